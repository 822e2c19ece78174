"""Pictures by their bytes, and by the names that pages give them."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.picture_descriptions import read_descriptions
from kiosk.authoring.picture_header import Header, kind_of, other_kind, read_header
from kiosk.authoring.picture_index import PictureIndex, content_hash
from kiosk.authoring.picture_parts import read_parts
from tests.unit.authoring.trees import chunk, png, rules


def jpeg(width: int = 40, height: int = 30, before: bytes = b"") -> bytes:
    """As much of a JPEG as its header needs: start, a frame, a scan, the end."""
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + before + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x12\x34\xff\x00" + b"\xff\xd9"


def riff(body: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def vp8x(flags: int = 0) -> bytes:
    return riff(b"VP8X" + struct.pack("<I", 10) + bytes([flags, 0, 0, 0]) + b"\x27\x00\x00\x1d\x00\x00")


def vp8l() -> bytes:
    return riff(b"VP8L" + struct.pack("<I", 5) + b"\x2f" + struct.pack("<I", 39 | 29 << 14))


def vp8() -> bytes:
    return riff(b"VP8 " + struct.pack("<I", 10) + b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", 40, 30))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (png(40, 30), Header("png", 40, 30)),
        (png(40, 30, chunk(b"acTL", b"\0" * 8)), Header("png", 40, 30, moves=True)),
        (jpeg(), Header("jpeg", 40, 30)),
        (jpeg(before=b"\xff\x01"), Header("jpeg", 40, 30)),
        (jpeg(before=b"\xff\xe1\x00\x08Exif\0\0" + b"\xff\xff\xfe\x00\x04ab"), Header("jpeg", 40, 30)),
        (vp8x(), Header("webp", 40, 30)),
        (vp8x(0x02), Header("webp", 40, 30, moves=True)),
        (vp8l(), Header("webp", 40, 30)),
        (vp8(), Header("webp", 40, 30)),
    ],
)
def test_three_kinds_are_known_by_their_bytes(data: bytes, expected: Header) -> None:
    assert read_header(data) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"", b"text", png()[:-1], png()[:-12], png()[:20], png()[:43] + b"\0" + png()[44:], png(0, 3), jpeg()[:-2], jpeg()[:10], jpeg(0, 3),
        b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\x00\x00" * 4, vp8()[:-1], vp8x()[:25], vp8l()[:20], riff(b"ABCD" + b"\0" * 30), riff(b""),
    ],
)  # fmt: skip
def test_what_is_cut_off_or_damaged_is_none(data: bytes) -> None:
    assert read_header(data) is None


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"GIF89a", "GIF"), (b"BM1234", "BMP"), (b"<svg xmlns='x'/>", "SVG"), (b"\xef\xbb\xbf <?xml version='1.0'?>", ""), (b"  <SVG/>",
        "SVG"),
        (b"%PDF-1.7", "PDF"), (b"\0\0\0\x18ftypheic", "HEIC or AVIF"), (b"PK\x03\x04", "ZIP"), (b"II*\0", "TIFF"), (b"who knows", ""),
    ],
)  # fmt: skip
def test_well_known_others_are_named(data: bytes, name: str) -> None:
    assert kind_of(data) == ""
    assert other_kind(data) == name


@given(st.sampled_from([png(), jpeg(), vp8(), vp8l(), vp8x()]), st.data())
def test_damaged_bytes_never_raise(whole: bytes, data: st.DataObject) -> None:
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    at = data.draw(st.integers(0, max(len(cut) - 1, 0)))

    read_header(cut[:at] + data.draw(st.binary(max_size=4)) + cut[at + 1 :])


@pytest.fixture
def index(tmp_path: Path) -> PictureIndex:
    files = {"disc.png": png(), "Sub/Nerve.PNG": png(5, 5), "twin.png": png(), "caf\u00e9.png": png(6, 6)}
    for name, data in files.items():
        (tmp_path / "media" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "media" / name).write_bytes(data)
    return PictureIndex(ContentFolder(tmp_path), {name.casefold(): f"media/{name}" for name in files})


@pytest.mark.parametrize(
    ("name", "path", "broken"),
    [
        ("disc.png", "media/disc.png", []),
        (" disc.png ", "media/disc.png", []),
        ("./../../media/disc.png", "media/disc.png", []),
        ("../../media/disc.png", "media/disc.png", []),
        ("media/disc.png", "media/disc.png", []),
        ("Sub/Nerve.PNG", "media/Sub/Nerve.PNG", []),
        ("sub/nerve.png", "media/Sub/Nerve.PNG", ["picture-capitals"]),
        ("caf%C3%A9.png", "media/caf\u00e9.png", []),
        ("cafe\u0301.png", "media/caf\u00e9.png", []),
    ],
)
def test_pages_may_name_a_picture_in_several_ways(index: PictureIndex, name: str, path: str, broken: list[str]) -> None:
    findings = FileFindings("en/a/10-x.md")

    picture = index.find(name, "en/a", findings, 3)

    assert picture is not None
    assert picture.path == path
    assert rules(findings) == broken


ESCAPES = [
    "", ".", "..", "/etc/passwd", "../disc.png", "../../disc.png", "../../../media/disc.png", "../../media/../kiosk.toml",
    "x/../../kiosk.toml",
    "media/../../x.png", "..\\..\\media\\disc.png", "C:\\disc.png", "C:disc.png", "\\\\host\\share\\disc.png", "disc.png\0.txt",
    "con.png", "nul",
    "disc.png.", "a\u202egnp.exe", "%2e%2e/%2e%2e/etc/passwd", "%00", "~/x?.png", "x" * 300,
]  # fmt: skip


@pytest.mark.parametrize("name", ESCAPES)
def test_names_that_lead_elsewhere_are_refused(index: PictureIndex, name: str) -> None:
    findings = FileFindings("en/a/10-x.md")

    assert index.find(name, "en/a", findings, 3) is None
    assert rules(findings) == ["picture-name"]


@pytest.mark.parametrize(
    "name",
    ["http://x.org/a.png", "HTTPS://x.org/a.png", "//x.org/a.png", "data:image/png;base64,xx", "file:///etc/passwd", "ftp://x/a.png"],
)
def test_nothing_is_ever_fetched(index: PictureIndex, name: str) -> None:
    findings = FileFindings("en/a/10-x.md")

    assert index.find(name, "en/a", findings, 3) is None
    assert rules(findings) == ["picture-elsewhere"]


def test_the_same_picture_under_two_names_is_one(index: PictureIndex) -> None:
    findings = FileFindings("en/a/10-x.md")
    one, other = index.find("disc.png", "en/a", findings, 1), index.find("twin.png", "en/a", findings, 1)

    assert one is not None
    assert one == other == index.by_id(content_hash(png()))


def test_a_picture_is_opened_once(index: PictureIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    findings = FileFindings("en/a/10-x.md")
    index.find("disc.png", "en/a", findings, 1)
    monkeypatch.setattr(ContentFolder, "read", lambda *_: pytest.fail("opened again"))

    assert index.find("disc.png", "en/a", findings, 2) is not None


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a": [0, 1], "b": [0.5, 0.25]}', {"a": (0, 1), "b": (0.5, 0.25)}),
        (b"{}", {}),
        (b"", None), (b"[]", None), (b"null", None), (b'{"a": [0.5]}', None), (b'{"a": [0.5, 2]}', None), (b'{"a": [-1, 0]}', None),
        (b'{"a": [NaN, 0]}', None), (b'{"a": [Infinity, 0]}', None), (b'{"a": ["0", 0]}', None), (b'{"a": [true, 0]}', None),
        (b'{"a": 1}', None),
        (b"[" * 60_000, None), (b'{"a": [1e999, 0]}', None), (b"\xff\xfe", None),
    ],
)  # fmt: skip
def test_parts_are_points_inside_the_picture(data: bytes, expected: dict[str, tuple[float, float]] | None) -> None:
    assert read_parts(data) == expected


def test_long_descriptions_are_read_by_language() -> None:
    found = read_descriptions(b'[en]\nalt = "A disc"\nlong = "A disc\\nfrom above."\n\n[es]\nlong = "Un disco."\n')

    assert found == {"en": "A disc from above.", "es": "Un disco."}


@pytest.mark.parametrize("data", [b"[en\nlong", b"\xff\xfe", b'long = "no language"', b"[en]\nlong = 3\n"])
def test_descriptions_that_say_nothing_are_none_or_empty(data: bytes) -> None:
    assert not read_descriptions(data)
