"""The rules of messages: their own cases, how they lie over the others, and that nothing else is touched."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.english import english
from facts.extract import extract, timexes
from facts.mentions import messages, overlay, times_holidays
from facts.mentions.messages import CLOSED, OPEN, RULES
from facts.mentions.overlay import message_engines
from facts.mentions.reader import RULES as ALL
from facts.mentions.rule import Rule
from facts.mentions.trie import Trie
from facts.model import Kind
from facts.text.tokens import tokenise

PUBLISHED = "2012-06-22"
"""A Friday."""


def _reads(rule: Rule, text: str) -> bool:
    tokens = tokenise(text, english().lexicon)
    return any(match.leaf.rule is rule for machine in message_engines(english()) for match in machine.scan(tokens))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_cases(rule: Rule) -> None:
    assert rule.yes, "a rule needs a text that it reads"
    assert rule.no, "a rule needs a near miss"
    for case in rule.yes:
        text, _, meaning = case.partition(" => ")
        assert _reads(rule, text), case
        if meaning:
            assert meaning in [fact.timex for fact in extract(text, PUBLISHED)], case


@pytest.mark.parametrize(
    ("rule", "text"), [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.no]
)
def test_a_rule_leaves_its_near_misses(rule: Rule, text: str) -> None:
    assert rule.name not in [fact.rule for fact in extract(text, PUBLISHED)]


@pytest.mark.parametrize("rules", [OPEN, CLOSED], ids=["open", "closed"])
def test_every_rule_ends_somewhere_and_no_two_of_one_rank_at_one_place(rules: tuple[Rule, ...]) -> None:
    macros = overlay.MACROS + times_holidays.macros(english().lexicon)
    nodes = Trie(rules, english().lexicon, macros, messages.FRAGMENTS).grown()
    assert {node.leaf.rule.name for node in nodes if node.leaf is not None} == {rule.name for rule in rules}


WORDS = sorted({word for rule in RULES for case in rule.yes + rule.no for word in re.findall(r"\w+|[^\w\s]| ", case)})


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from(["", " "]))
def test_no_message_is_too_much(words: list[str], between: str) -> None:
    text = between.join(words)
    for fact in extract(text, PUBLISHED):
        assert text[fact.start : fact.end] == fact.text
    timexes(text)


def test_names_are_those_of_no_other_rule() -> None:
    """Two stand in both: there they tell something, here they are only a TIMEX3, or none."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert set(names) & {rule.name for rule in ALL} == {"<feast>", "<current_ref>"}


def _times(text: str) -> list[str]:
    return [text[one.start : one.end] for one in timexes(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What a fun day, off to the beach!", ["day"]),
        ("the first day of camp was sooo long", ["the first day"]),
        ("Gym this sat, 7pm, then beers on sun", ["this sat, 7pm", "sun"]),
        ("See you tonight at 8 :)", ["tonight at 8"]),
        ("lunch at 1230 or at 2?", ["1230", "2"]),
        ("happy #Christmas everybody, my tree is up", []),
        ("my current mood: Monday", ["Monday"]),
        ("The store sold 6 percent more on Monday at 6 percent less", ["Monday"]),
        ("back @ 5pm todayyy", ["5pm todayyy"]),
    ],
)
def test_a_message_is_read_as_one(text: str, found: list[str]) -> None:
    assert _times(text) == found


def test_what_is_only_a_timex_is_no_fact_and_hides_none() -> None:
    text = "It was her first day, and such a night"
    assert [(fact.kind, fact.text) for fact in extract(text, PUBLISHED)] == [(Kind.ORDINAL, "first")]
    assert _times(text) == ["first day", "night"]
    assert _times("A 6-year-old boy was found") == []


def test_an_article_is_not_read_as_a_message() -> None:
    text = "The mill will close for a full day, its owner said. Workers met at 7 and left at 9. " * 4
    rules = {rule.name for rule in RULES}
    assert not rules & {fact.rule for fact in extract(text, PUBLISHED)}
    assert not any(text[one.start : one.end] == "day" for one in timexes(text, PUBLISHED))
    history = "Such a fun day passed, and night came."
    assert _times(history) == ["day", "night"]
    assert not [one for one in timexes(history, PUBLISHED, "narrative") if history[one.start : one.end] == "day"]


def test_hours_keep_to_the_half_of_their_day() -> None:
    text = "free tomorrow 11-4 or between 7 and 9 last night"
    assert [fact.timex for fact in extract(text, PUBLISHED) if fact.kind is Kind.TIME] == [
        "2012-06-23T11:00/2012-06-23T16:00", "2012-06-21T19:00/2012-06-21T21:00"]
