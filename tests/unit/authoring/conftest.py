"""A content folder with something of everything, for builds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.authoring.trees import AREA, HOME, SITE, Files, png, topic, write


@pytest.fixture
def content(tmp_path: Path) -> Path:
    front = "title: Slipped disc\nsummary: A disc bulges.\npicture: disc.png\nalt: A disc\n"
    front += "keywords: [sciatica]\nmessage: It heals.\nsources: [nhs]"
    body = "Start.\n\n## What it is\n\nA *disc* bulges. See [this](20-canal.md).\n\n"
    body += '![A disc](wide.png "Seen from above")\n\n## Later\n\n- It heals.\n'
    files: Files = {
        "kiosk.toml": SITE.replace('["en"]', '["en", "es"]'),
        "en/conditions/10-slipped-disc.md": topic(body, front),
        "en/conditions/20-canal.md": topic(),
        "en/glossary.md": "Disc\nDiscs\n: A cushion.\n",
        "es/home.md": HOME.replace("English", "Espa\u00f1ol"),
        "es/conditions/area.md": AREA.replace("Conditions", "Condiciones"),
        "es/conditions/10-slipped-disc.md": topic("Un disco con ci\u00e1tica.", "title: Hernia\nsummary: Un disco"),
        "sources.yaml": "- key: nhs\n  organisation: NHS\n  title: Recovery\n  year: 2020\n  url_or_doi: https://www.nhs.uk\n",
        "media/wide.png": png(1300, 40),
    }
    return write(tmp_path / "content", files)
