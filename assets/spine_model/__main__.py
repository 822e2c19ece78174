"""`python -m spine_model [NAME ...]`: make the pictures that have changed, all of them or these."""

from __future__ import annotations

import argparse
import os
import sys
import time

from .build import build
from .pictures import PICTURES
from .scan_build import build_scan
from .scans import SCANS


def main() -> int:
    """Says what it does, one line a picture."""
    parser = argparse.ArgumentParser(prog="spine_model", description="Make the pictures of the kiosk from the model of the spine.")
    parser.add_argument("name", nargs="*", help="pictures to look at; without any, all of them")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="how many the renderer may use")
    asked = parser.parse_args()
    known = [*PICTURES, *SCANS]
    unknown = sorted(set(asked.name) - set(known))
    if unknown:
        parser.error(f"There is no picture called {', '.join(unknown)}. There are: {', '.join(known)}.")
    names = asked.name or known
    for number, name in enumerate(names, 1):
        sys.stdout.write(f"{number:3} of {len(names)}  {name} ")
        sys.stdout.flush()
        started = time.monotonic()
        made = build_scan(name) if name in SCANS else build(name, threads=asked.threads)
        sys.stdout.write(f"{'made in ' + str(round(time.monotonic() - started)) + ' s' if made else 'is up to date'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
