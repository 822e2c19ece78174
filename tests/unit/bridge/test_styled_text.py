"""Markup comes from here and from nowhere else."""

from __future__ import annotations

import html
import re

from hypothesis import given

from kiosk.bridge.styled_text import escaped, links, plain, styled
from kiosk.library.model import Span, Text
from tests.support.strategies import TEXTS, WORDS

OURS = re.compile(r'</?b>|<a href="[^"<>]*">|</a>')


@given(TEXTS)
def test_no_tag_but_our_own_is_ever_written(text: Text) -> None:
    """S-31: what an author wrote can neither open nor close a tag, nor leave the address of a link."""
    made = styled(text)
    leaves = OURS.sub("", made)

    assert not set(leaves) & set('<>"')
    assert html.unescape(leaves) == plain(text)
    assert re.sub(r"&(?:amp|lt|gt|quot);", "", leaves).count("&") == 0


@given(TEXTS)
def test_tags_are_closed_in_turn(text: Text) -> None:
    tags = OURS.findall(styled(text))
    opened: list[str] = []
    for tag in tags:
        if tag.startswith("</"):
            assert opened.pop() == tag[2:-1]
        else:
            opened.append(tag[1])

    assert opened == []
    assert sum(tag.startswith("<a") for tag in tags) == sum(bool(span.link) for span in text)


@given(WORDS)
def test_escaped_words_are_the_same_words(words: str) -> None:
    assert html.unescape(escaped(words)) == words


def test_strong_words_are_bold_and_links_are_bold_links() -> None:
    text = (Span("a "), Span("b", strong=True), Span(" & "), Span("c", link="term:d"), Span("e", strong=True, link="topic:a/f"))

    assert styled(text) == 'a <b>b</b> &amp; <a href="term:d"><b>c</b></a><a href="topic:a/f"><b>e</b></a>'
    assert plain(text) == "a b & ce"
    assert links(text) == (("term:d", "c"), ("topic:a/f", "e"))
