"""Spine Kiosk: a folder of markdown, shown as a fullscreen touch guide to spine surgery."""

__version__ = "0.1.0"
