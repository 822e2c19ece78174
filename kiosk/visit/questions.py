"""The questions that a patient wants to ask: chosen, listed, taken along. Moves of a visit, as in `navigation`."""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit.navigation import ASIDE, Page, Place, Visit, back, close, go

MOST = 24
"""Questions that can be chosen (ours): more than a visit to a surgeon has time for, and few enough to be taken home in some codes."""


def is_full(visit: Visit) -> bool:
    """Whether no more can be chosen."""
    return len(visit.chosen) >= MOST


def toggle(visit: Visit, question: str) -> Visit:
    """Choose a question, or take it out again. One more than MOST changes nothing."""
    if question in visit.chosen:
        return replace(visit, chosen=tuple(each for each in visit.chosen if each != question))
    return visit if is_full(visit) else replace(visit, chosen=(*visit.chosen, question))


def open_questions(visit: Visit) -> Visit:
    """The patient's list; with nothing in it, the subjects to choose from."""
    if visit.place.page is Page.QUESTIONS:
        return visit
    if not visit.chosen:
        return open_subjects(visit)
    return replace(go(visit, Place(Page.QUESTIONS)), listed=visit.chosen)


def open_subjects(visit: Visit) -> Visit:
    """All areas that there is something to ask about."""
    return visit if visit.place.page is Page.SUBJECTS else go(visit, Place(Page.SUBJECTS))


def ask_about(visit: Visit, area: str, subject: int = 0) -> Visit:
    """What can be asked about an area, beginning with one of its subjects."""
    return go(visit, Place(Page.ASK, area=area, screen=subject))


def take_home(visit: Visit) -> Visit:
    """The codes that hold the chosen questions; nothing without any."""
    return go(visit, Place(Page.TAKE_HOME)) if visit.chosen else visit


def show_big(visit: Visit) -> Visit:
    """The chosen questions one at a time, large; nothing without any."""
    return go(visit, Place(Page.BIG)) if visit.chosen else visit


def turn(visit: Visit, to: int, count: int) -> Visit:
    """Another of the `count` things that a page about questions shows one at a time."""
    if visit.place.page not in ASIDE or not 0 <= to < count:
        return visit
    return replace(visit, place=replace(visit.place, screen=to, part=0))


def leave(visit: Visit) -> Visit | None:
    """Finish was touched: with chosen questions they are first offered to be taken home. None: the visit is over."""
    if not visit.chosen or visit.place.page is Page.LEAVING:
        return None
    return go(visit, Place(Page.LEAVING))


def stay(visit: Visit) -> Visit:
    """Not finished after all: where Finish was touched."""
    return back(replace(close(visit), place=Place(Page.LEAVING))) if visit.place.page is Page.LEAVING else visit


def sheets(heading: str, questions: tuple[str, ...], most_bytes: int) -> tuple[str, ...]:
    """The questions as numbered texts of at most `most_bytes` in UTF-8 each (one question alone may be longer), under a heading.

    Several texts say which one they are: "My questions 1/2".
    """
    room = most_bytes - len(f"{heading} 10/10\n\n".encode())
    groups: list[list[str]] = [[]]
    used = 0
    for number, question in enumerate(questions, 1):
        line = f"{number}. {question}"
        size = len(line.encode()) + 1
        if groups[-1] and used + size > room:
            groups.append([])
            used = 0
        groups[-1].append(line)
        used += size
    if not groups[-1]:
        return ()
    count = len(groups)
    names = [heading if count == 1 else f"{heading} {at}/{count}" for at in range(1, count + 1)]
    return tuple("\n".join((name, "", *lines)) for name, lines in zip(names, groups, strict=True))
