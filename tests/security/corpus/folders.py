"""Names, links, pipes and whole folders that are not what a content folder should be."""

from __future__ import annotations

import os
from pathlib import Path

from tests.security.corpus.case import PAGE, Case, arranged, link, page, pipe, plug, raw
from tests.unit.authoring.trees import AREA, HOME, SITE, png, topic

_GOOD = topic("## One\n\nText.\n", "title: Bad\nsummary: Bad.")


def closed(name: str) -> Case:
    """A file or folder that nobody may read; root reads it all the same, so the outcome is open."""

    def arrange(content: Path) -> None:
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(_GOOD, encoding="utf-8")
        path.chmod(0)

    return arranged(arrange, shown=None)


def loop(content: Path) -> None:
    """Two links that point at each other."""
    (content / PAGE).symlink_to(content / "en/conditions/30-other.md")
    (content / "en/conditions/30-other.md").symlink_to(content / PAGE)


def hard_link(content: Path) -> None:
    """Another name for a file elsewhere: it can't be told from an ordinary file, and is read as the text that it is."""
    outside = content.parent / "outside.txt"
    outside.write_text("secret", encoding="utf-8")
    os.link(outside, content / PAGE)


def many_files(content: Path) -> None:
    """Five thousand files that are none of the kiosk's business."""
    (content / "en/conditions/notes").mkdir(parents=True)
    for number in range(5000):
        (content / f"en/conditions/notes/{number}.txt").touch()


def deep(content: Path) -> None:
    """Folders in folders."""
    (content / "en/conditions" / "/".join("a" * 200)).mkdir(parents=True)
    (content / "media" / "/".join("b" * 200)).mkdir(parents=True)


def odd_bytes(content: Path) -> None:
    """A name that is no text."""
    with open(os.fsencode(content / "en/conditions") + b"/30-\xff\xfe.md", "wb") as file:
        file.write(_GOOD.encode())


NAMES = (
    *(
        "30-a?.md",
        "30-a*.md",
        "30-a:b.md",
        '30-"a".md',
        "30-a|b.md",
        "30-<a>.md",
        "30-a\\b.md",
        "con.md",
        "NUL.md",
        "aux.tar.md",
        "com1.md",
    ),
    *("30-a .md ", "30-a.md.", " 30-a.md", "30-a\x07.md", "30-a\n.md", "30-a\u200b.md", "30-" + "a" * 240 + ".md", "30-\ud7ff\ue000.md"),
)

