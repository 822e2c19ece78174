"""A folder of pages that depend on each other, and everything that may happen to it between two readings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.unit.authoring.trees import AREA, SITE, png, topic

NAMES = [f"en/conditions/{number}0-page-{number}.md" for number in range(1, 9)]
LINKED = topic(
    '## One\n\n[that](20-page-2.md), a disc. ![A disc](disc.png){ labels="disc=Disc" }\n', "title: Linked\nsummary: A link.\nsources: [a]"
)
FILES = {name: topic(f"## One\n\nPage {name}, with a disc in it.\n", f"title: {name[17:23]}\nsummary: B.") for name in NAMES} | {
    NAMES[0]: LINKED,
    "en/glossary.md": "Disc\n: A cushion.\n",
    "media/disc.parts.json": '{"disc": [0.5, 0.5]}',
    "media/disc.description.toml": '[en]\nlong = "A soft cushion."\n',
    "sources.yaml": "- key: a\n  organisation: A\n  title: B\n  year: 2020\n",
}

ALL = len(NAMES) + 1
"""The topic of the folder that all tests begin with is there as well."""

Edit = Callable[[Path], object]


def put(name: str, text: str | bytes) -> Edit:
    def edit(content: Path) -> None:
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_bytes(text.encode() if isinstance(text, str) else text)

    return edit


def gone(name: str) -> Edit:
    return lambda content: (content / name).unlink()


# what is edited, and how many pages may be read again at most
EDITS: dict[str, tuple[Edit, int]] = {
    "nothing": (lambda _: None, 0),
    "one page": (put(NAMES[3], topic("## One\n\nOther words and a disc.\n")), 1),
    "saved without a change": (lambda content: put(NAMES[3], (content / NAMES[3]).read_bytes())(content), 0),
    "a new page": (put("en/conditions/90-new.md", topic(details="title: New\nsummary: B")), 1),
    "a page gone": (gone(NAMES[5]), 0),
    "a page that another one links to gone": (gone(NAMES[1]), 1),
    "a page that another one links to broken": (put(NAMES[1], "no details"), 1),
    "a new area": (put("en/recovery/10-home.md", topic()), 1),
    "a number": (lambda content: (content / NAMES[4]).rename(content / "en/conditions/05-page-5.md"), 1),
    "a picture": (put("media/disc.png", png(6, 6)), 1),
    "a picture gone": (gone("media/disc.png"), 1),
    "where a picture's parts are": (put("media/disc.parts.json", '{"disc": [0.2, 0.5]}'), 1),
    "the list of a picture's parts gone": (gone("media/disc.parts.json"), 1),
    "what a picture shows": (put("media/disc.description.toml", '[en]\nlong = "A firm cushion."\n'), 1),
    "a description that can't be read": (put("media/disc.description.toml", "["), 1),
    "another picture": (put("media/other.png", png(6, 6)), 0),
    "the glossary": (put("en/glossary.md", "Words\n: Signs.\n"), ALL),
    "the settings": (put("kiosk.toml", SITE.replace("Riverside", "Lakeside")), ALL),
    "the area's page": (put("en/conditions/area.md", AREA.replace("Conditions", "Conditions we treat")), ALL),
    "a source": (put("sources.yaml", "- key: b\n  title: C\n"), ALL),
}
