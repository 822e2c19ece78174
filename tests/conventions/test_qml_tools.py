"""Qt's own tools find nothing in any QML file: qmlformat (the file is as it would write it) and qmllint with the Python types known.

qmllint reads C++ and QML. So that it knows the objects of `kiosk.bridge` too, their Python files are described in Qt's own form in a
directory of this run, under the import name that they have in the application.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.conventions.sources import ROOT, files

QML = r"(?:kiosk|tests)/.*\.qml"
BRIDGE = "Kiosk.Bridge"
FOREIGN = [f"qt6{name}_metatypes.json" for name in ("core", "gui", "qml", "quick")]
PLANTED = f"""
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
QML_IMPORT_NAME = "{BRIDGE}"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
class Topics(QObject):
    countChanged = Signal()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return 1
"""
METATYPES = Path(PySide6.__path__[0], "Qt", "metatypes")


def tool(name: str, *arguments: str | Path) -> tuple[bool, str]:
    """Whether one of Qt's tools was content, and what it said."""
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    own = [line for line in (done.stdout + done.stderr).splitlines() if not re.search(r" returned -?\d+$", line)]
    return done.returncode == 0, "\n".join(own)


def describe(python_files: list[Path], types: Path) -> None:
    """Write what QML sees of some Python files as the module Kiosk.Bridge of the import path `types`."""
    module = types.joinpath(*BRIDGE.split("."))
    module.mkdir(parents=True)
    dumps = []
    for number, path in enumerate(python_files):
        dump = types / f"{number}-{path.stem}.json"
        content, words = tool("metaobjectdump", "--compact", "--out-file", dump, path)
        assert content, words
        if dump.exists() and f'"{BRIDGE}"' in dump.read_text(encoding="utf-8"):
            tell_constants(dump, path)
            dumps.append(dump)
    assert dumps, "no Python file registers a type with QML"
    foreign = ",".join(str(METATYPES / name) for name in FOREIGN)
    version = ("--major-version", "1", "--minor-version", "0")
    output = ("--generate-qmltypes", module / "bridge.qmltypes", "-o", types / "unused.cpp")
    content, words = tool("qmltyperegistrar", "--import-name", BRIDGE, *version, "--foreign-types", foreign, *output, *dumps)
    assert content, words
    (module / "qmldir").write_text(f"module {BRIDGE}\ntypeinfo bridge.qmltypes\nimport QtQuick\n", encoding="utf-8")


def tell_constants(dump: Path, python: Path) -> None:
    """Mark the properties that are declared constant; metaobjectdump before Qt 6.12 forgets to."""
    constant = {
        (owner.name, part.name)
        for owner in ast.walk(ast.parse(python.read_text(encoding="utf-8")))
        if isinstance(owner, ast.ClassDef)
        for part in owner.body
        if isinstance(part, ast.FunctionDef) and any("constant=True" in ast.unparse(decorator) for decorator in part.decorator_list)
    }
    described = json.loads(dump.read_text(encoding="utf-8"))
    for owner in (each for file in described for each in file["classes"]):
        for part in owner.get("properties", ()):
            if (owner["className"], part["name"]) in constant:
                part["constant"] = True
    dump.write_text(json.dumps(described), encoding="utf-8")


def lint(qml: list[Path], *import_paths: Path) -> str:
    """What qmllint has to say, warnings included; empty when all is well."""
    places = [argument for path in import_paths for argument in ("-I", path)]
    content, words = tool("qmllint", "--max-warnings", "0", "--unused-imports", "warning", *places, *qml)
    return "" if content else words or "qmllint failed without a word"


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An import path that holds the Python types."""
    path = tmp_path_factory.mktemp("types")
    describe(files(r"kiosk/bridge/.*\.py"), path)
    return path


def test_qmllint_finds_nothing(types: Path) -> None:
    found = lint(files(QML), types, ROOT / "kiosk" / "qml")

    assert not found, found


def test_every_python_type_is_known_to_qmllint(types: Path, tmp_path: Path) -> None:
    """A type that the description leaves out would make qmllint guess, and pass."""
    page = tmp_path / "Page.qml"
    page.write_text(f"import QtQuick\nimport {BRIDGE}\nItem {{\n    required property Navigator navigator\n}}\n", encoding="utf-8")
    assert not lint([page], types)

    page.write_text(page.read_text(encoding="utf-8").replace("Navigator navigator", "Navigatr navigator"), encoding="utf-8")
    assert "Navigatr" in lint([page], types)


def test_a_misspelt_property_is_found(tmp_path: Path) -> None:
    """The whole way from Python to the linter, on a planted class."""
    python, page = tmp_path / "planted.py", tmp_path / "Page.qml"
    python.write_text(PLANTED, encoding="utf-8")
    text = f"import QtQuick\nimport {BRIDGE}\nItem {{\n    required property Topics topics\n    width: topics.count\n}}\n"
    describe([python], tmp_path / "types")

    page.write_text(text, encoding="utf-8")
    assert not lint([page], tmp_path / "types")

    page.write_text(text.replace("topics.count", "topics.cnt"), encoding="utf-8")
    assert "cnt" in lint([page], tmp_path / "types")


def test_a_constant_property_is_known_as_one(tmp_path: Path) -> None:
    """Read without a notification it is never stale; qmllint warns of one that is neither constant nor announced."""
    page = tmp_path / "Page.qml"
    page.write_text(
        f"import QtQuick\nimport {BRIDGE}\nItem {{\n    required property Topics topics\n    width: topics.count\n}}\n", encoding="utf-8"
    )
    for word, warnings in (("constant=True", ""), ("user=True", "count")):
        python = tmp_path / f"{word[:-5]}.py"
        python.write_text(PLANTED.replace("notify=countChanged", word), encoding="utf-8")
        describe([python], tmp_path / word)
        assert warnings in lint([page], tmp_path / word)
        assert bool(lint([page], tmp_path / word)) == bool(warnings)


def out_of_form(qml: list[Path], work: Path) -> list[Path]:
    """The files that qmlformat, by the settings of the project, would write differently. Works on copies in an empty directory."""
    copies = {work / str(number) / path.name: path for number, path in enumerate(qml)}
    for copy, path in copies.items():
        copy.parent.mkdir()
        copy.write_bytes(path.read_bytes())
    content, words = tool("qmlformat", "--settings", ROOT / ".qmlformat.ini", "--inplace", *copies)
    assert content, words
    return [path for copy, path in copies.items() if copy.read_bytes() != path.read_bytes()]


def test_qml_is_in_the_form_of_qmlformat(tmp_path: Path) -> None:
    odd = [path.relative_to(ROOT).as_posix() for path in out_of_form(files(QML), tmp_path)]

    assert not odd, f"make format puts these right: {', '.join(odd)}"


def test_a_file_out_of_form_is_found(tmp_path: Path) -> None:
    odd, good = tmp_path / "Odd.qml", tmp_path / "Good.qml"
    odd.write_text("import QtQuick\nItem{ width:1;height:2 }\n", encoding="utf-8")
    good.write_text("import QtQuick\n\nItem {\n    width: 1\n    height: 2\n}\n", encoding="utf-8")
    work = tmp_path / "work"
    work.mkdir()

    assert out_of_form([odd, good], work) == [odd]
