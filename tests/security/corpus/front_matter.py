"""Details at the top of a page that are broken or made to do harm."""

from __future__ import annotations

from tests.security.corpus.case import Case, details, page, raw

_BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(
    f"{new}: &{new} [{','.join(['*' + old] * 9)}]" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)

CASES: dict[str, Case] = {
    "a bomb of aliases": details(f"title: Bad\n{_BOMB}", "details-shortcut"),
    "an alias of itself": details("title: &a [*a]", "details-shortcut"),
    "a merge key": details("title: Bad\nx: &x {a: b}\n<<: *x", "details-shortcut"),
    "a Python object": details("title: !!python/object/apply:os.system ['true']", "details-shortcut"),
    "a Python module": details("title: !!python/module:os", "details-shortcut"),
    "a type of one's own": details("title: !secret Bad", "details-shortcut"),
    "a binary type": details("title: !!binary aGVsbG8=", "details-shortcut"),
    "lists in lists": details("title: " + "[" * 500 + "]" * 500, "details-too-big"),
    "mappings in mappings": details("title: Bad\n" + "".join(f"{' ' * n}a{n}:\n" for n in range(60)), "details-too-big"),
    "lists never closed": details("title: " + "[" * 30_000, "details-too-big"),
    "braces never closed": details("title: " + "{a: " * 10_000, "details-too-big"),
    "a long key": details("k" * 2000 + ": x\ntitle: Bad", "details-broken"),
    "ten thousand keys": details("\n".join(f"k{n}: x" for n in range(5000)), "title-missing"),
    "a scalar of ten megabytes": raw(b"---\ntitle: " + b"x" * 10_000_000 + b"\n---\n", "file-too-big"),
    "a scalar of a hundred kilobytes": details("title: " + "x" * 100_000, "details-too-big"),
    "many documents": raw("---\ntitle: Bad\n--- \n---\n---\n" * 50, shown=None),
    "an anchor alone": details("title: &", "details-broken"),
    "a tab in front": details("title: Bad\n\tsummary: Bad", "details-broken"),
    "a quote never closed": details('title: "Bad\nsummary: Bad', "details-broken"),
    "a bad escape": details('title: "\\x"', "details-broken"),
    "an escape to nothing": details('title: "\\0\\a\\e"', "invisible-characters", "title-missing"),
    "a surrogate by escape": details('title: "\\ud800"', "details-broken", shown=False),
    "control characters by escape": page("Text.", "invisible-characters", details='title: "B\\x1b[31mad"\nsummary: B'),
    "bidi by escape": page("Text.", "invisible-characters", details='title: "B\\u202ead"\nsummary: B'),
    "colons": details("title: Bad: worse: worst", "details-broken"),
    "no colon": details("just words", "details-broken"),
    "a list": details("- title", "details-broken"),
    "a number": details("42", "details-broken"),
    "never closed": raw("---\ntitle: Bad\n\nText.\n", "details-not-closed"),
    "none": raw("# Bad\n\nText.\n", "details-missing"),
    "nothing at all": raw("", "details-missing"),
    "only spaces": raw(" \n\t\n \n", "details-missing"),
    "a title twice": page("Text.", "detail-twice", details="title: Bad\ntitle: Worse\nsummary: B"),
    "no becomes no": page("Text.", details="title: no\nsummary: off"),
    "numbers as words": page("Text.", details="title: 0x1F\nsummary: 1e9999"),
    "not a number": page("Text.", details="title: .nan\nsummary: .inf"),
    "dates that never were": page("Text.", "not-a-date", details="title: B\nsummary: B\nwritten: 2026-02-30"),
    "a year of five figures": page("Text.", "not-a-date", details="title: B\nsummary: B\nwritten: 10000-01-01"),
    "the year nought": page("Text.", "not-a-date", details="title: B\nsummary: B\nshow: {from: 0000-00-00}"),
    "the wrong kind everywhere": page(
        "Text.",
        "detail-wrong-kind",
        details="title: B\nsummary: B\nkeywords: {a: b}\nsources: {a: b}\nsensitive: [1]\nshow: x\nclinical_review: []",
    ),
    "a title of markup": page("Text.", "html-not-used", details="title: <img src='a.png'>\nsummary: <script>alert(1)</script>"),
    "a picture path out": page("Text.", "picture-name", details="title: B\nsummary: B\npicture: ../../../etc/passwd\nalt: A"),
    "a picture on the web": page("Text.", "picture-elsewhere", details="title: B\nsummary: B\npicture: http://127.0.0.1/a.png\nalt: A"),
    "a thousand keywords": page("Text.", details=f"title: B\nsummary: B\nkeywords: [{', '.join(f'k{n}' for n in range(1000))}]"),
}
