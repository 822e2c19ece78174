"""All rules of the check by their ids."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import MappingProxyType

from kiosk.authoring import rules
from kiosk.authoring.rules import Rule
from kiosk.library.problem import Severity


@cache
def rule_book() -> MappingProxyType[str, Rule]:
    """Every rule that stands in a module of `rules`, sorted by id."""
    modules = [importlib.import_module(f"{rules.__name__}.{each.name}") for each in pkgutil.iter_modules(rules.__path__)]
    found = {value.id: value for module in modules for value in vars(module).values() if isinstance(value, Rule)}
    return MappingProxyType(dict(sorted(found.items())))


_MEANING = {
    Severity.ERROR: "The page is left out until it is mended.",
    Severity.WARNING: "The page is shown, but patients miss something.",
    Severity.NOTE: "Advice: nothing is lost.",
}


def explanation(rule: Rule) -> str:
    """What a rule means, in a few lines; what a check would fill in stands in braces."""
    return f"{rule.id} ({rule.severity.value}). {_MEANING[rule.severity]}\n\n{rule.message}\n{rule.fix}"
