from __future__ import annotations

import json
import shutil
from collections import Counter
from datetime import date
from importlib import import_module

import pyarrow.parquet as pq
import pytest

from dashboard.articles import article as article_of
from dashboard.filters import Filters, narrow
from dashboard.view import frame
from dashboard.views.archive import asked
from facts.corpus import Filter, Settings, connect, overview, run, search
from facts.corpus.query import count, to_facts
from facts.corpus.repeated import repeated
from facts.errors import FactsError
from facts.extract import extract
from facts.model import Document
from tests.corpus.made import facts, write_lines

repeated_module = import_module("facts.corpus.repeated")

_PORT = "Some 400 young soldiers left on Thursday. In May 1990 the army gave 20 Soldiers a bonus of $3.2 million."
_DAM = "About 9,000 soldiers guard the dam. Some 12 km of wall fell in 2011."
ARTICLES = [
    {"id": "port", "published": "2012-06-22", "text": _PORT},
    {"id": "dam", "published": "2012-05-02", "text": _DAM},
    {"id": "undated", "text": "Some 70 soldiers waited on Friday."},
]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("query")
    run([str(write_lines(folder / "a.jsonl", ARTICLES))], folder / "out", Settings(part=200), 1)
    return folder / "out"


def texts(table):
    return table.column("text").to_pylist()


def test_all_facts_come_back_as_they_were(data):
    found = to_facts(search(data))
    assert found == [(row["id"], fact) for row in ARTICLES for fact in extract(row["text"], row.get("published"))]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(subject=("soldiers",)), ["400", "20", "9,000", "70"]),
        (Filter(subject=("young soldiers",)), ["400"]),
        (Filter(kind=("money", "measure")), ["$3.2 million", "12 km"]),
        (Filter(unit=("USD",)), ["$3.2 million"]),
        (Filter(bound=("about",), kind=("count",)), ["400", "9,000", "70"]),
        (Filter(document=("dam",), kind=("count",)), ["9,000"]),
        (Filter(kind=("count",), least=400), ["400", "9,000"]),
        (Filter(words="PORT army"), []),
        (Filter(words="young"), ["400"]),
        (Filter(kind=("count",), since=date(2012, 6, 1)), ["400"]),
        (Filter(kind=("count",), until=date(2012, 6, 1)), ["20", "9,000"]),
        (Filter(kind=("date",), since=date(1990, 5, 31), until=date(1990, 6, 1)), ["May 1990"]),
        (Filter(kind=("date",), since=date(1990, 6, 1), until=date(2011, 1, 1)), []),
        (Filter(subject=("' or 1=1 --",)), []),
    ],
)
def test_a_filter_keeps_what_it_says(data, wanted, expected):
    assert texts(search(data, wanted)) == expected


def test_the_largest_come_first(data):
    assert texts(search(data, Filter(kind=("count",)), "size", 2)) == ["9,000", "400"]


def frame_of(article):
    """An article's facts as the other pages filter them."""
    text, day = article["text"], article.get("published")
    published = None if day is None else date.fromisoformat(day)
    facts = extract(text, published)
    read = article_of(Document(text, published=published))
    assert tuple(entry.fact for entry in read.entries) == facts
    return facts, frame([read])


@pytest.mark.parametrize(
    "filters",
    [
        Filters(kind=frozenset({"count", "date"})),
        Filters(subject=frozenset({"soldiers"}), status=frozenset({"reported"})),
        Filters(speaker=frozenset({""}), bound=frozenset({"about", "exact"})),
        Filters(unit=frozenset({"USD", "kilometre"})),
        Filters(since=date(2012, 6, 22)),
        Filters(until=date(2011, 6, 1)),
        Filters(since=date(1990, 5, 31), until=date(2012, 5, 3)),
        Filters(least=400),
        Filters(kind=frozenset({"count"}), words="Young SOLDIERS"),  # of a sentence a data set keeps only these
        Filters(kind=frozenset({"count"}), since=date(2012, 5, 1), least=70, words="9,000"),
        Filters(kind=frozenset()),
    ],
)
def test_a_data_set_is_filtered_as_articles_are_on_the_other_pages(data, filters):
    expected = []
    for article in ARTICLES:
        facts, rows = frame_of(article)
        expected += [fact.text for fact, shown in zip(facts, narrow(rows, filters).shown, strict=True) if shown]
    wanted = asked(filters)
    assert texts(search(data, wanted)) == expected
    assert overview(data, wanted).facts == len(expected)


