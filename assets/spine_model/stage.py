"""One patient's spine put on stage: the groups of parts that most pictures share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import ligaments, nerves
from .arrays import Field
from .discs import Disc, Herniation, nearest
from .frames import frames
from .levels import below
from .posture import NEUTRAL, Spine
from .scene import Scene
from .vertebrae import Plane, Shape, bone, opened, whole

SIDES = ((1, "left"), (-1, "right"))


def disc_name(name: str) -> str:
    """The name of the disc below a level."""
    return f"disc_{name}_{below(name)}"


class Stage(Scene):
    """A scene that knows its patient."""

    def __init__(self, spine: Spine = NEUTRAL) -> None:
        super().__init__()
        self.spine, self.frames = spine, frames(spine)

    def shape(self, name: str, *, grid: float = 0.55, spur: float = 0.0, crack: bool = False) -> Shape:
        """A bone of this patient."""
        return Shape(name, None if name == "S1" else self.spine.heights(name), 0.65 if name == "S1" else grid, spur, crack)

    def bones(self, names: Iterable[str], material: str = "bone", *, grid: float = 0.55, crack: bool = False) -> None:
        """Whole bones."""
        for name in names:
            self.add(name, whole(self.shape(name, grid=grid, crack=crack)).stood(self.frames[name]), material)

    def opened(self, shape: Shape, *planes: Plane, material: str = "bone", inside: str = "spongy") -> None:
        """A bone that is cut open."""
        outer, face = opened(shape, *planes)
        frame = self.frames[shape.name]
        self.add(shape.name, outer.stood(frame), material)
        self.add(f"{shape.name}_cut", face.stood(frame), inside, owner=shape.name)

    def disc(self, name: str, bulge: float = 1.0, herniation: Herniation | None = None) -> Disc:
        """The disc below a level."""
        return Disc(self.spine, self.frames, name, bulge, herniation)

    def discs(
        self, names: Iterable[str], herniated: dict[str, Herniation] | None = None, bulge: dict[str, float] | None = None, grid: float = 0.6
    ) -> None:
        """The discs below these levels."""
        for name in names:
            disc = self.disc(name, (bulge or {}).get(name, 1.0), (herniated or {}).get(name))
            self.add(disc_name(name), disc.mesh(grid), "disc")

    def sac(self, names: Sequence[str], around: Sequence[Field] = (), *, sacrum_open: bool = False) -> None:
        """The nerve sac, kept clear of these fields."""
        kept = nearest(list(around)) if around else None
        self.add("sac", nerves.sac(self.frames, names, kept, sacrum_open=sacrum_open), "dura")

    def roots(self, names: Iterable[str], reach: float = 62.0) -> None:
        """Both roots of these levels."""
        for name in names:
            for side, word in SIDES:
                self.add(f"root_{name}_{word}", nerves.root(self.frames, name, side, reach), "nerve")

    def flava(self, names: Iterable[str]) -> None:
        """The yellow ligaments below these levels."""
        for name in names:
            self.add(f"flavum_{name}", ligaments.Flavum(self.frames, name).mesh(), "ligament")

    def placed_bone(self, name: str, *, spur: float = 0.0) -> Field:
        """The field of a bone where it stands, for what must keep clear of it."""
        field, frame = bone(self.shape(name, spur=spur)), self.frames[name]
        return lambda p: field(frame.into(p))
