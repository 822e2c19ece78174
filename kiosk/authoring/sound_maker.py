"""Puts the recordings of a release into its folder of media, byte for byte, under the hash of their content."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

from kiosk import disk
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.limits import MAX_SOUND
from kiosk.authoring.picture_index import PictureFile, content_hash
from kiosk.library.recording import FILE
from kiosk.library.schema import MEDIA


def copy_sounds(
    names: frozenset[str], files: Mapping[str, PictureFile], folder: ContentFolder, previous: Path | None, target: Path, *, mend: bool
) -> frozenset[str]:
    """The recordings `names` in the folder `target`: shared with the release `previous` where it has them, with `mend` after a look at each
    byte, else read from the content folder. Returns those that are nowhere any more.
    """
    lost = set()
    for name in sorted(names):
        if previous is not None and _is_whole(previous / MEDIA / name, mend=mend):
            if not disk.link(previous / MEDIA / name, target / name):
                disk.write(target / name, (previous / MEDIA / name).read_bytes())
            continue
        data = folder.read(files[name].path, MAX_SOUND) if name in files else None
        if isinstance(data, bytes) and content_hash(data) == files[name].id:
            disk.write(target / name, data)
        else:
            lost.add(name)
    return frozenset(lost)


def _is_whole(path: Path, *, mend: bool) -> bool:
    """Whether the file is there and, as far as it is looked at, what its name promises."""
    with contextlib.suppress(OSError):
        if FILE.fullmatch(path.name) is None or path.stat().st_size == 0:
            return False
        return not mend or content_hash(path.read_bytes()) == path.stem
    return False
