"""Who may import whom: the arrows of docs/architecture.md as a table, held against every import statement of the code and of the QML."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

EVERYTHING = frozenset({""})

# the modules of ours that a room may import besides its own; a name also allows what is inside it
ROOMS: dict[str, frozenset[str]] = {
    "library": frozenset(),
    "visit": frozenset({"library.model"}),
    "speech": frozenset(),
    "station": frozenset({"library", "disk", "errors"}),
    "keeper": frozenset({"station", "library", "disk", "say", "paths", "run_options", "errors"}),
    "authoring": frozenset(
        {
            f"library.{each}"
            for each in ("model", "exhibits", "walk", "site", "spine", "recording", "codec", "schema", "problem", "tap_code")
        }
        | {"disk", "errors"}
    ),
    "bridge": frozenset({"library", "visit", "station", "speech", "qr", "errors"}),
    "paths": frozenset(),
    "qr": frozenset(),
    "logs": frozenset({"paths", "say", "errors"}),
    "say": frozenset(),
    "settling": frozenset(),
    "signals": frozenset(),
    "disk": frozenset(),
    "joining": frozenset({"app", "speech", "bridge", "station", "paths", "say"}),
    "errors": frozenset(),
    "run_options": frozenset({"errors"}),
    "opening": frozenset({"library", "station", "paths", "say", "errors"}),
    "out_of_service": frozenset({"paths", "say"}),
    "display": frozenset({"station"}),
    "fonts": frozenset({"library", "paths"}),
    "app": EVERYTHING,
    "cli": EVERYTHING,
    "commands": EVERYTHING,
    "preview": EVERYTHING,
    "gallery": EVERYTHING,
    "__main__": EVERYTHING,
    "__init__": frozenset(),
}

# where each package from outside may be imported; the standard library is free
OUTSIDE: dict[str, str] = {
    "PySide6": (
        r"kiosk/(?:(?:bridge/|gallery)\w*|speech/\w*speaker|app|display|fonts|joining|logs|out_of_service|signals|authoring/media|commands/voices|preview/(?:session|start))\.py"
    ),
    "markdown": r"kiosk/authoring/\w+\.py",
    "segno": r"kiosk/qr\.py",
    "yaml": r"kiosk/authoring/\w+\.py",
    "pyphen": r"kiosk/authoring/syllables\.py",
}

# what each QML module may import besides Qt's own
QML: dict[str, frozenset[str]] = {
    "Theme": frozenset(),
    "Components": frozenset({"Theme", "Bridge"}),
    "Blocks": frozenset({"Theme", "Components", "Bridge"}),
    "Pages": frozenset({"Theme", "Components", "Blocks", "Bridge"}),
    "App": frozenset({"Theme", "Components", "Blocks", "Pages", "Bridge"}),
    "Preview": frozenset({"Theme", "App", "Bridge"}),
}

LEAST_ARROWS = {"python": 180, "outside": 75, "qml": 75}
"""Fewer than this many arrows between rooms means that the test looked in the wrong place."""


def room(path: str) -> str:
    """The room of a Python file: the folder in `kiosk`, or the module itself; `gallery_….py` counts as `gallery`."""
    name = path.removeprefix("kiosk/").removesuffix(".py").split("/")[0]
    return "gallery" if name.startswith("gallery") else name


def imported(text: str) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything that a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{'.' * node.level}{node.module or ''}.{alias.name}") for alias in node.names)


def allowed(path: str, name: str) -> bool:
    """Whether the Python file may have this import."""
    package, _, inside = name.partition(".")
    if package == "kiosk":
        own = room(path)
        return any(f"{inside}.".startswith(f"{way}." if way else "") for way in ROOMS[own] | {own, "__version__"})
    if package in OUTSIDE:
        return re.fullmatch(OUTSIDE[package], path) is not None
    return package in sys.stdlib_module_names


def qml_imported(text: str) -> Iterator[tuple[int, str]]:
    """Line and module of every import of a QML file that starts with `Kiosk.`, without that."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := re.match(r"\s*import\s+Kiosk\.([\w.]+)", line):
            yield number, found[1]


def python_files() -> dict[str, str]:
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in sorted((ROOT / "kiosk").rglob("*.py"))}


def qml_files() -> dict[str, str]:
    folder = ROOT / "kiosk" / "qml" / "Kiosk"
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.qml"))}


def test_every_room_is_in_the_table() -> None:
    assert {room(path) for path in python_files()} - ROOMS.keys() == set()
    assert {path.split("/")[0] for path in qml_files()} == QML.keys()


def test_python_imports_follow_the_arrows() -> None:
    against = [
        f"{path}:{line}: {name}" for path, text in python_files().items() for line, name in imported(text) if not allowed(path, name)
    ]

    assert against == []


def test_qml_imports_follow_the_arrows() -> None:
    against = [
        f"{path}:{line}: Kiosk.{name}"
        for path, text in qml_files().items()
        for line, name in qml_imported(text)
        if name not in QML[path.split("/")[0]]
    ]

    assert against == []


def test_there_are_as_many_arrows_as_such_a_program_has() -> None:
    names = [(path, name) for path, text in python_files().items() for _, name in imported(text)]
    between = {(path, name) for path, name in names if name.startswith("kiosk.") and name.split(".")[1] != room(path)}
    outside = {(path, name) for path, name in names if name.split(".")[0] in OUTSIDE}
    qml = [name for text in qml_files().values() for _, name in qml_imported(text)]

    found = {"python": len(between), "outside": len(outside), "qml": len(qml)}

    assert all(found[kind] >= least for kind, least in LEAST_ARROWS.items()), found


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("kiosk/library/model.py", "from kiosk.visit.idle import Idle"),
        ("kiosk/library/model.py", "import kiosk.errors"),
        ("kiosk/visit/idle.py", "from kiosk.library.release import Release"),
        ("kiosk/visit/idle.py", "def f():\n    from kiosk.station import settings"),
        ("kiosk/authoring/compiler.py", "from kiosk.library import release"),
        ("kiosk/authoring/compiler.py", "from PySide6.QtGui import QImage"),
        ("kiosk/station/settings.py", "import PySide6.QtCore"),
        ("kiosk/station/settings.py", "import yaml"),
        ("kiosk/bridge/navigator.py", "from kiosk.authoring.compiler import build"),
        ("kiosk/bridge/navigator.py", "import kiosk"),
        ("kiosk/bridge/navigator.py", "from . import models"),
        ("kiosk/bridge/navigator.py", "import requests"),
        ("kiosk/cli.py", "from PySide6.QtCore import QObject"),
    ],
)
def test_a_wrong_arrow_is_found(path: str, line: str) -> None:
    assert [name for _, name in imported(line) if not allowed(path, name)]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("kiosk/visit/idle.py", "from kiosk.library.model import Topic"),
        ("kiosk/visit/idle.py", "from kiosk.library import model"),
        ("kiosk/authoring/media.py", "from PySide6.QtGui import QImage"),
        ("kiosk/bridge/navigator.py", "from kiosk.visit import navigation"),
        ("kiosk/gallery_pages.py", "from kiosk.bridge.navigator import Navigator"),
        ("kiosk/cli.py", "from kiosk import __version__"),
    ],
)
def test_a_right_arrow_is_let_through(path: str, line: str) -> None:
    assert [name for _, name in imported(line) if not allowed(path, name)] == []
