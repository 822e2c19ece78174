"""Codes hold what they should: read back by another library."""

from __future__ import annotations

import subprocess
import sys

import pytest
import zxingcpp

from kiosk import qr


def picture(rows: tuple[str, ...], module: int = 4) -> memoryview:
    """The code as grey pixels, with its quiet zone."""
    border = "0" * qr.QUIET
    empty = "0" * (len(rows) + 2 * qr.QUIET)
    lines = [*[empty] * qr.QUIET, *(border + row + border for row in rows), *[empty] * qr.QUIET]
    pixels = b"".join(bytes(0 if module_ == "1" else 255 for module_ in line for _ in range(module)) * module for line in lines)
    side = len(empty) * module
    return memoryview(pixels).cast("B", shape=[side, side])


@pytest.mark.parametrize(
    "text",
    [
        "My questions\n\n1. Why?",
        "Mis preguntas 1/2\n\n1. ¿Cuánto tiempo después puedo manejar?\n2. ¿Qué pasa si espero?",
        "أسئلتي\n\n1. ماذا يحدث إذا انتظرت؟",
        "我的问题\n\n1. 等待会怎样",
        "é" * (qr.MOST_BYTES // 2),
    ],
)
def test_a_code_is_read_back_letter_for_letter(text: str) -> None:
    rows = qr.square(text)
    (found,) = zxingcpp.read_barcodes(picture(rows))

    assert found.text == text
    assert {len(row) for row in rows} == {len(rows)}
    assert len(rows) <= 69


def test_too_much_for_one_code_is_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        qr.square("x" * 3000)


def test_the_library_is_not_imported_before_the_first_code() -> None:
    code = "import sys, kiosk.qr; assert 'segno' not in sys.modules; kiosk.qr.square('x'); assert 'segno' in sys.modules"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
