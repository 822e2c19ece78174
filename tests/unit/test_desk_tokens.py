"""What staff see has the colours that patients see in soft contrast, and its words can be read on what they stand on."""

from __future__ import annotations

import re

from tests.conventions.sources import ROOT

THEME = ROOT / "kiosk" / "qml" / "Kiosk" / "Theme"


def test_desk_and_theme_have_the_same_colours() -> None:
    soft = dict(re.findall(r'property color (\w+): strong \? "\S+" : "(#\w{6})"', (THEME / "Theme.qml").read_text(encoding="utf-8")))
    desk = dict(re.findall(r'property color (\w+): "(#\w{6})"', (THEME / "Desk.qml").read_text(encoding="utf-8")))

    assert len(desk) > 8
    assert desk == {name: soft[name] for name in desk}
