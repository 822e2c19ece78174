"""What is bold, and that nothing but pairs of signs ever goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.emphasis import bold_parts


def shown(text: str) -> str:
    """The text with its bold parts in angle brackets."""
    return "".join(f"<{part}>" if bold else part for part, bold in bold_parts(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("*one*", "<one>"),
        ("**two** and ***three***", "<two> and <three>"),
        ("_one_ and __two__", "<one> and <two>"),
        ("**bold *inner* bold**", "<bold ><inner>< bold>"),
        ("**bold *inner***", "<bold ><inner>"),
        ("***both* outer**", "<both>< outer>"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("*never closed", "*never closed"),
        ("closed only*", "closed only*"),
        ("* item", "* item"),
        ("a*.____**b*c", "a<.____><b>c"),
        ("Name: ______", "Name: ______"),
    ],
)
def test_words_between_signs_are_bold(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(st.text(alphabet="ab *_.", max_size=60))
def test_nothing_but_signs_goes(text: str) -> None:
    joined = "".join(part for part, _ in bold_parts(text))

    assert joined.replace("*", "").replace("_", "") == text.replace("*", "").replace("_", "")
    assert (len(text) - len(joined)) % 2 == 0


def test_time_grows_with_the_length_only() -> None:
    assert len(bold_parts("*a" * 100_000)) > 1
    assert bold_parts("**a " * 50_000 + "_") == [("**a " * 50_000 + "_", False)]
