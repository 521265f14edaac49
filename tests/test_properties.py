"""What holds for any text at all."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import facts
from facts.model import TEMPORAL, Bound
from facts.table import to_row

NUMBERS = (
    "3", "25,000", "1,2,3", "15-month", "half", "percent", "%", "$", "$3.2 billion", "€5m", "kilometres", "million",
    "dozens of", "hundreds", "first", "twenty-first", "one in five", "aged 37", "12-year-old", "2-1", "--5", "10^400",
    "9" * 400, "½", "²", "٣", "十", "MiG 21",
)  # fmt: skip
TIMES = (
    "last", "next", "this", "Friday", "Thursday's", "June", "May", "2012", "1994-96", "the 1990s", "two years ago",
    "yesterday", "twice a week", "5pm", "12:30", "24:61", "February 30", "13/13/2013", "Q7", "the third quarter",
)  # fmt: skip
CLAIMS = (
    "up to", "about", "more than", "nearly", "at least", "between", "and", "or", "to", "from", "the", "a", "an", "not",
    "he said", "according to General Orlo Vant", "will", "would", "if we get", "never", "soldiers", "people", "rose",
)  # fmt: skip
SIGNS = (
    "“", "”", '"', "(", ")", "\n\n", "\n", ".", ",", "'s", "’s", "-", "–", "\0", "\u202e", "😀", "<script>", "=cmd",
    "\ufeff", "\r\n",
)  # fmt: skip
WORDS = st.sampled_from(NUMBERS + TIMES + CLAIMS + SIGNS)
TEXTS = st.one_of(
    st.text(),
    st.lists(WORDS, max_size=40).map(" ".join),
    st.lists(st.one_of(WORDS, st.text(max_size=3))).map("".join),
)
PUBLISHED = st.one_of(st.none(), st.dates(), st.datetimes())
DOMAINS = st.sampled_from(["news", "narrative"])


@settings(max_examples=400)
@given(TEXTS, PUBLISHED, DOMAINS)
@example("a year to a year", date(9999, 12, 31), "news")
@example("two years ago, last century", date(1, 1, 1), "news")
@example("1994-96will's\0½orhe said5pm½dozens of5pmfirstand%12-year-old10^400about2-1", None, "narrative")
def test_any_text_gives_facts_that_stand_in_it(text: str, published: date | None, domain: str) -> None:
    found = facts.extract(text, published, domain)  # type: ignore[arg-type]
    end = 0
    for fact in found:
        assert text[fact.start : fact.end] == fact.text
        assert end <= fact.start < fact.end
        assert fact.sentence.start <= fact.start < fact.sentence.end
        assert (fact.low is None) == (fact.bound is Bound.NONE)
        assert fact.high is None or (fact.low is not None and abs(fact.high) < float("inf"))
        assert (fact.kind in TEMPORAL) == bool(fact.timex)
        end = fact.end


@settings(max_examples=200)
@given(TEXTS, PUBLISHED, DOMAINS)
def test_any_text_gives_timexes_in_order(text: str, published: date | None, domain: str) -> None:
    end = 0
    for timex in facts.timexes(text, published, domain):  # type: ignore[arg-type]
        assert end <= timex.start < timex.end <= len(text)
        assert timex.type in {"DATE", "TIME", "DURATION", "SET"}
        assert timex.value
        end = timex.end


@settings(max_examples=100)
@given(TEXTS, PUBLISHED)
@example("a million two years ago, 997,990 years ago", date(2012, 6, 22))
@example("rose last from 12:30 from", date(9999, 12, 31))
def test_any_facts_become_rows_and_a_frame(text: str, published: date | None) -> None:
    found = facts.extract(text, published)
    assert len(facts.to_frame(found)) == len(found)
    json.dumps([to_row(fact) for fact in found], allow_nan=False)


@settings(max_examples=50)
@given(TEXTS, PUBLISHED)
def test_the_same_text_gives_the_same_facts(text: str, published: date | None) -> None:
    assert facts.extract(text, published) == facts.extract(text, published)


@pytest.mark.parametrize("published", ["2012-02-30", "soon", "2012-06-22T25:00", "", "22 June 2012"])
def test_a_date_that_is_none_is_an_error(published: str) -> None:
    with pytest.raises(facts.FactsError):
        facts.extract("On Friday.", published)
