"""The engine: its one preference between readings, its triggers, its errors, its cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.english import english
from facts.errors import RuleError
from facts.mentions.engine import Engine, Opening
from facts.mentions.reader import FRAGMENTS, RULES, engine, macros
from facts.mentions.rule import Macro, Rule
from facts.mentions.trie import Trie
from facts.model import Kind
from facts.text.lexicon import Words, build
from facts.text.roles import roles_of
from facts.text.tokens import tokenise

LEXICON = build((
    Words("digit", {str(n): n for n in range(10)}, "exact"),
    Words("year", {str(n): n for n in range(1000, 3000)}, "exact"),
    Words("digits", {str(n): n for n in range(1000, 3000)}, "exact"),
    Words("the", {"the": "the"}),
    Words("last", {"last": -1}),
    Words("unit", {"week": "week", "second": "second"}),
    Words("ordinal", {"second": 2}),
), roles_of((), ()))
NUM = Macro("num", r"<digit|digits>(?:,<digit|digits>)*", ("digit", "digits"), lambda parts, _: "".join(parts))


def _rule(name: str, rank: int = 0) -> Rule:
    return Rule(name, Kind.COUNT, dict, (), (), rank)


def _read(text: str, *names: str | Rule) -> list[tuple[str, str]]:
    rules = [name if isinstance(name, Rule) else _rule(name) for name in names]
    machine = Engine(rules, LEXICON, (NUM,), {})
    tokens = tokenise(text, LEXICON)
    return [(text[slice(*tokens.span(m.first, m.last))], m.leaf.rule.name) for m in machine.scan(tokens)]


def _trie(*names: str, fragments: dict[str, str] | None = None) -> Trie:
    return Trie(map(_rule, names), LEXICON, (NUM,), fragments or {})


def test_the_longest_reading_wins() -> None:
    assert _read("the last week", "<last>", "<the> <last> <unit>", "<last> <unit>") == [
        ("the last week", "<the> <last> <unit>")
    ]


def test_a_class_is_exacter_than_a_macro() -> None:
    assert _read("1988", "<num>", "<year>") == [("1988", "<year>")]


def test_rank_decides_between_equals() -> None:
    assert _read("second", _rule("<unit>", 1), _rule("<ordinal>")) == [("second", "<unit>")]
    assert _read("second", _rule("<unit>"), _rule("<ordinal>", 1)) == [("second", "<ordinal>")]


def test_readings_do_not_overlap_and_go_on_behind() -> None:
    assert _read("1, 2 week 3", "<num>", "<num> <unit>") == [("1", "<num>"), ("2 week", "<num> <unit>"), ("3", "<num>")]


def test_a_macro_goes_on_into_a_rule() -> None:
    assert _read("1,2,3 week", "<num> <unit>") == [("1,2,3 week", "<num> <unit>")]


def test_words_are_never_cut() -> None:
    assert _read("A1 1B x5x", "<num>") == []


@pytest.mark.parametrize("blank", [" ", "  ", "\n", " \n  ", "\t", "\u00a0"])
def test_a_blank_may_hold_one_line_end(blank: str) -> None:
    assert [rule for _, rule in _read(f"last{blank}week", "<last> <unit>")] == ["<last> <unit>"]


def test_a_paragraph_ends_every_reading() -> None:
    assert _read("last\n\nweek", "<last> <unit>") == []


def test_slots_hold_what_the_words_mean() -> None:
    machine = Engine([_rule("<the> <last> <number:num> <unit>")], LEXICON, (NUM,), {})
    tokens = tokenise("the last  1,2 week", LEXICON)
    (match,) = machine.scan(tokens)
    assert machine.slots(match, tokens) == {"the": "the", "last": -1, "number": "1,2", "unit": "week"}


@pytest.mark.parametrize(
    ("template", "message"),
    [("<num", "not an item"), ("[<num>", "no ']'"), ("<num>)", "nothing opens"), ("{nowhere}", "no fragment"),
     ("<nothing>", "no class or macro")],
)
def test_a_broken_template_is_shown_with_its_place(template: str, message: str) -> None:
    with pytest.raises(RuleError, match=message) as caught:
        Engine([_rule(template)], LEXICON, (NUM,), {})
    assert template in str(caught.value)
    assert "^" in str(caught.value)


def test_two_rules_with_one_end_and_one_rank_are_an_error() -> None:
    with pytest.raises(RuleError, match="the same rank"):
        list(_trie("[<the> ]<last>", "<last>").grown())
    with pytest.raises(RuleError, match="the same rank"):
        _read("last", "[<the> ]<last>", "<last>")


def test_a_template_is_every_way_through_its_choices_and_fragments() -> None:
    nodes = _trie("{past} (<digit>|<num>)", fragments={"past": "<last>[ <unit>]"}).grown()
    ways = [[step.slot for step in node.leaf.steps if not step.blank] for node in nodes if node.leaf is not None]
    assert sorted(ways) == [["last", "digit"], ["last", "num"], ["last", "unit", "digit"], ["last", "unit", "num"]]


def test_of_two_ways_to_one_end_the_first_is_taken() -> None:
    machine = Engine([_rule("(<one:digit>|<two:digit>)[ <unit>]")], LEXICON, (NUM,), {})
    tokens = tokenise("7 week", LEXICON)
    assert [machine.slots(match, tokens) for match in machine.scan(tokens)] == [{"one": 7, "unit": "week"}]


@pytest.mark.parametrize(
    ("macro", "text", "read"),
    [(NUM._replace(never="<digits>,"), "1,2 and 1988,5", ["1,2", "5"]),
     (NUM._replace(behind=" <unit>"), "1 week, 2 last 3 second", ["1 week", "2", "3 second"])],
)
def test_macros_of_one_pattern_differ_in_where_they_begin_and_end(macro: Macro, text: str, read: list[str]) -> None:
    tokens = tokenise(text, LEXICON)
    machine = Engine([_rule("<num>"), _rule("<other>")], LEXICON, (macro, NUM._replace(name="other", first=())), {})
    assert ["".join(tokens.parts[match.first : match.last]) for match in machine.scan(tokens)] == read


def test_states_are_bounded_by_the_rules_not_the_text() -> None:
    machine = Engine([_rule("<num> <unit>"), _rule("<the> <last> <unit>")], LEXICON, (NUM,), {})
    text = "the last week 1,2 week the last 3 second. "
    list(machine.scan(tokenise(text, LEXICON)))
    states = machine.states
    list(machine.scan(tokenise(text * 50, LEXICON)))
    assert machine.states == states


class _Walked(Engine):
    """An engine that decides nothing by a reading's first letters."""

    def opening(self, letters: str) -> Opening:
        return None, 0, ((self.root, 0),)


_WALKED = _Walked(RULES, english().lexicon, macros(english()), FRAGMENTS)
_SOUP = ("the last two hundred and 5 25 000 1,200 .5 1/2 2012 May 3 rd th first Monday night a year years ago for each "
         "mill ½ million $ US$ % per cent hours 7 pm p.m 12:30 x km° ( ) , . : ; ’s").split()


@given(st.lists(st.tuples(st.sampled_from(_SOUP), st.sampled_from(("", " ", " ", " ", "\n", "  "))), max_size=12))
def test_first_letters_tell_what_the_whole_walk_tells(words: list[tuple[str, str]]) -> None:
    tokens = tokenise("".join(map("".join, words)), english().lexicon)
    machine = engine(english())
    assert [match[:2] + match.leaf.preference for match in machine.scan(tokens)] == [
        match[:2] + match.leaf.preference for match in _WALKED.scan(tokens)]
