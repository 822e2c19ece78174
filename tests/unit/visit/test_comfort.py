"""The comfort choices."""

from __future__ import annotations

import pytest

from kiosk.visit.comfort import TEXT_SCALES, Comfort


def test_text_grows_to_twice_its_size_in_four_steps() -> None:
    """A-21."""
    assert TEXT_SCALES[0] == 1.0
    assert TEXT_SCALES[-1] == 2.0
    assert list(TEXT_SCALES) == sorted(TEXT_SCALES)
    assert [Comfort(text_scale=scale).text_scale for scale in TEXT_SCALES] == list(TEXT_SCALES)


@pytest.mark.parametrize("scale", [0.0, -1.0, 1.1, 2.5, float("nan"), float("inf")])
def test_no_other_text_size_is_accepted(scale: float) -> None:
    with pytest.raises(ValueError, match="text size"):
        Comfort(text_scale=scale)
