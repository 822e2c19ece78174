"""`!!! explore`: a picture with regions (`NAME.regions.json`), and a definition list of what they are."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.authoring.boxes import Box
from kiosk.authoring.definitions import read_definitions
from kiosk.authoring.inline import tidy
from kiosk.authoring.names import slug
from kiosk.authoring.picture_regions import Regions, regions_path
from kiosk.authoring.rules import picture_boxes as rules
from kiosk.authoring.wording import did_you_mean, listed
from kiosk.library.exhibits import Explore, Spot
from kiosk.library.model import Block, Paragraph, Picture, Span, Text

MOST_SPOTS = 8
"""Keys that fit beside a picture on one or two parts of a screen."""


def read_explore(box: Box) -> list[Block] | None:
    """The picture with its parts; text above the picture and its list comes before, the rest after."""
    before: list[Block] = []
    after: list[Block] = []
    named: list[tuple[str, str, Text, int]] = []
    for part in box.parts:
        if part.tag == "dl":
            named += _named(part, box, after)
        else:
            (after if named else before).extend(box.blocks([part]))
    picture = next((block for block in (*before, *after) if isinstance(block, Picture)), None)
    if picture is None or not named:
        box.findings.add(rules.EXPLORE_EMPTY, box.line)
        return None
    file = box.page.pictures.file(picture)
    if file is None:
        return None  # what is wrong with the picture has been said
    regions = box.page.pictures.index.regions(file)
    if regions is None:
        box.findings.add(rules.EXPLORE_NO_REGIONS, box.line, name=file.name, regions=regions_path(file.name))
        return None
    spots, unknown = _spots(named, regions, file.name, box)
    if not spots:
        return None
    own = [block for block in before if block is not picture]
    return [*own, Explore(box.title, picture, tuple(spots)), *unknown, *(block for block in after if block is not picture)]


def _spots(named: list[tuple[str, str, Text, int]], regions: Regions, picture: str, box: Box) -> tuple[list[Spot], list[Paragraph]]:
    """What can be touched, and as plain text what can't."""
    spots: list[Spot] = []
    others: list[Paragraph] = []
    for part, name, text, line in named:
        if part not in regions:
            known = f"Its regions are {listed(sorted(regions))}." if regions else "Its list of regions is empty."
            box.findings.add(rules.EXPLORE_UNKNOWN, line, name=picture, part=part, hint=did_you_mean(part, regions, known))
        elif len(spots) == MOST_SPOTS or any(part == spot.id for spot in spots):
            box.findings.add(rules.EXPLORE_TOO_MANY, line, title=name, limit=MOST_SPOTS)
        else:
            spots.append(Spot(part, name, text, regions[part]))
            continue
        others.append(Paragraph((Span(f"{name}: ", strong=True), *text)))
    return spots, others


def _named(element: Element, box: Box, others: list[Block]) -> Iterator[tuple[str, str, Text, int]]:
    """Each term as the region that it stands for and its own words, with what is said of it and its line."""
    for terms, told in read_definitions(element, box, others):
        text = tidy([span for each in told for span in (Span(" "), *each)])
        for term in terms:
            if not told:
                box.findings.add(rules.EXPLORE_SAYS_NOTHING, term.line, title=term.name)
            yield term.id or slug(term.name), term.name, text, term.line
