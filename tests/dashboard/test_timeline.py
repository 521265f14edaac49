from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.articles import Entry
from dashboard.charts.drawing import checked, embedded
from dashboard.charts.histogram import days_of, histogram
from dashboard.charts.lanes import Scale, lanes
from dashboard.charts.marks import Shape, loose, marks, near, span
from dashboard.charts.timeline import timeline
from dashboard.theme import DARK, LIGHT
from facts.model import AncientDate, Kind, Status
from tests.dashboard.hand import FUTURE, PUBLISHED, SPRING, THURSDAY, UPRISING, WINTER, article, fact, story


def drawn(*found, text=None, published=PUBLISHED):
    read = article(text or " . ".join(each.text for each in found), *found, published=published)
    return marks(read, read.entries)


def figure(*found, **options):
    return checked(timeline(drawn(*found), PUBLISHED, **options))


def bars(made):
    return [trace for trace in made.data if trace.type == "bar"]


def markers(made):
    return [trace for trace in made.data if trace.type == "scatter" and trace.mode == "markers"]


def test_every_shape_by_what_is_known():
    shapes = {mark.label: mark.shape for mark in marks(story(), story().entries)}
    assert shapes == {
        "15-month uprising": Shape.HOLLOW,
        "last winter": Shape.WITHIN,
        "March to May": Shape.PERIOD,
        "Thursday": Shape.POINT,
        "a year to a year and a half": Shape.HOLLOW,
    }


def test_the_same_words_of_the_same_day_are_one_mark_of_two_facts():
    (mark,) = [mark for mark in marks(story(), story().entries) if mark.label == "Thursday"]
    assert mark.ids == ("a-0", "a-9")


def test_undated_times_are_loose_and_numbers_are_not():
    assert [each.text for each in loose(story().entries, story().document.text)] == ["three days"]


def test_a_derived_bar_is_hollow_with_its_question_mark_at_the_end_that_was_worked_out():
    made = figure(UPRISING)
    (bar,) = bars(made)
    assert bar.marker.color == (LIGHT.page,)
    assert bar.marker.line.width == (1.75,)
    (sign,) = [note for note in made.layout.annotations if note.text == "<b>?</b>"]
    assert sign.x == "2011-03-22T00:00:00"
    assert sign.xanchor == "right"


def test_a_projected_range_is_pale_dashed_and_hatched_where_it_may_end():
    made = figure(FUTURE)
    (bar,) = bars(made)
    assert bar.base == ("2012-06-22T00:00:00", "2013-06-22T00:00:00")
    assert bar.marker.pattern.shape == ("", "/")
    assert bar.marker.color[0] == "rgba(10,135,84,0.26)"
    dashed = [shape for shape in made.layout.shapes if shape.line.dash == "5px,3px"]
    assert [(shape.x0, shape.x1) for shape in dashed] == [("2012-06-22T00:00:00", "2013-12-22T00:00:00")]


def test_an_imprecise_date_has_ticks_at_both_ends_and_an_open_diamond():
    made = figure(WINTER)
    symbols = [trace.marker.symbol for trace in markers(made)]
    assert symbols == ["line-ns", "line-ns", "diamond"]


def test_a_day_is_a_disc_and_a_period_a_full_bar():
    made = figure(THURSDAY, SPRING)
    (bar,) = bars(made)
    assert bar.marker.color == (LIGHT.hue("when"),)
    (disc,) = markers(made)
    assert disc.marker.size == 13


def test_a_denied_bar_is_struck_through():
    made = figure(SPRING._replace(status=Status.DENIED))
    assert [shape.y0 == shape.y1 for shape in made.layout.shapes if shape.line.width == 2] == [True]


def test_what_goes_on_is_dotted_to_publication_with_an_arrow():
    since = fact(Kind.DATE, "since May", timex="2012-05", begin=date(2012, 5, 1))
    made = figure(since)
    (dotted,) = [shape for shape in made.layout.shapes if shape.line.dash == "dot"]
    assert (dotted.x0, dotted.x1) == ("2012-05-01T00:00:00", "2012-06-22T00:00:00")
    assert "arrow-right" in [trace.marker.symbol for trace in markers(made)]


def test_the_axis_is_always_one_of_dates_and_zoom_stays_while_filtering():
    made = figure(UPRISING, revision="a")
    assert made.layout.xaxis.type == "date"
    assert made.layout.uirevision == "a"


def test_every_mark_knows_its_facts_and_its_lane():
    made = checked(timeline(marks(story(), story().entries), PUBLISHED))
    ids = {each for trace in made.data for point in trace.customdata for each in point}
    assert ids == {"a-0", "a-2", "a-3", "a-4", "a-8", "a-9"} == set(made.layout.meta["lanes"])


