"""What a patient has answered in this visit: a choice a question. Nothing here outlives the visit, and nobody counts what is right."""

from __future__ import annotations

Answers = tuple[tuple[str, int], ...]
"""Pairs of a question's key and the place of the chosen answer, from 0; one pair a question, in the order of the answers."""

NONE = -1
"""The place of an answer that was not given."""


def chosen(answers: Answers, question: str) -> int:
    """The place of the answer that was given to a question, or NONE."""
    return dict(answers).get(question, NONE)


def answer(answers: Answers, question: str, choice: int) -> Answers:
    """The answers with this one; a question may be answered again. Raises ValueError for a place before the first."""
    if choice < 0:
        raise ValueError(f"answers are counted from 0, not {choice}")
    return tuple({**dict(answers), question: choice}.items())
