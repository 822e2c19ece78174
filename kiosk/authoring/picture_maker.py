"""Makes the pictures of a release: taken over from the release before, or made anew, two at a time."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from kiosk import disk
from kiosk.authoring.checker import Progress, Reading
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.limits import MAX_PICTURE
from kiosk.authoring.media import Decoded, decode, write_variants
from kiosk.authoring.picture_index import PictureFile, content_hash
from kiosk.authoring.previous_release import PreviousPictures
from kiosk.library.site import Media

_AT_ONCE = 2
"""Pictures that are encoded side by side: as many cores as the smallest kiosk has, and memory for no more."""


def make_pictures(
    reading: Reading, previous: PreviousPictures, target: Path, progress: Progress | None
) -> tuple[list[Media], list[PictureFile]]:
    """The media of all pictures, their variants written to the new folder `target`, and the pictures that turn out to be damaged.

    Files are read and decoded one after the other, so that one which does harm can be named; only our own dots are encoded at once.
    """
    target.mkdir()
    wanted = reading.draft.pictures
    made: dict[str, Media] = {}
    broken: list[PictureFile] = []
    encoding: deque[Future[Media]] = deque()

    def finish(most: int) -> None:
        while len(encoding) > most:
            keep(encoding.popleft().result())

    def keep(media: Media) -> None:
        made[media.id] = media
        tell()

    def tell() -> None:
        if progress is not None:
            progress(len(made) + len(broken), len(wanted))

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for picture in wanted:
            if before := previous.copy(picture.id, picture.name, target):
                keep(before)
            elif decoded := _decode(reading.folder, picture):
                encoding.append(pool.submit(write_variants, decoded, target))
                finish(_AT_ONCE)
            else:
                broken.append(picture)
                tell()
        finish(0)
    disk.sync_folder(target)
    return [made[picture.id] for picture in wanted if picture.id in made], broken


def _decode(folder: ContentFolder, picture: PictureFile) -> Decoded | None:
    data = folder.read(picture.path, MAX_PICTURE)
    if isinstance(data, bytes) and content_hash(data) == picture.id:
        return decode(picture, data)
    return None
