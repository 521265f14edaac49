"""Tokens: every character in exactly one, and a class letter for each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facts.english import english
from facts.text.tokens import END, UNKNOWN, tokenise

LEXICON = english().lexicon


@given(st.text())
def test_tokens_hold_every_character_once(text: str) -> None:
    tokens = tokenise(text, LEXICON)
    assert "".join(tokens.parts) == text
    assert len(tokens.classes) == len(tokens.starts) == len(tokens.roles) == len(tokens.parts) + 1
    assert tokens.classes[-1] == END
    assert all(text.startswith(part, start) for part, start in zip(tokens.parts, tokens.starts, strict=False))


def test_digits_are_cut_after_four() -> None:
    assert tokenise("20000km", LEXICON).parts == ["2000", "0", "km"]


def test_cases_decide_the_class() -> None:
    march, verb = tokenise("March", LEXICON).classes[0], tokenise("march", LEXICON).classes[0]
    assert LEXICON.has(march, "month")
    assert verb == UNKNOWN or not LEXICON.has(verb, "month")


def test_curly_and_straight_signs_are_one() -> None:
    assert tokenise("’", LEXICON).classes == tokenise("'", LEXICON).classes


def test_span_is_of_the_text() -> None:
    tokens = tokenise("a 15-month rest", LEXICON)
    assert tokens.text[slice(*tokens.span(2, 5))] == "15-month"
