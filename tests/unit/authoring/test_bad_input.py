"""One case for every rule: what an admin may do wrong, where the problem is reported, and that the rest is still shown."""

from __future__ import annotations

import os
import re
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.authoring.checker import read_content
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.rules import Rule, details, files, interactive, pictures, questions, site, sounds, text
from kiosk.library.problem import Severity
from tests.support.sounds import wav
from tests.unit.authoring.trees import AREA, HOME, REVIEW, SITE, Files, chunk, png, read, topic, write

PAGE = "en/conditions/20-bad.md"


def said(*recordings: str, **media: str | bytes) -> Files:
    """A page that names recordings, and what lies in the folder media."""
    boxes = "\n\n".join(f'!!! listen "{each}"' if each else "!!! listen" for each in recordings)
    return page(f"## One\n\n{boxes}\n\nText.\n") | {f"media/{name.replace('__', '.')}": data for name, data in media.items()}


def page(body: str = "## One\n\nText.\n", front: str = "title: Bad\nsummary: Bad.") -> Files:
    return {PAGE: topic(body, front)}


# the text of a page begins in line 7 of its file: two fences, title, summary, review, and the heading
CASES: dict[str, tuple[Files, str, int]] = {
    "too-costly": ({PAGE: topic()}, PAGE, 0),
    "unreadable": ({PAGE: topic()}, PAGE, 0),
    "file-too-big": ({PAGE: topic("a " * 600_000)}, PAGE, 0),
    "not-utf8": ({PAGE: b"---\ntitle: Caf\xe9\n---\nText\n"}, PAGE, 2),
    "symlink": ({}, "en/conditions/link.md", 0),
    "not-ordinary-file": ({}, "en/conditions/pipe.md", 0),
    "bad-name": ({"en/conditions/30-what?.md": topic()}, "en/conditions/30-what?.md", 0),
    "same-name": ({"en/conditions/Area.md": AREA}, "en/conditions/area.md", 0),
    "stray-file": ({"en/conditions/disc.png": png()}, "en/conditions/disc.png", 0),
    "page-ending": ({"en/conditions/20-bad.md.txt": topic()}, "en/conditions/20-bad.md.txt", 0),
    "stray-folder": ({"en/conditions/old/10-a.md": topic()}, "en/conditions/old", 0),
    "unknown-language-folder": ({"english/home.md": HOME}, "english", 0),
    "invisible-characters": (page("## One\n\nText \u202e here.\n"), PAGE, 8),
    "more-problems": (page("## One\n\n" + "\n\n".join(f"[a]({n}.md)" for n in range(120))), PAGE, 0),
    "details-missing": ({PAGE: "# Just text\n"}, PAGE, 1),
    "details-not-closed": ({PAGE: "---\ntitle: Bad\n\nText.\n"}, PAGE, 1),
    "details-broken": (page(front="title: Bad\nsummary: Surgery: what to expect"), PAGE, 3),
    "details-too-big": (page(front="title: Bad\nsummary: " + "a " * 40_000), PAGE, 1),
    "details-shortcut": (page(front="title: &a Bad\nsummary: *a"), PAGE, 2),
    "detail-twice": (page(front="title: Bad\nsummary: B\nsummary: C"), PAGE, 4),
    "unknown-detail": (page(front="title: Bad\nsummary: B\nkeyword: [a]"), PAGE, 4),
    "detail-wrong-kind": (page(front="title: Bad\nsummary: B\nsensitive: perhaps"), PAGE, 4),
    "title-missing": (page(front="summary: B"), PAGE, 2),
    "summary-missing": (page(front="title: Bad"), PAGE, 2),
    "detail-too-long": (page(front="title: Bad\nsummary: " + "word " * 200), PAGE, 3),
    "not-a-date": (page(front="title: Bad\nsummary: B\nwritten: 20 November"), PAGE, 4),
    "dates-reversed": (page(front="title: Bad\nsummary: B\nshow: {from: 2026-12-01, until: 2026-01-01}"), PAGE, 4),
    "review-incomplete": ({PAGE: topic().replace(REVIEW, "clinical_review: {by: A. Name, role: surgeon}")}, PAGE, 4),
    "not-reviewed": ({PAGE: topic().replace(REVIEW, "written: 2026-01-01")}, PAGE, 0),
    "source-unknown": (page(front="title: Bad\nsummary: B\nsources: [peul-2007]"), PAGE, 4),
    "topic-twice": ({"en/conditions/30-slipped-disc.md": topic()}, "en/conditions/30-slipped-disc.md", 0),
    "icon-unknown": ({"en/conditions/area.md": AREA.replace("activity", "<svg>")}, "en/conditions/area.md", 4),
    "no-text": (page("\n\n"), PAGE, 6),
    "screen-empty": (page("## Empty\n\n## One\n\nText.\n"), PAGE, 6),
    "too-tangled": (page("- " * 3000 + "x"), PAGE, 6),
    "paragraph-too-long": (page("## One\n\n" + "word " * 2000), PAGE, 8),
    "too-many-signs": (page("## One\n\n" + "[" * 300), PAGE, 8),
    "html-not-used": (page("## One\n\n<script>alert(1)</script> text\n"), PAGE, 8),
    "html-comment": (page("## One\n\nText.\n\n<!-- to do:\nmore -->\n"), PAGE, 10),
    "heading-level": (page("## One\n\n#### Deep\n\nText.\n"), PAGE, 8),
    "box-not-played": (page('## One\n\n!!! watch "The way in"\n    The tube goes in.\n'), PAGE, 8),
    "box-unknown": (page('## One\n\n!!! diary "Days"\n    One.\n'), PAGE, 8),
    "compare-no-table": (page('## One\n\n!!! compare "Ways"\n    Two ways.\n'), PAGE, 8),
    "compare-too-small": (page('## One\n\n!!! compare "Ways"\n    What|MISS\n    -|-\n    Cut|small\n'), PAGE, 8),
    "compare-gap": (page('## One\n\n!!! compare "Ways"\n    What|A|B\n    -|-|-\n    Cut|small|long\n    Pain||more\n'), PAGE, 12),
    "compare-pictures": (page('## One\n\n!!! compare "Ways"\n    What|A ![A](disc.png)|B\n    -|-|-\n    Cut|small|long\n'), PAGE, 8),
    "risk-empty": (page('## One\n\n!!! risk "Often?"\n    Ask us.\n'), PAGE, 8),
    "risk-broken": (page('## One\n\n!!! risk "Often?"\n    3 in 100: bleed.\n    1.9 in 100: get hot.\n'), PAGE, 10),
    "risk-impossible": (page('## One\n\n!!! risk "Often?"\n    3 in 10: bleed.\n    11 in 10: get hot.\n'), PAGE, 10),
    "risk-too-many": (page('## One\n\n!!! risk "Often?"\n    3 in 100: bleed.\n\n    1 in 1000: get hot.\n'), PAGE, 11),
    "risk-mixed": (page('## One\n\n!!! risk "Often?"\n    3 in 100: bleed.\n    - 1 in 10: get hot.\n'), PAGE, 10),
    "cuts-empty": (page('## One\n\n!!! cuts "How long?"\n    Ask us.\n'), PAGE, 8),
    "cut-broken": (page('## One\n\n!!! cuts "How long?"\n    2 cm: MISS.\n    2 to 3 cm: Open.\n'), PAGE, 10),
    "cut-size": (page('## One\n\n!!! cuts "How long?"\n    2 cm: MISS.\n    120 cm: Open.\n'), PAGE, 10),
    "timeline-empty": (page('## One\n\n!!! timeline "Days"\n    One day.\n'), PAGE, 8),
    "timeline-too-long": (page('## One\n\n!!! timeline "Days"\n' + "".join(f"    Day {n}\n    :   Rest.\n\n" for n in range(9))), PAGE, 8),
    "timeline-stage-empty": (page('## One\n\n!!! timeline "Days"\n    Day 1\n    :   Rest.\n\n    Day 2\n    :   \n'), PAGE, 12),
    "check-no-question": (page("## One\n\n!!! check\n    - [x] a\n    - [ ] b\n\n    Why.\n"), PAGE, 8),
    "check-no-answers": (page('## One\n\n!!! check "What?"\n    Why.\n'), PAGE, 8),
    "check-answers": (page('## One\n\n!!! check "What?"\n    - [x] a\n\n    Why.\n'), PAGE, 8),
    "check-ticks": (page('## One\n\n!!! check "What?"\n    - [x] a\n    - [x] b\n\n    Why.\n'), PAGE, 8),
    "check-no-explanation": (page('## One\n\n!!! check "What?"\n    - [x] a\n    - [ ] b\n'), PAGE, 8),
    "own-screen": (page('## One\n\nText.\n\n!!! check "What?"\n    - [x] a\n    - [ ] b\n\n    Why.\n'), PAGE, 6),
    "box-broken": (page('## One\n\n!!! note "Days\n    One.\n'), PAGE, 8),
    "box-empty": (page('## One\n\n!!! note "Days"\nNot set in.\n'), PAGE, 8),
    "box-part-moved": (page("## One\n\n!!! note\n    Text.\n\n    ![A disc](disc.png)\n"), PAGE, 8),
    "table-row-too-long": (page("## One\n\na|b\n-|-\n1|2\n1|2|3\n"), PAGE, 11),
    "table-too-wide": (page("## One\n\na|b|c|d|e\n-|-|-|-|-\n1|2|3|4|5\n"), PAGE, 8),
    "list-nested": (page("## One\n\n- a\n    - b\n"), PAGE, 8),
    "code-as-text": (page("## One\n\n    set in\n"), PAGE, 8),
    "quote-as-text": (page("## One\n\n> said\n"), PAGE, 8),
    "line-dropped": (page("## One\n\nText.\n\n---\n\nText.\n"), PAGE, 10),
    "link-nowhere": (page("## One\n\nText\n[this](../recovery/10-home.md).\n"), PAGE, 9),
    "link-not-allowed": (page("## One\n\n[this](javascript:alert(1))\n"), PAGE, 8),
    "link-left-out": (page("## One\n\n[this](30-worse.md)\n") | {"en/conditions/30-worse.md": topic(details="summary: A")}, PAGE, 0),
    "link-outside": (page("## One\n\n[the clinic](https://www.example.org/a?b=c)\n"), PAGE, 8),
    "link-without-words": (page("## One\n\nText [](10-slipped-disc.md)\n"), PAGE, 8),
    "glossary-entry-broken": ({"en/glossary.md": "Disc\n: a cushion\nNerve\n: a cord\n"}, "en/glossary.md", 1),
    "glossary-twice": ({"en/glossary.md": "Disc\n: a cushion\n\ndisc\n: again\n"}, "en/glossary.md", 4),
    "glossary-extra": ({"en/glossary.md": "Disc: a cushion\n"}, "en/glossary.md", 1),
    "question-subject": ({"en/questions.md": "## Gone\n\n- Why?\n"}, "en/questions.md", 1),
    "question-without-subject": ({"en/questions.md": "- Why?\n"}, "en/questions.md", 1),
    "question-twice": ({"en/questions.md": "## Slipped disc\n\n- Why?\n- why?\n"}, "en/questions.md", 4),
    "question-too-long": ({"en/questions.md": f"## Slipped disc\n\n- {'Why ' * 40}?\n"}, "en/questions.md", 3),
    "question-extra": ({"en/questions.md": "## Slipped disc\n\nWhy?\n"}, "en/questions.md", 3),
    "questions-differ": (
        {"kiosk.toml": SITE.replace('["en"]', '["en", "es"]'), "es/home.md": HOME, "en/questions.md": "## Slipped disc\n\n- Why?\n"},
        "es/questions.md",
        0,
    ),
    "area-text": ({"en/conditions/area.md": AREA + "\nText.\n"}, "en/conditions/area.md", 7),
    "about-part": ({"en/home.md": HOME + "\n![A disc](disc.png)\n"}, "en/home.md", 9),
    "picture-missing": (page("## One\n\n![A disc](disk.png)\n"), PAGE, 8),
    "picture-name": (page("## One\n\n![A disc](../../../etc/passwd)\n"), PAGE, 8),
    "picture-elsewhere": (page("## One\n\n![A disc](https://example.org/disc.png)\n"), PAGE, 8),
    "picture-capitals": (page("## One\n\n![A disc](Disc.PNG)\n"), PAGE, 8),
    "picture-refused": (page("## One\n\n![A disc](odd.png)\n") | {"media/odd.png": png()}, PAGE, 8),
    "picture-too-big": (page("## One\n\n![A disc](big.png)\n") | {"media/big.png": png() + b"\0" * 10_000_000}, PAGE, 8),
    "picture-too-many-dots": (page("## One\n\n![A disc](huge.png)\n") | {"media/huge.png": png(8000, 6000)}, PAGE, 8),
    "picture-kind": (page("## One\n\n![A disc](a.png)\n") | {"media/a.png": b"<svg xmlns='http://www.w3.org/2000/svg'/>"}, PAGE, 8),
    "picture-misnamed": (page("## One\n\n![A disc](a.jpg)\n") | {"media/a.jpg": png()}, PAGE, 8),
    "picture-moves": (page("## One\n\n![A disc](a.png)\n") | {"media/a.png": png(extra=chunk(b"acTL", b"\0" * 8))}, PAGE, 8),
    "picture-broken": (page("## One\n\n![A disc](a.png)\n") | {"media/a.png": png()[:-20]}, PAGE, 8),
    "alt-missing": (page("## One\n\n![](disc.png)\n"), PAGE, 8),
    "picture-extra": (page("## One\n\n![A](disc.png){ .decoratif }\n"), PAGE, 8),
    "label-broken": (page('## One\n\n![A](disc.png){ labels="a" }\n') | {"media/disc.parts.json": '{"a": [0, 1]}'}, PAGE, 8),
    "label-unknown": (page('## One\n\n![A](disc.png){ labels="b=B" }\n') | {"media/disc.parts.json": '{"a": [0, 1]}'}, PAGE, 8),
    "description-broken": (page("## One\n\n![A](disc.png)\n") | {"media/disc.description.toml": "[en\nlong"}, PAGE, 8),
    "parts-missing": (page('## One\n\n![A](disc.png){ labels="b=B" }\n'), PAGE, 8),
    "parts-broken": (page('## One\n\n![A](disc.png){ labels="b=B" }\n') | {"media/disc.parts.json": '{"b": [NaN, 7]}'}, PAGE, 8),
    "sound-unnamed": (said(""), PAGE, 8),
    "sound-name": (said("../../etc/passwd.wav"), PAGE, 8),
    "sound-missing": (said("gone.wav"), PAGE, 8),
    "sound-refused": (said("odd.wav", odd__wav=wav()), PAGE, 8),
    "sound-too-big": (said("a.wav", a__wav=wav() + b"\0" * 30_000_000), PAGE, 8),
    "sound-too-long": (said("a.wav", a__wav=wav(301)), PAGE, 8),
    "sound-kind": (said("a.wav", a__wav=b"ID3 and so on"), PAGE, 8),
    "sound-unfit": (said("a.wav", a__wav=wav(bits=8)), PAGE, 8),
    "sound-broken": (said("a.wav", a__wav=wav()[:-4]), PAGE, 8),
    "sound-misnamed": (said("a.ogg", a__ogg=wav()), PAGE, 8),
    "sound-twice": (said("a.wav", "b.wav", a__wav=wav(), b__wav=wav(1)), PAGE, 6),
    "sound-times": (said("a.wav", a__wav=wav(), a__times__txt="0\nsoon\n"), PAGE, 8),
    "no-topics": ({"en/conditions/10-slipped-disc.md": None}, "", 0),
    "site-missing": ({"kiosk.toml": None}, "kiosk.toml", 0),
    "site-broken": ({"kiosk.toml": 'clinic = "A"\nlanguages = [en]\n'}, "kiosk.toml", 2),
    "idle-out-of-range": ({"kiosk.toml": "idle_seconds = 5\n" + SITE}, "kiosk.toml", 1),
    "topic-pages": ({"kiosk.toml": 'topic_pages = "https://www.example.org/spine?visit=1"\n' + SITE}, "kiosk.toml", 1),
    "language-not-listed": ({"fr/conditions/10-slipped-disc.md": topic()}, "fr", 0),
    "language-missing": ({"kiosk.toml": SITE.replace('["en"]', '["en", "fr"]')}, "kiosk.toml", 2),
    "language-code": ({"kiosk.toml": SITE.replace('["en"]', '["en", "english"]')}, "kiosk.toml", 2),
    "language-empty": ({"kiosk.toml": SITE.replace('["en"]', '["en", "es"]'), "es/conditions/area.md": AREA}, "es", 0),
    "default-language-unknown": ({"kiosk.toml": 'default_language = "fr"\n' + SITE}, "kiosk.toml", 1),
    "grace-out-of-range": ({"kiosk.toml": SITE + "[review]\ngrace_days = -1\n"}, "kiosk.toml", 6),
    "when-overdue-unknown": ({"kiosk.toml": SITE + '[review]\nwhen_overdue = "burn"\n'}, "kiosk.toml", 6),
    "emergency-language": ({"kiosk.toml": SITE + "idle_seconds = 90\n"}, "kiosk.toml", 5),
    "emergency-missing": ({"kiosk.toml": 'clinic = "A"\n'}, "kiosk.toml", 0),
    "emergency-borrowed": ({"kiosk.toml": SITE.replace('["en"]', '["en", "es"]'), "es/home.md": HOME}, "kiosk.toml", 3),
    "home-missing": ({"en/home.md": None}, "en/home.md", 0),
    "home-part-missing": ({"en/home.md": HOME.replace("headline: Your back\n", "")}, "en/home.md", 2),
    "area-missing": ({"en/recovery/10-home.md": topic()}, "en/recovery/area.md", 0),
    "area-empty": ({"en/recovery/area.md": AREA}, "en/recovery", 0),
    "translation-missing": ({"kiosk.toml": SITE.replace('["en"]', '["en", "es"]'), "es/home.md": HOME}, "es/conditions", 0),
    "sources-broken": ({"sources.yaml": "key: a\ntitle: b\n"}, "sources.yaml", 1),
    "source-twice": ({"sources.yaml": "- key: a\n  title: b\n- key: a\n  title: c\n"}, "sources.yaml", 3),
    "source-without-key": ({"sources.yaml": "- title: b\n"}, "sources.yaml", 1),
}


