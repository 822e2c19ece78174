"""Recordings: where a page names one, what it may be, and how it comes into a release."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from kiosk.authoring.compiler import build
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.sound_header import SoundHeader, read_sound_header
from kiosk.authoring.sound_index import read_times
from kiosk.library.model import Callout, Check, Paragraph, Screen
from kiosk.library.recording import Recording
from kiosk.library.release import Release
from kiosk.library.schema import MEDIA
from kiosk.library.walk import recordings
from tests.support.sounds import ogg, vorbis, wav
from tests.unit.authoring.trees import read, topic, write

PAGE = "en/conditions/20-a.md"
BODY = '## One\n\nText. More text.\n\n!!! listen "one.wav"\n\n## Two\n\nText.\n'


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (wav(0.5), SoundHeader("wav", 0.5)),
        (wav(2, rate=48_000, channels=2), SoundHeader("wav", 2)),
        (wav()[:12] + b"LIST\x03\0\0\0abc\0" + wav()[12:], SoundHeader("wav", 0.5)),
        (wav(bits=8), SoundHeader("wav", 0, "not PCM with 16 bits")),
        (wav(tag=3, bits=32), SoundHeader("wav", 0, "not PCM with 16 bits")),
        (wav(channels=6), SoundHeader("wav", 0, "in 6 channels")),
        (wav(rate=96_000), SoundHeader("wav", 0, "96000 samples a second")),
        (ogg(3), SoundHeader("ogg", 3)),
        (ogg(2, head=b"OpusHead\x01\x02" + struct.pack("<H", 4000), rate=50_000), SoundHeader("ogg", 2)),
        (ogg(head=b"\x80theora" + bytes(20)), SoundHeader("ogg", 0, "not Vorbis or Opus sound")),
        (ogg(head=vorbis(channels=5)), SoundHeader("ogg", 0, "in 5 channels")),
        (wav()[:-1], None),
        (wav()[:30], None),
        (wav(0), None),
        (b"RIFF\0\0\0\0WAVE", None),
        (ogg()[:-1], None),
        (ogg(last=0), None),
        (ogg(0), None),
        (ogg() + b"OggX", None),
        (ogg() + ogg().replace(struct.pack("<I", 7), struct.pack("<I", 8)), None),
        (b"", None),
    ],
)
def test_a_recording_is_known_by_its_bytes(data: bytes, found: SoundHeader | None) -> None:
    assert read_sound_header(data) == found


@pytest.mark.parametrize("data", [wav(0.01), ogg()])
def test_whatever_is_cut_off_or_changed_gives_an_answer(data: bytes) -> None:
    for at in range(len(data)):
        read_sound_header(data[:at])
        read_sound_header(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])


def screens(tmp_path: Path, body: str = BODY, **media: str | bytes) -> tuple[tuple[Screen, ...], dict[str, str]]:
    """The screens of a topic, and the messages of the rules on recordings that it breaks."""
    files = {PAGE: topic(body), **{f"media/{name.replace('__', '.')}": data for name, data in media.items()}}
    found = read(tmp_path, files)
    shown = next(each.screens for _, each in found.draft.topics if each.id == "conditions/a")
    return shown, {each.rule: each.message for each in found.problems if each.rule.startswith("sound-")}


def test_a_recording_belongs_to_the_screen_that_names_it(tmp_path: Path) -> None:
    (one, two), broken = screens(tmp_path, one__wav=wav())

    (found,) = recordings(one.blocks)
    assert found.file.endswith(".wav")
    assert found.starts == ()
    assert recordings(two.blocks) == []
    assert one.words == 4
    assert broken == {}


def test_seconds_beside_it_say_where_sentences_begin(tmp_path: Path) -> None:
    times = "# Read by the clinic\n0 One\n\n1,5\tText.\n2.25\t3.0\tMore text.\n"
    (one, _), broken = screens(tmp_path, one__wav=wav(4), one__times__txt=times)

    assert recordings(one.blocks)[0].starts == (0.0, 1.5, 2.25)
    assert broken == {}


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", ()),
        (b"\xef\xbb\xbf0\n1\n", (0.0, 1.0)),
        (b"0\n4.5 and on\n9\n", (0.0, 4.5, 9.0)),
        (b"0\none\n", 2),
        (b"0\n3\n2\n", 3),
        (b"0\n0\n", 2),
        (b"-1\n", 1),
        (b"nan\n", 1),
        (b"1e3\n", 1),
        (b"301\n", 1),
        (b"\xff\xfe0\x00", 1),
        (b"\n".join(str(at / 2).encode() for at in range(502)), 501),
    ],
)
def test_a_list_of_seconds(data: bytes, found: tuple[float, ...] | int) -> None:
    assert read_times(data) == found


def test_words_in_the_box_are_shown_and_a_check_keeps_its_recording(tmp_path: Path) -> None:
    box = '!!! listen "one.wav"\n    Read by our team.\n\n'
    check = '!!! check "What?"\n    - [x] a\n    - [ ] b\n\n    Why.\n\n'
    (one, two), _ = screens(tmp_path, f"## One\n\n{box}\n## Two\n\n{check}{box.splitlines()[0]}\n", one__wav=wav())

    assert [type(block) for block in one.blocks] == [Recording, Paragraph]
    assert [type(block) for block in two.blocks] == [Check, Recording]
    assert not any(isinstance(block, Callout) for block in one.blocks)


def test_a_recording_alone_makes_no_screen(tmp_path: Path) -> None:
    (one,), _ = screens(tmp_path, '## One\n\nText.\n\n## Two\n\n!!! listen "one.wav"\n', one__wav=wav())

    assert one.title == "One"


def test_a_recording_that_cannot_be_played_leaves_the_text(tmp_path: Path) -> None:
    (one, _), broken = screens(tmp_path, one__wav=b"ID3\x04 not a WAV at all")

    assert recordings(one.blocks) == []
    assert one.blocks
    assert broken == {"sound-kind": 'The recording "one.wav" is not a WAV or OGG file inside, but MP3, so it is not played.'}


def made(content: Path, target: Path, previous: Path | None = None) -> tuple[list[Recording], set[str]]:
    """The recordings of the topic in a release that is built now, and the files of sound in it."""
    build(content, target, previous=previous)
    release = Release(str(target))
    found = release.topic("en", "conditions/a")
    release.close()
    assert found is not None
    names = {path.name for path in (target / MEDIA).iterdir() if path.suffix != ".webp"}
    return [each for screen in found.screens for each in recordings(screen.blocks)], names


def test_a_release_holds_it_by_its_hash_and_shares_it_with_the_next(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {PAGE: topic(BODY), "media/one.wav": wav()})

    (first,), names = made(content, tmp_path / "1")
    assert names == {first.file}
    assert (tmp_path / "1" / MEDIA / first.file).read_bytes() == wav()
    made(content, tmp_path / "2", tmp_path / "1")

    assert (tmp_path / "2" / MEDIA / first.file).samefile(tmp_path / "1" / MEDIA / first.file)
    release = Release(str(tmp_path / "2"))
    assert (release.recorded("en"), release.recorded("es")) == (True, False)
    assert release.sound_file(first.file) == str(tmp_path / "2" / MEDIA / first.file)
    assert release.sound_file("../library.sqlite") == ""
    release.close()


def test_a_rebuild_hears_a_new_recording_a_new_list_and_one_that_is_gone(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {PAGE: topic(BODY), "media/one.wav": wav()})
    (first,), _ = made(content, tmp_path / "1")

    (content / "media/one.wav").write_bytes(wav(1))
    (second,), names = made(content, tmp_path / "2", tmp_path / "1")
    assert second.file != first.file
    assert names == {second.file}
    (content / "media/one.times.txt").write_text("0\n0.5\n")
    (third,), _ = made(content, tmp_path / "3", tmp_path / "2")
    assert third == Recording(second.file, (0.0, 0.5))
    (content / "media/one.wav").unlink()

    assert made(content, tmp_path / "4", tmp_path / "3") == ([], set())


def test_an_unchanged_recording_is_not_opened_again_nor_taken_for_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.authoring.page_cache._FRESH", -3600.0)
    shown = topic(BODY.replace("Text. More", "![A voice](one.wav) Text. More"))
    content = write(tmp_path / "content", {PAGE: shown, "media/one.wav": wav()})
    first, _ = made(content, tmp_path / "1")
    (content / PAGE).write_text(shown.replace("More text", "Other text"))
    opened: list[str] = []
    built = build(ContentFolder(content, reading=opened.append), tmp_path / "2", previous=tmp_path / "1")

    assert "picture-kind" in {problem.rule for problem in built.problems}
    assert opened.count("media/one.wav") == 1, "once as a picture, which it is not"
    assert (tmp_path / "2" / MEDIA / first[0].file).is_file()


def test_a_page_that_stays_as_it_was_keeps_its_recording(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {PAGE: topic(BODY), "media/one.wav": wav()})
    first, names = made(content, tmp_path / "1")
    (content / PAGE).write_text("no details")
    (content / "media/one.wav").unlink()

    assert made(content, tmp_path / "2", tmp_path / "1") == (first, names)


def test_a_damaged_file_of_the_release_before_is_read_anew(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {PAGE: topic(BODY), "media/one.wav": wav()})
    (first,), _ = made(content, tmp_path / "1")
    (tmp_path / "1" / MEDIA / first.file).write_bytes(b"damaged")
    made(content, tmp_path / "2", tmp_path / "1")

    assert (tmp_path / "2" / MEDIA / first.file).read_bytes() == wav()
