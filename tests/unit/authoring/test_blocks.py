"""The text of a page to typed blocks: every kind that there is, and nothing that can be read is lost."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.authoring.blocks import read_blocks
from kiosk.authoring.context import Context
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.links import TopicIndex
from kiosk.authoring.markdown import Converter
from kiosk.authoring.picture_index import PictureIndex, content_hash
from kiosk.authoring.sound_index import SoundIndex
from kiosk.authoring.words import block_texts
from kiosk.library.codec import dump_blocks, load_blocks
from kiosk.library.model import Block, Callout, CalloutKind, ListBlock, Paragraph, Picture, Span, Subheading, Table, Text
from kiosk.library.walk import texts
from tests.unit.authoring.test_markdown import TOKENS
from tests.unit.authoring.trees import png, rules

DISC = content_hash(png())
CONVERTER = Converter()


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Context:
    root = tmp_path_factory.mktemp("content")
    (root / "media").mkdir()
    (root / "media/disc.png").write_bytes(png())
    (root / "media/disc.parts.json").write_text('{"disc": [0.5, 0.25], "nerve": [0, 1]}')
    folder = ContentFolder(root)
    names = {name: f"media/{name}" for name in ("disc.png", "disc.parts.json")}
    return Context(
        folder, CONVERTER, PictureIndex(folder, names), SoundIndex(folder, {}, lambda _: None), {"en": TopicIndex(["c/a"])}, {}, frozenset()
    )


def convert(text: str, context: Context) -> tuple[tuple[Block, ...], list[str]]:
    findings = FileFindings("en/c/10-x.md")
    tree = context.converter.parse(text, 1, findings)
    if tree is None:
        return (), rules(findings)
    return tuple(read_blocks(tree.root, context.page("en/c/10-x.md", "en", tree, findings), 1)), rules(findings)


def words(text: str) -> Text:
    return (Span(text),)


def bold(text: str) -> Span:
    return Span(text, strong=True)


PICTURE = Picture(DISC, "A disc")

CASES: dict[str, tuple[str, tuple[Block, ...], list[str]]] = {
    "paragraph": ("One\ntwo  three.\n\nFour.", (Paragraph(words("One two three.")), Paragraph(words("Four."))), []),
    "line break": ("Street 1  \nTown", (Paragraph(words("Street 1")), Paragraph(words("Town"))), []),
    "bold of both kinds": ("a **b** _c_ d", (Paragraph((Span("a "), bold("b"), Span(" "), bold("c"), Span(" d"))),), []),
    "signs with a backslash": (r"\*a\* \_b\_ 1\. \# \[x\]", (Paragraph(words("*a* _b_ 1. # [x]")),), []),
    "entities": ("AT&amp;T &lt;b&gt; 5&nbsp;mm &copy;", (Paragraph(words("AT&T <b> 5\u00a0mm \u00a9")),), []),
    "an entity that turns the direction": ("a&#x202e;b&#0;c", (Paragraph(words("ab\ufffdc")),), ["invisible-characters"]),
    "code": ("use `a <b> &amp; *c*` now", (Paragraph(words("use a <b> &amp; *c* now")),), ["html-not-used"]),
    "link": ("see [the **disc**](10-a.md).", (Paragraph((Span("see "), Span("the ", link="topic:c/a"),
        Span("disc", strong=True, link="topic:c/a"), Span("."))),), []),
    "link by reference": ("see [this][x]\n\n[x]: 10-a.md", (Paragraph((Span("see "), Span("this", link="topic:c/a"))),), []),
    "web address": ("ask [us](https://example.org/x)", (Paragraph(words("ask us (example.org)")),), ["link-outside"]),
    "web address in words": ("<https://example.org/x>", (Paragraph(words("https://example.org/x")),), ["link-outside"]),
    "link with a picture only": ("[![A disc](disc.png)](10-a.md)", (PICTURE,), ["link-without-words"]),
    "html": ("<b>x</b>\n\n<script>y</script>", (Paragraph(words("<b>x</b>")), Paragraph(words("<script>y</script>"))),
    ["html-not-used"] * 2),
    "subheading": ("### What **now**", (Subheading((Span("What "), bold("now"))),), []),
    "deep heading": ("##### Deep", (Subheading(words("Deep")),), ["heading-level"]),
    "empty heading": ("###", (), []),
    "list": ("- a\n- **b**\n- [ ] c\n- [x] d", (ListBlock((words("a"), (bold("b"),), words("c"), words("d"))),), []),
    "steps": ("3. a\n4. b\n{ .steps }", (ListBlock((words("a"), words("b")), steps=True),), []),
    "list with paragraphs": ("- a\n\n    b\n\n- c", (ListBlock((words("a b"), words("c"))),), []),
    "two lists": ("- a\n\n1. b", (ListBlock((words("a"),)), ListBlock((words("b"),), steps=True)), []),
    "nested list": ("- a\n    - b\n    - c\n- d", (ListBlock(tuple(map(words, "abcd"))),), ["list-nested"]),
    "bullets under a step": ("1. a\n    - b\n    - c\n2. d", (ListBlock((words("a \u2013 b \u2013 c"), words("d")), steps=True),),
    ["list-nested"]),
    "picture in a list": ("- a ![A disc](disc.png) b\n- c", (ListBlock((words("a b"), words("c"))), PICTURE), []),
    "box in a list": ("- a\n\n    !!! tip\n        b", (ListBlock((words("a"),)), Callout(CalloutKind.TIP, "", (Paragraph(words("b")),))),
    []),
    "box as an item": ("- !!! tip\n      b", (Callout(CalloutKind.TIP, "", (Paragraph(words("b")),)),), []),
    "empty items": ("- \n- a", (ListBlock((words("a"),)),), []),
    "picture": ('![A disc](disc.png "Cap *x*")', (Picture(DISC, "A disc", "Cap *x*"),), []),
    "picture for looks": ("![](disc.png){ .decorative }", (Picture(DISC, "", decorative=True),), []),
    "picture with spaces": ('![A  <b>\ndisc](../../media/disc.png "a\nb") { .decorative }',
        (Picture(DISC, "A <b> disc", "a b", decorative=True),), ["html-not-used"]),
    "picture in text": ("Before ![A disc](disc.png) after.", (Paragraph(words("Before after.")), PICTURE), []),
    "picture before text": ("![A disc](disc.png)\nafter.", (PICTURE, Paragraph(words("after."))), []),
    "picture that is missing": ('![A disc](gone.png "Cap")', (Picture("", "A disc", "Cap"),), ["picture-missing"]),
    "note": ('!!! note "Good *to* know"\n    a\n\n    - b', (Callout(CalloutKind.NOTE, "Good to know", (Paragraph(words("a")),
        ListBlock((words("b"),)))),), []),
    "box without a title": ("!!! warning\n    a", (Callout(CalloutKind.WARNING, "", (Paragraph(words("a")),)),), []),
    "box with an empty title": ('!!! Emergency ""\n    a', (Callout(CalloutKind.EMERGENCY, "", (Paragraph(words("a")),)),), []),
    "curly quotes": ("!!! note \u201cHi\u201d\n    a", (Callout(CalloutKind.NOTE, "Hi", (Paragraph(words("a")),)),), []),
    "unknown box": ('!!! diary "Days"\n    One\n    :   Rest', (Callout(CalloutKind.NOTE, "Days",
        (Paragraph((bold("One: "), Span("Rest"))),)),), ["box-unknown"]),
    "heading in a box": ("!!! note\n    ### a\n\n    b", (Callout(CalloutKind.NOTE, "", (Paragraph((bold("a"),)),
    Paragraph(words("b")))),), []),
    "table in a box": ('!!! tip "x"\n    a|b\n    -|-\n    c|d', (Table((words("a"), words("b")), ((words("c"), words("d")),)),),
        ["box-part-moved"]),
    "box in a box": ("!!! note\n    a\n\n    !!! tip\n        b", (Callout(CalloutKind.NOTE, "", (Paragraph(words("a")),)),
        Callout(CalloutKind.TIP, "", (Paragraph(words("b")),))), ["box-part-moved"]),
    "empty box": ("!!! note\n\nafter", (Paragraph(words("after")),), ["box-empty"]),
    "table": ("| a | b |\n|---|:-:|\n| **c** | d \\| e |", (Table((words("a"), words("b")), (((bold("c"),), words("d | e")),)),), []),
    "short and empty rows": ("a|b\n-|-\nc\n|", (Table((words("a"), words("b")), ((words("c"), ()),)),), []),
    "wide table": ("a|b|c|d|e\n-|-|-|-|-\n1|2|3|4|5", (Table(tuple(map(words, "abcd")), (tuple(map(words, "1234")),)),),
    ["table-too-wide"]),
    "picture in a table": ("a|b\n-|-\n![A disc](disc.png)|c", (Table((words("a"), words("b")), (((), words("c")),)), PICTURE), []),
    "definitions": ("One\nTwo\n:   *a*\n\n:   b", (Paragraph((bold("One, Two: a"),)), Paragraph(words("b"))), []),
    "definition with a list": ("One\n\n:   - a\n    - b", (Paragraph((bold("One"),)), ListBlock((words("a"), words("b")))), []),
    "quote": ("> a\n> b\n>\n> - c", (Paragraph(words("a b")), ListBlock((words("c"),))), ["quote-as-text"]),
    "set in": ("    a <b>\n    c", (Paragraph(words("a <b> c")),), ["code-as-text", "html-not-used"]),
    "line": ("a\n\n* * *\n\nb", (Paragraph(words("a")), Paragraph(words("b"))), ["line-dropped"]),
    "hidden remark": ("a <!-- b\nc --> d", (Paragraph(words("a d")),), ["html-comment"]),
    "spaces only": ("&nbsp;\n\n\u3000", (), []),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_block_of_each_kind(name: str, context: Context) -> None:
    text, blocks, broken = CASES[name]

    assert convert(text, context) == (blocks, broken)


def test_labels_point_at_parts_of_the_picture(context: Context) -> None:
    (picture,), broken = convert('![A](disc.png){ labels="nerve=A nerve; disc=The disc" }', context)

    assert isinstance(picture, Picture)
    assert [(label.text, label.x, label.y) for label in picture.labels] == [("A nerve", 0.0, 1.0), ("The disc", 0.5, 0.25)]
    assert broken == []


def test_labels_that_cannot_be_placed_are_left_out(context: Context) -> None:
    (picture,), broken = convert("![A](disc.png){ labels=\u201cdisc=The disc; bone=Bone; x; =y; nerve=;;\u201d }", context)

    assert isinstance(picture, Picture)
    assert [label.text for label in picture.labels] == ["The disc"]
    assert broken == ["label-broken", "label-unknown"] or sorted(broken) == ["label-broken"] * 3 + ["label-unknown"]


def spans_of(blocks: Iterable[Block]) -> Iterable[Span]:
    return (span for text in texts(blocks) for span in text)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(st.sampled_from(TOKENS), max_size=60).map("".join))
def test_whatever_is_written_only_allowed_values_come_out(text: str, context: Context) -> None:
    """What comes out can be written and read back, links lead to topics only, and nothing invisible is left."""
    blocks, _ = convert(text, context)

    assert load_blocks(dump_blocks(blocks)) == blocks
    assert {span.link for span in spans_of(blocks)} <= {"", "topic:c/a"}
    for shown in (*block_texts(blocks), *(span.text for span in spans_of(blocks))):
        assert not {unicodedata.category(letter) for letter in shown} & {"Cc", "Cs", "Co"}
        assert "\u202e" not in shown
    for block in blocks:
        if isinstance(block, Table):
            assert 0 < len(block.header) <= 4
            assert {len(row) for row in block.rows} <= {len(block.header)}
        elif isinstance(block, ListBlock | Callout):
            assert block.items if isinstance(block, ListBlock) else block.body


PLAIN_TOKENS = [
    "W", "W", "W", " ", "\n", "\n\n", "\n    ", "\n        ", "- ", "* ", "1. ", "> ", "# ", "## ", "### ", '!!! note "x"\n    ',
    "!!! tip\n    ",
    "**", "*", "_", "__", "`", "(", ")", "<b>", "<", ">", "&amp;", "\\", ": ", "\n: ", "---", "\n---\n", "- [x] ", ".",
    *(f'!!! {kind} "x"\n    ' for kind in ("compare", "cuts", "timeline", "check", "risk")), "3 in 100: ", "2 cm: ", "\n    :   ", "- [ ] ",
    "    a | b | c\n    - | - | -\n    d | ",
]  # fmt: skip


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(signs=st.lists(st.sampled_from(PLAIN_TOKENS), max_size=40))
def test_no_word_is_ever_lost(signs: list[str], context: Context) -> None:
    numbered = [f"w{number}w" if sign == "W" else sign for number, sign in enumerate(signs)]
    blocks, broken = convert("".join(numbered), context)

    shown = " ".join(block_texts(blocks))
    lost = [sign for sign in numbered if sign.startswith("w") and sign not in shown]
    assert lost == [] or "too-tangled" in broken
