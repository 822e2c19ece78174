"""How hard a text is to read."""

from __future__ import annotations

import pytest

from kiosk.authoring.reading_level import Level, Sentence, hardest, levels, sentences, split
from kiosk.library.model import Block, Callout, CalloutKind, ListBlock, Paragraph, Picture, Screen, Span, Subheading, Table


def screen(*blocks: Block) -> Screen:
    return Screen("A heading that nobody counts", blocks, 0)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


@pytest.mark.parametrize(
    ("passage", "parts"),
    [
        ("One thing. Two things! Three? Yes.", ("One thing.", "Two things!", "Three?", "Yes.")),
        ("\u00bfDuele? \u00a1No! \u00c1ndale.", ("\u00bfDuele?", "\u00a1No!", "\u00c1ndale.")),
        ("About 2.5 cm, e.g. a coin", ("About 2.5 cm, e.g. a coin",)),
        ('She said "Stop." Then we went on', ('She said "Stop.', "Then we went on")),
        ("", ()),
        (" . ", ()),
    ],
)
def test_sentences_end_where_a_reader_takes_a_breath(passage: str, parts: tuple[str, ...]) -> None:
    assert split(passage) == parts


def test_running_text_counts_and_nothing_else() -> None:
    text = (Span("three words here"),)
    blocks = (
        paragraph("One. Two."),
        Subheading(text),
        ListBlock((text, text)),
        Picture("", "alt", "caption"),
        Callout(CalloutKind.NOTE, "title", (Paragraph(text),)),
        Table((text,), ((text,),)),
    )

    assert [each.text for each in sentences([screen(*blocks)], "en")] == ["One.", "Two.", *["three words here"] * 3]


def test_a_sentence_is_measured() -> None:
    (found,) = sentences([screen(paragraph("The surgery takes about 2 hours."))], "en")

    assert found == Sentence("The surgery takes about 2 hours.", words=6, spelled=5, syllables=8, long_words=1)


def twenty(word: str, words: int) -> tuple[Sentence, ...]:
    return sentences([screen(*[paragraph(" ".join([word] * words) + ".")] * 20)], "en")


def test_the_english_formulas() -> None:
    """Ten words of one syllable: 0.39 * 10 + 11.8 * 1 - 15.59, and no long word."""
    grade, smog = levels(twenty("bone", 10), "en")

    assert (grade.name, round(grade.score, 2), grade.easy, grade.sure) == ("Flesch-Kincaid", 0.11, True, False)
    assert (smog.name, round(smog.score, 4)) == ("SMOG", 3.1291)


def test_long_words_and_sentences_are_hard() -> None:
    """Twenty words of four syllables: 0.39 * 20 + 11.8 * 4 - 15.59; SMOG 1.043 * sqrt(600) + 3.1291."""
    grade, smog = levels(twenty("emergency", 20), "en")

    assert (round(grade.score, 2), grade.easy) == (39.41, False)
    assert (round(smog.score, 2), smog.easy) == (28.68, False)


def test_the_spanish_formula() -> None:
    """INFLESZ of five words with two syllables each: 206.835 - 62.3 * 2 - 5."""
    found = sentences([screen(*[paragraph("hueso hueso hueso hueso hueso.")] * 12)], "es")

    (level,) = levels(found, "es")

    assert (level.name, round(level.score, 3), level.easy) == ("INFLESZ", 77.235, True)


def test_a_short_text_gets_no_score() -> None:
    """H-17."""
    nine = sentences([screen(*[paragraph("The bone is strong.")] * 9)], "en")

    assert levels(nine, "en") == ()


def test_enough_text_makes_a_score_sure() -> None:
    thirty = sentences([screen(*[paragraph("The bone is strong.")] * 30)], "en")

    assert all(level.sure for level in levels(thirty, "en"))


@pytest.mark.parametrize("language", ["ar", "de", "zh-Hans"])
def test_other_languages_are_not_measured(language: str) -> None:
    """H-19."""
    found = sentences([screen(*[paragraph("Der Knochen ist stark.")] * 30)], language)

    assert levels(found, language) == ()
    assert len(found) == 30


def test_numbers_alone_give_no_score() -> None:
    assert levels(sentences([screen(*[paragraph("1 2 3.")] * 12)], "en"), "en") == ()


def test_the_hardest_come_first() -> None:
    found = sentences([screen(paragraph("It is so. An emergency anesthesia is a medical intervention. A cut heals."))], "en")

    assert [each.text for each in hardest(found, 1)] == ["An emergency anesthesia is a medical intervention."]


def test_a_level_is_a_plain_value() -> None:
    assert Level("SMOG", 5.0, easy=True, sure=False) == Level("SMOG", 5.0, easy=True, sure=False)
