"""`kiosk link`: codes for staff, read back as the release knows them."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk import qr
from kiosk.cli import main
from kiosk.library.release import Release
from kiosk.library.tap_code import is_well_formed
from tests.unit.authoring.trees import topic, write


@pytest.fixture
def content(tmp_path: Path) -> list[str]:
    files = {"en/conditions/20-canal.md": topic(details="title: Narrow canal\nsummary: Less room.")}
    return ["--content", str(write(tmp_path / "content", files)), "--state", str(tmp_path / "state")]


def test_a_code_is_found_by_id_and_by_title_and_is_the_release_s_own(
    content: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said = set()
    for name in ("conditions/canal", "narrow canal"):
        assert main(["link", name, *content]) == 0
        out = capfd.readouterr().out
        said.add(next(line for line in out.splitlines() if "Narrow canal" in line))
    (line,) = said
    code = line.partition("  ")[0].replace(" ", "")
    assert is_well_formed(code)
    assert line.endswith('opens "Narrow canal".')

    (release,) = (Release(str(path.parent)) for path in (tmp_path / "state").rglob("library.sqlite"))
    assert release.topic_of(code) == "conditions/canal"
    assert release.topic_of("000000") == release.topic_of("") == ""
    release.close()


def test_all_codes_as_a_list(content: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["link", *content]) == 0
    lines = [line for line in capfd.readouterr().out.splitlines() if "  conditions/" in line]

    assert [line.split("  ")[1] for line in lines] == ["conditions/canal", "conditions/slipped-disc"]


def test_a_picture_to_print_holds_title_and_code(content: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "code.png"
    assert main(["link", "conditions/canal", "--out", str(out), *content]) == 0
    code = next(line for line in capfd.readouterr().out.splitlines() if "opens" in line)[:7]

    picture = QImage(str(out)).convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = picture.width(), picture.height(), picture.bytesPerLine()
    pixels = bytes(picture.constBits())
    packed = b"".join(pixels[row * stride : row * stride + width] for row in range(height))
    (found,) = zxingcpp.read_barcodes(memoryview(packed).cast("B", shape=[height, width]))
    assert found.text == f"Narrow canal\n{code}"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["link", "conditions/gone"], "There is no topic"),
        (["link", "--out", "x.png"], "Name the topic too"),
        (["link", "conditions/canal", "--out", "/nowhere/at/all/x.png"], "can't be written"),
    ],
)
def test_what_cannot_be_linked_is_said(content: list[str], arguments: list[str], said: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([*arguments, *content]) == 3
    assert said in capfd.readouterr().err


def test_blocks_for_a_terminal_hold_the_modules() -> None:
    lines = qr.blocks("Narrow canal\n123 456").split("\n")
    halves = {"\u2588": ("0", "0"), "\u2580": ("0", "1"), "\u2584": ("1", "0"), " ": ("1", "1")}
    rows = ["".join(halves[sign][half] for sign in line) for line in lines for half in (0, 1)]
    quiet = qr.QUIET

    square = qr.square("Narrow canal\n123 456")
    assert tuple(row[quiet:-quiet] for row in rows[quiet : quiet + len(square)]) == square
