"""Was this clear?: one optional touch, help after "Not quite", and nothing kept but a sum."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.usage import CLEAR, FILE, RIGHT, UNCLEAR, load
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.test_journeys import open_first_topic


def read_to_the_end(visitor: Visitor) -> None:
    while visitor.page == "topic":
        visitor.tap("More" if "More" in visitor.labels() else "Next")


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    return tmp_path / "state" / FILE


def test_the_answer_is_counted_when_the_visit_is_over(visit: Visit, small: Path, state: Path) -> None:
    """Only a sum a topic, the last answer only, written at the reset and not before (U-09)."""
    visitor = visit(small, still=False)
    open_first_topic(visitor)
    read_to_the_end(visitor)
    visitor.tap("Yes")
    visitor.tap("Not quite")
    visitor.kiosk.feedback.checked("back/bones#1", True)
    assert not state.exists()
    visitor.tap("Finish")

    (kinds,) = load(str(state)).values()
    assert kinds == {UNCLEAR: {"back/bones": 1}, RIGHT: {"back/bones#1": 1}}
    open_first_topic(visitor)
    read_to_the_end(visitor)
    assert not visitor.find("Not quite").property("chosen")
    visitor.tap("Yes")
    visitor.tap("Finish")
    (kinds,) = load(str(state)).values()
    assert kinds == {UNCLEAR: {"back/bones": 1}, RIGHT: {"back/bones#1": 1}, CLEAR: {"back/bones": 1}}


def test_a_visit_without_an_answer_leaves_no_file(visit: Visit, small: Path, state: Path) -> None:
    visitor = visit(small, still=False)
    open_first_topic(visitor)
    visitor.tap("Finish")

    assert not state.parent.exists()


def test_counts_that_cannot_be_kept_stop_nothing(
    visit: Visit, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "file" / "state"))
    visitor = visit(small, still=False)
    for _ in range(2):
        open_first_topic(visitor)
        read_to_the_end(visitor)
        visitor.tap("Yes")
        visitor.tap("Finish")
        assert visitor.page == "attract"

    assert capsys.readouterr().err.count("The counts of answers can't be kept") == 1


def test_not_quite_offers_help(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_first_topic(visitor)
    read_to_the_end(visitor)
    assert "We only count the answers. Nobody knows they are yours." in visitor.texts()
    assert "Read it again" not in visitor.labels()
    visitor.tap("Not quite")
    visitor.tap("Read it again")
    assert (visitor.page, visitor.visit.place.screen) == ("topic", 0)

    read_to_the_end(visitor)
    visitor.tap("Ask my team")
    assert "Which bone is it?" in visitor.labels()
    visitor.tap("Back")
    assert visitor.page == "end"


def test_a_question_can_be_saved_at_the_end_of_a_topic(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_first_topic(visitor)
    read_to_the_end(visitor)
    visitor.tap("Save a question for my team")
    visitor.tap("Why me?")

    assert visitor.visit.chosen == ("back/bones#6",)
