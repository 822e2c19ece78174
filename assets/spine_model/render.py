"""A program of its own: `python -m spine_model.render JOB.json` renders a saved scene with Cycles, and a map of its parts.

A job: {"scene": folder, "out": picture.png, "parts": map.png, "width", "height" in pixels, "samples", "threads", "cameras": [...]}.
With several cameras `out` and `parts` hold a %02d; `parts` may be left out. It knows nothing of the model, only of scene folders.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

import bpy  # type: ignore[import-untyped]
import numpy as np
from mathutils import Matrix, Vector  # type: ignore[import-not-found]

from .cycles_materials import MM, flat, material
from .materials import HARD_EDGED

_LIGHTS = (
    ((-0.75, 0.95, 0.75), 1.7, 0.8, 72, (1.0, 0.965, 0.92)),
    ((1.0, 0.15, 0.75), 1.9, 1.8, 9, (0.90, 0.95, 1.0)),
    ((0.9, 0.55, -0.9), 1.6, 0.9, 55, (0.78, 0.89, 1.0)),
    ((-1.0, -0.35, -0.7), 1.7, 0.9, 18, (1.0, 0.93, 0.86)),
)
"""Key upper left, wide fill right, two rims behind: direction as the camera sees it, distance, size, power, colour."""


def _settings(job: dict[str, Any]) -> Any:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    values = {
        "device": "CPU", "samples": job["samples"], "use_denoising": True, "denoiser": "OPENIMAGEDENOISE", "use_adaptive_sampling": True,
        "denoising_input_passes": "RGB_ALBEDO_NORMAL", "denoising_prefilter": "FAST", "adaptive_threshold": 0.04, "max_bounces": 3,
        "diffuse_bounces": 2, "glossy_bounces": 2, "transmission_bounces": 4, "transparent_max_bounces": 12, "sample_clamp_indirect": 4,
    }  # fmt: skip
    for name, value in values.items():
        setattr(cycles, name, value)
    render = scene.render
    render.threads_mode, render.threads = "FIXED", job["threads"]
    render.resolution_x, render.resolution_y = job["width"], job["height"]
    render.film_transparent, render.use_persistent_data = True, True
    image = render.image_settings
    image.file_format, image.color_mode, image.color_depth = "PNG", "RGBA", "8"
    scene.view_settings.view_transform, scene.view_settings.look = "AgX", "AgX - Medium High Contrast"
    return scene


def _add(part: dict[str, Any], arrays: Any, index: int) -> None:
    points, triangles = arrays[f"p{index}"], arrays[f"t{index}"]
    mesh = bpy.data.meshes.new(part["name"])
    mesh.vertices.add(len(points))
    mesh.vertices.foreach_set("co", (points * MM).astype(np.float32).ravel())
    mesh.loops.add(triangles.size)
    mesh.loops.foreach_set("vertex_index", triangles.astype(np.int32).ravel())
    mesh.polygons.add(len(triangles))
    mesh.polygons.foreach_set("loop_start", np.arange(0, triangles.size, 3, dtype=np.int32))
    mesh.polygons.foreach_set("use_smooth", np.ones(len(triangles), bool))
    for name, key in (("tint", "c"), ("fade", "f")):
        if f"{key}{index}" in arrays:
            mesh.attributes.new(name, "FLOAT", "POINT").data.foreach_set("value", arrays[f"{key}{index}"].astype(np.float32))
    mesh.update()
    if part["material"] in HARD_EDGED:
        mesh.set_sharp_from_angle(angle=np.radians(35))
    made = bpy.data.objects.new(part["name"], mesh)
    fades = f"f{index}" in arrays and bool((arrays[f"f{index}"] < 0.99).any())
    made.data.materials.append(material(part["material"], fades=fades))
    bpy.context.collection.objects.link(made)


def _aim(thing: Any, eye: Any, target: Any, up: Any) -> None:
    forward = (target - eye).normalized()
    right = forward.cross(up).normalized()
    placed = Matrix((right, right.cross(forward), -forward)).transposed().to_4x4()
    placed.translation = eye
    thing.matrix_world = placed


def _place(camera: Any, view: dict[str, Any]) -> None:
    """The camera, and the lights around what it sees: a turning object stays lit in the same way. Lights are moved, not made anew:
    the renderer would read the whole scene again.
    """
    target, eye = (Vector([x * MM for x in view[key]]) for key in ("target", "eye"))
    camera.data.angle_y = np.radians(view["angle"])
    _aim(camera, eye, target, Vector(view["up"]))
    size = (eye - target).length * np.tan(np.radians(view["angle"] / 2)) * 2
    turned = camera.matrix_world.to_3x3()
    for number, (direction, distance, width, power, colour) in enumerate(_LIGHTS):
        thing = bpy.data.objects.get(f"light {number}")
        if thing is None:
            light = bpy.data.lights.new(f"light {number}", "AREA")
            light.shape, light.color = "DISK", colour
            thing = bpy.data.objects.new(f"light {number}", light)
            bpy.context.collection.objects.link(thing)
        thing.data.size, thing.data.energy = width * size, power * size * size
        _aim(thing, target + (turned @ Vector(direction).normalized()) * distance * size, target, turned @ Vector((0, 1, 0)))
    if bpy.context.scene.world is not None:
        return
    world = bpy.data.worlds.new("world")
    bpy.context.scene.world = world
    world.use_nodes = True
    sky = world.node_tree.nodes.get("Background") or world.node_tree.nodes.new("ShaderNodeBackground")
    sky.inputs[0].default_value, sky.inputs[1].default_value = (0.93, 0.96, 1.0, 1), 0.30


def _turn_into_maps(scene: Any, parts: list[dict[str, Any]]) -> None:
    """From here on one sample, no filter, no dither: each pixel's red is the number of its part, from 1."""
    numbers = {part["name"]: i for i, part in enumerate(parts, 1)}
    for thing in [thing for thing in bpy.data.objects if thing.type == "MESH"]:
        thing.data.materials[0] = flat(numbers[thing.name])
    cycles, view = scene.cycles, scene.view_settings
    cycles.samples, cycles.use_denoising, cycles.pixel_filter_type = 1, False, "BOX"
    view.look, view.view_transform = "None", "Raw"
    scene.render.dither_intensity = 0.0


def _write(scene: Any, path: str) -> None:
    """A picture that is there already stays: a long turntable can be taken up again."""
    if os.path.exists(path):
        return
    scene.render.filepath = os.path.abspath(path)
    bpy.ops.render.render(write_still=True)


def render(job: dict[str, Any]) -> None:
    """One job."""
    scene = _settings(job)
    with open(os.path.join(job["scene"], "scene.json"), encoding="utf-8") as file:
        meta = json.load(file)
    with np.load(os.path.join(job["scene"], "parts.npz")) as arrays:
        for index, part in enumerate(meta["parts"]):
            _add(part, arrays, index)
    data = bpy.data.cameras.new("camera")
    camera = bpy.data.objects.new("camera", data)
    bpy.context.collection.objects.link(camera)
    scene.camera = camera
    data.sensor_fit, data.clip_start, data.clip_end = "VERTICAL", 0.1, 1000
    views = job.get("cameras") or [meta["camera"]]
    for key in ("out", "parts"):
        if key not in job:
            continue
        if key == "parts":
            _turn_into_maps(scene, meta["parts"])
        for i, view in enumerate(views):
            _place(camera, view)
            _write(scene, job[key] % i if len(views) > 1 else job[key])


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as job_file:
        render(json.load(job_file))
