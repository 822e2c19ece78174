"""From a raw render to a picture of the kiosk: soft ends, two soft shadows, trimmed, WebP; and the see-through mix of two renders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageFilter
from scipy.ndimage import gaussian_filter  # type: ignore[import-untyped]

from .arrays import Array

_SHADOW = (26, 52, 46)
_FAR, _NEAR = (26, 30, 34, 0.42), (6, 8, 9, 0.34)
"""Shadows: mm do not matter here, only pixels of a 1600 pixel picture: right, down, blur, strength."""


@dataclass(frozen=True, slots=True)
class Trim:
    """How pixels of the render become shares of the finished picture."""

    left: float
    top: float
    width: float
    height: float

    def share(self, x: float, y: float) -> tuple[float, float]:
        """Pixels of the render to shares of the finished picture."""
        return (x - self.left) / self.width, (y - self.top) / self.height


def load(path: str) -> Array:
    """A render as (h, w, 4), 0 to 1."""
    with Image.open(path) as image:
        return np.asarray(image.convert("RGBA")).astype(np.float32) / 255


def part_map(path: str) -> Array:
    """The number of the part at each pixel, 0 where there is none."""
    with Image.open(path) as image:
        pixels = np.asarray(image.convert("RGBA"))
    found: Array = np.where(pixels[..., 3] > 127, pixels[..., 0].astype(int), 0)
    return found


def calmed(picture: Array, fading: Array) -> Array:
    """The picture with the grain taken out of parts that die away (`fading`, a mask): the denoiser leaves their edge alone."""
    weight = fading.astype(np.float32)
    if not weight.any():
        return picture
    spread = gaussian_filter(weight, 3) + 1e-6
    alpha = np.where(fading, gaussian_filter(picture[..., 3] * weight, 3) / spread, picture[..., 3])
    out = picture.copy()
    thin = fading & (alpha < 0.98)
    for channel in range(3):
        flat = gaussian_filter(picture[..., channel] * weight * picture[..., 3], 3) / (gaussian_filter(weight * picture[..., 3], 3) + 1e-6)
        out[..., channel] = np.where(thin, flat, picture[..., channel])
    out[..., 3] = np.where(thin, alpha, picture[..., 3])
    return out


def see_through(whole: Array, bare: Array, share: float = 0.42) -> Array:
    """Bone like glass over a render without it."""
    over, under = (np.dstack([picture[..., :3] * picture[..., 3:], picture[..., 3:]]) for picture in (whole, bare))
    in_front = under + over * (1 - under[..., 3:])
    mixed = share * over + (1 - share) * in_front * np.where(under[..., 3:] > 0, 1, 0.62)
    alpha = np.clip(mixed[..., 3:], 1e-6, 1)
    found: Array = np.dstack([mixed[..., :3] / alpha, mixed[..., 3:]])
    return found


def ghosted(plain: Array, peopled: Array, share: float = 0.36) -> Array:
    """A picture with the silhouettes of another render of the same view mixed in faintly."""
    first, second = (np.dstack([picture[..., :3] * picture[..., 3:], picture[..., 3:]]) for picture in (plain, peopled))
    mixed = (1 - share) * first + share * second
    alpha = np.clip(mixed[..., 3:], 1e-6, 1)
    found: Array = np.dstack([mixed[..., :3] / alpha, mixed[..., 3:]])
    return found


def _edges(alpha: Array) -> dict[str, bool]:
    """Where the subject leaves the picture."""
    lines = {"top": alpha[0], "bottom": alpha[-1], "left": alpha[:, 0], "right": alpha[:, -1]}
    return {side: bool((line > 0.02).any()) for side, line in lines.items()}


def faded(picture: Array, share: float = 0.09) -> Array:
    """The picture with its subject dying away where it leaves the picture."""
    height, width = picture.shape[:2]
    reach = int(min(height, width) * share)
    ramp = np.linspace(0, 1, reach)
    ramp = ramp * ramp * (3 - 2 * ramp)
    out = picture.copy()
    open_sides = _edges(picture[..., 3])
    if open_sides["top"]:
        out[:reach, :, 3] *= ramp[:, None]
    if open_sides["bottom"]:
        out[-reach:, :, 3] *= ramp[::-1, None]
    if open_sides["left"]:
        out[:, :reach, 3] *= ramp
    if open_sides["right"]:
        out[:, -reach:, 3] *= ramp[::-1]
    return out


def shadowed(picture: Array, *, trimmed: bool = True) -> tuple[Image.Image, Trim]:
    """The cut-out over its two shadows, `trimmed` to both. The shadow dies away before the edge, the subject does not."""
    height, width = picture.shape[:2]
    open_sides = _edges(picture[..., 3])
    picture = faded(picture)
    scale = max(width, height) / 1600
    pad, margin = round(90 * scale), round(70 * scale)
    image = Image.fromarray((np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")
    alpha = Image.new("L", (width + 2 * pad, height + 2 * pad))
    alpha.paste(image.getchannel("A"), (pad, pad))
    shadow = ImageChops.lighter(_cast(alpha, _FAR, scale), _cast(alpha, _NEAR, scale))
    ground = Image.new("RGBA", alpha.size, (*_SHADOW, 255))
    ground.putalpha(shadow)
    subject = Image.new("RGBA", alpha.size, (0, 0, 0, 0))
    subject.paste(image, (pad, pad))
    both = Image.alpha_composite(ground, subject)
    left, top, right, bottom = image.getchannel("A").point(lambda value: 255 if value > 2 else 0).getbbox() or (0, 0, width, height)
    sides = (
        pad + left - (0 if open_sides["left"] else margin),
        pad + top - (0 if open_sides["top"] else margin),
        pad + right + (0 if open_sides["right"] else margin),
        pad + bottom + (0 if open_sides["bottom"] else margin),
    )
    if not trimmed:
        sides = (pad, pad, pad + width, pad + height)
    both, alpha = both.crop(sides), alpha.crop(sides)
    pixels = np.array(both).astype(np.float32)
    pixels[..., 3] *= np.maximum(_vignette(both.width, both.height, 60 * scale), np.asarray(alpha) / 255)
    trim = Trim(sides[0] - pad, sides[1] - pad, both.width, both.height)
    return Image.fromarray(pixels.astype(np.uint8), "RGBA"), trim


def grounded(picture: Array) -> Image.Image:
    """The cut-out over its two shadows in the picture's own size: the frames of a turntable must not be trimmed."""
    image = Image.fromarray((np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")
    scale, alpha = max(image.size) / 1600, image.getchannel("A")
    shadow = ImageChops.lighter(_cast(alpha, _FAR, scale), _cast(alpha, _NEAR, scale))
    away = (_vignette(image.width, image.height, 20 * scale) * 255).astype(np.uint8)
    ground = Image.new("RGBA", image.size, (*_SHADOW, 255))
    ground.putalpha(ImageChops.multiply(shadow, Image.fromarray(away)))
    return Image.alpha_composite(ground, image)


def _cast(alpha: Image.Image, shadow: tuple[int, int, int, float], scale: float) -> Image.Image:
    right, down, blur, strength = shadow
    moved = ImageChops.offset(alpha, round(right * scale), round(down * scale)).filter(ImageFilter.GaussianBlur(blur * scale))
    return moved.point(lambda value: int(value * strength))


def _vignette(width: int, height: int, reach: float) -> Array:
    x = np.clip(np.minimum(np.arange(width), width - 1 - np.arange(width)) / reach, 0, 1)
    y = np.clip(np.minimum(np.arange(height), height - 1 - np.arange(height)) / reach, 0, 1)
    m = np.minimum(y[:, None], x[None, :])
    found: Array = m * m * (3 - 2 * m)
    return found
