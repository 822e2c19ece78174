"""The page of the admins' guide that lists what a check may say, made from the rules: `make guide` writes it."""

from __future__ import annotations

from pathlib import Path

from kiosk.authoring.rule_book import rule_book
from kiosk.library.problem import Severity

PAGE = Path(__file__).parents[2] / "docs" / "admin" / "messages.md"

_KINDS = {
    Severity.ERROR: ("Errors", "The page is left out, or stays as patients know it, until that is mended."),
    Severity.WARNING: ("Warnings", "The page is shown, but patients miss something."),
    Severity.NOTE: ("Notes", "Advice: nothing is lost."),
}


def messages_page() -> str:
    """The whole page as markdown. What a check fills in stands in braces."""
    lines = [
        "# What each message means",
        "",
        "`kiosk check --explain RULE` says the same of one rule. What a check fills in stands in `{braces}`.",
        "`make guide` makes this page from the rules themselves.",
    ]
    for severity, (title, meaning) in _KINDS.items():
        lines += ["", f"## {title}", "", meaning, "", "| rule | what it says | what to do |", "| --- | --- | --- |"]
        lines += [
            f"| `{each.id}` | {_cell(each.message)} | {_cell(each.fix)} |" for each in rule_book().values() if each.severity is severity
        ]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """Words for a table: nothing in them is markdown."""
    for letter in "\\`*_<>[]|#!":
        text = text.replace(letter, f"\\{letter}")
    return " ".join(text.replace("](", "]\\(").split())


if __name__ == "__main__":
    PAGE.write_text(messages_page(), encoding="utf-8")
