"""Reads typed values out of details (front matter, kiosk.toml). What is asked for is what is known: the rest is reported."""

from __future__ import annotations

import re
from datetime import date

from kiosk.authoring.clean_text import clean_line
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.html_tags import report_html
from kiosk.authoring.rules.details import NOT_A_DATE, TEXT_TOO_LONG, UNKNOWN_KEY, WRONG_KIND
from kiosk.authoring.wording import did_you_mean, listed
from kiosk.authoring.yaml_reader import Items, Mapping, Node, Scalar

TITLE_LENGTH = 120
SENTENCE_LENGTH = 500
_YES = frozenset({"true", "yes", "on"})
_NO = frozenset({"false", "no", "off", ""})
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d{1,9}")


class Details:
    """The details of one page. Each reader returns a value that can be used as it is, whatever was written."""

    def __init__(self, mapping: Mapping, findings: FileFindings) -> None:
        self._mapping = mapping
        self._findings = findings
        self._asked: dict[str, None] = {}

    def line(self, key: str) -> int:
        """Where `key` stands; where the details begin when it is absent."""
        return self._mapping.lines.get(key, self._mapping.line)

    def has(self, key: str) -> bool:
        """Whether `key` is there with something in it."""
        return self._ask(key) not in (None, Scalar("", self.line(key)))

    def text(self, key: str, limit: int = SENTENCE_LENGTH) -> str:
        """One line of plain text, at most `limit` characters; "" when absent."""
        node = self._ask(key)
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            self._wrong(key, "words on one line", f"{key}: your words")
            return ""
        text = self._tidy(node)
        report_html(text, self._findings, self.line(key))
        if len(text) > limit:
            self._findings.add(TEXT_TOO_LONG, self.line(key), key=key, count=len(text), limit=limit)
            text = text[:limit].rsplit(" ", 1)[0].rstrip() + "\u2026"
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of plain texts, without empty ones and repeats. Words with commas between them count as a list too."""
        node = self._ask(key)
        if isinstance(node, Scalar):
            found = self._tidy(node).split(",")
        elif isinstance(node, Items) and all(isinstance(item, Scalar) for item in node.items):
            found = [self._tidy(item) for item in node.items if isinstance(item, Scalar)]
        else:
            if node is not None:
                self._wrong(key, "a list", f"{key}: [first, second]")
            return ()
        return tuple(dict.fromkeys(text.strip()[:SENTENCE_LENGTH] for text in found if text.strip()))

    def flag(self, key: str) -> bool:
        """Yes or no; no when absent."""
        node = self._ask(key)
        word = node.text.casefold() if isinstance(node, Scalar) else "?" if node else ""
        if word not in _YES | _NO:
            self._wrong(key, "true or false", f"{key}: true")
        return word in _YES

    def number(self, key: str) -> int | None:
        """A whole number; None when absent."""
        node = self._ask(key)
        if node is None or node == Scalar("", self.line(key)):
            return None
        if isinstance(node, Scalar) and _NUMBER.fullmatch(node.text):
            return int(node.text)
        self._wrong(key, "a whole number", f"{key}: 10")
        return None

    def date(self, key: str) -> str:
        """A date as ISO 8601; "" when absent or not a date."""
        text = self.text(key)
        if not text:
            return ""
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text).isoformat()
        except ValueError:
            pass
        self._findings.add(NOT_A_DATE, self.line(key), key=key, text=text)
        return ""

    def group(self, key: str, example: str) -> Details:
        """Named values inside `key`; none when absent."""
        node = self._ask(key)
        if isinstance(node, Mapping):
            return Details(node, self._findings)
        if node is not None and node != Scalar("", node.line):
            self._wrong(key, "named values", example)
        return Details(Mapping(self.line(key)), self._findings)

    def names(self) -> tuple[str, ...]:
        """All names, for groups whose names are free."""
        return tuple(self._mapping.entries)

    def finish(self) -> None:
        """Report every name that nobody asked for."""
        for key, line in self._mapping.lines.items():
            if key not in self._asked:
                otherwise = "Delete the line. Known here: " + listed(self._asked) + "."
                self._findings.add(UNKNOWN_KEY, line, key=key, hint=did_you_mean(key, self._asked, otherwise))

    def _ask(self, key: str) -> Node | None:
        self._asked[key] = None
        return self._mapping.entries.get(key)

    def _tidy(self, node: Scalar) -> str:
        return " ".join(clean_line(node.text, self._findings, node.line).split())

    def _wrong(self, key: str, wanted: str, example: str) -> None:
        self._findings.add(WRONG_KIND, self.line(key), key=key, wanted=wanted, example=example)