def test_times_and_open_plurals_are_not_smaller_than_any_number(data):
    assert texts(search(data, Filter(document=("dam",), least=10))) == ["9,000", "12 km", "2011"]


def test_facts_are_counted_by_any_column_or_month(data):
    assert dict(count(data, Filter(), "kind", 9))["count"] == 4
    assert dict(count(data, Filter(kind=("count",)), "month", 9)) == {"2012-06": 1, "1990-05": 1, "2012-05": 1, None: 1}
    with pytest.raises(FactsError, match="cannot be counted by 'text'"):
        count(data, Filter(), "text", 9)


def test_an_overview_counts_each_facet_without_its_own_choice(data):
    found = overview(data, Filter(kind=("count",), since=date(2012, 1, 1)), 1)
    assert (found.facts, found.of, found.documents) == (2, search(data).num_rows, 3)
    assert found.counts["kind"] == dict(count(data, Filter(since=date(2012, 1, 1)), "kind", 1))
    assert found.counts["bound"] == {"about": 2}
    assert found.months == [("2012-05", 1), ("2012-06", 1)]


def test_repeated_ids_are_found_a_share_at_a_time(tmp_path, monkeypatch):
    documents = [{"id": f"d{n % 40}" if n % 3 else f"once{n}", "text": ""} for n in range(100)]
    run([str(write_lines(tmp_path / "a.jsonl", documents))], tmp_path / "out", Settings(part=400), 1)
    times = Counter(row["id"] for row in documents)
    expected = sorted((name, n) for name, n in times.items() if n > 1)
    assert len(expected) > 10
    for at_once in (7, 1000):
        monkeypatch.setattr(repeated_module, "_AT_ONCE", at_once)
        assert list(repeated(tmp_path / "out")) == expected


def test_a_data_set_that_is_not_whole_says_so(data, tmp_path):
    old = tmp_path / "old"
    shutil.copytree(data, old)
    for part in (old / "facts").glob("part-*"):
        pq.write_table(pq.read_table(part).drop_columns(["first", "last"]), part)
    with pytest.raises(FactsError, match="cannot be read"):
        search(old, Filter(since=date(2012, 6, 1)))
    next((old / "facts").glob("part-*")).write_bytes(b"PAR1 no more")
    code, out, errors = facts("query", old)
    assert (code, out, errors.count("\n")) == (2, "", 1)
    assert "cannot be read" in errors


def test_any_sql_may_be_asked(data):
    with connect(data) as connection:
        found = connection.execute("select count(distinct document) from facts join documents using (document)")
        assert found.fetchone() == (3,)


def test_the_command_prints_what_passes_the_filters(data):
    filters = ("--kind", "count", "--subject", "soldiers", "--since", "2012-06")
    code, out, errors = facts("query", data, *filters, "--top", 20)
    assert (code, errors) == (0, "")
    assert out.splitlines()[0].split()[:2] == ["kind", "text"]
    assert [line.split()[1] for line in out.splitlines()[1:]] == ["400"]
    assert out.splitlines()[1].split()[-1] == "port"


def test_the_command_writes_every_format(data, tmp_path):
    _, out, _ = facts("query", data, "--kind", "count", "--format", "jsonl")
    assert [json.loads(line)["text"] for line in out.splitlines()] == ["400", "20", "9,000", "70"]
    assert facts("query", data, "--kind", "count", "-o", tmp_path / "a.parquet")[0] == 0
    assert texts(pq.read_table(tmp_path / "a.parquet")) == ["400", "20", "9,000", "70"]
    _, out, _ = facts("query", data, "--by", "kind", "--top", 1, "--format", "json")
    assert json.loads(out) == [{"kind": "count", "facts": 4}]
    _, out, _ = facts("query", data, "--kind", "ratio")
    assert out == "No facts pass these filters.\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nowhere"], "holds no facts"),
        ([__file__], "is a file"),
        ([".", "--since", "soonish"], "soonish"),
        ([".", "--kind", "poem"], "poem"),
    ],
)
def test_what_cannot_be_asked_is_told_in_a_line(arguments, told):
    code, out, errors = facts("query", *arguments)
    assert (code, out) == (2, "")
    assert told in errors
    assert "Traceback" not in errors
