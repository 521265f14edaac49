"""Figures of one thing: every relation that two can have, by bounds, days, claims and units."""

from __future__ import annotations

from datetime import date
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.compare import Comparison, Pair, Reach, Relation, compare, reach
from facts.model import Bound, Change, Document, Fact, Kind, Span, Status

A, B = date(2024, 3, 5), date(2024, 3, 8)
LATER = date(2024, 6, 1)


def figure(
    low: float,
    high: float | str | None = "same",
    bound: Bound = Bound.EXACT,
    subject: str = "soldiers",
    unit: str = "",
    kind: Kind = Kind.COUNT,
    **other: object,
) -> Fact:
    end = low if high == "same" else high
    fact = Fact(
        kind, "n", 0, 1, low, end, unit, bound, Change.NONE, subject, Status.REPORTED, "", "", None, None, False, "",
        Span(0, 1), "test",
    )  # fmt: skip
    return fact._replace(**other)


def together(*claims: tuple[date | None, Fact]) -> tuple[Comparison, ...]:
    return compare([(Document("n", published=day), [fact]) for day, fact in claims])


def between(first: Fact, second: Fact, days: tuple[date | None, date | None] = (A, B)) -> Pair:
    (found,) = together((days[0], first), (days[1], second))
    (pair,) = found.pairs()
    return pair


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (figure(20), figure(20), Relation.AGREEMENT),
        (figure(10, bound=Bound.AT_LEAST), figure(10, bound=Bound.AT_LEAST), Relation.AGREEMENT),
        (figure(18, 24), figure(20), Relation.OVERLAP),
        (figure(10, bound=Bound.AT_LEAST), figure(20, bound=Bound.AT_MOST), Relation.OVERLAP),
        (figure(20, bound=Bound.AT_MOST), figure(20, bound=Bound.AT_LEAST), Relation.OVERLAP),
        (figure(20, bound=Bound.AT_MOST), figure(20, bound=Bound.MORE_THAN), Relation.CONTRADICTION),
        (figure(20, bound=Bound.LESS_THAN), figure(20), Relation.CONTRADICTION),
        (figure(1000, None, Bound.AT_LEAST), figure(12_000), Relation.OVERLAP),
        (figure(1000, None, Bound.AT_LEAST), figure(999), Relation.CONTRADICTION),
        (figure(18, 24), figure(12, bound=Bound.LESS_THAN), Relation.CONTRADICTION),
        (figure(20, bound=Bound.ABOUT), figure(20), Relation.OVERLAP),
        (figure(20, bound=Bound.ABOUT), figure(25), Relation.APART),
        (figure(20, status=Status.PROJECTED), figure(25), Relation.APART),
        (figure(20, status=Status.PROJECTED), figure(20), Relation.OVERLAP),
        (figure(20, status=Status.DENIED), figure(20), Relation.APART),
        (figure(20, status=Status.DENIED), figure(25), Relation.APART),
        (figure(18, 24, Bound.AT_MOST), figure(24, bound=Bound.MORE_THAN), Relation.CONTRADICTION),
        (figure(-5, unit="degree Celsius", kind=Kind.MEASURE), figure(-5, unit="degree Celsius", kind=Kind.MEASURE),
         Relation.AGREEMENT),
    ],
)  # fmt: skip
def test_bounds_decide_how_two_stand(first: Fact, second: Fact, relation: Relation) -> None:
    assert between(first, second).relation is relation


def test_a_later_figure_is_a_move() -> None:
    (found,) = together((A, figure(20)), (LATER, figure(25)))
    assert [step.relation for step in found.moves()] == [Relation.MOVE]
    assert found.contradictions() == ()


def test_about_may_move() -> None:
    assert between(figure(20, bound=Bound.ABOUT), figure(25), (A, LATER)).relation is Relation.MOVE


@pytest.mark.parametrize(("day", "relation"), [(8, Relation.CONTRADICTION), (9, Relation.MOVE)])
def test_three_days_are_one_time(day: int, relation: Relation) -> None:
    assert between(figure(20), figure(25), (A, date(2024, 3, day))).relation is relation


def test_as_of_goes_before_publication() -> None:
    assert between(figure(20, as_of="2024-06-02"), figure(25), (A, LATER)).relation is Relation.CONTRADICTION
    assert between(figure(20, as_of="2023-12"), figure(25), (A, B)).relation is Relation.MOVE
    assert between(figure(20, as_of="2024-03"), figure(25), (LATER, B)).relation is Relation.CONTRADICTION


def test_as_of_now_is_publication_and_the_past_is_unknown() -> None:
    assert between(figure(20, as_of="PRESENT_REF"), figure(25)).relation is Relation.CONTRADICTION
    assert between(figure(20, as_of="PAST_REF"), figure(25)).relation is Relation.APART


def test_unknown_days_never_contradict() -> None:
    assert between(figure(20), figure(25), (None, B)).relation is Relation.APART
    assert between(figure(20), figure(25), (None, None)).relation is Relation.APART


def test_one_article_holds_for_one_time_whether_or_not_it_is_known() -> None:
    facts = [figure(20, speaker="the police"), figure(25, speaker="a hospital")]
    (found,) = compare([(Document("n"), facts)])
    assert [pair.relation for pair in found.pairs()] == [Relation.CONTRADICTION]


def test_one_voice_in_one_article_counts_two_things() -> None:
    (found,) = compare([(Document("n", published=A), [figure(3), figure(20_000)])])
    assert [pair.relation for pair in found.pairs()] == [Relation.APART]


