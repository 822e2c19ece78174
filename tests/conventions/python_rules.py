"""What no Python module of the kiosk may do, each as a check of one file's text. Reads syntax trees, runs nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator

SCREEN = ("kiosk/library/", "kiosk/visit/", "kiosk/bridge/")
"""Rooms of the screen process: what they start, a patient waits for."""

CALLS = {
    "eval": "no code is made from text",
    "exec": "no code is made from text",
    "__import__": "an import is an import statement",
    "os.system": "a shell line can be made to run anything",
    "os.popen": "a shell line can be made to run anything",
    "importlib.import_module": "an import is an import statement",
    "breakpoint": "left over from looking for a fault",
}

NAMES = {
    "QDesktopServices": "nothing opens outside the kiosk",
    "setContextProperty": "objects reach QML as required properties, which the linter can check",
    "setContextObject": "objects reach QML as required properties, which the linter can check",
    "findChild": "Python does not reach into QML",
    "findChildren": "Python does not reach into QML",
}

MODULES = {
    "webbrowser": "nothing opens outside the kiosk",
    "pickle": "a file could run code while it is read",
    "marshal": "a file could run code while it is read",
    "shelve": "a file could run code while it is read",
}

SCREEN_NAMES = {
    "QProcess": "the screen's rooms start no process",
    "QThread": "the cyclic collector can run in a thread of ours and destroy what Qt still shows",
    "QThreadPool": "the cyclic collector can run in a thread of ours and destroy what Qt still shows",
    "QRunnable": "the cyclic collector can run in a thread of ours and destroy what Qt still shows",
}

SCREEN_MODULES = {
    "subprocess": "the screen's rooms start no process",
    "multiprocessing": "the screen's rooms start no process",
    "threading": "the cyclic collector can run in a thread of ours and destroy what Qt still shows",
    "concurrent": "the cyclic collector can run in a thread of ours and destroy what Qt still shows",
    "asyncio": "Qt has the only event loop",
    "socket": "the screen has no network",
    "http": "the screen has no network",
    "urllib.request": "the screen has no network",
}


def bans(path: str, text: str) -> Iterator[str]:
    """Ways out of the kiosk, code made from text, and threads or processes beside a living screen."""
    screen = path.startswith(SCREEN)
    names = NAMES | (SCREEN_NAMES if screen else {})
    modules = MODULES | (SCREEN_MODULES if screen else {})
    for node in ast.walk(ast.parse(text, path)):
        for what, why in _mentions(node, names, modules):
            if why:
                yield f"{path}:{getattr(node, 'lineno', 1)}: {what} is not used here: {why}"


def _mentions(node: ast.AST, names: dict[str, str], modules: dict[str, str]) -> Iterator[tuple[str, str | None]]:
    """What one node brings up, with the reason against it if there is one."""
    match node:
        case ast.Import():
            yield from ((alias.name, _module(alias.name, modules)) for alias in node.names)
        case ast.ImportFrom(module=str(module)):
            for alias in node.names:
                full = f"{module}.{alias.name}"
                yield full, names.get(alias.name) or CALLS.get(full) or _module(full, modules)
        case ast.Call():
            yield ast.unparse(node.func), CALLS.get(ast.unparse(node.func))
        case ast.Attribute():
            yield node.attr, names.get(node.attr)


def _module(name: str, modules: dict[str, str]) -> str | None:
    return next((why for module, why in modules.items() if f"{name}.".startswith(f"{module}.")), None)
