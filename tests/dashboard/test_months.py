"""The months of a data set: whole months or years at the axis, numbers as the reader's country writes them."""

from __future__ import annotations

from dashboard.charts.months import months


def test_few_months_are_named_each_and_many_by_year():
    few = months([("2012-05", 3), ("2012-07", 400)]).layout.xaxis
    many = months([("2008-05", 3), ("2012-07", 400)]).layout.xaxis
    assert (few.dtick, few.tickformat) == ("M1", "%b\n%Y")
    assert (many.dtick, many.tickformat) == (None, "%Y")


def test_counts_are_grouped_as_in_the_readers_country():
    layout = months([("2012-05", 3), ("2012-07", 4000)], locale="en_DE").layout
    assert layout.separators == ",."
    assert layout.yaxis.tickformat == ","
