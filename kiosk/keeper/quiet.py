"""When a content folder that is being changed is ready to be read: pure values, from what its files look like at a moment."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

EDIT = 0.25
"""Seconds of rest after one or two files were saved."""

COPY = 2.0
"""Seconds of rest after more than that: somebody copies a folder, and may not be through."""

LOSS = 10.0
"""Seconds of rest after the folder has gone, lost its settings, or lost most of its files: it is being swapped."""

HALF = 30.0
"""Seconds of rest while a file is there that a copy still fills."""

MOST = 120.0
"""Seconds after which a folder that never rests is read anyway."""

_FEW = 2
_SITE = "kiosk.toml"
_FILLING = (".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp", ".!sync")
"""How browsers, copy and sync programs call a file that they have not finished."""

Listing = frozenset[str]
"""See `station.freshness.listing`."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """`read` is what was read last, `seen` what stands there now, `since` when it began to look like that, `first` when it left `read`.

    `edit`: seconds of rest after one or two files were saved.
    """

    read: Listing = field(default_factory=frozenset)
    seen: Listing = field(default_factory=frozenset)
    since: float = 0.0
    first: float = 0.0
    edit: float = EDIT

    def look(self, listing: Listing, now: float) -> Quiet:
        """What stands there at this moment."""
        if listing == self.seen:
            return self
        first = now if self.seen == self.read else self.first
        return replace(self, seen=listing, since=now, first=first)

    def taken(self) -> Quiet:
        """What stands there has been read."""
        return replace(self, read=self.seen)

    @property
    def restless(self) -> bool:
        """Whether there is anything new."""
        return self.seen != self.read

    @property
    def ready_at(self) -> float:
        """When what stands there may be read, if nothing changes until then."""
        return min(self.since + self._rest(), self.first + MOST)

    def _rest(self) -> float:
        names, before = _names(self.seen), _names(self.read)
        changed = {line.partition("\0")[0] for line in self.seen ^ self.read}
        if any(name.casefold().endswith(_FILLING) for name in changed & names):
            return HALF
        if before and (not names or (_SITE in before and _SITE not in names) or 2 * len(names) < len(before)):
            return LOSS
        return self.edit if len(changed) <= _FEW else COPY


def _names(listing: Listing) -> set[str]:
    return {line.partition("\0")[0] for line in listing}
