"""A whole content folder: languages, areas, home pages, settings, sources, and how they hang together."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.authoring.checker import Reading, read_content
from kiosk.library.model import Area, Source
from kiosk.library.site import Direction, Language, Site
from tests.unit.authoring.trees import AREA, BODY, HOME, SITE, TIP, Files, png, read, topic, write

ES_HOME = HOME.replace("English", "Espa\u00f1ol").replace("Your back", "Su espalda")
BOTH = SITE.replace('["en"]', '["en", "es"]').replace("[emergency]", '[emergency]\nes = "Llame al 112."')


def problems(reading: Reading) -> list[tuple[str, str, int]]:
    return [(problem.path, problem.rule, problem.line) for problem in reading.problems]


def test_a_good_folder_has_no_problems(tmp_path: Path) -> None:
    reading = read(tmp_path, {"kiosk.toml": 'logo = "disc.png"\nidle_seconds = 300\n' + SITE})

    draft = reading.draft
    assert problems(reading) == []
    assert reading.topics == 1
    assert draft.languages == (Language("en", "English", Direction.LTR),)
    assert (draft.default_language, draft.idle_seconds) == ("en", 300)
    (picture,) = draft.pictures
    assert (picture.name, picture.kind, picture.path) == ("disc.png", "png", "media/disc.png")
    assert draft.sites == {
        "en": Site(
            "Riverside Spine Clinic", "Your back", "Touch to begin", "Welcome", "In an emergency call 112.", "This is a kiosk.", picture.id
        )
    }
    assert draft.areas == ((10, Area("conditions", "en", "Conditions", "What can be wrong", "Conditions", "", "", "activity")),)


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    content = write(tmp_path, {"kiosk.toml": BOTH, "es/home.md": ES_HOME, "es/conditions/10-slipped-disc.md": "---\n"})

    first, second = read_content(content), read_content(content)

    assert (first.draft, first.problems) == (second.draft, second.problems)


def test_progress_counts_the_topics(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    content = write(tmp_path, {"en/conditions/20-b.md": topic(), "en/conditions/30-c.md": "broken"})

    read_content(content, lambda done, total: steps.append((done, total)))

    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_two_languages(tmp_path: Path) -> None:
    files = {
        "kiosk.toml": BOTH,
        "es/home.md": ES_HOME,
        "es/conditions/area.md": AREA.replace("Conditions", "Condiciones").replace("icon: activity\norder: 10\n", ""),
        "es/conditions/10-slipped-disc.md": topic(f"## Uno\n\n[ver](20-canal.md)\n{TIP}"),
        "en/conditions/20-canal.md": topic(),
        "en/conditions/30-bone.md": topic(),
    }

    reading = read(tmp_path, files)

    assert problems(reading) == [("es/conditions", "translation-missing", 0)]
    assert reading.problems[0].message == "2 of the 3 topics of this area are missing in Espa\u00f1ol. Patients see them in English."
    assert [language.name for language in reading.draft.languages] == ["English", "Espa\u00f1ol"]
    assert reading.draft.sites["es"].emergency == "Llame al 112."
    assert [(order, area.language, area.title, area.icon) for order, area in reading.draft.areas] == [
        (10, "en", "Conditions", "activity"),
        (10, "es", "Condiciones", "activity"),
    ]
    es = next(found for _, found in reading.draft.topics if found.language == "es")
    assert es.screens[0].blocks[0].text[0].link == "topic:conditions/canal"  # type: ignore[union-attr]


def test_a_language_with_a_home_page_only_is_offered(tmp_path: Path) -> None:
    reading = read(tmp_path, {"kiosk.toml": BOTH, "es/home.md": ES_HOME})

    assert [language.tag for language in reading.draft.languages] == ["en", "es"]
    assert problems(reading) == [("es/conditions", "translation-missing", 0)]


def test_a_topic_that_only_another_language_has_is_reported_for_the_default(tmp_path: Path) -> None:
    files = {
        "kiosk.toml": BOTH,
        "es/home.md": ES_HOME,
        "es/conditions/10-slipped-disc.md": topic(BODY + TIP),
        "es/conditions/20-solo.md": topic(),
    }
    files |= {"es/conditions/area.md": AREA}

    reading = read(tmp_path, files)

    assert [(problem.path, problem.message) for problem in reading.problems] == [
        ("en/conditions", "1 of the 2 topics of this area is missing in English. Patients do not see them in this language.")
    ]


def test_a_right_to_left_language(tmp_path: Path) -> None:
    draft = read(tmp_path, {"kiosk.toml": None, "ar/home.md": HOME.replace("English", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629")}).draft

    assert draft.languages[1] == Language("ar", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", Direction.RTL)


def test_areas_are_ordered_by_number_then_by_name(tmp_path: Path) -> None:
    files: Files = {f"en/{name}/10-a.md": topic() for name in ("b-last", "a-later", "zz-first", "middle")}
    files |= {f"en/{name}/area.md": AREA.replace("order: 10\n", f"order: {number}\n" if number else "")
              for name, number in (("b-last", ""), ("a-later", ""), ("zz-first", 1), ("middle", "x"))}  # fmt: skip

    areas = sorted(read(tmp_path, files).draft.areas, key=lambda placed: placed[0])

    assert [area.id for _, area in areas] == ["zz-first", "conditions", "a-later", "b-last", "middle"]


def test_an_area_without_a_page_is_called_after_its_folder(tmp_path: Path) -> None:
    files = {"en/what-is-miss/10-a.md": topic(), "en/recovery/area.md": "---\nsummary: A\n---\n", "en/recovery/10-a.md": topic()}

    reading = read(tmp_path, files)

    assert {area.title for _, area in reading.draft.areas} == {"Conditions", "What is miss", "Recovery"}
    assert problems(reading) == [("en/recovery/area.md", "title-missing", 2), ("en/what-is-miss/area.md", "area-missing", 0)]


def test_an_area_page_that_cannot_be_read_costs_its_words_only(tmp_path: Path) -> None:
    reading = read(tmp_path, {"en/conditions/area.md": "no details"})

    assert [area.title for _, area in reading.draft.areas] == ["Conditions"]
    assert problems(reading) == [("en/conditions/area.md", "details-missing", 1)]


def test_topics_keep_the_numbers_of_their_files(tmp_path: Path) -> None:
    files: Files = {f"en/conditions/{name}.md": topic() for name in ("9-nine", "100-hundred", "none")}

    topics = sorted(read(tmp_path, files).draft.topics, key=lambda placed: placed[0])

    assert [found.id.partition("/")[2] for _, found in topics] == ["nine", "slipped-disc", "hundred", "none"]


def test_links_to_a_page_that_is_left_out_are_taken_out(tmp_path: Path) -> None:
    body = "## One\n\n[bad](20-bad.md) [good](30-good.md)\n\n- [bad](20-bad.md)\n\n"
    body += "!!! note\n    [bad](20-bad.md)\n\na|b\n-|-\n[bad](20-bad.md)|c\n"
    files = {"en/conditions/10-slipped-disc.md": topic(body), "en/conditions/20-bad.md": "---\n---\n", "en/conditions/30-good.md": topic()}

    reading = read(tmp_path, files)

    first = reading.draft.topics[0][1]
    assert "topic:conditions/bad" not in repr(first)
    assert "topic:conditions/good" in repr(first)
    assert repr(first).count("'bad") == 4
    assert ("en/conditions/10-slipped-disc.md", "link-left-out", 0) in problems(reading)


def test_sources_are_listed_by_key(tmp_path: Path) -> None:
    text = (
        '# what the topics cite\n- key: b\n  organisation: NHS\n  title: "Recovery: at home"\n  year: not shown\n  url_or_doi: https://x.org\n'
        "- key: a\n  year: 2007\n- words\n- key: c\n  author: x\n"
    )

    reading = read(tmp_path, {"sources.yaml": text})

    assert reading.draft.sources == (
        Source("a", "", "", "2007", ""),
        Source("b", "NHS", "Recovery: at home", "not shown", "https://x.org"),
        Source("c", "", "", "", ""),
    )
    assert [(rule, line) for _, rule, line in problems(reading)] == [("sources-broken", 9), ("unknown-detail", 11)]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]"])
def test_an_empty_list_of_sources_is_fine(text: str, tmp_path: Path) -> None:
    assert problems(read(tmp_path, {"sources.yaml": text})) == []


def test_the_text_about_the_kiosk_is_plain_paragraphs(tmp_path: Path) -> None:
    home = HOME + "\n### More\n\nSecond **para**.\n\n- item\n\n![A disc](disc.png)\n\n!!! note\n    box\n\na|b\n-|-\nc|d\n"

    reading = read(tmp_path, {"en/home.md": home})

    assert reading.draft.sites["en"].about == "This is a kiosk.\n\nMore\n\nSecond para.\n\nitem"
    assert [rule for _, rule, _ in problems(reading)] == ["about-part"] * 3


def test_the_names_of_pages_may_have_capitals(tmp_path: Path) -> None:
    files: Files = {"en/home.md": None, "en/Home.MD": HOME, "en/conditions/area.md": None, "en/conditions/AREA.md": AREA}
    files |= {"kiosk.toml": None, "Kiosk.TOML": SITE, "media/disc.png": None, "Media/disc.png": png()}

    assert problems(read(tmp_path, files)) == []


def test_files_beside_the_languages_are_nobodys_business(tmp_path: Path) -> None:
    files = {"README.md": "x", "LICENSE": "x", "evidence.md": "x", ".git/config": "x"}
    files |= {"10-lost.md": topic(), "home.md": HOME}

    assert problems(read(tmp_path, files)) == [("10-lost.md", "stray-file", 0), ("home.md", "stray-file", 0)]


def test_media_may_have_folders_down_to_a_depth(tmp_path: Path) -> None:
    files: Files = {"media/a/b/c/d/disc2.png": png(5, 5), "media/a/b/c/d/e/f.png": png(6, 6)}
    files |= {"en/conditions/10-slipped-disc.md": topic("![A](a/b/c/d/disc2.png) ![B](a/b/c/d/e/f.png)")}

    reading = read(tmp_path, files)

    assert [rule for _, rule, _ in problems(reading)] == ["picture-missing", "stray-folder"]


@pytest.mark.skipif(os.name == "nt", reason="links are made with POSIX calls")
def test_a_language_folder_that_is_a_link_is_not_entered(tmp_path: Path) -> None:
    outside = tmp_path / "outside/conditions"
    outside.mkdir(parents=True)
    (outside / "10-a.md").write_text(topic())
    content = write(tmp_path / "content", {})
    (content / "es").symlink_to(tmp_path / "outside")

    reading = read_content(content)

    assert problems(reading) == [("es", "symlink", 0)]
    assert [language.tag for language in reading.draft.languages] == ["en"]


@pytest.mark.parametrize("home", ["no details", "---\nlanguage: English\n---\n" + "word " * 2000])
def test_a_home_page_that_cannot_be_read_leaves_the_kiosks_own_words(home: str, tmp_path: Path) -> None:
    reading = read(tmp_path, {"en/home.md": home})

    assert reading.draft.sites["en"].about == ""
    assert [language.tag for language in reading.draft.languages] == ["en"]
    assert ("en/home.md", "details-missing" if home == "no details" else "paragraph-too-long") in {found[:2] for found in problems(reading)}


def test_a_thousand_problems_in_one_file_are_counted(tmp_path: Path) -> None:
    body = "## One\n\n" + "\n\n".join(f"[a](gone-{number}.md)" for number in range(1000))

    found = read(tmp_path, {"en/conditions/10-slipped-disc.md": topic(body)}).problems

    assert len(found) == 101
    assert found[-1].message == "900 more problems in this file are not listed."
