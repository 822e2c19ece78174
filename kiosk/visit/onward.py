"""What to read next. The rule behind the end of a topic; it never leads nowhere while the library has another topic."""

from __future__ import annotations

from kiosk.library.model import TopicCard

WAYS_ON = 3
"""At most this many at the end of a topic (design system, topic end)."""


def onward(current: str, here: tuple[TopicCard, ...], elsewhere: tuple[TopicCard, ...], seen: frozenset[str]) -> tuple[TopicCard, ...]:
    """Up to WAYS_ON topics: those that follow `current` in its area (`here`), those before it, then `elsewhere`; unseen ones first."""
    ids = [card.id for card in here]
    turn = ids.index(current) + 1 if current in ids else 0
    line = [card for card in (*here[turn:], *here[:turn], *elsewhere) if card.id != current]
    fresh = [card for card in line if card.id not in seen]
    return tuple([*fresh, *(card for card in line if card.id in seen)][:WAYS_ON])
