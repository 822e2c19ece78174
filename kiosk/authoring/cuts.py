"""`!!! cuts`: lines such as `2 cm: one small cut`, drawn at their true size."""

from __future__ import annotations

import re
from dataclasses import replace

from kiosk.authoring.boxes import Box
from kiosk.authoring.figures import Refused, after, read_figures
from kiosk.authoring.rules import interactive as rules
from kiosk.authoring.words import plain
from kiosk.library.model import Block, Cut, Cuts, Text

LONGEST = 500.0
"""Millimetres; a longer cut than half a metre is a slip of the finger."""

_MILLIMETRES = "mm millimeter millimeters millimetre millimetres milímetro milímetros مم 毫米"
_CENTIMETRES = "cm centimeter centimeters centimetre centimetres centímetro centímetros سم 厘米"
_INCHES = 'in inch inches pulgada pulgadas ″ "'
UNITS = {word: size for words, size in ((_MILLIMETRES, 1.0), (_CENTIMETRES, 10.0), (_INCHES, 25.4)) for word in words.split()}
"""Millimetres in each unit, by the words for it."""

_UNIT = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
_LINE = re.compile(
    r"(?P<said>[^\d:\uff1a\u00bd\u00bc\u00be]{0,40}"
    r"(?:(?P<whole>\d{1,6}(?:[.,]\d{1,3})?)?\s*(?P<part>(?P<over>\d{1,3})/(?P<under>\d{1,3})|[\u00bd\u00bc\u00be])|(?P<plain>\d{1,6}(?:[.,]\d{1,3})?))"
    rf"\s*(?P<unit>{_UNIT})(?!\w)[^\d:\uff1a]{{0,40}}?)\s*[:\uff1a]\s*(?=\S)",
    re.IGNORECASE,
)
_PARTS = {"\u00bd": 0.5, "\u00bc": 0.25, "\u00be": 0.75}


def read_cuts(box: Box) -> list[Block] | None:
    """The lengths, with the text around them before and after."""
    figures = read_figures(box, _cut, lambda cut, more: replace(cut, what=f"{cut.what} {plain(more)}"), rules.CUT_BROKEN)
    if not figures.found:
        box.findings.add(rules.CUTS_EMPTY, box.line)
        return None
    return [*figures.before, Cuts(box.title, tuple(cut for cut, _ in figures.found)), *figures.after]


def _cut(text: Text) -> Cut | Refused | None:
    found = _LINE.match(plain(text))
    if found is None:
        return None
    number = float((found["plain"] or found["whole"] or "0").replace(",", "."))
    if found["part"]:
        under = float(found["under"] or 1)
        number += _PARTS[found["part"]] if found["part"] in _PARTS else float(found["over"]) / under if under else 0.0
    said = " ".join(found["said"].split())
    millimetres = number * UNITS[found["unit"].lower()]
    if not 1 <= millimetres <= LONGEST:
        return Refused(rules.CUT_SIZE, {"said": said, "limit": round(LONGEST / 10)})
    return Cut(round(millimetres, 2), said, plain(after(text, found.end())))