CASES: dict[str, Case] = {
    **{f"the name {name[:20]!r}": raw(_GOOD, "bad-name", name=f"en/conditions/{name}", shown=None) for name in NAMES},
    "a name that is no text": arranged(odd_bytes, "bad-name", shown=None),
    "twins by capitals": raw(_GOOD, "same-name", name="en/conditions/Area.md", shown=None),
    "twins by number": raw(_GOOD, "topic-twice", name="en/conditions/99-slipped-disc.md", shown=None),
    "twins by composed letters": Case(
        {"en/conditions/30-caf\u00e9.md": _GOOD, "en/conditions/30-cafe\u0301.md": _GOOD}, frozenset({"topic-twice"})
    ),
    "a link out": arranged(link(PAGE, "/etc/hostname"), "symlink"),
    "a link up": arranged(link(PAGE, "../../../kiosk.toml"), "symlink"),
    "a link inside": arranged(link(PAGE, "10-slipped-disc.md"), "symlink"),
    "a link to nothing": arranged(link(PAGE, "nowhere"), "symlink"),
    "a link to a device": arranged(link(PAGE, "/dev/zero"), "symlink"),
    "a link to a process": arranged(link(PAGE, "/proc/self/environ"), "symlink"),
    "links in a loop": arranged(loop, "symlink"),
    "a folder that is a link": arranged(link("en/linked", "/etc"), "symlink", shown=None),
    "a language that is a link": arranged(link("es", "CONTENT/en"), "symlink", shown=None),
    "a media folder that is a link": arranged(link("media/more", "/usr/share"), "symlink", shown=None),
    "a picture that is a link": arranged(link("media/passwd.png", "/etc/passwd"), "symlink", shown=None),
    "settings that are a link": arranged(link("kiosk.toml", "/etc/hostname"), "symlink", shown=None),
    "a home page that is a link": arranged(link("en/home.md", "/etc/hostname"), "symlink", shown=None),
    "one more name for a file": arranged(hard_link, "details-missing"),
    "a pipe": arranged(pipe(PAGE), "not-ordinary-file"),
    "a pipe for settings": arranged(pipe("kiosk.toml"), "not-ordinary-file", shown=None),
    "a pipe for a glossary": arranged(pipe("en/glossary.md"), "not-ordinary-file", shown=None),
    "a pipe for sources": arranged(pipe("sources.yaml"), "not-ordinary-file", shown=None),
    "a pipe for a picture": arranged(pipe("media/disc.png"), "not-ordinary-file", shown=None),
    "a pipe for a language": arranged(pipe("es"), "not-ordinary-file", shown=None),
    "a socket": arranged(plug("en.md"), "not-ordinary-file", shown=None),
    "a page that is a folder": arranged(lambda content: (content / PAGE).mkdir(), "stray-folder"),
    "settings that are a folder": Case(
        {"kiosk.toml": None}, frozenset({"site-missing"}), arrange=lambda content: (content / "kiosk.toml").mkdir()
    ),
    "a closed page": closed(PAGE),
    "a closed area": closed("en/closed"),
    "five thousand other files": arranged(many_files, "stray-folder", shown=None),
    "folders in folders": arranged(deep, "stray-folder", shown=None),
    "a language that is none": Case({"english/home.md": HOME, "xx-yy-zz-aa/home.md": HOME}, frozenset({"unknown-language-folder"})),
    "a hundred languages": Case({f"{a}{b}/home.md": HOME for a in "abcdefghij" for b in "klmnopqrst"}, frozenset({"language-not-listed"})),
    "every language listed": Case({"kiosk.toml": SITE.replace('["en"]', str([f"{a}{b}" for a in "abcdefgh" for b in "ijklmn"] + ["en"]))}),
    "settings that are broken": Case({"kiosk.toml": "clinic = [[[[\n"}, frozenset({"site-broken"})),
    "settings that are deep": Case({"kiosk.toml": "a = " + "[" * 20_000}, frozenset({"site-broken"})),
    "settings of a hundred kilobytes": Case({"kiosk.toml": f'clinic = "{"a" * 100_000}"\n'}, frozenset({"file-too-big"})),
    "settings that are zeros": Case({"kiosk.toml": b"\0" * 1000}, frozenset({"invisible-characters"})),
    "settings in utf-16": Case({"kiosk.toml": SITE.encode("utf-16")}, frozenset({"not-utf8"})),
    "settings of the wrong kind": Case(
        {"kiosk.toml": 'clinic = 1\nlanguages = {}\nidle_seconds = "x"\nemergency = []\nlogo = 2026-01-01\n'},
        frozenset({"detail-wrong-kind"}),
    ),
    "an endless rest": Case({"kiosk.toml": "idle_seconds = 99999999999999999999\n" + SITE}),
    "a logo out": Case({"kiosk.toml": 'logo = "../../etc/passwd"\n' + SITE}, frozenset({"picture-name"})),
    "sources that are a bomb": Case({"sources.yaml": "- &a [*a, *a]\n"}),
    "sources that are a mapping": Case({"sources.yaml": "key: a\n"}, frozenset({"sources-broken"})),
    "ten thousand sources": Case({"sources.yaml": "".join(f"- key: k{n}\n  title: t\n" for n in range(2000))}),
    "a glossary that explains itself": Case({"en/glossary.md": "Disc\n: a [disc](glossary.md) is a disc\n"}),
    "a glossary of a thousand terms": Case({"en/glossary.md": "\n".join(f"Word{n}\n: meaning {n}\n" for n in range(1000))}),
    "a glossary of signs": Case({"en/glossary.md": "***\n: ___\n\n[\n: ]\n"}),
    "a glossary of one letter": Case({"en/glossary.md": "a\n: the letter a\n", PAGE: topic("## One\n\n" + "a " * 3000 + "\n")}, shown=True),
    "questions that are broken": Case({"en/questions.md": "[[[[" * 1000}),
    "an area of markup": Case({"en/conditions/area.md": AREA.replace("Conditions", "<b onclick=x>")}, frozenset({"html-not-used"})),
    "ten thousand problems in one file": page(
        "## One\n\n" + "\n\n".join(f"[a]({n}.md) ![](p{n}.png)" for n in range(5000)), "more-problems", shown=True
    ),
    "pages that link in a circle": Case(
        {
            "en/conditions/30-a.md": topic("[b](40-b.md)\n"),
            "en/conditions/40-b.md": topic("[a](30-a.md)\n"),
            PAGE: topic("[me](20-bad.md)\n"),
        },
        shown=True,
    ),
    "three hundred pages that link to each other": Case(
        {f"en/conditions/{n + 100}-p{n}.md": topic(f"[n]({n + 101}-p{n + 1}.md)\n") for n in range(300)}, frozenset({"link-nowhere"})
    ),
    "a folder media that is a file": Case({"media/disc.png": None, "media": b"x"}),
    "a picture where no picture belongs": Case({"en/disc.png": png(), "disc.png": png()}, frozenset({"stray-file"})),
    "nothing but a bad page": Case({"en/conditions/10-slipped-disc.md": "bad"}, frozenset({"details-missing", "no-topics"}), usable=False),
}
