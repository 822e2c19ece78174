"""Sound that belongs to a screen: what a person has read aloud. A frozen value without behaviour."""

from __future__ import annotations

import re
from dataclasses import dataclass

FILE = re.compile(r"[0-9a-f]{32}\.(?:wav|ogg)")
"""How a release names a recording in its folder of media: by its content, with the ending of its kind."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A screen read aloud. `file` is a name like `FILE`; `starts` are the seconds at which the sentences of the screen begin, in the
    order in which Listen would read them; empty where nobody has written them down.
    """

    file: str
    starts: tuple[float, ...] = ()
