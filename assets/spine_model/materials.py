"""Materials by name: colours in linear light and a few numbers of their surface. Shared by every picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Colour = tuple[float, float, float]


class Grain(StrEnum):
    """What a surface is patterned with."""

    NONE = "none"
    FIBRES = "fibres"
    SPONGE = "sponge"
    FASCICLES = "fascicles"


@dataclass(frozen=True, slots=True)
class Material:
    """`base` colour, `cavity` in hollows and edges, `tint` where a mesh is tinted; roughness, coat, bump, metal: 0 to 1."""

    base: str
    cavity: str
    tint: str
    rough: float
    coat: float = 0.0
    bump: float = 0.0
    metal: float = 0.0
    glow: float = 0.0
    grain: Grain = Grain.NONE


MATERIALS = {
    "bone": Material("#f0e4cc", "#a0714a", "#c9d6d8", 0.48, 0.06, 0.22),
    "bone_sick": Material("#e2a78c", "#97452f", "#d8b7a8", 0.48, 0.06, 0.22),
    "bone_worn": Material("#e9d2b4", "#9a6643", "#c9d6d8", 0.5, 0.05, 0.3),
    "disc_worn": Material("#b3a48c", "#7c6a50", "#d9674f", 0.45, 0.08, 0.14, grain=Grain.FIBRES),
    "tumour": Material("#a98aa6", "#6d4a6b", "#a98aa6", 0.4, 0.15, 0.1),
    "inflamed": Material("#dd8a6a", "#a9452f", "#dd8a6a", 0.5, 0.05, 0.1, grain=Grain.SPONGE),
    "inflamed_disc": Material("#d6675a", "#9a3a34", "#d6675a", 0.35, 0.2, 0.1),
    "inflamed_ring": Material("#dba394", "#a86a5c", "#b9705f", 0.40, 0.10, 0.05),
    "figure": Material("#e6ddd0", "#b9ab99", "#e6ddd0", 0.6),
    "spongy": Material("#dcae8c", "#a3604a", "#f4ead4", 0.6, grain=Grain.SPONGE),
    "spongy_sick": Material("#cf8468", "#8a3a2a", "#eec9ae", 0.6, grain=Grain.SPONGE),
    "disc": Material("#9fb6c4", "#5f7c90", "#d9674f", 0.38, 0.15, 0.10, grain=Grain.FIBRES),
    "disc_cut": Material("#c2d2da", "#7f97a6", "#7d9bad", 0.40, 0.10, 0.05),
    "nucleus": Material("#d7e4e8", "#9bb4bf", "#d9674f", 0.25, 0.3, 0.04),
    "dura": Material("#efd9a0", "#b98d4e", "#d9503f", 0.36, 0.2, 0.05),
    "nerve": Material("#f2c64b", "#b47a1f", "#d8402f", 0.34, 0.25, 0.06),
    "ligament": Material("#e3c58a", "#a5793f", "#c9583c", 0.5, 0.05, 0.15, grain=Grain.FIBRES),
    "white_ligament": Material("#e6dcc8", "#a89a80", "#e6dcc8", 0.5, 0.08, 0.12, grain=Grain.FIBRES),
    "fascia": Material("#e9e2d6", "#b3a493", "#e9e2d6", 0.5, 0.08, 0.05),
    "titanium": Material("#a9b0b8", "#6b7178", "#a9b0b8", 0.30, metal=1.0),
    "steel": Material("#c4c9ce", "#7a8086", "#c4c9ce", 0.22, metal=1.0),
    "violet": Material("#8f86c8", "#3d3670", "#8f86c8", 0.34, metal=0.85),
    "teal": Material("#2d8f8c", "#185a58", "#2d8f8c", 0.35, 0.3),
    "black": Material("#3a4046", "#1d2125", "#3a4046", 0.4, 0.2),
    "cement": Material("#8fb3a8", "#5b8579", "#8fb3a8", 0.5, 0.05, 0.1),
    "balloon": Material("#a9d3dd", "#6fa3b3", "#a9d3dd", 0.18, 0.6),
    "skin": Material("#e0ad8d", "#b3745a", "#b9463c", 0.5, 0.03, 0.05),
    "fat": Material("#f1cf7a", "#c9983e", "#f1cf7a", 0.4, 0.15, 0.2),
    "muscle": Material("#a9493f", "#642624", "#a9493f", 0.45, 0.12, 0.12, grain=Grain.FASCICLES),
    "fluid": Material("#cfe3ea", "#8fb4c2", "#cfe3ea", 0.15, 0.4),
    "porcelain": Material("#e9e0d3", "#bfae9b", "#e9e0d3", 0.5, 0.1),
    "shirt": Material("#7fb0a6", "#4f827a", "#7fb0a6", 0.75, bump=0.05),
    "trousers": Material("#8496a6", "#566878", "#8496a6", 0.75, bump=0.05),
    "shoes": Material("#4c5962", "#2b343b", "#4c5962", 0.6),
    "marked": Material("#46cbc2", "#4f7f8c", "#8496a6", 0.75, bump=0.05),
    "linen_line": Material("#b9c1c4", "#8d979b", "#b9c1c4", 0.8),
    "amber": Material("#c47a2c", "#8a4d17", "#c47a2c", 0.22, 0.4),
    "foil": Material("#c9ced2", "#878e94", "#c9ced2", 0.35, 0.2),
    "foil_dark": Material("#9aa1a7", "#6a7177", "#9aa1a7", 0.4, 0.2),
    "oak": Material("#c9a77c", "#937148", "#c9a77c", 0.6),
    "carton": Material("#d8b98c", "#a5834f", "#d8b98c", 0.7),
    "linen": Material("#e4e6e2", "#a9b2b0", "#e4e6e2", 0.8),
    "pillow": Material("#f3f3ef", "#b9c1bf", "#f3f3ef", 0.8),
    "tone_light": Material("#e3b596", "#b98467", "#e3b596", 0.5, 0.05),
    "tone_dark": Material("#8d5f46", "#5b3a2a", "#8d5f46", 0.5, 0.05),
    "wound": Material("#a8413a", "#7c2c28", "#a8413a", 0.5),
    "enamel": Material("#e6eaec", "#a7b3b9", "#e6eaec", 0.35, 0.3),
    "teal_paint": Material("#3f8f8c", "#205f5c", "#3f8f8c", 0.4, 0.2),
    "screen": Material("#1c2b33", "#0f191f", "#1c2b33", 0.35, 0.2),
    "plan": Material("#37c2b6", "#1f8a82", "#37c2b6", 0.4, glow=0.5),
    "light": Material("#fff2c0", "#fff2c0", "#fff2c0", 0.5, glow=4.0),
}
HARD_EDGED = ("titanium", "steel", "violet", "teal", "black")


def linear(colour: str) -> Colour:
    """#rrggbb in linear light."""
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _linear(r), _linear(g), _linear(b)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