REFUSED = {"unreadable": "20-bad.md", "picture-refused": "odd.png", "sound-refused": "odd.wav"}
"""The file that can't be opened, by rule."""


def all_rules() -> dict[str, Rule]:
    modules: tuple[ModuleType, ...] = (details, files, interactive, pictures, questions, site, sounds, text)
    return {value.id: value for module in modules for value in vars(module).values() if isinstance(value, Rule)}


@pytest.mark.parametrize("rule", all_rules())
def test_every_rule_has_a_case(rule: str) -> None:
    assert rule in CASES or rule == "kept-earlier"  # this one takes two builds: test_last_good


@pytest.mark.parametrize("rule", CASES)
def test_the_problem_is_reported_where_it_is_and_the_rest_is_shown(rule: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content, path, line = CASES[rule]
    if rule in REFUSED:
        refuse_to_open(monkeypatch, REFUSED[rule])
    if rule == "symlink":
        target = tmp_path / "content/en/conditions/link.md"
        target.parent.mkdir(parents=True)
        target.symlink_to("/etc/hostname")
    if rule == "not-ordinary-file":
        make_pipe(tmp_path / "content/en/conditions/pipe.md")

    costly = [PAGE] if rule == "too-costly" else []
    reading = read_content(ContentFolder(write(tmp_path / "content", content), costly))

    problems = [problem for problem in reading.problems if problem.rule == rule]
    assert [(problem.path, problem.line) for problem in problems] == [(path, line)]
    assert problems[0].severity is all_rules()[rule].severity
    shown = {topic.id for _, topic in reading.draft.topics}
    assert ("conditions/slipped-disc" in shown) is (rule != "no-topics")
    assert ("conditions/bad" in shown) is (PAGE in content and problems[0].severity is not Severity.ERROR and path == PAGE)


@pytest.mark.parametrize("rule", CASES)
def test_the_words_are_sentences(rule: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No placeholder is left, every message is a sentence, and nobody is told about programming."""
    content, _, _ = CASES[rule]
    if rule in REFUSED:
        refuse_to_open(monkeypatch, REFUSED[rule])
    for problem in read(tmp_path, content).problems:
        for words in (problem.message, problem.fix):
            assert re.search(r'[.?:)}\w"]$', words), words
            assert not re.search(r"(?i)exception|traceback|errno|parse|syntax|null|regex|stack", words), words
            assert words[0].isupper() or words[0].isdigit() or words.startswith(('"', "idle_seconds", "grace_days", "when_overdue")), words


def refuse_to_open(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The system denies this one file, as it would to another user."""
    really_open = os.open

    def guarded(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if path == name:
            raise PermissionError(13, "Permission denied")
        return really_open(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr("kiosk.authoring.folder.os.open", guarded)


def make_pipe(path: Path) -> None:
    path.parent.mkdir(parents=True)
    os.mkfifo(path)
