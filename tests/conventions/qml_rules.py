"""What no QML file may do, each as a check of one file's text. The reasons stand beside the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TEXT_ITEMS = re.compile(r"\b(?:Text|TextEdit|TextInput|Label|TextArea)\s*\{")
_COMPOSED = re.compile(r"\b(?:Component|Repeater|Instantiator|ListView|GridView|PathView|TableView)\s*\{|\bdelegate\s*:")

FORBIDDEN = {
    r"\bQt\.openUrlExternally\b": "nothing opens outside the kiosk",
    r"\bXMLHttpRequest\b|\bWebSocket\b|https?://": "the screen has no network",
    r"\b(?:File|Folder|Message|Color|Font)Dialog\b": "a system dialog is a way out of the kiosk",
    r"\bWebView\b|\bWebEngineView\b": "a browser is a way out of the kiosk",
    r"\bQt\.createQmlObject\b|\beval\s*\(|\bnew\s+Function\b|\bQt\.include\b": "no code is made from text",
    r"^\s*import\s+QtQuick\.Controls\b": "its buttons read text as markup; Kiosk.Components has the kiosk's own",
    r"^\s*import\s+Qt\.labs\b": "experimental modules change without notice",
    r"^\s*import\s+\"(?!\w+\.js\")": "modules are imported by their name",
    r"\bconsole\.(?:log|debug|info)\b": "left over from looking for a fault",
}

TOKENS = {
    r"\"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\"": "a colour",
    r"\b\w*[cC]olor\s*:\s*\"(?!transparent\")": "a colour",
    r"\bQt\.(?:rgba|hsla|hsva|color)\s*\(": "a colour",
    r"\bfont\.(?:pixelSize|pointSize)\s*:\s*\d": "a type size",
    r"\bfont\.family\s*:\s*\"": "a font",
    r"\bduration\s*:\s*\d*[1-9]": "a duration",
}


def code(text: str) -> str:
    """The text with its comments blanked out; lines and columns stay where they are."""
    pattern = re.compile(r"//[^\n]*|/\*.*?\*/|(\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)", re.DOTALL)
    return pattern.sub(lambda found: found[1] if found[1] is not None else re.sub(r"[^\n]", " ", found[0]), text)


def forbidden(path: str, text: str) -> Iterator[str]:
    """Names and imports that have no place on a patient's screen."""
    yield from _search(path, code(text), {pattern: f"is not used here: {why}" for pattern, why in FORBIDDEN.items()})


def literal_tokens(path: str, text: str) -> Iterator[str]:
    """Colours, type sizes, fonts and durations are the theme's; elsewhere they are named, not written out."""
    if "/Theme/" not in path:
        yield from _search(path, code(text), {pattern: f"is {what} written out; take it from Theme" for pattern, what in TOKENS.items()})


def text_formats(path: str, text: str) -> Iterator[str]:
    """Every text item says how it reads its text: left to itself Qt guesses, and takes words from content for markup."""
    plain = code(text)
    for found in _TEXT_ITEMS.finditer(plain):
        own = _own_lines(plain, found.end())
        if not re.search(r"\btextFormat\s*:", own) and not found[0].startswith("TextInput"):
            yield f"{path}:{_line(plain, found.start())}: {found[0].rstrip(' {')} does not set textFormat"


def pictures(path: str, text: str) -> Iterator[str]:
    """A picture is decoded at the size it is shown; a whole one costs tens of megabytes."""
    plain = code(text)
    for found in re.finditer(r"\b(?:Image|AnimatedImage)\s*\{", plain):
        if not re.search(r"\bsourceSize\b", _own_lines(plain, found.end())):
            yield f"{path}:{_line(plain, found.start())}: Image does not set sourceSize"


def shape(path: str, text: str) -> Iterator[str]:
    """The outermost item is `root`; delegates are bound to the file they stand in; an untyped property says why."""
    plain = code(text)
    if _COMPOSED.search(plain) and "pragma ComponentBehavior: Bound" not in plain:
        yield f"{path}:1: pragma ComponentBehavior: Bound is missing"
    first = re.search(r"\bid\s*:\s*(\w+)", plain)
    if first and first[1] != "root":
        yield f"{path}:{_line(plain, first.start())}: the outermost item is called root, not {first[1]}"
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r"\bproperty\s+var\b", line) and "//" not in line:
            yield f"{path}:{number}: property var needs a comment with the reason"


def _search(path: str, text: str, patterns: dict[str, str]) -> Iterator[str]:
    """One finding for each line and reason."""
    findings: dict[tuple[int, str], str] = {}
    for pattern, why in patterns.items():
        for found in re.finditer(pattern, text, re.MULTILINE):
            findings.setdefault((_line(text, found.start()), why), found[0].strip())
    yield from (f"{path}:{line}: {what} {why}" for (line, why), what in findings.items())


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _own_lines(text: str, start: int) -> str:
    """What stands directly in the braces that were opened just before `start`, without the insides of inner ones."""
    depth, kept = 1, []
    for char in text[start:]:
        depth += (char == "{") - (char == "}")
        if depth == 0:
            break
        if depth == 1:
            kept.append(char)
    return "".join(kept)
