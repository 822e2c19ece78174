"""Pictures of what to tell the team: where numbness is an emergency, and the list of one's medicines. Sizes ours, mm."""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array, Vector
from .fields import ellipsoid, rotation, smooth_max, smooth_min, union
from .figures import MATERIAL, Figure, Limbs, Pose
from .furniture import block, plain
from .mesh import Mesh, polygonise, taken
from .scene import orbit
from .stage import SIDES, Stage
from .store import stored
from .tubes import lathe

_STAND = Pose(left=Limbs(arm=-2, elbow=10, out=13), right=Limbs(arm=-2, elbow=10, out=13))
_CODE = ("figures", "scenes_signs")


def _seat(figure: Figure, p: Array) -> Array:
    """The trousers of a figure with two plain halves behind."""
    halves = [ellipsoid(p, (side * 66, 58, -78), (80, 68, 88)) for side, _ in SIDES]
    behind = smooth_min(halves[0], halves[1], 20)
    return np.asarray(smooth_min(figure.trousers(p), behind, 40), FLOAT)


def _numb(p: Array) -> Array:
    """The inner side of the two halves and between the legs: what sits on a saddle."""
    return union(30, ellipsoid(p, (0, 60, -118), (62, 130, 84)), ellipsoid(p, (0, 10, -190), (80, 130, 70)))


def numb_area() -> Stage:
    """A clothed person from behind; where one sits on a saddle is marked."""
    stage, figure = Stage(), Figure(_STAND)

    def shirt(p: Array) -> Array:
        over = smooth_min(figure.shirt(p), (_seat(figure, p) - FLOAT(9)).astype(FLOAT), 20)
        return np.asarray(smooth_max(over, (FLOAT(-28) - p[:, 2]).astype(FLOAT), 8), FLOAT)

    trousers = stored(_CODE, ["seat"], lambda: polygonise(lambda p: _seat(figure, p), (-260, -260, -940), (260, 220, 150), 4.0, 4))
    wide = stored(_CODE, ["shirt"], lambda: polygonise(shirt, (-330, -240, -90), (330, 240, 620), 5.0, 4))
    for part, mesh in (figure.meshes() | {"shirt": wide}).items():
        if part != "trousers":
            name, owner = ("person", None) if part == "shirt" else (f"person_{part}", "person")
            stage.add(name, plain(mesh), "linen" if part == "shirt" else MATERIAL[part], owner)
    away = _numb(trousers.points)
    marked = trousers.tinted(np.clip(1 + away / 9, 0, 1))
    inside = (away < -4)[trousers.triangles].all(1)
    stage.add("numb", taken(marked, inside), "marked")
    stage.add("person_trousers", taken(marked, ~inside), "marked", owner="person")
    stage.camera = orbit((0, 0, 128), 180, 2, 1290)
    stage.aspect = 0.54
    return stage


def _sheet(stage: Stage, at: Vector, turn: Array) -> None:
    """A sheet on a board, with a box and a line for each medicine."""

    def put(name: str, centre: Vector, size: Vector, material: str, rounding: float, grid: float) -> None:
        mesh = block((0, 0, 0), size, rounding, grid).moved(np.eye(3), centre).moved(turn, at)
        stage.add(name, mesh, material, owner=None if name == "list" else "list")

    put("list_board", (0, 0, 3), (226, 312, 6), "teal_paint", 3, 2)
    put("list", (0, -4, 7), (206, 288, 2.0), "pillow", 0.9, 0.9)
    put("list_clip", (0, 146, 11), (78, 26, 10), "steel", 4, 1.2)
    put("list_head", (-30, 108, 8.2), (116, 11, 1.4), "trousers", 0.6, 0.6)
    for i in range(5):
        y = 68 - 42 * i
        put(f"list_box_{i}", (-80, y, 8.1), (17, 17, 1.2), "teal_paint", 0.5, 0.5)
        put(f"list_box_in_{i}", (-80, y, 8.5), (12.5, 12.5, 1.2), "pillow", 0.5, 0.5)
        put(f"list_line_{i}", (8, y + 5, 8.2), (126, 6, 1.2), "trousers", 0.5, 0.5)
        put(f"list_more_{i}", (-13, y - 9, 8.2), (84, 4.5, 1.2), "linen_line", 0.5, 0.5)


