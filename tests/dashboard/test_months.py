"""The months of a data set: whole months or years at the axis, numbers as the reader's country writes them."""

from __future__ import annotations

from dashboard.charts.months import months, nearest


def test_few_months_are_named_each_and_many_by_year():
    few = months([("2012-05", 3), ("2012-07", 400)]).layout.xaxis
    many = months([("2008-05", 3), ("2012-07", 400)]).layout.xaxis
    assert few.dtick == "M1"
    assert many.dtick is None
    assert many.tickformat == "%b\n%Y"
    assert (*many.tickformatstops[0].dtickrange, many.tickformatstops[0].value) == ("M12", None, "%Y")


def test_counts_are_grouped_as_in_the_readers_country():
    layout = months([("2012-05", 3), ("2012-07", 4000)], locale="en_DE").layout
    assert layout.separators == ",."
    assert layout.yaxis.tickformat == ","


def test_a_few_far_months_do_not_squeeze_the_others_into_a_corner():
    late = [(f"2024-{month:02d}", 30) for month in range(1, 13)]
    far = [("0001-01", 1), ("1914-08", 5), *late, ("2190-01", 2)]
    assert nearest(far) == late
    assert list(months(far).layout.xaxis.range) == ["2023-12-16", "2024-12-17"]
    assert months(far).layout.xaxis.dtick is None, "a double click shows all of them"
    assert len(months(far).data[0].x) == len(far)


def test_months_are_all_shown_where_they_are_many_or_near():
    for counts in ([("1914-08", 50), ("2024-01", 60)], [("2008-05", 1), ("2024-01", 50), ("2024-02", 60)]):
        assert nearest(counts) == counts
        assert months(counts).layout.xaxis.range is None
