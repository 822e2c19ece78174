"""People as calm figures: no face, neutral in sex, dressed. A pose is a few angles; sizes in mm, ours, not measured.

Left is +x, back is +y, up is +z; the middle between the hips is the origin. Limb angles in degrees from straight down, forward positive.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import FLOAT, Array, xyz
from .fields import chain, cone, ellipsoid, rotation, smooth_max, smooth_min, sphere, union
from .furniture import plain
from .mesh import Mesh, bounds, polygonise
from .stage import SIDES, Stage
from .store import stored

_THIGH, _SHANK, _TRUNK, _ARM, _FOREARM = 420.0, 410.0, 470.0, 285.0, 245.0
_HIP, _SHOULDER = 88.0, 172.0
_GRID = 6.0
_CODE = ("figures",)


@dataclass(frozen=True, slots=True)
class Limbs:
    """Angles of one side: thigh and upper arm from straight down, bend of knee and elbow, foot's tip up from level, spread of the arm."""

    thigh: float = 0.0
    knee: float = 0.0
    arm: float = 0.0
    elbow: float = 8.0
    foot: float = 0.0
    out: float = 8.0


@dataclass(frozen=True, slots=True)
class Pose:
    """`lean` of the trunk forward from upright, `nod` of the head against it, both legs and arms."""

    lean: float = 0.0
    nod: float = 0.0
    left: Limbs = Limbs()
    right: Limbs = Limbs()


def _down(angle: float, out: float = 0.0) -> Array:
    a, o = np.radians([angle, out])
    return xyz(np.sin(o), -np.sin(a) * np.cos(o), -np.cos(a) * np.cos(o))


@dataclass(frozen=True, slots=True)
class _Side:
    hip: Array
    knee: Array
    ankle: Array
    sole: Array
    toes: Array
    shoulder: Array
    elbow: Array
    wrist: Array
    fingers: Array


