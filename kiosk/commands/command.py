"""What a subcommand is."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: its name, what it is for, its exit codes in words, its arguments, and what it does."""

    name: str
    purpose: str
    exit_codes: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def window_size(text: str) -> tuple[int, int]:
    """`1280x800` as two numbers, for argparse."""
    from kiosk.run_options import size

    try:
        return size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
