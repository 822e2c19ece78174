# Spine Kiosk. `make` lists what there is; everything below sets up .venv by itself.

PYTHON ?= python3
VENV := .venv
READY := $(VENV)/.ready
LOCK := .ci/requirements.lock
UV := uv==0.13.8
TRANSLATIONS := $(or $(wildcard assets/translations/*.ts),assets/translations/kiosk_es.ts)

RUN := $(VENV)/bin/python -m
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
export PYINSTALLER_CONFIG_DIR := $(CURDIR)/build/pyinstaller

.PHONY: help
help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): pyproject.toml $(LOCK) .ci/system-libraries
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Spine Kiosk needs Python 3.11 or newer as $(PYTHON). Another one is chosen with: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) .ci/system-libraries
	@echo "Setting up $(VENV), once. This takes a minute or two."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(RUN) pip install -qq --require-hashes --no-deps --requirement $(LOCK)
	@$(RUN) pip install -qq --no-index --no-deps --no-build-isolation --editable .
	@touch $@

.PHONY: run
run: $(READY)  ## open the kiosk; with no display, draw every screen to gallery/ instead
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here, so every screen is drawn to gallery/ instead."; \
		$(RUN) kiosk gallery --out gallery && echo "Open $(CURDIR)/gallery/index.html to see them."; \
	else \
		$(RUN) kiosk run; \
	fi

.PHONY: test
test: $(READY)  ## everything that must pass: style, types, QML, import rules, unit, end to end
	@$(PYTHON) .ci/system-libraries --tests
	@$(RUN) pytest --numprocesses $$(($$($(PYTHON) -c 'import os; print(os.cpu_count())') + 1)) --dist worksteal

.PHONY: format
format: $(READY)  ## put Python and QML into the project's form
	@$(RUN) ruff check --quiet --fix-only
	@$(RUN) ruff format
	@find kiosk/qml tests -name '*.qml' -exec $(VENV)/bin/pyside6-qmlformat --inplace {} +

PEERS_VENV := build/peers-venv
PEERS_READY := $(PEERS_VENV)/.ready

$(PEERS_READY): tests/performance/peers.txt
	@$(PYTHON) -m venv --clear $(PEERS_VENV)
	@$(PEERS_VENV)/bin/python -m pip install -qq --requirement tests/performance/peers.txt
	@touch $@

.PHONY: benchmark
benchmark: $(READY) $(PEERS_READY)  ## measure the real application against its budgets; leave the machine alone meanwhile
	@$(RUN) pytest -m performance -s tests/performance

.PHONY: power-cut
power-cut: $(READY)  ## kill builds at 200 random moments and whole stations at 40; the next start must show one whole library
	@KIOSK_POWER_CUTS=$${KIOSK_POWER_CUTS:-200} $(RUN) pytest tests/security/test_power_cut.py tests/e2e/test_keeper.py

.PHONY: random-visits
random-visits: $(READY)  ## 1,000 visits of people who touch whatever there is; nothing of them may stay on the screen or in memory
	@KIOSK_RANDOM_VISITS=$${KIOSK_RANDOM_VISITS:-1000} $(RUN) pytest tests/e2e/test_random_visits.py
	@KIOSK_RANDOM_VISITS=$${KIOSK_RANDOM_VISITS:-1000} $(RUN) pytest -m performance -s tests/performance/test_random_memory.py

.PHONY: bundle
bundle: $(READY)  ## a folder in dist/kiosk that runs without Python
	@$(PYTHON) .ci/system-libraries --bundle
	@$(RUN) PyInstaller --noconfirm --log-level WARN --workpath build/work --distpath dist build.spec

.PHONY: release-check
release-check: bundle  ## build the bundle and try it in another place with an empty environment
	@$(RUN) pytest -m bundle tests/bundle

PYTHON311 ?= python3.11
PICTURES_VENV := build/pictures-venv
PICTURES_READY := $(PICTURES_VENV)/.ready

$(PICTURES_READY): assets/spine_model/requirements.txt
	@$(PYTHON311) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' \
		|| { echo "The tools that draw the pictures need Python 3.11. Another place for it: make pictures PYTHON311=/path/to/python3.11"; exit 1; }
	@echo "Setting up $(PICTURES_VENV), once. It takes about 1.2 GB."
	@$(PYTHON311) -m venv --clear $(PICTURES_VENV)
	@$(PICTURES_VENV)/bin/python -m pip install -qq --requirement assets/spine_model/requirements.txt
	@touch $@

.PHONY: pictures
pictures: $(PICTURES_READY)  ## make the pictures that have changed, from the model of the spine (PICTURES="slip spine" for some)
	@cd assets && ../$(PICTURES_VENV)/bin/python -m spine_model $(PICTURES)

.PHONY: pictures-again
pictures-again:  ## make one still and one turntable frame anew and compare them, where the tools that draw are there
	@if [ -x $(PICTURES_VENV)/bin/python ] && $(PICTURES_VENV)/bin/python -c 'import importlib.util as u, sys; sys.exit(u.find_spec("bpy") is None)'; then \
		cd assets && ../$(PICTURES_VENV)/bin/python -m spine_model.again; \
	else \
		echo "Pictures: skipped making one anew, because the renderer is not in $(PICTURES_VENV) (make pictures sets it up). The tests check the committed set by its hashes."; \
	fi

.PHONY: translations
translations: $(READY)  ## collect the interface's sentences into assets/translations/*.ts and compile them
	@$(VENV)/bin/pyside6-lupdate -silent -no-obsolete -locations none $$(find kiosk -name '*.qml' -o -name '*.py' | sort) -ts $(TRANSLATIONS)
	@$(VENV)/bin/pyside6-lrelease -silent $(TRANSLATIONS)

.PHONY: screenshots
screenshots: $(READY)  ## redraw the pictures of the README
	@rm -rf build/gallery && $(RUN) kiosk gallery --language en --size 1280x800 --out build/gallery
	@mkdir -p docs/screenshots
	@for name in $$(grep -oh 'screenshots/[a-z0-9-]*\.png' README.md docs/*.md | sort -u | sed 's,.*/,,'); do \
		cp build/gallery/[0-9][0-9][0-9]-$$name docs/screenshots/$$name || exit 1; \
	done

.PHONY: golden
golden: $(READY)  ## make the pictures anew that every page is compared with; look at them before they are committed
	@KIOSK_GOLDEN=again $(RUN) pytest -q tests/e2e/test_golden.py
	@git status --short tests/e2e/golden 2>/dev/null || true

.PHONY: guide
guide: $(READY)  ## make the list of messages and the pictures of docs/admin anew
	@$(RUN) tests.support.messages_page
	@$(RUN) tests.support.guide_pictures

.PHONY: lock
lock:  ## pin every dependency anew, with hashes, for all systems
	@$(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip install --quiet $(UV)
	@build/lock/bin/uv pip compile pyproject.toml --quiet --group dev --universal --generate-hashes --upgrade \
		--no-emit-index-url --custom-compile-command "make lock" --output-file $(LOCK)

.PHONY: clean
clean:  ## remove everything that make has made
	@rm -rf $(VENV) build dist gallery .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +
