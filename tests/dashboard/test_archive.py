from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.filters import Filters
from dashboard.views.archive import asked, data_set
from facts.corpus import Filter, Settings, overview, run, search
from tests.corpus.made import rows, write_lines


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    run([str(write_lines(folder / "a.jsonl", rows(40)))], folder / "out", Settings(part=9000), 1)
    return folder / "out"


def page(data, query=()):
    def show(place: str) -> None:
        from pathlib import Path

        from dashboard import state
        from dashboard.views.archive import asking

        state.begin()
        asking(Path(place))

    test = AppTest.from_function(show, args=(str(data),), default_timeout=60)
    for key, value in query:
        test.query_params[key] = value
    return test.run()


def test_the_page_shows_what_the_data_set_holds(data):
    test = page(data)
    assert not test.exception
    assert test.title[0].value == "out"
    whole = overview(data)
    assert f"**{whole.facts:,}** of {whole.of:,} facts from 40 documents" in [each.value for each in test.markdown]
    assert len(test.dataframe[0].value) == min(500, whole.facts)
    assert not [bound for bound in test.dataframe[0].value["bound"] if "_" in bound]


def test_an_empty_data_set_is_opened_and_says_that_it_is_empty(tmp_path):
    (tmp_path / "none.jsonl").touch()
    run([str(tmp_path / "none.jsonl")], tmp_path / "out", Settings(), 1)
    assert data_set([str(tmp_path / "out")]) == tmp_path / "out"
    test = page(tmp_path / "out")
    assert not test.exception
    assert "**0** of 0 facts from 0 documents" in [each.value for each in test.markdown]
    assert "No facts pass these filters." in [each.value for each in test.markdown]


@pytest.mark.parametrize("manifest", ["", "{}", '{"sources": []}'])
def test_a_manifest_without_parts_is_told_in_a_line_and_not_as_a_failure(tmp_path, manifest):
    (tmp_path / "manifest.json").write_text(manifest)
    test = page(tmp_path)
    assert not test.exception
    assert "holds no facts" in test.error[0].value


def test_the_filters_of_the_address_narrow_it(data):
    test = page(data, [("kind", "money")])
    assert not test.exception
    assert set(test.dataframe[0].value["kind"]) == {"money"}
    assert len(test.dataframe[0].value) == search(data, Filter(kind=("money",))).num_rows > 0


def test_a_choice_of_nothing_shows_nothing(data):
    test = page(data, [("kind", "!")])
    assert not test.exception
    assert "No facts pass these filters." in [each.value for each in test.markdown]


def test_a_facets_counts_leave_its_own_choice_out(data):
    some = overview(data, Filter(kind=("money",)))
    assert some.counts["kind"] == overview(data).counts["kind"]
    assert sum(some.counts["status"].values()) == some.facts < some.of


def test_every_filter_of_the_pages_reaches_the_data_set():
    filters = Filters(subject=frozenset({"soldiers"}), since=date(2012, 6, 1), least=5.0, words="port")
    wanted = asked(filters)
    assert wanted == Filter(subject=("soldiers",), since=date(2012, 6, 1), least=5.0, words="port", whole=True)


def test_a_data_set_is_told_from_a_folder_of_articles(data, tmp_path):
    assert data_set([str(tmp_path), str(data)]) == Path(data)
    assert data_set([str(tmp_path)]) is None
