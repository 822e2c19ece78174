"""Which folder names are languages."""

from __future__ import annotations

import pytest

from kiosk.authoring.languages import direction, language_tag
from kiosk.library.site import Direction


@pytest.mark.parametrize(
    ("name", "tag"),
    [("en", "en"), ("EN", "en"), ("es", "es"), ("ckb", "ckb"), ("zh-hans", "zh-Hans"), ("pt-br", "pt-BR"), ("es-419", "es-419"),
     ("zh-Hans-CN", "zh-Hans-CN"), ("de-CH-1996", "de-CH-1996"), ("ca-valencia", "ca-valencia")],
)  # fmt: skip
def test_codes_are_written_the_usual_way(name: str, tag: str) -> None:
    assert language_tag(name) == tag


@pytest.mark.parametrize("name", ["", "e", "english", "media", "docs", "en_US", "en-", "-en", "en us", "zh-Hans-Hant", "\u0435n"])
def test_other_names_are_no_languages(name: str) -> None:
    assert language_tag(name) == ""


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("he", "rtl"),
        ("fa", "rtl"),
        ("ur", "rtl"),
        ("ckb", "rtl"),
        ("en", "ltr"),
        ("arn", "ltr"),
        ("zh-Hans", "ltr"),
    ],
)
def test_the_direction_is_that_of_the_language(tag: str, expected: str) -> None:
    assert direction(tag) is Direction(expected)
