"""One line for staff, on the standard error stream. No Qt: the keeper speaks with it too."""

from __future__ import annotations

import sys


def say(message: str) -> None:
    """A sentence for staff. A kiosk without a standard error stream (Windows, windowed) keeps quiet."""
    if sys.stderr is not None:
        sys.stderr.write(f"kiosk: {message}\n")
        sys.stderr.flush()
