"""The materials as Cycles shader nodes: mottled base, warm hollows, darker edges; what makes the pictures look drawn."""

from __future__ import annotations

from typing import Any

import bpy  # type: ignore[import-untyped]

from .materials import MATERIALS, Grain, Material, linear

MM = 0.01
"""Blender units in a millimetre: keeps the lights' sizes sane."""


class _Shader:
    """One material's nodes while they are wired."""

    def __init__(self, name: str, recipe: Material) -> None:
        self.made = bpy.data.materials.new(name)
        self.made.use_nodes = True
        self.tree = self.made.node_tree
        self.tree.nodes.clear()
        self.recipe = recipe
        self.place = self.node("ShaderNodeTexCoord").outputs["Object"]

    def node(self, kind: str) -> Any:
        return self.tree.nodes.new(kind)

    def link(self, source: Any, target: Any) -> None:
        self.tree.links.new(source, target)

    def mix(self, share: Any, first: Any, second: Any) -> Any:
        """Two colours, or the outputs of nodes, by a share."""
        node = self.node("ShaderNodeMix")
        node.data_type = "RGBA"
        for socket, value in ((node.inputs[0], share), (node.inputs[6], first), (node.inputs[7], second)):
            if hasattr(value, "is_output"):
                self.link(value, socket)
            else:
                socket.default_value = value
        return node.outputs[2]

    def ramp(self, value: Any, low: float, high: float) -> Any:
        node = self.node("ShaderNodeMapRange")
        node.inputs[1].default_value, node.inputs[2].default_value = low, high
        node.interpolation_type = "SMOOTHSTEP"
        self.link(value, node.inputs[0])
        return node.outputs[0]

    def scaled(self, stretch: tuple[float, float, float]) -> Any:
        node = self.node("ShaderNodeMapping")
        node.inputs["Scale"].default_value = stretch
        self.link(self.place, node.inputs[0])
        return node.outputs[0]

    def noise(self, scale: float, detail: float, stretch: tuple[float, float, float] = (1, 1, 1)) -> Any:
        node = self.node("ShaderNodeTexNoise")
        node.inputs["Scale"].default_value, node.inputs["Detail"].default_value = scale, detail
        self.link(self.scaled(stretch), node.inputs["Vector"])
        return node.outputs["Fac"]

    def cells(self, scale: float, stretch: tuple[float, float, float] = (1, 1, 1)) -> Any:
        """Distance to the walls of irregular cells."""
        node = self.node("ShaderNodeTexVoronoi")
        node.feature = "DISTANCE_TO_EDGE"
        node.inputs["Scale"].default_value = scale
        self.link(self.scaled(stretch), node.inputs["Vector"])
        return node.outputs["Distance"]

    def colour(self, which: str) -> tuple[float, float, float, float]:
        return (*linear(getattr(self.recipe, which)), 1.0)

    def surface(self) -> Any:
        """The base colour with its pattern, tint, hollows and edges."""
        recipe, base, cavity = self.recipe, self.colour("base"), self.colour("cavity")
        if recipe.metal or recipe.glow:
            return base
        dark = (base[0] * 0.86, base[1] * 0.86, base[2] * 0.86, 1.0)
        out = self.mix(self.ramp(self.noise(3.0, 4), 0.42, 0.68), base, self.mix(0.35, dark, cavity))
        if recipe.grain is Grain.FIBRES:
            out = self.mix(self.ramp(self.noise(9.0, 2, (1, 1, 6)), 0.45, 0.7), out, self.mix(0.45, base, cavity))
        elif recipe.grain is Grain.SPONGE:
            out = self.mix(self.ramp(self.cells(72), 0.04, 0.20), (*linear("#f0dcbc"), 1), cavity)
            out = self.mix(0.45, out, base)
        elif recipe.grain is Grain.FASCICLES:
            out = self.mix(self.ramp(self.noise(34, 2, (1, 1, 0.10)), 0.38, 0.70), out, self.mix(0.35, out, cavity))
            out = self.mix(self.ramp(self.cells(46, (1, 1, 0.10)), 0.0, 0.16), self.mix(0.75, (*linear("#c98576"), 1), out), out)
            out = self.mix(self.ramp(self.cells(17, (1, 1, 0.08)), 0.0, 0.03), self.mix(0.35, (*linear("#cf9486"), 1), out), out)
        tint = self.node("ShaderNodeAttribute")
        tint.attribute_name = "tint"
        out = self.mix(tint.outputs["Fac"], out, self.colour("tint"))
        hollow = self.node("ShaderNodeAmbientOcclusion")
        hollow.samples = 2
        hollow.inputs["Distance"].default_value = 9 * MM
        out = self.mix(self.ramp(hollow.outputs["AO"], 0.92, 0.30), out, self.mix(0.75, out, cavity))
        edge = self.node("ShaderNodeLayerWeight")
        edge.inputs["Blend"].default_value = 0.22
        return self.mix(self.ramp(edge.outputs["Facing"], 0.30, 1.0), out, self.mix(0.55, out, cavity))

    def bump(self) -> Any:
        node = self.node("ShaderNodeBump")
        node.inputs["Strength"].default_value = self.recipe.bump
        node.inputs["Distance"].default_value = 0.6 * MM
        fibres = self.recipe.grain is Grain.FIBRES
        self.link(self.noise(30 if fibres else 55, 3, (1, 1, 8) if fibres else (1, 1, 0.45)), node.inputs["Height"])
        return node.outputs[0]


def material(name: str, *, fades: bool) -> Any:
    """The Blender material of a recipe; one that `fades` dies away with the mesh's channel of that name."""
    key = f"{name} fading" if fades else name
    if key in bpy.data.materials:
        return bpy.data.materials[key]
    recipe = MATERIALS[name]
    shader = _Shader(key, recipe)
    surface = shader.node("ShaderNodeBsdfPrincipled")
    colour = shader.surface()
    if hasattr(colour, "is_output"):
        shader.link(colour, surface.inputs["Base Color"])
    else:
        surface.inputs["Base Color"].default_value = colour
    for socket, value in (("Roughness", recipe.rough), ("Metallic", recipe.metal), ("Coat Weight", recipe.coat), ("Coat Roughness", 0.2)):
        surface.inputs[socket].default_value = value
    surface.inputs["Specular IOR Level"].default_value = 0.4
    if recipe.glow:
        surface.inputs["Emission Color"].default_value = shader.colour("base")
        surface.inputs["Emission Strength"].default_value = recipe.glow
    if recipe.bump:
        shader.link(shader.bump(), surface.inputs["Normal"])
    if fades:
        fade = shader.node("ShaderNodeAttribute")
        fade.attribute_name = "fade"
        shader.link(fade.outputs["Fac"], surface.inputs["Alpha"])
    shader.link(surface.outputs[0], shader.node("ShaderNodeOutputMaterial").inputs["Surface"])
    return shader.made


def flat(index: int) -> Any:
    """A flat colour whose red is the index of a part."""
    name = f"part {index}"
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    made.node_tree.nodes.clear()
    glow, out = made.node_tree.nodes.new("ShaderNodeEmission"), made.node_tree.nodes.new("ShaderNodeOutputMaterial")
    glow.inputs[0].default_value = (index / 255, 0, 0, 1)
    made.node_tree.links.new(glow.outputs[0], out.inputs[0])
    return made
