"""Figures: what was measured, beside the floor and the budget, and the table of them. Measures nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import pytest

from tests.performance.noise import QUIET


class Verdict(StrEnum):
    """*noisy*: over the budget while other work disturbed the measurement, which proves nothing."""

    KEPT = "pass"
    MISSED = "FAIL"
    NOISY = "noisy"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `most` is the budget: in `unit`, or with `of_floor` as a multiple of the floor."""

    name: str
    unit: str
    ours: float
    floor: float | None
    most: float | None
    noise: float
    of_floor: bool = False
    places: int = 1

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def verdict(self) -> Verdict:
        """Whether the budget holds. What is printed is what is compared: 0.004 s is 0.00 s."""
        measured = self.ratio if self.of_floor else self.ours
        if self.most is None or measured is None:
            return Verdict.NONE
        if round(measured, 2 if self.of_floor else self.places) <= self.most:
            return Verdict.KEPT
        return Verdict.NOISY if self.noise >= QUIET else Verdict.MISSED

    def cells(self) -> tuple[str, ...]:
        """The figure as words for the table."""
        floor = "" if self.floor is None else f"{self.floor:.{self.places}f} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        budget = "" if self.most is None else f"{self.most:g} x floor" if self.of_floor else f"{self.most:.{self.places}f} {self.unit}"
        return self.name, f"{self.ours:.{self.places}f} {self.unit}", floor, ratio, budget, f"{self.noise:.2f}", self.verdict.value


HEAD = ("figure", "ours", "floor", "ratio", "budget", "noise", "verdict")


def table(figures: Sequence[Figure]) -> list[str]:
    """The figures as lines of a Markdown table, which reads well on a terminal too."""
    rows = [HEAD, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]


def judge(*figures: Figure) -> None:
    """Fail when a budget was missed in a quiet run; say so without failing when other work was in the way."""
    missed = [figure for figure in figures if figure.verdict is Verdict.MISSED]
    assert not missed, "over budget:\n" + "\n".join(table(missed))
    noisy = [figure for figure in figures if figure.verdict is Verdict.NOISY]
    if noisy:
        pytest.skip("other work on this machine disturbed the measurement; nothing is proved:\n" + "\n".join(table(noisy)))


def percentile(values: Sequence[float], percent: float) -> float:
    """By linear interpolation between the two nearest values."""
    ranked = sorted(values)
    place = (len(ranked) - 1) * percent / 100
    below = int(place)
    above = min(below + 1, len(ranked) - 1)
    return ranked[below] + (ranked[above] - ranked[below]) * (place - below)
