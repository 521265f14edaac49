"""What a word does in a sentence, by its tables, its case and its ending."""

from __future__ import annotations

import pytest

from facts.english import english
from facts.text.roles import LETTERS, pattern
from facts.text.tokens import END, tokenise

CASES = (
    ("soldiers", "plural"), ("barn", "noun"), ("Holm", "name"), ("quickly", "adverb"), ("painted", "past"),
    ("painting", "ing"), ("glass", "noun"), ("family", "noun"), ("people", "plural"), ("said", "say"),
    ("The", "article"),
    ("rose", "rise"), ("Rose", "name"), ("may", "modal"), ("May", "name"), ("25", "numeral"), ("of", "of"),
)  # fmt: skip


@pytest.mark.parametrize(("word", "role"), CASES)
def test_a_word_has_one_role(word: str, role: str) -> None:
    assert english().roles.letter(word) == LETTERS[role]


def test_roles_lie_under_the_tokens() -> None:
    tokens = tokenise("The men won’t say ½and.", english().lexicon)
    assert tokens.roles == "".join(map(english().roles.letter, tokens.parts)) + END


def test_letters_are_told_apart() -> None:
    assert len(set(LETTERS.values())) == len(LETTERS)


def test_a_role_that_is_none_is_an_error() -> None:
    with pytest.raises(KeyError):
        pattern("<nonsense>").search("n")
