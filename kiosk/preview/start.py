"""Opens a preview: makes the first draft, then the window, and takes both down again."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.app import make_application
from kiosk.authoring.report import problems_text
from kiosk.display import has_display, prepare_environment
from kiosk.errors import KioskError, NoUsableTopicError
from kiosk.fonts import load_fonts, reads_from_the_right
from kiosk.joining import speaker_of
from kiosk.library.front import Front
from kiosk.logs import capture_qt
from kiosk.preview.drafts import Draft, Drafts
from kiosk.preview.session import SETTINGS, PreviewKiosk, Session
from kiosk.say import say
from kiosk.signals import stop_on_signals
from kiosk.station.releases import Shelf

_WIDTH = 100
_PAUSE = 0.02
_ROOM = 0.9
"""How much of the desktop the window takes at first."""

_WINDOW = QSize(1680, 900)
"""Pixels of a window that shows a landscape panel at two thirds of its size, on a desktop that has room for it."""


def preview(content: str, day: str = "") -> int:
    """Show the content folder until the window is closed. Raises KioskError when that can't be."""
    if not os.path.isdir(content):
        raise KioskError(f'There is no folder "{content}". Make one with  kiosk new content DIR , or name yours.')
    if not has_display():
        raise KioskError("There is no display to open a window on. kiosk check says what is wrong, kiosk gallery draws every screen.")
    say("The preview is being made ready. Pictures that are new take some seconds.")
    drafts = Drafts(content, _earlier(), time.monotonic)
    try:
        first = first_draft(drafts)
        if not first.path:
            problems = problems_text(first.problems, colours=False, width=_WIDTH)
            raise NoUsableTopicError(f"Nothing of it can be shown yet: {first.reason}.\n{problems}".rstrip())
        return _show(drafts, first, day)
    finally:
        drafts.close()


def first_draft(drafts: Drafts) -> Draft:
    """What the folder is now. For one that can't be shown, with everything that `kiosk check` finds."""
    draft = None
    while draft is None or (not draft.path and drafts.checking):
        draft = drafts.look() or draft
        time.sleep(_PAUSE)
    return draft


def _show(drafts: Drafts, first: Draft, day: str) -> int:
    prepare_environment(SETTINGS)
    capture_qt()
    application = QGuiApplication.instance()
    application = application if isinstance(application, QGuiApplication) else make_application()
    front = Front(first.path)
    load_fonts(arabic=reads_from_the_right(front))
    size = _WINDOW.boundedTo(application.primaryScreen().availableSize() * _ROOM)
    state = os.path.join(drafts.folder, "state")
    kiosk = PreviewKiosk(front, state, drafts.content, (size.width(), size.height()), speaker=speaker_of)
    kiosk.prepare()
    session = Session(kiosk, drafts, first)
    session.choose_day(day)
    kiosk.window.show()
    notifier = stop_on_signals(application)
    say("Save a file, and it is shown. Close the window to end.")
    code = application.exec()
    session.close()
    kiosk.close()
    del notifier
    return code


def _earlier() -> str:
    """A release that this machine has already: what it shares with the folder needn't be made again. It is only read."""
    shelf = Shelf(paths.state_dir())
    return shelf.newest() or paths.shipped_release() or ""
