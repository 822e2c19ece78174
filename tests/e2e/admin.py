"""An admin: edits a content folder with a preview of it open."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.library.front import Front
from kiosk.preview.drafts import Drafts
from kiosk.preview.session import PreviewKiosk, Session
from kiosk.preview.start import first_draft
from tests.e2e.driver import Clock, Visitor, middle

BONES = "en/back/10-bones.md"
PATIENCE = 60.0
"""Seconds that a save may take on a machine that does much else; how long it takes on a calm one is measured elsewhere."""


class Admin(Visitor):
    """Somebody who edits a folder with a preview of it open."""

    def __init__(self, content: Path, earlier: str = "") -> None:
        self.content, self.clock, self.drawn = content, Clock(), True
        self.drafts = Drafts(str(content), earlier, time.monotonic)
        first = first_draft(self.drafts)
        assert first.path, first.reason
        state = os.path.join(self.drafts.folder, "state")
        self.kiosk = PreviewKiosk(Front(first.path), state, str(content), (1400, 900), still=True)
        self.touch = QTest.createTouchDevice()
        self.kiosk.prepare()
        self.session = Session(self.kiosk, self.drafts, first)
        self.window.show()
        self.wait(lambda: bool(self.window.property("ready")), "the stage is ready")
        self.settle()

    def close(self) -> None:
        self.session.close()
        super().close()
        self.drafts.close()

    def click(self, label: str) -> None:
        """Press what is called so with a mouse."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(self.find(label)))
        self.settle()

    def save(self, old: str, new: str, name: str = BONES) -> None:
        """Save as editors do: a new file beside the old one, then its name."""
        path = self.content / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        self.write(text.replace(old, new), name)

    def write(self, text: str, name: str = BONES) -> None:
        path = self.content / name
        aside = path.with_name("." + path.name + ".swp")
        aside.write_text(text, encoding="utf-8")
        os.replace(aside, path)

    def sees(self, words: str) -> bool:
        return any(words in each for each in self.texts())

    def wait_for(self, words: str) -> None:
        until = time.monotonic() + PATIENCE
        while not self.sees(words):
            assert time.monotonic() < until, f"never saw {words!r}; there is {self.texts()}"
            QTest.qWait(20)
        self.settle()

    def open_bones(self) -> None:
        """The second screen of a topic, as a patient gets there."""
        self.kiosk.navigator.beginIn("en")
        self.kiosk.navigator.openTopic("back/bones")
        self.kiosk.navigator.next()
        self.settle()
