"""What the check can find, in the admin's words. One `Rule` a kind of problem; ids never change once released.

A message says what is wrong, a fix says what to do. Both may name values in braces, which `findings` fills in.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.problem import Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of problem: its id, how bad it is, and the templates of its message and its fix."""

    id: str
    severity: Severity
    message: str
    fix: str


def error(rule_id: str, message: str, fix: str) -> Rule:
    """A rule whose file is left out of the release."""
    return Rule(rule_id, Severity.ERROR, message, fix)


def warning(rule_id: str, message: str, fix: str) -> Rule:
    """A rule for staff: the file goes in, but patients miss something."""
    return Rule(rule_id, Severity.WARNING, message, fix)


def note(rule_id: str, message: str, fix: str) -> Rule:
    """Advice: nothing is lost."""
    return Rule(rule_id, Severity.NOTE, message, fix)