@pytest.mark.parametrize(
    ("first", "second", "condition"),
    [
        (figure(18, 24), figure(12, bound=Bound.LESS_THAN), "fell by more than 6 between"),
        (figure(12), figure(18.5), "rose by at least 6.5 between"),
        (figure(10, bound=Bound.AT_MOST), figure(10, bound=Bound.MORE_THAN), "rose by more than 0 between"),
        (figure(20), figure(20), ""),
    ],
)
def test_condition_says_what_must_be_so(first: Fact, second: Fact, condition: str) -> None:
    said = between(first, second).condition
    assert condition in said
    assert bool(said) == bool(condition)


def test_condition_of_one_day_knows_no_direction() -> None:
    assert "changed by at least 5 between" in between(figure(20), figure(25), (A, A)).condition


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (figure(20, unit="USD", kind=Kind.MONEY), figure(20, unit="EUR", kind=Kind.MONEY)),
        (figure(20), figure(20, unit="percent", kind=Kind.PERCENT)),
        (figure(20, subject="soldiers"), figure(20, subject="pilots")),
        (figure(20, subject=""), figure(20, subject="")),
        (figure(20), figure(20, change=Change.UP)),
        (figure(1, kind=Kind.ORDINAL), figure(1, kind=Kind.ORDINAL)),
        (figure(1, 2, unit="score", kind=Kind.RATIO), figure(2, 1, unit="score", kind=Kind.RATIO)),
        (figure(1, unit="month", kind=Kind.DURATION), figure(30, unit="day", kind=Kind.DURATION)),
        (figure(12, unit="year", kind=Kind.AGE), figure(12, unit="year", kind=Kind.DURATION)),
    ],
)
def test_unlike_things_are_not_compared(first: Fact, second: Fact) -> None:
    assert together((A, first), (B, second)) == ()


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (figure(15, unit="month", kind=Kind.DURATION), figure(1.25, unit="year", kind=Kind.DURATION), "agreement"),
        (figure(0.5, unit="share", kind=Kind.RATIO), figure(50, unit="percent", kind=Kind.PERCENT), "agreement"),
        (figure(0.5, unit="share", kind=Kind.RATIO), figure(61, unit="percent", kind=Kind.PERCENT), "contradiction"),
        (figure(2, unit="day", kind=Kind.DURATION), figure(48, unit="hour", kind=Kind.DURATION), "agreement"),
        (figure(5, unit="mile", kind=Kind.MEASURE), figure(8, unit="kilometre", kind=Kind.MEASURE), "agreement"),
        (figure(5, unit="mile", kind=Kind.MEASURE), figure(9, unit="kilometre", kind=Kind.MEASURE), "contradiction"),
        (
            figure(8, unit="kilometre", kind=Kind.MEASURE),
            figure(8.04, unit="kilometre", kind=Kind.MEASURE),
            "contradiction",
        ),
        (
            figure(100, unit="kilometre per hour", kind=Kind.MEASURE),
            figure(60, unit="mile per hour", kind=Kind.MEASURE, bound=Bound.AT_LEAST),
            "overlap",
        ),
    ],
)
def test_units_that_convert_are_compared(first: Fact, second: Fact, relation: str) -> None:
    assert between(first, second).relation == relation


def test_head_nouns_meet_in_every_number_and_case() -> None:
    (found,) = together((A, figure(1, subject="Army soldier")), (B, figure(1, subject="soldiers")))
    assert len(found.figures) == 2


def test_the_most_told_of_comes_first() -> None:
    claims = [figure(1, subject="boats"), figure(2, subject="boats"), figure(3, subject="boats"), figure(1)]
    found = compare([(Document("n"), claims), (Document("m"), [figure(2)])])
    assert [(each.subject, each.articles) for each in found] == [("soldiers", 2), ("boats", 1)]


def test_figures_stand_in_the_unit_most_are_written_in() -> None:
    years = [figure(n, unit="year", kind=Kind.DURATION, subject="war") for n in (1, 2)]
    months = figure(18, unit="month", kind=Kind.DURATION, subject="war")
    (found,) = together(*((A, each) for each in (*years, months)))
    assert found.unit == "year"
    assert [each.reach.low for each in found.figures] == [1, 2, 1.5]


BOUNDS = st.sampled_from([bound for bound in Bound if bound])
ENDS = st.tuples(st.integers(-50, 50), st.integers(-50, 50)).map(sorted)


@given(ENDS, BOUNDS, ENDS, BOUNDS)
def test_two_meet_exactly_where_some_value_lies_in_both(
    one: list[int], bound: Bound, two: list[int], other: Bound
) -> None:
    first, second = (reach(figure(low, high, how), "") for (low, high), how in ((one, bound), (two, other)))
    values = [each / 2 for each in range(-110, 111)]
    assert first.meets(second) == any(_in(value, first) and _in(value, second) for value in values)
    assert first.meets(second) == second.meets(first)


def _in(value: float, allowed: Reach) -> bool:
    above = value > allowed.low or (value == allowed.low and allowed.low_in)
    return above and (value < allowed.high or (value == allowed.high and allowed.high_in))


def test_open_ends_reach_on() -> None:
    assert reach(figure(1000, None, Bound.AT_LEAST), "") == Reach(1000, inf, True, False)


CLAIMS = st.lists(st.tuples(ENDS, BOUNDS, st.integers(1, 12), st.sampled_from(["", "a", "b"])), min_size=2, max_size=8)


@given(CLAIMS)
def test_contradictions_are_those_among_all_pairs(told: list[tuple[list[int], Bound, int, str]]) -> None:
    facts = [(date(2024, 3, day), figure(low, high, bound, speaker=by)) for (low, high), bound, day, by in told]
    (found,) = together(*facts)
    every = tuple(pair for pair in found.pairs() if pair.relation is Relation.CONTRADICTION)
    assert found.contradictions() == every
    assert found.contradictions(1) == every[:1]
