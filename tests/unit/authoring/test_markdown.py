"""Markdown to a tree with lines; hostile text costs its own file and no more."""

from __future__ import annotations

import re
import sys
import time
from itertools import count
from types import SimpleNamespace
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.limits import MAX_BLOCK, PARSE_SECONDS
from kiosk.authoring.markdown import Converter, Tree
from tests.unit.authoring.trees import found, rules

CONVERTER = Converter()
ALLOWED = {
    "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td",
    "blockquote", "pre", "code", "hr", "br", "strong", "span", "a", "img",
}  # fmt: skip

TOKENS = [
    "word", " ", "  ", "\n", "\n\n", "\n    ", "\n        ", "- ", "* ", "1. ", "> ", "# ", "## ", "### ", '!!! note "x"\n    ',
    "!!! check\n",
    "|", "a|b\n-|-\nc|d\n", "**", "*", "_", "__", "***", "`", "``", "[", "](10-a.md)", "](", ")", "![", "![a](disc.png)", "{ .decorative }",
    '{ labels="a=b" }', "{", "}", "<b>", "</b>", "<script>", "<!--", "-->", "<", ">", "&amp;", "&#x202e;", "\\", "\\*", ": ", "\n: ", "---",
    "\n---\n", "===", "\n===\n", "[x]: y\n", "[x][x]", "<http://a.b/c>", "<a@b.c>", "\u0301", "\u0628", "klzzwxh:0001", "wzxhzdk:0",
    "- [x] ",
]  # fmt: skip


def parse(text: str) -> tuple[Tree | None, FileFindings]:
    findings = FileFindings("a.md")
    return CONVERTER.parse(text, 1, findings), findings


def lines(tree: Tree) -> list[tuple[str, int]]:
    return [(element.tag, tree.line(element)) for element in tree.root.iter() if tree.line(element)]


def test_a_text_that_no_clock_of_ours_can_stop_is_stopped_by_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """A regular expression that would search for years: the file is lost, and nothing else."""
    if sys.platform == "win32":
        pytest.skip("the keeper is what stops it there")

    def endless(*_: object) -> str:
        re.match(r"(a+)+$", "a" * 64 + "b")
        return ""

    monkeypatch.setattr("kiosk.authoring.markdown.prepare", endless)
    findings = FileFindings("a.md")

    assert Converter().parse("Text.", 1, findings) is None
    assert [problem.rule for problem in findings.problems()] == ["too-tangled"]


def test_every_block_knows_its_line() -> None:
    tree, _ = parse("One\nstill one\n\n\n\n## Two\nthree\n\n- a\n- b\n\n- c\n\n!!! note\n    d\n\n    - e\n\na | b\n--|--\nc | d\n")

    assert tree is not None
    assert lines(tree) == [
        ("p", 1),
        ("h2", 6),
        ("p", 6),
        ("ul", 9),
        ("li", 9),
        ("li", 9),
        ("p", 9),
        ("li", 12),
        ("p", 12),
        ("div", 14),
        ("p", 14),
        ("ul", 17),
        ("li", 17),
        *[(tag, 19) for tag in ("table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td")],
    ]


def test_words_are_found_in_the_block_that_holds_them() -> None:
    tree, _ = parse("a\n[x](one.md)\n[y](two.md)\n\n[z](two.md)\n")

    assert tree is not None
    assert tree.line_of("two.md", 1) == 3
    assert tree.line_of("two.md", 5) == 5
    assert tree.line_of("three.md", 1) == 1


def test_the_first_line_may_be_any() -> None:
    findings = FileFindings("a.md")

    tree = CONVERTER.parse("\ntext <b>\n", 20, findings)

    assert tree is not None
    assert lines(tree) == [("p", 21)]
    assert found(findings.problems()) == {("html-not-used", 21)}


def test_one_page_leaves_nothing_behind_for_the_next() -> None:
    parse("[a]: b.md\n\n*x __y* z\n\n!!! note\n    t")
    tree, _ = parse("[a][a] _plain\n\n    code")

    assert tree is not None
    assert [element.tag for element in tree.root.iter()] == ["div", "p", "pre", "code"]


