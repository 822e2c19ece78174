from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli, commands

RUN = """
import sys
import kiosk.app
kiosk.app.run = lambda options: print([name for name in sys.modules if name.startswith(("kiosk.commands", "kiosk.cli"))])
sys.argv = ["kiosk", "run", "--windowed", "1280x800"]
import kiosk.__main__
kiosk.__main__.main()
"""


def test_every_file_of_the_room_is_in_the_table() -> None:
    files = {path.stem for path in Path(next(iter(commands.__path__))).glob("*.py")} - {"__init__", "command"}

    assert {command.name.replace("-", "_") for command in cli.commands()} == files


@pytest.mark.parametrize("command", cli.commands(), ids=lambda command: command.name)
def test_every_command_says_what_its_exit_codes_mean(command: commands.command.Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main([command.name, "--help"])

    said = " ".join(capsys.readouterr().out.split())
    assert f"Exit codes: {command.exit_codes}." in said
    assert command.exit_codes.startswith("0 ")
    assert "2 wrong usage" in command.exit_codes


def test_a_screen_starts_without_the_command_line() -> None:
    done = subprocess.run([sys.executable, "-c", RUN], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