def test_words_of_strangers_are_no_markup():
    made = figure(fact(Kind.DATE, "<b>May</b>", timex="2012-05", begin=date(2012, 5, 1), until=date(2012, 6, 1)))
    words = [text for trace in made.data if trace.type == "scatter" and trace.mode == "text" for text in trace.text]
    assert "&lt;b&gt;May&lt;/b&gt;" in words[0]
    assert all("<b>May" not in text.replace("<b>&lt;", "") for trace in made.data for text in trace.hovertext)


def test_dark_colours_reach_every_mark():
    assert LIGHT.hue("long") not in figure(UPRISING, FUTURE, colours=DARK).to_json()


def test_years_that_the_calendar_cannot_hold_are_loose():
    old = fact(Kind.DATE, "240 BC", timex="-0239", begin=AncientDate(-239, 1, 1), until=AncientDate(-238, 1, 1))
    read = article("240 BC", old)
    assert marks(read, read.entries) == ()
    assert [each.text for each in loose(read.entries, read.document.text)] == ["240 BC"]


def test_a_far_date_does_not_squeeze_the_others_into_a_corner():
    old = fact(Kind.DATE, "1066", timex="1066", begin=date(1066, 1, 1), until=date(1067, 1, 1))
    close, far = near(drawn(UPRISING, THURSDAY, SPRING, old), PUBLISHED)
    assert span(close, PUBLISHED)[0].year == 2011
    assert [mark.label for mark in far] == ["1066"]


def test_publications_line_crosses_no_words():
    before = fact(Kind.DATE, "Wednesday", timex="2012-06-20", begin=date(2012, 6, 20), until=date(2012, 6, 21))
    after = fact(Kind.DATE, "28 July", timex="2012-07-28", begin=date(2012, 7, 28), until=date(2012, 7, 29))
    made = figure(before, after)
    line = [shape for shape in made.layout.shapes if shape.x0 == shape.x1 == "2012-06-22T00:00:00"]
    (y,) = [place for place, text in zip(made.data[-1].y, made.data[-1].text, strict=True) if "Wednesday" in text]
    assert len(line) == 2
    assert not any(min(each.y0, each.y1) <= y <= max(each.y0, each.y1) for each in line)


def test_an_axis_of_days_is_marked_by_days():
    later = fact(Kind.DATE, "Tuesday", timex="2012-06-26", begin=date(2012, 6, 26), until=date(2012, 6, 27))
    assert figure(THURSDAY, later).layout.xaxis.dtick == 86_400_000
    assert figure(UPRISING).layout.xaxis.dtick is None


def test_what_is_merely_earlier_is_not_far():
    assert near(drawn(UPRISING, THURSDAY, SPRING), PUBLISHED)[1] == ()


def test_words_that_say_their_own_day_are_not_said_twice():
    year = fact(Kind.DATE, "2011", timex="2011", begin=date(2011, 1, 1), until=date(2012, 1, 1))
    assert [mark.note for mark in drawn(year, THURSDAY)] == ["", "21 June 2012"]


def test_hours_are_drawn_as_hours():
    clock = fact(Kind.TIME, "3 p.m.", begin=datetime(2012, 6, 21, 15), until=datetime(2012, 6, 21, 15, 1))
    made = figure(clock)
    assert made.data[0].x == ("2012-06-21T15:00:00",)


@pytest.mark.parametrize("narrow", [True, False])
@given(starts=st.lists(st.dates(date(2009, 1, 1), date(2013, 1, 1)), min_size=1, max_size=40))
def test_no_mark_covers_another_or_its_words(narrow, starts):
    found = [
        fact(Kind.DATE, f"day {at}", timex=day.isoformat(), begin=day, until=date.fromordinal(day.toordinal() + 1))
        for at, day in enumerate(starts)
    ]
    text = " ".join(f"{each.text}." for each in found)
    read = article(text, *found)
    scale = Scale(date(2008, 6, 1), date(2013, 6, 1), 340 if narrow else 950)
    places, height = lanes(marks(read, read.entries), scale, PUBLISHED, narrow)
    assert all(place.top + place.height <= height for place in places)
    by_lane: dict[int, list[float]] = {}
    for place in places:
        by_lane.setdefault(place.top, []).append(scale.pixel(place.mark.begin))
    assert all(b - a > 30 for xs in by_lane.values() for a, b in zip(sorted(xs), sorted(xs)[1:], strict=False))


def test_too_many_marks_become_counts_by_family():
    many = [Entry(f"a-{at}", THURSDAY) for at in range(20)] + [Entry("b", UPRISING)]
    drawing, grain = histogram(days_of(many), PUBLISHED)
    made = checked(drawing)
    assert grain == "month"
    assert {trace.name: sum(trace.y) for trace in made.data} == {"When": 20, "How long": 1}


def test_the_bundle_that_pages_load_is_the_one_that_the_library_checks_figures_for():
    from plotly.offline import get_plotlyjs_version

    assert f"plotly.js (basic - minified) v{get_plotlyjs_version()}" in embedded(figure(THURSDAY), {})[:200]
