"""The register of a text: what is a message, and what its drawn-out words stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import extract
from facts.english import english
from facts.text.register import is_message, respelt
from facts.text.tokens import tokenise

LEXICON = english().lexicon


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("running late, c u at 8", True),
        ("The harbour stayed shut. " * 8, False),
        ("The harbour stayed shut, says @portwatch. " * 6, True),
        ("The harbour stayed shut, says @portwatch. " * 20, False),
        ("Write to desk@harbour.example about it. " * 6, False),
    ],
)
def test_a_message_is_short_or_marked(text: str, message: bool) -> None:
    assert is_message(text) is message


def test_drawn_out_words_are_read_and_keep_their_place() -> None:
    tokens = respelt(tokenise("off tomorrowww grrr", LEXICON), LEXICON)
    assert [part for part in tokens.parts if part != " "] == ["off", "tomorrow", "grrr"]
    assert tokens.text[slice(*tokens.span(2, 3))] == "tomorrowww"


@given(st.text())
def test_only_unknown_words_are_respelt(text: str) -> None:
    plain = tokenise(text, LEXICON)
    read = respelt(plain, LEXICON)
    assert read.starts == plain.starts
    assert all(new == old or LEXICON.letters.get(old) is None for new, old in zip(read.parts, plain.parts, strict=True))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Unemployment stood at 6 on Friday.", ["count", "date"]),
        ("Sales rose from 12 in March to 14 in April.", ["count", "date", "count", "date"]),
        ("we meet at 6 on Friday", ["time"]),
    ],
)
def test_a_short_text_of_levels_is_no_message(text: str, kinds: list[str]) -> None:
    assert [fact.kind for fact in extract(text, "2012-06-22")] == kinds
