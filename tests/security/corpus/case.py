"""One hostile or broken content folder: what is put into a good one, and what has to come of it."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.unit.authoring.trees import topic, write

PAGE = "en/conditions/20-bad.md"

Files = dict[str, str | bytes | None]


@dataclass(frozen=True, slots=True)
class Case:
    """`rules` have to be among the problems; `shown` is whether the page PAGE may be shown, None when it does not matter.

    `arrange` does what files can't: links, pipes, rights. `usable` is whether there is anything left to show at all.
    """

    files: Files = field(default_factory=dict)
    rules: frozenset[str] = frozenset()
    shown: bool | None = None
    arrange: Callable[[Path], None] | None = None
    usable: bool = True

    def lay_out(self, root: Path) -> Path:
        """The folder, ready to be read."""
        content = write(root, self.files)
        if self.arrange is not None:
            self.arrange(content)
        return content


def page(body: str, *rules: str, shown: bool | None = True, details: str = "title: Bad\nsummary: Bad.") -> Case:
    """A page with this text."""
    return Case({PAGE: topic(body, details)}, frozenset(rules), shown)


def text(words: str, *rules: str, shown: bool | None = True) -> Case:
    """A page with one paragraph."""
    return page(f"## One\n\n{words}\n", *rules, shown=shown)


def details(front: str, *rules: str, shown: bool | None = False) -> Case:
    """A page with these details."""
    return Case({PAGE: f"---\n{front}\n---\n## One\n\nText.\n"}, frozenset(rules), shown)


def raw(data: str | bytes, *rules: str, name: str = PAGE, shown: bool | None = False) -> Case:
    """A file with these bytes."""
    return Case({name: data}, frozenset(rules), shown)


def picture(data: bytes, *rules: str, name: str = "bad.png", more: Files | None = None) -> Case:
    """A page that shows a picture with these bytes; the page is shown, whatever becomes of it."""
    return Case({PAGE: topic(f"## One\n\n![A disc]({name})\n"), f"media/{name}": data, **(more or {})}, frozenset(rules), shown=True)


def arranged(arrange: Callable[[Path], None], *rules: str, shown: bool | None = False) -> Case:
    """A folder in which something has been done."""
    return Case(rules=frozenset(rules), shown=shown, arrange=arrange)


def link(name: str, target: str) -> Callable[[Path], None]:
    """A symbolic link at `name`."""

    def arrange(content: Path) -> None:
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        if (content / name).exists():
            (content / name).unlink()
        (content / name).symlink_to(target.replace("CONTENT", str(content)))

    return arrange


def pipe(name: str) -> Callable[[Path], None]:
    """A pipe that nobody writes into at `name`."""

    def arrange(content: Path) -> None:
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        if (content / name).exists():
            (content / name).unlink()
        os.mkfifo(content / name)

    return arrange


def plug(name: str) -> Callable[[Path], None]:
    """A socket at `name`."""

    def arrange(content: Path) -> None:
        here = os.open(content, os.O_RDONLY)
        back = os.open(".", os.O_RDONLY)
        os.fchdir(here)  # the whole path may be longer than a socket's may be
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(name)
        os.fchdir(back)
        os.close(here)
        os.close(back)

    return arrange
