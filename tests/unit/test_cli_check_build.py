"""`kiosk check` and `kiosk build` as an admin runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.library.release import Release
from kiosk.station.freshness import signature
from tests.unit.authoring.trees import SITE, TIP, topic, write

ROOT = Path(__file__).parents[2]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path / "content", {})


def test_a_good_folder(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(content)]) == 0
    assert capsys.readouterr() == ("1 topic file in 1 language: nothing to mend.\n", "")


def test_problems_are_told_by_file_with_how_to_mend_them(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(content, {"en/conditions/20-bad.md": "---\nsummary: A\ntitel: B\n---\nText.\n"})

    code = main(["check", str(content)])

    told = capsys.readouterr()
    assert code == 1
    assert told.err == ""
    assert told.out.startswith("en/conditions/20-bad.md\n")
    assert "  error    line 2   The page has no title" in told.out
    assert '  warning  line 3   "titel" means nothing to the kiosk' in told.out
    assert 'Did you mean "title"?' in told.out
    assert told.out.endswith("2 topic files in 1 language: 1 error, 1 warning, 1 note.\n")


@pytest.mark.parametrize(("arguments", "code"), [([], 0), (["--strict"], 1)])
def test_warnings_fail_only_when_asked(arguments: list[str], code: int, content: Path) -> None:
    write(content, {"en/conditions/10-slipped-disc.md": topic("![](disc.png)")})

    assert main(["check", str(content), *arguments]) == code


def test_notes_never_fail(content: Path) -> None:
    write(content, {"en/conditions/10-slipped-disc.md": topic(f"> quote\n{TIP}")})

    assert main(["check", str(content), "--strict"]) == 0


def test_json_is_for_programs(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(content, {"kiosk.toml": SITE + "x = 1\n"})

    assert main(["check", str(content), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["warnings"] == 1
    assert found["problems"][0]["path"] == "kiosk.toml"


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("name", ["gone", "empty", "file"])
def test_without_a_content_folder_it_cannot_run(command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("x")
    arguments = [command, str(tmp_path / name), *(["--out", str(tmp_path / "release")] if command == "build" else [])]

    assert main(arguments) == 3

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"kiosk {command}: ")
    assert told.err.count("\n") == 1
    assert not (tmp_path / "release").exists()


@pytest.mark.parametrize(
    "arguments", [[], ["check", "a", "b"], ["check", "--format", "xml"], ["build", "a"], ["nonsense"], ["check", "--colour"]]
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)

    assert stopped.value.code == 2
    assert "usage: kiosk" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "build"])
def test_help_names_the_exit_codes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])

    assert stopped.value.code == 0
    told = " ".join(capsys.readouterr().out.split())
    for part in ("Exit codes: 0 ", ", 1 ", ", 2 wrong usage", ", 3 "):
        assert part in told


def test_a_release_is_built_and_reused(content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(content, {"en/conditions/20-bad.md": "no details", "en/conditions/10-slipped-disc.md": topic("![A disc](disc.png)")})

    assert main(["build", str(content), "--out", str(tmp_path / "one")]) == 0
    assert main(["build", str(content), "--out", str(tmp_path / "two"), "--previous", str(tmp_path / "one")]) == 0

    told = capsys.readouterr()
    assert told.err == ""
    first = told.out.split("\n")[:3]
    assert first == [
        "2 topic files in 1 language: 1 error.",
        f'1 of them cannot be shown and is left out. Run  kiosk check "{content}"  to see why.',
        f'The release is in "{tmp_path / "one"}".',
    ]
    release = Release(str(tmp_path / "two"))
    assert release.signature == signature(content)
    release.close()


def test_nothing_is_built_over_something(content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "release").mkdir()

    assert main(["build", str(content), "--out", str(tmp_path / "release")]) == 2
    assert "already" in capsys.readouterr().err


def test_no_release_without_a_topic(content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(content, {"en/conditions/10-slipped-disc.md": "no details"})

    assert main(["build", str(content), "--out", str(tmp_path / "release")]) == 1
    assert "Not one topic" in capsys.readouterr().err
    assert not (tmp_path / "release").exists()


def test_a_place_that_cannot_be_written(content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("x")

    assert main(["build", str(content), "--out", str(tmp_path / "file/release")]) == 3
    assert "Nothing can be written" in capsys.readouterr().err


def run(*arguments: str, encoding: str = "utf-8", **settings: str) -> subprocess.CompletedProcess[bytes]:
    """The real command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": encoding, **settings},
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_a_terminal_that_lacks_letters_does_not_stop_a_check(content: Path) -> None:
    write(content, {"kiosk.toml": 'clinic = "A"\n"\u4f60\u597d" = 1\n'})

    done = run("check", str(content), encoding="ascii")

    assert done.returncode == 0
    assert b'"\\u4f60\\u597d" means nothing' in done.stdout
    assert done.stderr == b""


def test_a_pipe_that_is_closed_ends_quietly(content: Path) -> None:
    write(content, {f"en/conditions/{number}-a{number}.md": "x" for number in range(300)})
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "check", str(content)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(
    ("settings", "colours"), [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colours_are_for_terminals_only(settings: dict[str, str], colours: bool, content: Path) -> None:
    import pty

    write(content, {"en/conditions/20-bad.md": "x"})
    leader, follower = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | settings
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", str(content)],
        cwd=ROOT,
        env=environment,
        stdout=follower,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(follower)
    told = os.read(leader, 100_000)
    os.close(leader)

    assert done.returncode == 1
    assert (b"\x1b[" in told) is colours
    assert b"\x1b[" not in run("check", str(content)).stdout


def test_the_shipped_library_is_checked_when_none_is_named(monkeypatch: pytest.MonkeyPatch, content: Path) -> None:
    monkeypatch.setattr("kiosk.paths.content_dir", lambda: str(content))

    assert main(["check"]) == 0


def test_checking_imports_nothing_of_qt(content: Path) -> None:
    script = (
        f"import sys; from kiosk.cli import main; main(['check', {str(content)!r}])\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )

    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.endswith("\n[]\n")


def test_a_report_says_what_was_wrong(content: Path, tmp_path: Path) -> None:
    write(content, {"en/conditions/20-bad.md": "---\nsummary: A\ntitel: B\n---\nText.\n"})
    report = tmp_path / "report.json"

    assert main(["build", str(content), "--out", str(tmp_path / "release"), "--report", str(report)]) == 0

    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["left_out"] == 1
    assert "en/conditions/20-bad.md" in {problem["path"] for problem in found["problems"] if problem["severity"] == "error"}


def test_a_report_of_nothing_gives_the_reason(content: Path, tmp_path: Path) -> None:
    for path in (content / "en").rglob("*-*.md"):
        path.write_bytes(b"\xff\xfe broken")
    report = tmp_path / "report.json"

    assert main(["build", str(content), "--out", str(tmp_path / "release"), "--report", str(report)]) == 1

    assert json.loads(report.read_text(encoding="utf-8"))["reason"] == "not one topic in it can be shown"
