"""Reads YAML as an admin writes it: text, lists and named values, each with its line. Nothing is guessed, nothing is built.

Works on the parser's events, so a number, a date or "no" stays the text that was typed, and what YAML can do beyond that
(shortcuts, types, endless nesting) is refused before it costs anything (S-37).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.limits import MAX_YAML_DEPTH
from kiosk.authoring.rules.details import DETAILS_BROKEN, DETAILS_SHORTCUT, DETAILS_TOO_BIG, DUPLICATE_KEY

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value, as typed; an empty one is ""."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: list[Node]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Named values; `lines` says where each name stands."""

    line: int
    entries: dict[str, Node] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


Node = Scalar | Items | Mapping


def read_yaml(text: str, findings: FileFindings, first_line: int = 1) -> Node | None:
    """The value that `text` holds (nothing at all is an empty `Scalar`), or None after saying what is wrong."""
    try:
        return _Builder(findings, first_line).build(text)
    except yaml.MarkedYAMLError as error:
        if "nesting depth" in (error.problem or ""):  # newer libyaml stops by itself
            _too_deep(findings, first_line)
            return None
        mark = error.context_mark if _is_open_quote(error) else error.problem_mark
        row = mark.line if mark else 0
        lines = text.split("\n")
        reason, fix = _explain(error, lines[row] if row < len(lines) else "")
        findings.add(DETAILS_BROKEN, first_line + min(row, len(lines) - 1), reason=reason, fix=fix)
    except (yaml.YAMLError, ValueError, RecursionError):
        findings.add(DETAILS_BROKEN, first_line, reason="they are not written as the kiosk expects", fix=FIX_SHAPE)
    return None


class _Builder:
    def __init__(self, findings: FileFindings, first_line: int) -> None:
        self._findings = findings
        self._first_line = first_line
        self._open: list[tuple[Items | Mapping, list[Scalar]]] = []
        self._root: Node | None = None

    def build(self, text: str) -> Node | None:
        for event in yaml.parse(text, Loader=_Loader):
            line = self._first_line + (event.start_mark.line if event.start_mark else 0)
            if self._is_shortcut(event, line):
                return None
            match event:
                case yaml.ScalarEvent():
                    self._put(self._scalar(event, line))
                case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                    if len(self._open) >= MAX_YAML_DEPTH:
                        _too_deep(self._findings, line)
                        return None
                    node: Items | Mapping = Mapping(line) if isinstance(event, yaml.MappingStartEvent) else Items([], line)
                    self._put(node)
                    self._open.append((node, []))
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    self._open.pop()
                case _:
                    pass
        return self._root or Scalar("", self._first_line)

    def _is_shortcut(self, event: yaml.Event, line: int) -> bool:
        sign = ""
        if isinstance(event, yaml.AliasEvent):
            sign = "*"
        elif getattr(event, "anchor", None) is not None:
            sign = "&"
        elif getattr(event, "tag", None) is not None:
            sign = "!"
        if sign:
            self._findings.add(DETAILS_SHORTCUT, line, sign=sign)
        return bool(sign)

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> Scalar:
        return Scalar("" if event.implicit[0] and event.value in _EMPTY else event.value, line)

    def _put(self, node: Node) -> None:
        if not self._open:
            self._root = self._root or node
            return
        parent, keys = self._open[-1]
        if isinstance(parent, Items):
            parent.items.append(node)
        elif not keys:
            keys.append(node if isinstance(node, Scalar) else Scalar("", node.line))
        else:
            key = keys.pop()
            if key.text in parent.entries:
                self._findings.add(DUPLICATE_KEY, key.line, key=key.text)
            else:
                parent.entries[key.text] = node
                parent.lines[key.text] = key.line


FIX_SHAPE = 'Each line is a name, a colon, a space, and the value, such as "title: Slipped disc".'
_FIX_QUOTES = 'Put everything after the first colon in straight quotes, like this: title: "Surgery: what to expect"'


def _too_deep(findings: FileFindings, line: int) -> None:
    findings.add(DETAILS_TOO_BIG, line, what=f"more than {MAX_YAML_DEPTH} lists inside each other")


def _is_open_quote(error: yaml.MarkedYAMLError) -> bool:
    return "quoted" in (error.context or "")


def _explain(error: yaml.MarkedYAMLError, row: str) -> tuple[str, str]:
    """The parser's complaint in the words of somebody who has never heard of YAML."""
    problem = error.problem or ""
    if "\t" in row and ("tab" in problem or "cannot start any token" in problem):
        return "the line is set in with a tab", "Use spaces at the start of a line, never a tab."
    if _is_open_quote(error):
        if "escape" in problem:
            return "a backslash (\\) inside double quotes means something special", "Use single quotes ('...') or leave the backslash out."
        return "a quotation mark is opened and never closed", "Put the same quotation mark at the end of the value."
    if "flow" in (error.context or ""):
        return "a bracket is opened and never closed, or a comma is missing", "Write lists like this: keywords: [first, second]"
    if "mapping values are not allowed" in problem and row[:1] == " ":
        return "the line begins with spaces", "Delete the spaces at the start of the line."
    if "mapping values are not allowed" in problem:
        return "there is one colon too many", _FIX_QUOTES
    if "cannot start any token" in problem or "alias" in (error.context or "") or "anchor" in (error.context or ""):
        return "a value begins with a sign that means something special", _FIX_QUOTES
    if "expected key" in problem:
        return "words follow after a closing quotation mark or bracket, or the line is no detail", _FIX_QUOTES
    return "a line is not a detail", FIX_SHAPE
