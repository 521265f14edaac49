"""What the Compare page says of figures, and how it draws them."""

from __future__ import annotations

import json
from datetime import date
from math import inf

import pytest

from dashboard.articles import Article, article
from dashboard.charts.bounds import Axis, Claim, Gap, axis, bounds
from dashboard.charts.drawing import checked
from dashboard.charts.joined import Lane, joined
from dashboard.charts.marks import marks
from dashboard.comparing import Compared, caption, claims, compared, condition, gap, moves, side, statement, title
from dashboard.downloads import Part
from dashboard.gathered import facts_of, file_name, line_picture
from facts.compare import Reach
from facts.model import Document, Status

TEXTS = (
    ("Valley Courier", date(2012, 3, 14), "At least 10,000 soldiers have left the army, an officers' group said."),
    ("Northern Wire", date(2012, 6, 22), "Up to 20,000 soldiers have left the army, General Samir Adwan said."),
    ("The Tribune", date(2012, 7, 3), "Between 18,000 and 24,000 soldiers have gone home, General Samir Adwan said."),
    ("Evening Herald", date(2012, 7, 6), "Fewer than 12,000 soldiers are absent, the defence ministry said."),
)


def read(*texts: tuple[str, date | None, str]) -> list[Article]:
    return [article(Document(text, source=name, published=day)) for name, day, text in texts]


def one(*texts: tuple[str, date | None, str]) -> Compared:
    articles = read(*texts)
    return compared(articles, [each.entries for each in articles], "en_GB")[0]


def test_the_contradiction_is_said_as_a_condition() -> None:
    each = one(*TEXTS)
    assert title(each) == "Soldiers"
    assert statement(each) == (
        "On 3 July 2012 The Tribune has 18,000 to 24,000; 3 days later Evening Herald has less than 12,000. Both hold "
        "only if the figure fell by more than 6,000 between them, or they count different things."
    )


def test_the_contradiction_whose_sentences_are_most_alike_comes_first() -> None:
    each = one(
        ("Post", date(2024, 4, 9), "Rescuers carried 3 people out alive. At least 40 people are still missing there."),
        ("Courier", date(2024, 4, 10), "Divers brought 12 people home. Fewer than 30 people are still missing there."),
    )
    assert [side.fact.text for side in each.clashes()[0][:2]] == ["40", "30"]
    assert len(each.clashes()) == len(each.found.contradictions()) > 1


def test_the_gap_lies_between_the_two_that_clash() -> None:
    each = one(*TEXTS)
    (clash,) = each.found.contradictions()
    assert gap(each, clash) == Gap(12000, 18000, 2, 3, "over 6,000")
    assert gap(each, None) is None


def test_the_caption_names_who_fits_with_both() -> None:
    each = one(*TEXTS)
    said = caption(each, each.found.contradictions()[0])
    assert "Valley Courier and Northern Wire fit with either." in said
    assert "4 claims are no series" in said


def test_a_side_has_its_sentence_and_who_said_it() -> None:
    each = one(*TEXTS)
    found = side(each, each.found.figures[3])
    assert (found.sign, found.figure, found.speaker) == ("<", "12,000", "defence ministry")
    assert found.where == "Evening Herald, 6 July 2012"
    assert found.quote.text == "12,000"
    assert found.id == each.articles[3].entries[0].id


def test_rows_are_by_day_however_the_articles_stand() -> None:
    assert [row.name for row in claims(one(*reversed(TEXTS)))] == [name for name, *_ in TEXTS]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("Some 400 workers left.", "About 400 workers left.", "All 2 claims agree: about 400."),
        ("At least 300 workers left.", "Fewer than 900 workers left.",
         "All 2 claims can hold together: at least 300 and less than 900."),
        ("At least 300 workers left.", "At least 500 workers left.",
         "All 2 claims can hold together: at least 500."),
        ("About 300 workers left.", "About 500 workers left.", "These 2 claims share no value"),
        ("They expect 300 workers to leave.", "There were 500 workers.", "These 2 claims share no value"),
    ],
)  # fmt: skip
def test_statement_is_what_the_numbers_bear_out(first: str, second: str, said: str) -> None:
    day = date(2024, 3, 5)
    assert statement(one(("A", day, first), ("B", day, second))).startswith(said)


def test_a_move_is_told_step_by_step() -> None:
    each = one(
        *(("A", date(2024, month, 1), f"The flood drove {n} families out.") for month, n in ((1, 40), (3, 90), (6, 70)))
    )
    assert [step.partition("It ")[2] for step in moves(each)] == ["rose by at least 50.", "fell by at least 20."]
    assert statement(each).endswith("It moved once more.")


