"""Where things are: from a checkout, from an installed wheel, from the frozen bundle. Looks, and makes nothing. No Qt, no pathlib.

A wheel and the bundle carry `assets/`, `content/` and, the bundle only, a ready-built `release/` in `kiosk/_data`; a checkout
has the first two beside the package. All paths are absolute.
"""

from __future__ import annotations

import os
import sys

STATE_VARIABLE = "KIOSK_STATE"
"""Environment variable that names the state directory and wins over the system's place for it."""

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
_PACKED = os.path.join(_PACKAGE, "_data")
_FOLDER = "spine-kiosk"


def assets_dir() -> str:
    """Fonts, icons, illustrations, sounds and translations of the interface."""
    return _data("assets")


def content_dir() -> str:
    """The library that ships with the kiosk, as markdown."""
    return _data("content")


def import_dir() -> str:
    """The directory from which Python imports the package."""
    return os.path.dirname(_PACKAGE)


def qml_dir() -> str:
    """The import path of the `Kiosk.*` QML modules."""
    return os.path.join(_PACKAGE, "qml")


def shipped_release() -> str | None:
    """The release of `content_dir()` that came ready-built; only the bundle has one."""
    path = os.path.join(_PACKED, "release")
    return path if os.path.isdir(path) else None


def state_dir() -> str:
    """This station's own directory for releases, settings and logs; it need not exist yet."""
    chosen = os.environ.get(STATE_VARIABLE)
    if chosen:
        return os.path.abspath(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(_home(), "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(_home(), "Library", "Application Support")
    else:
        base = os.environ.get("XDG_STATE_HOME", "")
        if not os.path.isabs(base):  # the XDG base directory specification: ignore a relative one
            base = os.path.join(_home(), ".local", "state")
    return os.path.join(base, _FOLDER)


def cache_dir() -> str:
    """What this user can lose without losing anything but time; it need not exist yet."""
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA") or os.path.join(_home(), "AppData", "Local"), _FOLDER, "cache")
    if sys.platform == "darwin":
        return os.path.join(_home(), "Library", "Caches", _FOLDER)
    base = os.environ.get("XDG_CACHE_HOME", "")
    return os.path.join(base if os.path.isabs(base) else os.path.join(_home(), ".cache"), _FOLDER)


def _data(name: str) -> str:
    packed = os.path.join(_PACKED, name)
    return packed if os.path.isdir(packed) else os.path.join(os.path.dirname(_PACKAGE), name)


def _home() -> str:
    """The home directory; without one in the environment or the user list, the directory of temporary files."""
    home = os.path.expanduser("~")
    if os.path.isabs(home):
        return home
    import tempfile  # noqa: PLC0415 (rarely needed, and slow to import)

    return tempfile.gettempdir()
