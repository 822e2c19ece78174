"""What is broken now stays as it was in the release before; everything else goes live."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.authoring.compiler import Built, build
from kiosk.library.release import Release
from tests.unit.authoring.trees import HOME, SITE, png, topic, write

PAGE = "en/conditions/10-slipped-disc.md"
OTHER = "en/conditions/20-narrow-canal.md"
FIRST = {PAGE: topic("## One\n\nThe first words.\n\n![A disc](disc.png)\n"), OTHER: topic(details="title: Narrow canal\nsummary: A canal.")}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path / "content", FIRST)


def rebuilt(content: Path, tmp_path: Path) -> Built:
    number = len(list(tmp_path.glob("release-*")))
    previous = tmp_path / f"release-{number - 1}"
    return build(content, tmp_path / f"release-{number}", previous=previous if number else None, mend=False)


@contextmanager
def shown(built: Built) -> Iterator[Release]:
    release = Release(str(built.path))
    yield release
    release.close()


def titles(built: Built) -> list[str]:
    with shown(built) as release:
        return [card.title for card in release.topics("en", "conditions")]


def kept(built: Built) -> list[tuple[str, int]]:
    return [(each.path, each.line) for each in built.problems if each.rule == "kept-earlier"]


def test_a_page_with_a_mistake_stays_as_it_was_and_the_rest_goes_live(content: Path, tmp_path: Path) -> None:
    rebuilt(content, tmp_path)
    write(content, {PAGE: "---\ntitle: Broken: words\n---\nText\n", OTHER: topic(details="title: A new title\nsummary: A canal.")})

    second = rebuilt(content, tmp_path)

    assert titles(second) == ["Slipped disc", "A new title"]
    assert kept(second) == [(PAGE, 0)]
    assert [each.line for each in second.problems if each.rule == "details-broken"] == [2]
    with shown(second) as release:
        page = release.topic("en", "conditions/slipped-disc")
        assert page is not None
        assert "The first words." in str(page.screens)
        assert release.picture_file(next(iter(media_of(release))), 1)


def media_of(release: Release) -> set[str]:
    page = release.topic("en", "conditions/slipped-disc")
    assert page is not None
    return {str(getattr(block, "media", "")) for screen in page.screens for block in screen.blocks} - {""}


def test_it_stays_through_any_number_of_builds_and_comes_back_mended(content: Path, tmp_path: Path) -> None:
    rebuilt(content, tmp_path)
    write(content, FIRST | {PAGE: b"\xff\xfe"})
    rebuilt(content, tmp_path)
    assert titles(rebuilt(content, tmp_path)) == ["Slipped disc", "Narrow canal"]

    write(content, FIRST | {PAGE: topic(details="title: Mended\nsummary: B")})

    assert titles(rebuilt(content, tmp_path)) == ["Mended", "Narrow canal"]


@pytest.mark.parametrize("harm", ["link", "folder"])
def test_a_page_that_is_no_file_any_more_stays_too(harm: str, content: Path, tmp_path: Path) -> None:
    rebuilt(content, tmp_path)
    (content / PAGE).unlink()
    if harm == "link":
        (content / PAGE).symlink_to("/etc/hostname")
        assert titles(rebuilt(content, tmp_path)) == ["Slipped disc", "Narrow canal"]
    else:
        assert titles(rebuilt(content, tmp_path)) == ["Narrow canal"]


def test_a_page_that_was_never_good_is_left_out(content: Path, tmp_path: Path) -> None:
    write(content, FIRST | {PAGE: "no details"})

    first = rebuilt(content, tmp_path)

    assert titles(first) == ["Narrow canal"]
    assert kept(rebuilt(content, tmp_path)) == []


def test_a_picture_whose_file_has_gone_stays_with_its_page(content: Path, tmp_path: Path) -> None:
    rebuilt(content, tmp_path)
    write(content, FIRST | {PAGE: "broken"})
    (content / "media/disc.png").unlink()

    with shown(rebuilt(content, tmp_path)) as release:
        assert release.picture_file(media_of(release).pop(), 1)


def test_broken_settings_keep_clinic_languages_and_emergency_line(content: Path, tmp_path: Path) -> None:
    rebuilt(content, tmp_path)
    write(content, FIRST | {"kiosk.toml": SITE.replace('"Riverside', "Riverside")})

    second = rebuilt(content, tmp_path)

    with shown(second) as release:
        assert release.site("en").clinic == "Riverside Spine Clinic"
        assert release.site("en").emergency == "In an emergency call 112."
    assert kept(second) == [("kiosk.toml", 0)]


def test_a_broken_home_and_a_broken_area_keep_their_words(content: Path, tmp_path: Path) -> None:
    rebuilt(content, tmp_path)
    write(content, FIRST | {"en/home.md": HOME.replace("---\nThis", "\nThis"), "en/conditions/area.md": "no details"})

    second = rebuilt(content, tmp_path)

    with shown(second) as release:
        assert release.site("en").headline == "Your back"
        assert release.languages[0].name == "English"
        assert [area.title for area in release.areas("en")] == ["Conditions"]
    assert kept(second) == [("en/conditions/area.md", 0), ("en/home.md", 0)]


def test_a_release_before_that_is_damaged_has_nothing_to_say(content: Path, tmp_path: Path) -> None:
    first = rebuilt(content, tmp_path)
    (first.path / "library.sqlite").write_bytes(b"SQLite format 3\0" + bytes(4000))
    write(content, FIRST | {PAGE: "broken", "media/disc.png": png()})

    assert titles(rebuilt(content, tmp_path)) == ["Narrow canal"]
