"""The build child: what it may take, and what becomes of a file that brings it down."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.keeper import build as module
from kiosk.keeper import child
from kiosk.keeper.build import Build, Result
from tests.unit.authoring.trees import topic, write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its pipes are looked into as POSIX allows")
PATIENCE = 60.0

CHILD = """
import json, os, sys, time
job = json.loads(sys.argv[1])
for name in ("en/a.md", "en/bad.md", "en/c.md"):
    if name in job["leave_out"]:
        continue
    os.write(1, name.encode() + b"\\n")
    if name == "en/bad.md":
        {harm}
os.mkdir(job["target"])
open(job["report"], "w").write(json.dumps({{"left_out": job["leave_out"]}}))
"""


def done(build: Build) -> Result:
    until = time.monotonic() + PATIENCE
    while (result := build.look()) is None:
        assert time.monotonic() < until, "the build never ends"
        time.sleep(0.01)
    return result


def started(tmp_path: Path, content: Path | None = None) -> Build:
    return Build(str(content or tmp_path), str(tmp_path / "000001"), "", "signed", str(tmp_path / "report.json"), time.monotonic)


def harmful(monkeypatch: pytest.MonkeyPatch, harm: str) -> None:
    monkeypatch.setattr(child, "command", lambda *arguments: [sys.executable, "-c", CHILD.format(harm=harm), arguments[-1]])


@pytest.mark.parametrize("harm", ["os.kill(os.getpid(), 11)", "os.abort()", "os.kill(os.getpid(), 9)"], ids=["crash", "abort", "kill"])
def test_a_file_that_kills_the_reader_costs_itself(harm: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    harmful(monkeypatch, harm)

    result = done(started(tmp_path))

    assert (result.ok, result.report) == (True, {"left_out": ["en/bad.md"]})


def test_a_file_that_never_ends_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ONE_FILE", 1.0)
    harmful(monkeypatch, "time.sleep(1000)")

    result = done(started(tmp_path))

    assert (result.ok, result.report) == (True, {"left_out": ["en/bad.md"]})


def test_a_folder_full_of_such_files_is_given_up_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import os, sys, json; n = len(json.loads(sys.argv[1])['leave_out']); os.write(1, b'%d.md\\n' % n); os.abort()"
    monkeypatch.setattr(child, "command", lambda *arguments: [sys.executable, "-c", code, arguments[-1]])

    result = done(started(tmp_path))

    assert not result.ok
    assert result.reason == f"the program that makes the library was ended by the system while it read {module.TRIES - 1}.md"


def test_a_build_that_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WHOLE", 0.5)
    monkeypatch.setattr(child, "command", lambda *_: [sys.executable, "-c", "import time; time.sleep(1000)"])

    assert "was not done after" in done(started(tmp_path)).reason


def test_no_process_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", refuse)

    assert "can't be started" in done(started(tmp_path)).reason


def test_a_real_build_within_its_limits(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"en/conditions/20-bad.md": "no details"})

    result = done(started(tmp_path, content))

    assert result.ok, result
    assert result.report["left_out"] == 1
    problems = result.report["problems"]
    assert isinstance(problems, list)
    assert {"path": "en/conditions/20-bad.md", "line": 1, "rule": "details-missing"}.items() <= problems[0].items()


def test_nothing_to_show_is_a_sentence(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"en/conditions/10-slipped-disc.md": "no details"})

    result = done(started(tmp_path, content))

    assert (result.ok, result.reason) == (False, "not one topic in it can be shown")


def test_memory_is_limited(tmp_path: Path) -> None:
    """A child that is allowed little gives up with a sentence, and does not take the machine with it."""
    content = write(tmp_path / "content", {"en/conditions/20-more.md": topic("## One\n\n" + "word " * 1000)})
    job = {"content": str(content), "target": str(tmp_path / "r"), "previous": "", "signature": "", "mend": True, "leave_out": []}
    job |= {"report": str(tmp_path / "report.json"), "memory_mb": 24, "output_mb": 10}

    ended = subprocess.run(child.command("build-for-keeper", json.dumps(job)), env=child.environment(), capture_output=True, check=False)

    assert ended.returncode != 0
    assert not (tmp_path / "r").exists()


def test_a_file_that_would_be_too_large_is_a_sentence(tmp_path: Path) -> None:
    content = write(
        tmp_path / "content", {f"en/conditions/{number}0-a{number}.md": topic("## One\n\n" + "word " * 1500) for number in range(2, 90)}
    )
    job = {"content": str(content), "target": str(tmp_path / "r"), "previous": "", "signature": "", "mend": True, "leave_out": []}
    job |= {"report": str(tmp_path / "report.json"), "memory_mb": 1500, "output_mb": 1}

    ended = subprocess.run(child.command("build-for-keeper", json.dumps(job)), env=child.environment(), capture_output=True, check=False)

    assert ended.returncode == 3, ended.stderr.decode()
    assert "could not be written" in json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["reason"]
    assert not (tmp_path / "r").exists()
