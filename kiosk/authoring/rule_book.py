"""All rules of the check by their ids."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from kiosk.authoring.rules import (
    Rule,
    details,
    files,
    interactive,
    picture_boxes,
    pictures,
    questions,
    reading,
    site,
    sounds,
    spine,
    text,
    translations,
)
from kiosk.library.problem import Severity

_MODULES = (details, files, interactive, picture_boxes, pictures, questions, reading, site, sounds, spine, text, translations)


@cache
def rule_book() -> MappingProxyType[str, Rule]:
    """Every rule, sorted by id."""
    found = {value.id: value for module in _MODULES for value in vars(module).values() if isinstance(value, Rule)}
    return MappingProxyType(dict(sorted(found.items())))


_MEANING = {
    Severity.ERROR: "The page is left out until it is mended.",
    Severity.WARNING: "The page is shown, but patients miss something.",
    Severity.NOTE: "Advice: nothing is lost.",
}


def explanation(rule: Rule) -> str:
    """What a rule means, in a few lines; what a check would fill in stands in braces."""
    return f"{rule.id} ({rule.severity.value}). {_MEANING[rule.severity]}\n\n{rule.message}\n{rule.fix}"
