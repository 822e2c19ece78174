"""How pictures stand that a patient has moved."""

from __future__ import annotations

from kiosk.visit.exhibit import put, stands


def test_nobody_has_moved_it() -> None:
    assert stands((), "a", 50) == 50
    assert stands((("b", 3),), "a", 50) == 50


def test_each_stands_by_itself_and_is_kept_once() -> None:
    found = put(put(put((), "a", 10), "b", 0), "a", 20)

    assert found == (("a", 20), ("b", 0))
    assert (stands(found, "a", 50), stands(found, "b", 50)) == (20, 0)
