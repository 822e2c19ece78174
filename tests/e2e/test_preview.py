"""A preview as an admin uses it: the real kiosk in a window, the real watcher and builds, files saved while it is open."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.station.calendar import today
from kiosk.visit.comfort import Contrast
from tests.e2e.admin import BONES, PATIENCE, Admin
from tests.e2e.content import write_small_library
from tests.e2e.driver import rect


@pytest.fixture
def admin(tmp_path: Path) -> Iterator[Admin]:
    write_small_library(tmp_path / "content")
    found = Admin(tmp_path / "content")
    yield found
    found.close()


def test_what_is_saved_shows_on_the_page_that_is_open(admin: Admin) -> None:
    admin.open_bones()
    place, trail = admin.visit.place, admin.visit.trail
    assert admin.sees("Stand")

    admin.save("2. Stand", "2. Stand up slowly")

    admin.wait_for("Stand up slowly")
    assert (admin.visit.place, admin.visit.trail) == (place, trail)
    assert admin.page == "topic"
    assert admin.sees(f"This page is {BONES}")


def test_a_broken_page_stays_as_it_was_and_its_problem_is_listed_with_line_and_fix(admin: Admin) -> None:
    admin.open_bones()
    place = admin.visit.place
    text = (admin.content / BONES).read_text(encoding="utf-8")

    admin.write(text.replace("title: Bones", "title: [Bones"))

    admin.wait_for("error, line")
    assert admin.sees("so patients see it as it was before")
    assert admin.sees("Stand")
    assert admin.visit.place == place

    admin.write(text.replace("2. Stand", "2. Rise"))
    admin.wait_for("Rise")
    assert not admin.sees("error, line")


def test_how_a_page_reads_is_listed_too(admin: Admin) -> None:
    """A build leaves that out; `kiosk check` says it a moment later."""
    admin.open_bones()
    words = "Notwithstanding considerable intervertebral degeneration, individuals occasionally experience asymptomatic radiculopathy. "

    admin.save("- one\n", f"{words * 6}\n\n- one\n")

    admin.wait_for("hard to read")
    assert admin.visit.place.topic == "back/bones"


def test_a_folder_without_a_page_that_can_be_shown_keeps_the_last_one(admin: Admin) -> None:
    admin.open_bones()
    text = (admin.content / "kiosk.toml").read_text(encoding="utf-8")

    for path in admin.content.rglob("*.md"):
        path.unlink()

    admin.wait_for("What you saved can't be shown")
    assert admin.sees("Stand")
    assert (admin.content / "kiosk.toml").read_text(encoding="utf-8") == text


def test_a_page_that_goes_leads_to_the_nearest_that_is_there(admin: Admin) -> None:
    admin.open_bones()

    (admin.content / BONES).unlink()
    (admin.content / "es/back/10-bones.md").unlink()
    (admin.content / "ar/back/10-bones.md").unlink()

    until = time.monotonic() + PATIENCE
    while admin.page != "area" and time.monotonic() < until:
        QTest.qWait(20)
    assert admin.page == "area"
    assert admin.visit.place.area == "back"


def test_switches_change_the_kiosk_at_the_place_where_it_is(admin: Admin) -> None:
    admin.open_bones()
    topic = admin.visit.place.topic

    admin.click("Portrait")
    admin.click("Largest")
    admin.click("Strong")
    admin.click("es")

    assert admin.visit.place.topic == topic
    assert admin.visit.language == "es"
    assert admin.visit.comfort.text_scale == 2.0
    assert admin.visit.comfort.contrast is Contrast.STRONG
    glass = next(item for item in admin.items() if item.metaObject().className().startswith("KioskScreen"))
    shown = rect(glass)
    assert shown.height() / shown.width() == pytest.approx(1920 / 1080)
    assert shown.height() <= admin.window.height()
    assert (glass.width(), glass.height()) == (1080, 1920)

    admin.click("1280x800")
    assert (glass.width(), glass.height()) == (1280, 800)


def test_a_day_shows_what_comes_and_goes(admin: Admin) -> None:
    admin.kiosk.navigator.beginIn("en")
    admin.kiosk.navigator.openArea("back")
    admin.save("title: Discs\n", "title: Discs\nshow: {from: 2035-03-01, until: 2035-03-31}\n", "en/back/20-discs.md")
    admin.wait_for("Next change: 2035-03-01")
    assert not admin.sees("Discs")

    admin.click("Next change: 2035-03-01")

    assert admin.sees("Discs")
    assert admin.sees("2035-03-01: 1 page comes")
    admin.click("Next change: 2035-04-01")
    assert not admin.sees("Discs")
    admin.click("\u2212 Day")
    assert admin.sees("Discs")
    admin.click("Today")
    assert not admin.sees("Discs")
    assert admin.sees(f"Today, {today()}")


def test_a_mouse_is_as_good_as_a_finger(admin: Admin) -> None:
    admin.kiosk.navigator.beginIn("en")
    admin.settle()

    admin.click("Your back")
    admin.click("Bones")

    assert admin.page == "topic"
    admin.tap("Next")
    assert admin.visit.place.screen == 1


def test_nobody_is_asked_whether_they_are_still_there(admin: Admin) -> None:
    admin.open_bones()

    assert admin.kiosk.idle.armed
    assert admin.session.keeps_awake


def test_it_leaves_nothing_behind_and_never_touches_the_station(tmp_path: Path) -> None:
    write_small_library(tmp_path / "content")
    state = Path(os.environ["KIOSK_STATE"])
    before = sorted(path.name for path in state.rglob("*")) if state.exists() else None
    admin = Admin(tmp_path / "content")
    folder = Path(admin.drafts.folder)
    admin.open_bones()
    admin.kiosk.navigator.finish()
    assert folder.is_dir()

    admin.close()

    assert not folder.exists()
    assert (sorted(path.name for path in state.rglob("*")) if state.exists() else None) == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the system for its signal")
def test_the_command_opens_and_ends(tmp_path: Path) -> None:
    import signal
    import subprocess

    write_small_library(tmp_path / "content")
    command = [sys.executable, "-m", "kiosk", "preview", str(tmp_path / "content"), "--on", "2030-01-01"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        until = time.monotonic() + PATIENCE
        while not any(tmp_path.glob("kiosk-preview-*/000001")) and time.monotonic() < until:
            time.sleep(0.1)
        assert process.stderr is not None
        said = process.stderr.readline() + process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
        process.wait()

    assert "Close the window" in said
    assert process.returncode == 0
    assert not any(tmp_path.glob("kiosk-preview-*"))
