"""What one picture of the set is: a scene and what its labels point to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .stage import Stage


@dataclass(frozen=True, slots=True)
class Label:
    """The part a label points to; with `level` the point of the part nearest the middle of that level, with `at` that many mm off it."""

    part: str
    level: str | None = None
    at: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Picture:
    """A scene, its labels by the name that content uses, and for a see-through picture the scene without what is like glass.

    `faint` is the scene with silhouettes that are mixed in faintly; `twin` keeps the whole frame, so that pictures from one camera lie on
    each other. Pixels before the trim.
    """

    scene: Callable[[], Stage]
    labels: dict[str, Label] = field(default_factory=dict)
    bare: Callable[[], Stage] | None = None
    faint: Callable[[], Stage] | None = None
    twin: bool = False
    long_side: int = 1300
    samples: int = 2
