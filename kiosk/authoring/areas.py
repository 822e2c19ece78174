"""The areas of a library over all its languages: which are shown, how they are ordered, what is not translated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kiosk.authoring.area_page import PlacedArea, read_area, unnamed_area
from kiosk.authoring.context import Context
from kiosk.authoring.findings import Findings
from kiosk.authoring.last_good import LastGood
from kiosk.authoring.rules.files import KEPT_EARLIER
from kiosk.authoring.rules.site import AREA_EMPTY, AREA_MISSING, TRANSLATION_MISSING
from kiosk.authoring.survey import AreaFolder, LanguageFolder
from kiosk.library.model import Area, Topic

_UNORDERED = 1_000


def place_areas(
    languages: tuple[LanguageFolder, ...], default: str, topics: Iterable[Topic], context: Context, findings: Findings, last_good: LastGood
) -> tuple[tuple[int, Area], ...]:
    """The areas that hold a topic, in every language that describes them, each with the number that orders it."""
    shown = sorted({topic.area for topic in topics})
    read: dict[tuple[str, str], PlacedArea] = {}
    for language in sorted(languages, key=lambda folder: folder.tag != default):
        for folder in language.areas:
            if folder.id not in shown:
                findings.file(folder.path).add(AREA_EMPTY)
                continue
            area = _read(folder, language.tag, context, findings)
            if area is None and folder.page and (known := last_good.area(language.tag, folder.id)):
                findings.file(folder.page).add(KEPT_EARLIER)
                area = known
            if area is None and (default, folder.id) not in read:
                area = unnamed_area(folder, language.tag)
            if area is not None:
                read[language.tag, folder.id] = _with_icon(area, read.get((default, folder.id)))
            if not folder.page:
                known = read.get((default, folder.id)) or unnamed_area(folder, language.tag)
                findings.file(f"{folder.path}/area.md").add(AREA_MISSING, title=f'"{known.area.title}"')
    read |= _unread(languages, set(shown) - {area for _, area in read}, last_good)
    return tuple((_order(key, read, default, shown), read[key].area) for key in sorted(read))


def _unread(languages: tuple[LanguageFolder, ...], areas: set[str], last_good: LastGood) -> dict[tuple[str, str], PlacedArea]:
    """Areas whose folder can't be read, but whose topics stay."""
    known = {(language.tag, area): last_good.area(language.tag, area) for language in languages for area in areas}
    return {key: area for key, area in known.items() if area is not None}


def report_untranslated(
    languages: tuple[LanguageFolder, ...], default: str, names: Mapping[str, str], topics: Iterable[Topic], findings: Findings
) -> None:
    """One problem a language and area for the topics that are shown elsewhere and that it has no file for."""
    shown: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for topic in topics:
        shown[topic.area][topic.language].add(topic.id)
    for area, by_language in sorted(shown.items()):
        for language in languages:
            is_default = language.tag == default
            wanted = set().union(*by_language.values()) if is_default else by_language[default]
            missing = wanted - {file.id for folder in language.areas for file in folder.topics}
            if missing:
                instead = "Patients do not see them in this language." if is_default else f"Patients see them in {names[default]}."
                findings.file(f"{language.path}/{area}").add(
                    TRANSLATION_MISSING, missing=_counted(len(missing), len(wanted)), language=names[language.tag], instead=instead
                )


def _read(folder: AreaFolder, language: str, context: Context, findings: Findings) -> PlacedArea | None:
    return read_area(folder, language, context, findings.file(folder.page)) if folder.page else None


def _counted(count: int, total: int) -> str:
    if count == total:
        return f"All {total} topics of this area are" if total > 1 else "The topic of this area is"
    return f"{count} of the {total} topics of this area {'is' if count == 1 else 'are'}"


def _with_icon(area: PlacedArea, original: PlacedArea | None) -> PlacedArea:
    """A translation need not repeat the icon."""
    if area.area.icon or original is None:
        return area
    return replace(area, area=replace(area.area, icon=original.area.icon))


def _order(key: tuple[str, str], read: Mapping[tuple[str, str], PlacedArea], default: str, shown: list[str]) -> int:
    """Its own number, else the default language's, else by the folder's name after all that have one."""
    language, area = key
    for each in (language, default):
        placed = read.get((each, area))
        if placed is not None and placed.order is not None:
            return placed.order
    return _UNORDERED + shown.index(area)
