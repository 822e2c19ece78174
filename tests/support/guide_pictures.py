"""Draws the pictures of the admins' guide with the real preview, off screen: `make guide` writes them."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

TARGET = Path(__file__).parents[2] / "docs" / "admin" / "pictures"
TOPIC, PAGE = "conditions/slipped-disc", "en/conditions/10-slipped-disc.md"


def draw(folder: Path) -> None:
    """Edit a copy of the library as an admin might, and keep what the preview shows meanwhile."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", KIOSK_STATE=str(folder / "state"))
    from kiosk.app import make_application
    from kiosk.fonts import load_fonts
    from kiosk.paths import content_dir
    from tests.e2e.admin import Admin

    application = make_application()
    load_fonts(arabic=False)
    shutil.copytree(content_dir(), folder / "mine")
    admin = Admin(folder / "mine")
    admin.kiosk.navigator.beginIn("en")
    admin.kiosk.navigator.openTopic(TOPIC)
    admin.wait(lambda: not admin.drafts.checking, "everything is looked at")
    admin.settle().save(str(TARGET / "preview.png"))
    admin.save("title: ", "title: [", PAGE)
    admin.wait_for("error, line")
    admin.settle().save(str(TARGET / "problem.png"))
    admin.save("title: [", "title: ", PAGE)
    admin.wait(lambda: not admin.sees("error, line"), "the page can be read again")
    admin.click("Portrait")
    admin.click("Largest")
    admin.click("es")
    admin.wait(lambda: not admin.drafts.checking, "everything is looked at")
    admin.settle().save(str(TARGET / "portrait.png"))
    admin.close()
    del application


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        draw(Path(place))