class Figure:
    """One person in one pose: skin, shirt, trousers and shoes as closed meshes."""

    def __init__(self, pose: Pose) -> None:
        self.pose = pose
        self.axes = rotation(x=pose.lean)
        self.chest = self.axes @ xyz(0, 0, _TRUNK)
        self.sides = [self._side(side, limbs) for (side, _), limbs in zip(SIDES, (pose.left, pose.right), strict=True)]

    def _side(self, side: int, limbs: Limbs) -> _Side:
        hip = xyz(side * _HIP, 0, -10)
        knee = hip + _THIGH * _down(limbs.thigh)
        shank = limbs.thigh - limbs.knee
        ankle = knee + _SHANK * _down(shank)
        toes = ankle + 165 * _down(90 + limbs.foot) + 34 * _down(limbs.foot)
        shoulder = self.axes @ xyz(side * _SHOULDER, 6, _TRUNK - 8)
        elbow = shoulder + _ARM * _down(limbs.arm, side * limbs.out)
        wrist = elbow + _FOREARM * _down(limbs.arm + limbs.elbow, side * limbs.out * 0.3)
        fingers = wrist + 95 * _down(limbs.arm + limbs.elbow + 6)
        return _Side(hip, knee, ankle, _down(limbs.foot), toes, shoulder, elbow, wrist, fingers)

    def trunk(self, p: Array) -> Array:
        """From the hips to the shoulders, unclothed."""
        axes = self.axes
        return union(
            70,
            ellipsoid(p, axes @ xyz(0, 2, -5), (158, 118, 118), axes),
            ellipsoid(p, axes @ xyz(0, 0, 150), (140, 102, 150), axes),
            ellipsoid(p, axes @ xyz(0, 0, 330), (168, 112, 165), axes),
            chain(p, [self.sides[1].shoulder, self.sides[0].shoulder], [56, 56], 10),
            cone(p, self.chest, self.chest + axes @ xyz(0, 6, 24), 66, 54),
        )

    def _leg(self, p: Array, side: _Side) -> Array:
        calf = side.knee + (side.ankle - side.knee) * 0.3
        return chain(p, [side.hip, side.knee, calf, side.ankle], [92, 62, 58, 40], 30)

    def skin(self, p: Array) -> Array:
        """Head, neck, arms and hands."""
        axes = self.axes @ rotation(x=self.pose.nod)
        neck = self.chest + self.axes @ xyz(0, 6, 44)
        head = neck + axes @ xyz(0, -14, 108)
        out = smooth_min(cone(p, self.chest, neck, 60, 52), ellipsoid(p, head, (74, 93, 110), axes), 50)
        out = smooth_min(out, cone(p, neck, head, 50), 30)
        for side in self.sides:
            arm = chain(p, [side.shoulder, side.elbow, side.wrist], [48, 40, 29], 14)
            hand = chain(p, [side.wrist, (side.wrist + side.fingers) / 2, side.fingers], [27, 33, 20], 10)
            out = np.minimum(out, smooth_min(arm, hand, 16))
        return np.asarray(out, FLOAT)

    def shirt(self, p: Array) -> Array:
        """Trunk with sleeves to above the elbow, open at the neck."""
        trunk = self.trunk(p) - FLOAT(7)
        out = smooth_max(trunk, ((xyz(0, 0, -70) - p) @ (self.axes @ xyz(0, 0, 1.0)).astype(FLOAT) + 0).astype(FLOAT), 8)
        for side in self.sides:
            end = side.shoulder + (side.elbow - side.shoulder) * 0.62
            sleeve = cone(p, side.shoulder, end, 66, 58)
            along = (side.elbow - side.shoulder) / np.linalg.norm(side.elbow - side.shoulder)
            sleeve = smooth_max(sleeve, ((p - end) @ along.astype(FLOAT)).astype(FLOAT), 5)
            out = np.minimum(out, smooth_min(trunk, sleeve, 34))
        return np.asarray(out, FLOAT)

    def trousers(self, p: Array) -> Array:
        """Hips and legs to the ankles."""
        hips = ellipsoid(p, self.axes @ xyz(0, 2, -5), (159, 119, 119), self.axes)
        legs = [smooth_min(hips, self._leg(p, side), 60) for side in self.sides]
        return np.asarray(smooth_min(legs[0], legs[1], 6), FLOAT)

    def shoes(self, p: Array) -> Array:
        """Both feet."""
        found = []
        for side in self.sides:
            sole = side.sole
            heel, ball = side.ankle + sole * 48 - (side.toes - side.ankle) * 0.18, side.ankle + sole * 44 + (side.toes - side.ankle) * 0.6
            foot = chain(p, [heel, ball, side.toes + sole * 10], [36, 37, 25], 20)
            found.append(smooth_min(foot, sphere(p, side.ankle + sole * 10, 42), 30))
        return np.asarray(np.minimum(*found), FLOAT)

    def meshes(self) -> dict[str, Mesh]:
        """By part."""
        ends = np.concatenate(
            [[s.fingers, s.toes, s.knee, s.ankle, s.elbow, s.hip] for s in self.sides] + [[self.chest * 1.75, self.chest * 0]]
        )
        low, high = ends.min(0) - 175, ends.max(0) + 175
        parts = {"skin": self.skin, "shirt": self.shirt, "trousers": self.trousers, "shoes": self.shoes}
        pose = repr(self.pose)
        return {
            name: stored(_CODE, [name, pose], lambda field=field: polygonise(field, low, high, _GRID, 4)) for name, field in parts.items()
        }

    def lowest(self) -> float:
        """How far below the hips the soles are, mm."""
        return float(bounds([self.meshes()["shoes"]])[0][2])


MATERIAL = {"skin": "porcelain", "shirt": "shirt", "trousers": "trousers", "shoes": "shoes"}


def stand(stage: Stage, pose: Pose, at: Array, axes: Array | None = None, name: str = "person") -> None:
    """Put a person on stage with the hips at `at`, turned by `axes`. All of it belongs to the part `name`."""
    for part, mesh in Figure(pose).meshes().items():
        moved = plain(mesh).moved(np.eye(3) if axes is None else axes, at)
        stage.add(name if part == "shirt" else f"{name}_{part}", moved, MATERIAL[part], owner=None if part == "shirt" else name)
