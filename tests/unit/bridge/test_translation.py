"""The interface in the visit's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk import paths
from kiosk.bridge.translation import Translation
from kiosk.library.site import Direction, Language
from tests.support.bridge import Bridge, bridge
from tests.support.releases import Library, area, opened, topic

TRANSLATIONS = Path(paths.assets_dir(), "translations")


def one_sentence() -> tuple[str, str, str]:
    """A context of the interface, one of its English sentences, and that sentence in Spanish."""
    for context in ET.parse(TRANSLATIONS / "kiosk_es.ts").iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            spanish = message.findtext("translation") or ""
            if spanish and "%" not in spanish and spanish != message.findtext("source"):
                return context.findtext("name") or "", message.findtext("source") or "", spanish
    raise AssertionError("nothing is translated into Spanish")


CONTEXT, ENGLISH, SPANISH = one_sentence()


def said() -> str:
    return QCoreApplication.translate(CONTEXT, ENGLISH)


@pytest.fixture
def engine(owner: QObject) -> QQmlEngine:
    return QQmlEngine(owner)


def translation(made: Bridge, engine: QQmlEngine, directory: Path = TRANSLATIONS) -> Translation:
    """Follows the visit, as the screen has it."""
    spoken = Translation(str(directory), engine, made.owner)
    made.navigator.languageChanged.connect(lambda: spoken.speak(made.visit.language))
    return spoken


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    assert said() == ENGLISH
    yield
    assert said() == ENGLISH, "a translator was left behind"


def test_the_interface_speaks_what_the_visit_speaks(made: Bridge, engine: QQmlEngine) -> None:
    spoken = translation(made, engine)
    heard = []
    for tag in ("en", "es", "ar", "es", "en"):
        made.navigator.speak(tag)
        heard.append(said())
    spoken.remove()

    assert heard == [ENGLISH, SPANISH, ENGLISH, SPANISH, ENGLISH]


def test_a_visit_that_ends_leaves_the_interface_as_it_was(made: Bridge, engine: QQmlEngine) -> None:
    spoken = translation(made, engine)
    made.navigator.beginIn("es")
    heard = said()
    made.navigator.finish()

    assert (heard, said()) == (SPANISH, ENGLISH)
    spoken.remove()


def test_a_taken_down_screen_takes_its_translator_along(made: Bridge, engine: QQmlEngine) -> None:
    spoken = translation(made, engine)
    made.navigator.speak("es")
    heard = said()
    spoken.remove()
    spoken.remove()

    assert (heard, said()) == (SPANISH, ENGLISH)


def test_a_region_is_spoken_to_in_its_language(tmp_path: Path, owner: QObject, engine: QQmlEngine) -> None:
    language = Language("es-MX", "Español (México)", Direction.LTR)
    library = Library(topics=(topic("a/one", language="es-MX"),), areas=(area("a"),), languages=(language,), default_language="es-MX")
    with opened(tmp_path, library) as release:
        spoken = translation(bridge(release, owner), engine)
        spoken.speak("es-MX")
        heard = said()
        spoken.remove()

    assert heard == SPANISH


@pytest.mark.parametrize("content", [None, b"", b"not a translation at all"], ids=["missing", "empty", "garbage"])
def test_without_a_usable_translation_the_interface_is_english(
    tmp_path: Path, made: Bridge, engine: QQmlEngine, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "kiosk_es.qm").write_bytes(content)
    spoken = translation(made, engine, tmp_path)
    made.navigator.speak("es")

    assert (made.visit.language, said()) == ("es", ENGLISH)
    spoken.remove()


def test_languages_may_change_for_weeks_without_piling_up(made: Bridge, engine: QQmlEngine) -> None:
    spoken = translation(made, engine)
    for _ in range(20):
        made.navigator.speak("es")
        made.navigator.speak("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert len(spoken.findChildren(QTranslator)) <= 1
    spoken.remove()
