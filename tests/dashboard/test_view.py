from __future__ import annotations

from dashboard.cards import cards
from dashboard.charts.histogram import days_of
from dashboard.charts.marks import loose, placed
from dashboard.filters import Filters, narrow
from dashboard.moments import waits
from dashboard.view import Shown, frame, shown
from tests.dashboard.hand import story


def view(filters: Filters | None = None) -> Shown:
    read = story()
    rows = frame([read])
    return shown(read, rows, narrow(rows, filters or Filters()).shown)


def test_columns_rank_figures_as_cards_do():
    seen = view()
    ids = [card.id for card in cards(seen.entries(), seen.read.document.text)]
    assert [entry.id for entry in seen.entries(seen.figures())] == ids
    assert len(ids) > 3


def test_columns_know_what_is_placed_loose_and_waiting():
    seen = view()
    on_calendar = [entry for entry in seen.read.entries if placed(entry.fact)]
    assert list(seen.entries(seen.those("placed"))) == on_calendar
    undated = [each.id for each in loose(seen.read.entries, seen.read.document.text)]
    assert [entry.id for entry in seen.entries(seen.those("loose"))] == undated
    assert len(seen.those("waits")) == sum(waits(entry.fact) for entry in seen.read.entries)
    assert seen.days() == days_of(on_calendar)


def test_only_what_passes_the_filters_is_there():
    seen = view(Filters(kind=frozenset({"count"})))
    assert [entry.fact.text for entry in seen.entries()] == ["20,000", "25,000 to 30,000"]
    assert len(seen.those("placed")) == 0
    assert seen.mark != view().mark
    first = seen.entries()[0].fact
    assert [entry.fact for entry in seen.entries(seen.within(first.start, first.end))] == [first]
