"""QR codes: a text to a square of modules. The library that makes them is imported with the first code, not before."""

from __future__ import annotations

MOST_BYTES = 300
"""Of one text: with medium correction at most 69 modules a side (ISO/IEC 18004, version 13), which a phone reads from an arm's length."""

QUIET = 4
"""Modules of empty border on each side that a reader needs (ISO/IEC 18004)."""


def square(text: str) -> tuple[str, ...]:
    """The modules of a code that holds `text` in UTF-8: a string a row, `1` for dark, no border. Raises ValueError when too long."""
    import segno  # noqa: PLC0415  no visit pays for it but the one that asks for a code

    try:
        code = segno.make_qr(text, error="m", encoding="utf-8", eci=False)
    except segno.DataOverflowError as error:
        raise ValueError(f"{len(text.encode())} bytes are too many for one code") from error
    return tuple("".join("1" if module else "0" for module in row) for row in code.matrix)


def picture(text: str, path: str) -> None:
    """The code as a PNG with its border, ten pixels a module. Raises OSError when it can't be written."""
    import segno  # noqa: PLC0415  as above

    segno.make_qr(text, error="m", encoding="utf-8", eci=False).save(path, kind="png", scale=10, border=QUIET)


def blocks(text: str) -> str:
    """The code in block letters for a terminal: two modules a line, light on whatever the terminal has as its ground."""
    rows = square(text)
    edge = "0" * QUIET
    empty = "0" * (len(rows) + 2 * QUIET)
    lines = [*[empty] * QUIET, *(edge + row + edge for row in rows), *[empty] * QUIET]
    if len(lines) % 2:
        lines.append(empty)
    signs = {"00": "\u2588", "01": "\u2580", "10": "\u2584", "11": " "}
    return "\n".join(
        "".join(signs[upper + lower] for upper, lower in zip(*pair, strict=True)) for pair in zip(lines[::2], lines[1::2], strict=True)
    )
