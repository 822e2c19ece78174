"""The `kiosk` command. Starting a screen takes the short way: what its first frame doesn't need is not imported."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; returns the exit code."""
    from kiosk.run_options import quick

    options = quick(sys.argv[1:])
    if options is not None:
        from kiosk.app import run

        return run(options)
    if sys.argv[1:2] == ["build-for-keeper"]:
        from kiosk.authoring.kept_build import run as build

        return build(sys.argv[2])
    options = quick(sys.argv[1:], "keep")
    if options is not None:
        from kiosk.keeper.start import keep

        return keep(options)
    if sys.argv[1:2] == ["speech-helper"]:
        from kiosk.speech.helper import main as help_speak

        return help_speak(sys.argv[2:])
    from kiosk.cli import main as command_line

    return command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