def test_two_voices_of_one_article() -> None:
    text = "Police said 40 families fled. A hospital said 60 families fled."
    each = one(("A", None, text))
    assert statement(each).startswith("A has 40 (police) and 60 (hospital).")
    assert "changed by at least 20" in condition(each, each.found.contradictions()[0])


def test_money_is_told_in_its_currency() -> None:
    day = date(2024, 3, 5)
    each = one(("A", day, "Donors gave $4 million in aid."), ("B", day, "Donors gave $6 million in aid."))
    assert "$2 million" in statement(each)
    assert title(each) == "Aid, in USD"


@pytest.mark.parametrize(
    ("reaches", "expected"),
    [
        ([Reach(10_000, inf, True, False), Reach(18_000, 24_000, True, True)], (0, 30_000)),
        ([Reach(5, 5, True, True)], (0, 6)),
        ([Reach(1_000_000, 1_000_500, True, True)], (999_800, 1_000_600)),
        ([Reach(-5, 5, True, True)], (-8, 6)),
        ([Reach(0, 0, True, True)], (0, 0.1)),
        ([Reach(-inf, inf, False, False)], (0, 1)),
    ],
)
def test_axis_holds_every_end(reaches: list[Reach], expected: tuple[float, float]) -> None:
    found = axis(reaches)
    ends = [end for reach in reaches for end in reach[:2] if abs(end) < inf]
    assert all(found.low <= end <= found.high for end in ends)
    assert found.low <= expected[0] + 1e-9
    assert found.high >= expected[1] * 0.8
    assert 2 <= len(found.ticks) <= 12


def drawn(reach: Reach, status: Status = Status.REPORTED) -> list[str]:
    claim = Claim("a", "<b>Paper</b>", "5 March", "10", "", "many", status, reach)
    figure = bounds([claim], Axis(0, 100, (0, 100)), ["0", "100"])
    return [trace.type if trace.type == "bar" else str(trace.marker.symbol) for trace in figure.data]


@pytest.mark.parametrize(
    ("reach", "parts"),
    [
        (Reach(10, 20, True, True), ["bar"]),
        (Reach(10, 10, True, True), ["circle", "circle"]),
        (Reach(10, 10, True, True, True), ["diamond", "diamond"]),
        (Reach(10, 20, True, True, True), ["bar", "diamond", "diamond"]),
        (Reach(10, inf, True, False), ["line-ns", "triangle-right"]),
        (Reach(10, inf, False, False), ["circle", "triangle-right"]),
        (Reach(-inf, 10, False, True), ["line-ns", "triangle-left"]),
    ],
)
def test_marks_say_how_far_a_claim_reaches(reach: Reach, parts: list[str]) -> None:
    assert drawn(reach) == parts


def test_an_excluded_end_is_a_ring_and_names_are_inert() -> None:
    claim = Claim("a", "<b>Paper</b>", "", "< 10", "", "many", Status.REPORTED, Reach(-inf, 10, False, False))
    figure = bounds([claim], Axis(0, 100, (0, 100)), ["0", "100"])
    assert figure.data[0].marker.color == "#FFFFFF"
    assert any("&lt;b&gt;Paper" in note.text for note in figure.layout.annotations)


def test_the_calendar_has_a_lane_an_article() -> None:
    articles = read(
        ("A", date(2012, 7, 3), "The fighting has gone on since March 2011."), ("B", None, "It began in May 2011.")
    )
    lanes = [Lane(each.called, each.document.published, marks(each, each.entries)) for each in articles]
    figure = checked(joined(lanes))
    names = [note.text for note in figure.layout.annotations]
    assert names.count("<b>A</b>") == names.count("<b>B</b>") == 1
    assert names.count("published") == 1
    assert len({y for trace in figure.data for y in trace.y}) >= 2


def test_the_number_line_leaves_with_its_words_and_sources() -> None:
    each = one(*TEXTS)
    parts = [Part(read, read.entries, "counts") for read in each.articles]
    figure = line_picture(each, each.found.contradictions()[0], parts)
    words = " ".join(note.text for note in figure.layout.annotations)
    for said in ("<b>Soldiers</b>", "Both hold", "Valley Courier, published Wednesday 14 March 2012", "Shown: counts."):
        assert said in words
    assert file_name(each, "svg") == "compare-soldiers.svg"


def test_the_facts_of_all_articles_are_one_file() -> None:
    articles = read(*TEXTS)
    parts = [Part(each, each.entries) for each in articles]
    told = json.loads(facts_of(parts, "json"))
    assert [each["title"] or each["name"] for each in told["documents"]] == [name for name, *_ in TEXTS]


def test_an_article_without_a_title_is_called_by_its_file_not_by_where_it_lies() -> None:
    read = article(Document("Some 40 came.", source="papers/spring/port.txt"))
    assert (read.title, read.source, read.called) == ("port.txt", "port.txt", "port")
