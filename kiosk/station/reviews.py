"""Which topics are due for another clinical review. For staff: what patients see of it is the release's business."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.release import Release


@dataclass(frozen=True, slots=True, order=True)
class Overdue:
    """A topic and the day (ISO 8601) by which it should have been reviewed again."""

    next: str
    language: str
    topic: str
    title: str


def overdue(release: Release, today: str) -> tuple[Overdue, ...]:
    """Those whose day has passed, the longest ago first; days of grace are for patients' screens and don't count here."""
    rows = release.reviews()
    return tuple(sorted(Overdue(review.next, *row) for *row, review in rows if review.next and review.next < today))
