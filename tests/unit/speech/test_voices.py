from __future__ import annotations

import pytest

from kiosk.speech.voices import Voice, best

VOICES = (
    Voice("Caribbean", (("en-029", 5), ("en", 10))),
    Voice("Britain", (("en-gb", 2), ("en", 2))),
    Voice("America", (("en-us", 2), ("en", 3))),
    Voice("Spain", (("es", 5),)),
    Voice("Latin America", (("es-419", 5), ("es-mx", 6), ("es", 6))),
    Voice("Northern", (("vi", 5),)),
)


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        *(("en", "America"), ("en-GB", "Britain"), ("en-AU", "Britain"), ("EN_us", "America")),
        *(("es", "Latin America"), ("es-MX", "Latin America"), ("es-ES", "Spain")),
        *(("vi", "Northern"), ("vi-VN", "Northern")),
        *(("ar", ""), ("e", ""), ("", ""), ("ent", "")),
    ],
)
def test_a_language_is_read_by_its_own_voice_or_not_at_all(language: str, voice: str) -> None:
    assert best(language, VOICES) == voice


def test_no_voices() -> None:
    assert best("en", ()) == ""
