"""Where words of the glossary become links."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.glossary import Glossary
from kiosk.library.model import Callout, CalloutKind, ListBlock, Paragraph, Picture, Span, Subheading, Table, Term
from tests.unit.authoring.trees import read, topic

GLOSSARY = Glossary(
    [
        Term("disc", "disc", "A cushion.", ("intervertebral disc", "discs")),
        Term("slipped-disc", "slipped disc", "It bulges."),
        Term("x-ray", "X-ray", "A picture."),
        Term("nerve", "nerve", "A cord.", ("...",)),
        Term("\u0639\u0635\u0628", "\u0639\u0635\u0628", "\u2026"),
    ]
)


def linked(text: str) -> list[tuple[str, str]]:
    (block,) = GLOSSARY.link((Paragraph((Span(text),)),))
    assert isinstance(block, Paragraph)
    assert "".join(span.text for span in block.text) == text
    return [(span.text, span.link) for span in block.text if span.link]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A disc and a nerve.", [("disc", "term:disc"), ("nerve", "term:nerve")]),
        ("DISC", [("DISC", "term:disc")]),
        ("discs, then disc", [("discs", "term:disc")]),
        ("a slipped disc", [("slipped disc", "term:slipped-disc")]),
        ("the intervertebral\u00a0disc", [("intervertebral\u00a0disc", "term:disc")]),
        ("a slipped disc, a disc", [("slipped disc", "term:slipped-disc"), ("disc", "term:disc")]),
        ("slipped, disc", [("disc", "term:disc")]),
        ("discus discectomy nerves", []),
        ("an X-ray, an x-ray", [("X-ray", "term:x-ray")]),
        ("an x ray", []),
        ("\u0627\u0644 \u0639\u0635\u0628.", [("\u0639\u0635\u0628", "term:\u0639\u0635\u0628")]),
        ("", []),
    ],
)
def test_whole_words_whatever_their_capitals_longest_first_and_once(text: str, expected: list[tuple[str, str]]) -> None:
    assert linked(text) == expected


def test_the_first_use_in_a_screen_counts_wherever_text_runs() -> None:
    text = (Span("a disc"),)
    blocks = (
        Subheading(text),
        Picture("", "a disc", "a disc"),
        Table((text,), (((Span("nerve"),),),)),
        Callout(CalloutKind.NOTE, "disc", (ListBlock((text, text)), Paragraph((Span("nerve"),)))),
    )

    heading, picture, table, callout = GLOSSARY.link(blocks)

    assert (heading, picture) == blocks[:2]
    assert table == Table((text,), (((Span("nerve", link="term:nerve"),),),))
    first = (Span("a "), Span("disc", link="term:disc"))
    assert callout == Callout(CalloutKind.NOTE, "disc", (ListBlock((first, text)), Paragraph((Span("nerve"),))))


def test_links_stay_links_and_bold_stays_bold() -> None:
    text = (Span("disc", link="topic:a/b"), Span(" or "), Span("the disc", strong=True))

    (block,) = GLOSSARY.link((Paragraph(text),))

    assert block == Paragraph((text[0], text[1], Span("the ", strong=True), Span("disc", strong=True, link="term:disc")))


def test_each_screen_begins_anew() -> None:
    block = Paragraph((Span("disc"),))

    assert GLOSSARY.link((block,)) == GLOSSARY.link((block,))


def test_a_glossary_page_makes_terms_and_links(tmp_path: Path) -> None:
    page = "# Words\n\nDisc\nIntervertebral disc\n:   A **soft** cushion\n    between bones.\n\n    It wears.\n\nNerve root\n\n: A cord.\n"
    body = "## Discs\n\nA disc and the nerve\nroot.\n\n## Again\n\nIntervertebral discs? An intervertebral disc.\n"

    draft = read(tmp_path, {"en/glossary.md": page, "en/conditions/10-slipped-disc.md": topic(body)}).draft

    disc = Term("disc", "Disc", "A soft cushion between bones. It wears.", ("Intervertebral disc",))
    assert draft.terms == {"en": (disc, Term("nerve-root", "Nerve root", "A cord."))}
    first, second = draft.topics[0][1].screens
    assert [(span.text, span.link) for span in first.blocks[0].text if span.link] == [  # type: ignore[union-attr]
        ("disc", "term:disc"),
        ("nerve root", "term:nerve-root"),
    ]
    assert [span.text for span in second.blocks[0].text if span.link] == ["intervertebral disc"]  # type: ignore[union-attr]


def test_entries_without_an_empty_line_between_are_told_apart_from_good_ones(tmp_path: Path) -> None:
    page = "Disc\n: A cushion.\nNerve\n: A cord.\n\nSpine\n: Your backbone.\n\n\u2014\n: no word\n\nWord\n: &nbsp;\n"

    reading = read(tmp_path, {"en/glossary.md": page})

    assert [term.id for term in reading.draft.terms["en"]] == ["spine"]
    problems = [(problem.rule, problem.line) for problem in reading.problems if problem.path == "en/glossary.md"]
    assert problems == [("glossary-entry-broken", 1), ("glossary-entry-broken", 9), ("glossary-entry-broken", 12)]


def test_a_glossary_that_cannot_be_read_costs_itself_only(tmp_path: Path) -> None:
    reading = read(tmp_path, {"en/glossary.md": b"Disc\n: caf\xe9\n"})

    assert reading.draft.terms == {"en": ()}
    assert len(reading.draft.topics) == 1
