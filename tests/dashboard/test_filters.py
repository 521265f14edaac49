from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.filters import Filters, narrow, sentence
from dashboard.view import FACETS, frame
from tests.dashboard.hand import story


def shown(filters: Filters) -> list[str]:
    read = story()
    kept = narrow(frame([read]), filters).shown
    return [entry.fact.text for entry, keep in zip(read.entries, kept, strict=True) if keep]


def test_nothing_is_hidden_at_first():
    assert len(shown(Filters())) == len(story().entries)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(kind=frozenset({"count"})), ["20,000", "25,000 to 30,000"]),
        (Filters(status=frozenset({"projected"})), ["25,000 to 30,000", "a year to a year and a half"]),
        (Filters(speaker=frozenset({"Gen. X"}), bound=frozenset({"at_most"})), ["20,000"]),
        (Filters(subject=frozenset({"uprising"})), ["15-month"]),
        (Filters(unit=frozenset({"day"})), ["three days"]),
        (Filters(words="HOT"), ["Thursday"]),
        (Filters(kind=frozenset()), []),
        (Filters(kind=frozenset({"count", "ordinal"}), least=10), ["20,000", "25,000 to 30,000"]),
        (Filters(kind=frozenset({"date"}), until=date(2012, 1, 1)), ["last winter"]),
        (Filters(kind=frozenset({"duration"}), since=date(2012, 7, 1)), ["a year to a year and a half"]),
    ],
)
def test_each_filter_keeps_what_it_says(filters, expected):
    assert shown(filters) == expected


def test_articles_can_be_chosen_where_there_are_several():
    first, second = story(), story()._replace(key="other")
    counts = narrow(frame([first, second]), Filters(document=frozenset({"other"})))
    assert counts.shown.tolist() == [False] * len(first.entries) + [True] * len(second.entries)
    assert counts.counts["document"] == {first.key: len(first.entries), "other": len(second.entries)}
    assert sentence(Filters(document=frozenset({"other"}))) == "in 1 document"


def test_a_figure_without_a_date_belongs_to_the_day_of_its_article():
    june = Filters(kind=frozenset({"count"}), since=date(2012, 6, 1), until=date(2012, 7, 1))
    assert shown(june) == ["20,000", "25,000 to 30,000"]
    assert shown(Filters(kind=frozenset({"count"}), since=date(2012, 7, 1))) == []


def test_a_facets_counts_leave_itself_out_and_take_the_others_in():
    counts = narrow(frame([story()]), Filters(kind=frozenset({"count"}), status=frozenset({"projected"}))).counts
    assert counts["kind"] == {"count": 1, "duration": 1}
    assert counts["status"] == {"reported": 1, "projected": 1}
    assert counts["speaker"] == {"Gen. X": 1}


def test_counts_are_what_a_click_would_show():
    columns = frame([story()])
    counts = narrow(columns, Filters(status=frozenset({"reported"}))).counts
    for facet in FACETS:
        for value, n in counts[facet].items():
            only = Filters(status=frozenset({"reported"})).choosing(facet, frozenset({value}))
            assert int(narrow(columns, only).shown.sum()) == n


def test_the_sentence_says_what_is_shown():
    filters = Filters(
        kind=frozenset({"count", "money"}), status=frozenset({"projected"}), speaker=frozenset({"General X"}),
        since=date(2012, 6, 1), until=date(2012, 7, 1),
    )  # fmt: skip
    assert sentence(filters) == "amounts of money and counts, projected, said by General X, June 2012"
    assert sentence(Filters()) == ""


texts = st.text(max_size=8)
facets = st.none() | st.frozensets(texts, max_size=3)
days = st.none() | st.dates()


@given(kind=facets, speaker=facets, since=days, until=days, words=texts, least=st.none() | st.floats(0, 1e15))
def test_a_link_opens_the_same_view(kind, speaker, since, until, words, least):
    filters = Filters(kind=kind, speaker=speaker, since=since, until=until, words=words, least=least)
    assert Filters.from_query(filters.to_query()) == filters


def test_an_address_that_makes_no_sense_is_left_out():
    query = {"since": ["soon"], "least": ["many"], "unknown": ["1"], "kind": [], "words": ["army"]}
    assert Filters.from_query(query) == Filters(words="army")


def test_no_facts_at_all_can_be_filtered():
    empty = story()._replace(entries=())
    assert len(narrow(frame([empty]), Filters(words="x", least=3)).shown) == 0