def _pill_box(stage: Stage, at: Vector, turn: Array) -> None:
    """Seven small lids in a row, one open with two tablets in it."""
    body = block((0, 0, 11), (232, 44, 22), 6, 1.4).moved(turn, at)
    stage.add("pill_box", body, "enamel")
    for i in range(7):
        x = -96 + 32 * i
        if i == 4:
            well = block((x, 0, 22.2), (26, 34, 2), 0.9, 0.8).moved(turn, at)
            stage.add("pill_box_well", well, "linen_line", owner="pill_box")
            lid = block((0, 0, 0), (28, 36, 4), 1.8, 0.8).moved(rotation(x=100), (x, 16.5, 39)).moved(turn, at)
            for j, (dx, dy) in enumerate(((-5, 6), (5, -7))):
                stage.add(
                    f"pill_{j}",
                    _tablet(8.5, 5.0).moved(turn, turn @ np.array([x + dx, dy, 25.5]) + np.asarray(at)),
                    "pillow",
                    owner="pill_box",
                )
        else:
            lid = block((x, 0, 24), (28, 38, 5), 2.2, 0.8).moved(turn, at)
        stage.add(f"lid_{i}", lid, "teal_paint", owner="pill_box")


def _tablet(radius: float, thick: float) -> Mesh:
    return plain(polygonise(lambda p: ellipsoid(p, (0, 0, 0), (radius, radius, thick)), (-12, -12, -8), (12, 12, 8), 0.8, 2))


def _bottle(stage: Stage, at: Vector) -> None:
    """An amber bottle with a white cap and an empty label."""
    glass = [(0.5, 0), (33, 0), (36, 3), (36, 78), (33, 86), (27, 92), (26, 100), (0.5, 100)]
    stage.add("bottle", _turned(glass).moved(np.eye(3), at), "amber")
    stage.add(
        "bottle_label",
        _turned([(36.6, 18), (36.9, 18.5), (36.9, 66), (36.6, 66.5), (35, 66), (35, 18.5)]).moved(np.eye(3), at),
        "pillow",
        owner="bottle",
    )
    cap = [(0.5, 96), (31, 96), (32.5, 98), (32.5, 120), (30.5, 123), (0.5, 123)]
    stage.add("bottle_cap", _turned(cap).moved(np.eye(3), at), "enamel", owner="bottle")


def _turned(outline: list[tuple[float, float]]) -> Mesh:
    """A rounded body from half of its outline, closed along its axis."""
    rows: list[tuple[float, float]] = []
    for (a, b), (c, d) in zip(outline, [*outline[1:], outline[0]], strict=True):
        count = max(2, int(np.hypot(c - a, d - b) / 2))
        rows += [(a + (c - a) * t, b + (d - b) * t) for t in np.linspace(0, 1, count, endpoint=False)]
    return plain(lathe(rows))


def _blister(stage: Stage, at: Vector, turn: Array) -> None:
    """A strip of ten tablets, two of them gone."""
    stage.add("blister", block((0, 0, 2), (112, 52, 2.4), 1.0, 0.9).moved(turn, at), "foil")
    for i in range(10):
        x, y = -42 + 21 * (i % 5), 11.5 - 23 * (i // 5)
        material, high = ("foil_dark", 1.2) if i in (8, 9) else ("pillow", 5.5)
        stage.add(f"blister_{i}", _tablet(7.4, high).moved(np.eye(3), (x, y, 3.4)).moved(turn, at), material, owner="blister")


def medicine_list() -> Stage:
    """A list on a board, with a box for the week's tablets, a bottle and a strip of tablets beside it."""
    stage = Stage()
    stage.add("table", block((40, 0, -9), (620, 400, 18), 8, 3), "oak")
    _sheet(stage, (-110, 0, 0), rotation(z=7))
    _bottle(stage, (105, 100, 0))
    _blister(stage, (235, 88, 0), rotation(z=-14))
    _pill_box(stage, (185, -75, 0), rotation(z=-6))
    stage.look(tuple(part.name for part in stage.parts), 0, 44, 1.2)
    return stage
