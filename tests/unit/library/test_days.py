"""Topics start and end by the day, without another release; overdue reviews are told by it too."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.model import Review
from kiosk.library.release import Release
from tests.support.releases import Library, area, opened, topic, write

ALWAYS = topic("a/always")
SOON = topic("a/soon", show_from="2026-12-01")
GONE = topic("a/gone", show_until="2026-11-30")
OTHER = topic("b/other", show_from="2026-12-01", show_until="2026-12-24")
LIBRARY = Library(topics=(ALWAYS, SOON, GONE, OTHER), areas=(area("a"), area("b")))


def ids(release: Release) -> set[str]:
    return {card.id for each in release.areas("en") for card in release.topics("en", each.id)}


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        ("", {"a/always", "a/soon", "a/gone", "b/other"}),
        ("2026-11-30", {"a/always", "a/gone"}),
        ("2026-12-01", {"a/always", "a/soon", "b/other"}),
        ("2026-12-24", {"a/always", "a/soon", "b/other"}),
        ("2026-12-25", {"a/always", "a/soon"}),
    ],
)
def test_what_is_shown_on_a_day(day: str, shown: set[str], tmp_path: Path) -> None:
    with opened(tmp_path, LIBRARY) as release:
        assert release.on(day) == bool(day)
        assert not release.on(day)
        assert ids(release) == shown
        for each in ("a/always", "a/soon", "a/gone", "b/other"):
            assert (release.topic("en", each) is not None) == release.has_topic("en", each) == (each in shown)
        assert {each.id for each in release.areas("en")} == {each.partition("/")[0] for each in shown}


def test_a_release_becomes_another_one_and_keeps_the_day(tmp_path: Path) -> None:
    other = write(tmp_path / "two", Library(topics=(topic("c/new"),), areas=(area("c"),), signature="second"))
    with opened(tmp_path / "one", LIBRARY) as release:
        release.on("2026-12-25")
        release.turn_to(Release(other))

        assert (release.path, release.signature, ids(release)) == (other, "second", {"c/new"})


@pytest.mark.parametrize(
    ("due", "day", "overdue"),
    [
        ("2026-01-31", "2026-02-01", True),
        ("2026-01-31", "2026-01-31", False),
        ("", "2026-12-01", False),
        ("2026-01-31", "", False),
        ("soon", "2026-12-01", False),
    ],
)
def test_a_review_is_overdue_after_its_day(due: str, day: str, overdue: bool, tmp_path: Path) -> None:
    with opened(tmp_path, LIBRARY) as release:
        release.on(day)
        assert release.is_overdue(Review("A", "surgeon", "2025-01-31", due)) is overdue
