"""Every rule's own cases: what it must read, what that means, and what it must leave alone."""

from __future__ import annotations

import pytest

from facts.english import english
from facts.extract import extract
from facts.mentions.reader import FRAGMENTS, RULES, engine, macros
from facts.mentions.rule import Rule
from facts.mentions.trie import Trie
from facts.text.tokens import tokenise

PUBLISHED = "2012-06-22"
"""A Friday: the day that every case is read on."""


def _reads(rule: Rule, text: str) -> list[str]:
    language = english()
    tokens = tokenise(text, language.lexicon)
    return [
        text[slice(*tokens.span(match.first, match.last))]
        for match in engine(language).scan(tokens) if match.leaf.rule is rule
    ]


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(names) == sorted(set(names))


def test_every_rule_ends_somewhere_and_no_two_of_one_rank_at_one_place() -> None:
    language = english()
    nodes = Trie(RULES, language.lexicon, macros(language), FRAGMENTS).grown()
    assert {node.leaf.rule.name for node in nodes if node.leaf is not None} == {rule.name for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_has_cases(rule: Rule) -> None:
    assert rule.yes, "a rule needs a text that it reads"
    assert rule.no, "a rule needs a near miss"


@pytest.mark.parametrize(
    ("rule", "case"), [pytest.param(rule, case, id=f"{rule.name}: {case}") for rule in RULES for case in rule.yes]
)
def test_rule_reads(rule: Rule, case: str) -> None:
    text, _, meaning = case.partition(" => ")
    assert _reads(rule, text), f"{rule.name!r} does not read {text!r}"
    if meaning:
        assert meaning in [_meaning(fact) for fact in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("rule", "text"), [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.no]
)
def test_rule_leaves(rule: Rule, text: str) -> None:
    assert not _reads(rule, text)


def _meaning(fact: object) -> str:
    """A TIMEX3 value, or `low-high unit` with one number where both are equal and `low+` where the end is open."""
    timex, low, high, unit = (getattr(fact, name) for name in ("timex", "low", "high", "unit"))
    if timex:
        return str(timex)
    number = _plain(low)
    if high is None:
        number += "+"
    elif high != low:
        number += "-" + _plain(high)
    return f"{number} {unit}".strip()


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else repr(number)
