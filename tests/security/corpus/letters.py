"""Bytes that are no text, and text that is not what it looks like."""

from __future__ import annotations

from tests.security.corpus.case import PAGE, Case, raw, text
from tests.unit.authoring.trees import topic

_GOOD = topic("## One\n\nText.\n", "title: Bad\nsummary: Bad.").encode()

CASES: dict[str, Case] = {
    "latin-1": raw(_GOOD.replace(b"Text", b"Caf\xe9"), "not-utf8"),
    "utf-16": raw(_GOOD.decode().encode("utf-16"), "not-utf8"),
    "utf-16 without a mark": raw(_GOOD.decode().encode("utf-16-le"), "invisible-characters", shown=None),
    "utf-32": raw(_GOOD.decode().encode("utf-32"), "not-utf8"),
    "an overlong slash": raw(_GOOD.replace(b"Text", b"\xc0\xaf"), "not-utf8"),
    "half a letter at the end": raw(_GOOD + b"\xe2\x82", "not-utf8"),
    "a surrogate in utf-8": raw(_GOOD.replace(b"Text", b"\xed\xa0\x80"), "not-utf8"),
    "beyond unicode": raw(_GOOD.replace(b"Text", b"\xf4\x90\x80\x80"), "not-utf8"),
    "random bytes": raw(bytes(range(256)) * 400, "not-utf8"),
    "zeros": raw(b"\0" * 100_000, shown=False),
    "a zero in the middle": raw(_GOOD.replace(b"Text", b"Te\0xt"), "invisible-characters", shown=True),
    "a mark at the start": raw(b"\xef\xbb\xbf" + _GOOD, shown=True),
    "many marks": raw(b"\xef\xbb\xbf" * 3 + _GOOD, shown=None),
    "old Mac lines": raw(_GOOD.replace(b"\n", b"\r"), shown=True),
    "Windows lines": raw(_GOOD.replace(b"\n", b"\r\n"), shown=True),
    "mixed lines": raw(_GOOD.replace(b"\n", b"\r\n", 3), shown=True),
    "unicode lines": raw(_GOOD.replace(b"Text", "one\u2028two\u2029three\x85four".encode()), shown=True),
    "a line of ten megabytes": raw(_GOOD + b"a" * 10_000_000, "file-too-big"),
    "a line of nine hundred kilobytes": raw(_GOOD + b"a " * 450_000, "paragraph-too-long"),
    "a program": raw(b"\x7fELF\x02\x01\x01" + b"\0" * 5000, shown=False),
    "a zip": raw(b"PK\x03\x04" + b"\0" * 5000, shown=False),
    "a picture called md": raw(b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "not-utf8"),
    "zalgo": text("Z" + "\u0300\u0301\u0302\u0303\u0304" * 200 + "algo", "invisible-characters"),
    "one letter with ten thousand marks": text("a" + "\u0336" * 7_000, shown=True),
    "private letters": text("\ue000\uf8ff\U000f0000", shown=None),
    "letters that are none": text("\ufffe\uffff\U0010ffff a", shown=None),
    "tags of emoji": text("a" + "".join(chr(0xE0000 + ord(letter)) for letter in "ignore"), shown=None),
    "soft hyphens": text("a" + "\u00ad" * 1000 + "b", shown=None),
    "a word of seven thousand letters": text("a" * 7_000, shown=True),
    "look-alikes": text("\u0440\u0430\u0443\u0440\u0430l", shown=True),
    "terminal sequences": text("\x1b[2J\x1b]0;title\x07 \x9b31m", "invisible-characters"),
    "backspaces": text("good\x08\x08\x08\x08evil", "invisible-characters"),
}
_BIDI = {"override": "\u202e", "embedding": "\u202b", "isolate": "\u2067", "pop": "\u202c", "mark": "\u200f", "arabic mark": "\u061c"}
_HIDDEN = {"zero width space": "\u200b", "joiner": "\u2060", "invisible plus": "\u2064", "object": "\ufffc", "byte order": "\ufeff"}
CASES |= {f"bidi {name}": text(f"pay {sign} the other way", shown=True) for name, sign in _BIDI.items()}
CASES |= {f"bidi {name} in a name": raw(_GOOD, name=f"en/conditions/30-a{sign}b.md", shown=None) for name, sign in _BIDI.items()}
CASES |= {f"hidden {name}": text(f"a{sign * 5}b", shown=True) for name, sign in _HIDDEN.items()}

assert PAGE.endswith(".md")