def text_of(element: Element) -> str:
    return "".join(element.itertext())


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>bold</b> <i>it</i>", "<div markdown=1>x</div>",
        "<svg/onload=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>", "a < b and c > d", "<!-- never closed", "<?php x ?>", "<![CDATA[x]]>", "<style>p{}</style>",
        "&lt;b&gt;", "</p></div>", "<p\nclass=x>", "<a@b.c>",
    ],
)  # fmt: skip
def test_html_is_only_letters(text: str) -> None:
    tree, _ = parse(text)

    assert tree is not None
    assert text_of(tree.root) == text
    assert {element.tag for element in tree.root.iter()} <= {"div", "p"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a <b>x</b>", [("html-not-used", 1)]),
        ("a\n<br/>\nb", [("html-not-used", 2)]),
        ("a < b, 5 <6, <3, <https://a.b/c>, <a@b.c>, x<y z", []),
        ("a <!-- x\ny --> b <!-- z -->\n\n<i>", [("html-comment", 1), ("html-comment", 2), ("html-not-used", 4)]),
        ("a <!-- x", [("html-not-used", 1)]),
        ("!!! note \u201cHi\u201d\n    x", []),
        ("!!! note: Hi\n    x", [("box-broken", 1)]),
        ("!!!\n    x", [("box-broken", 1)]),
    ],
)
def test_what_patients_would_not_see_as_meant_is_said(text: str, expected: list[tuple[str, int]]) -> None:
    _, findings = parse(text)

    assert [(problem.rule, problem.line) for problem in findings.problems()] == expected


@pytest.mark.parametrize(
    "block",
    ["[", "![", "[a](", "[a](b", "[a]( ", "[a](<", "a**", "a*", "_a *b ", "***a ", "*a __b ", "a_", "` ``", "`", "\\*", "<http://", "{ ",
    "{ .a", "|`", "> ",
     "- ", "1. ", "* * ", ": a\n", "a\n: b\n", "#\n", "# a\n", "a\n---\n", "***\n", "[a]: b\n", "!!! a a ", '!!! note "', "&amp;", "a  \n"],
)  # fmt: skip
def test_no_block_that_is_let_through_takes_long(block: str) -> None:
    """The largest block with one kind of sign throughout; a page of many is stopped by the clock after PARSE_SECONDS."""
    piece = block * 4000
    for sign, most in (("[", 190), ("{", 90), ("`", 90)):
        if piece.count(sign) > most:
            piece = sign.join(piece.split(sign)[: most + 1]) + " word" * 2000
    before = time.thread_time()

    _, findings = parse(piece[: MAX_BLOCK - 10])

    assert time.thread_time() - before < PARSE_SECONDS
    assert set(rules(findings)) <= {"too-tangled", "box-broken", "html-not-used"}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("word " * 2000, "paragraph-too-long"),
        ("[" * 201, "too-many-signs"),
        ("{" * 101, "too-many-signs"),
        ("` " * 101, "too-many-signs"),
        ("1. " * 2000 + "a", "too-tangled"),
        ("\n".join(" " * 4 * depth + "- a" for depth in range(55)), "too-tangled"),
        ("> " * 60 + "a", "too-tangled"),
    ],
)
def test_what_is_too_much_is_said(text: str, rule: str) -> None:
    tree, findings = parse("fine\n\n" + text)

    assert tree is None
    assert rules(findings) == [rule]


def test_after_a_page_that_was_stopped_the_next_is_fine() -> None:
    parse("1. " * 2000 + "a")
    tree, findings = parse("- one\n- two")

    assert tree is not None
    assert len(tree.root[0]) == 2
    assert rules(findings) == []


def test_a_page_is_stopped_when_its_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(100))
    clocks = SimpleNamespace(thread_time=lambda: float(next(ticks)), monotonic=count(step=2 * PARSE_SECONDS).__next__)
    monkeypatch.setattr("kiosk.authoring.markdown_extensions.time", clocks)

    tree, findings = parse("one\n\ntwo\n\nthree\n")

    assert tree is None
    assert found(findings.problems()) == {("too-tangled", 5)}


@settings(max_examples=300)
@given(st.lists(st.sampled_from(TOKENS), max_size=60).map("".join))
def test_it_never_raises_and_only_makes_what_is_allowed(text: str) -> None:
    tree, findings = parse(text)

    assert all(0 < problem.line <= text.count("\n") + 1 for problem in findings.problems())
    if tree is None:
        assert findings.has_errors
    else:
        assert {element.tag for element in tree.root.iter()} <= ALLOWED
        assert all(0 < line <= text.count("\n") + 1 for _, line in lines(tree))
        assert not set("".join(tree.root.itertext())) & {"\x02", "\x03"}


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Co"], include_characters="\n"), max_size=200))
def test_it_never_raises_on_any_text(text: str) -> None:
    parse(text)


@settings(max_examples=200)
@given(st.text("ab <>/!?=\"'-&;:#x1", max_size=80))
def test_no_bracket_is_ever_markup(text: str) -> None:
    """Without markdown signs at the start of a line, and without hidden remarks, the words are the text."""
    source = "x " + text.replace("<!--", "<!").replace("<http", "").replace("://", "")
    tree, _ = parse(source)

    assert tree is not None
    assert text_of(tree.root).split() == source.split()
