"""Times on the calendar: against publication in news, against the running date in told history."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from facts import extract, timexes

FRIDAY = "2012-06-22"


def _values(text: str, published: str | date | None = FRIDAY, domain: str = "news") -> list[str]:
    return [timex.value for timex in timexes(text, published, domain)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met on Wednesday.", ["2012-06-20"]),
        ("They will meet on Wednesday.", ["2012-06-27"]),
        ("The vote is scheduled for Monday.", ["2012-06-25"]),
        ("He said Friday that it rained.", ["2012-06-22"]),
        ("It may open as early as Tuesday.", ["2012-06-26"]),
        ("The plant opened in August.", ["2011-08"]),
        ("The plant will open in August.", ["2012-08"]),
        ("Sales fell last quarter.", ["2012-Q1"]),
        ("Profit rose in the third quarter from a year earlier.", ["2011-Q3", "2010-Q3"]),
        ("For the quarter ended March 31 sales fell.", ["2012-Q1", "2012-03-31"]),
        ("It closed on May 3, 2010, and reopened two days later.", ["2010-05-03", "2010-05-05"]),
        ("In 1998 they won; the same year they lost.", ["1998", "1998"]),
        ("It rained on March 1 and the following day.", ["2012-03-01", "2012-03-02"]),
        ("The day before yesterday it snowed.", ["2012-06-20"]),
        ("He left on May 31, 2011, and a month later he was back.", ["2011-05-31", "2011-06"]),
        ("From June to August 2010 it was closed.", ["2010-06", "2010-08"]),
        ("the late 1990s, the '60s and the early 19th century", ["199", "196", "18"]),
        ("a week ago, two months ago, a decade ago", ["2012-W24", "2012-04", "2002"]),
        ("at 5:30 p.m. on Tuesday", ["2012-06-19T17:30"]),
        ("this summer, last winter", ["2012-SU", "2011-WI"]),
        ("It earned more in the year ended March 31 and in the half ended Dec. 31.",
         ["P1Y", "2012-03-31", "2011-12-31"]),
        ("In March last year it rose; it may fall in May of next year.", ["2011-03", "2013-05"]),
        ("The pass was shut from October to March.", ["2011-10", "2012-03"]),
        ("The pass will be shut from November to February.", ["2012-11", "2013-02"]),
        ("It went off at 10:35 a.m. (0735 GMT) Thursday.", ["2012-06-21T10:35", "2012-06-21T07:35", "2012-06-21"]),
        ("The goods will be sold on Tuesday.", ["2012-06-26"]),
        ("He sank on May 4, the day after the regatta.", ["2012-05-04", "2012-05-04"]),
        ("On May 4 he sailed; the day after the regatta he sank.", ["2012-05-04", "2012-05-05"]),
        ("The first quarter was weak; for the third quarter it expects more than a year ago.",
         ["2012-Q1", "2012-Q3", "2011-Q1"]),
        ("It had been due to expire Thursday. The permit is good through January.", ["2012-06-21", "2013-01"]),
        ("In the third quarter sales fell. For the nine months they rose from a year earlier.",
         ["2011-Q3", "P9M", "2010"]),
        ("Father's Day was cold, and Independence Day began with a row.", ["2012-06-17", "2012-07-04"]),
        ("They met on Super Tuesday and the following Saturday.", ["2012-03-06", "2012-03-10"]),
        ("In 1950 he fell ill and two weeks later he died.", ["1950", "1950-XX-XX"]),
        ("two summers ago, 99999999999 summers ago", ["2010-SU"]),
        ("now, recently, in recent years", ["PRESENT_REF", "PAST_REF", "PAST_REF"]),
        ("As planned, the bridge reopened as previously planned Tuesday.", ["2012-06-19"]),
        ("In November the club brought in a new keeper.", ["2011-11"]),
        ("He left in March for good.", ["2012-03"]),
        ("Sales fell in the first quarter. After a strong fourth quarter, prices slid; the 2011 period was better.",
         ["2012-Q1", "2011-Q4", "2011-Q1"]),
        ("The fair opens Monday, the school should reopen on Tuesday; it rained late that night.",
         ["2012-06-25", "2012-06-26", "2012-06-26TNI"]),
        ("The shop closed on Black Friday, as the Sunday Times said of it.", ["2011-11-25"]),
        ("It may one day be theirs; in the weeks ahead, for two years, after a weekend of rain.",
         ["FUTURE_REF", "PXW", "P2Y"]),
        ("They would fight Monday's ruling. They will vote at Monday's meeting.", ["2012-06-18", "2012-06-25"]),
        ("They did not plan to move out on Tuesday. The council meets Monday.", ["2012-06-26", "2012-06-25"]),
        ("It will be paid on a still unnamed date in August, and in a newly built hall in September.",
         ["2012-08", "2012-09"]),
        ("The bank has lent it money through August; the shop is open through Sunday.", ["2012-08", "2012-06-24"]),
        ("In August, a month after the fair in the old town near the river and its two long stone bridges, it burned.",
         ["2011-08", "P1M"]),
        ("It went off at 10:35 a.m. (0735 GMT Thursday).", ["2012-06-21T10:35", "2012-06-21T07:35"]),
        ("It rained Tuesday. In May 2011 he fell; that day it had snowed, and three days later it thawed.",
         ["2012-06-19", "2011-05", "2011-05-XX", "2011-05-XX"]),
        ("The launch was delayed to Monday. If no deal is reached by Tuesday, it fails.", ["2012-06-25", "2012-06-26"]),
        ("The envoys meet again Sunday. They could not meet Thursday.", ["2012-06-24", "2012-06-21"]),
        ("The storm will hit the coast Sunday; it hit the islands Thursday.", ["2012-06-24", "2012-06-21"]),
        ("The game is Sunday, the run-off is on Monday, and the bill comes to a vote on Tuesday.",
         ["2012-06-24", "2012-06-25", "2012-06-26"]),
        ("Shares fell ahead of Monday's ruling. He died in August.", ["2012-06-25", "2011-08"]),
        ("It is open Monday-Saturday; it was moved from Tuesday to Thursday.",
         ["2012-06-18", "2012-06-23", "2012-06-19", "2012-06-21"]),
        ("It went off at 11 p.m. (0300 GMT Thursday).", ["2012-06-22T23:00", "2012-06-21T03:00"]),
    ],
)
def test_news_counts_from_its_day(text: str, values: list[str]) -> None:
    assert _values(text) == values


def test_this_winter_is_the_one_nearest() -> None:
    assert _values("This winter was cold.", "2012-03-10") == ["2011-WI"]
    assert _values("This winter will be cold.", "2012-10-10") == ["2012-WI"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On Friday they met.", ["XXXX-WXX-5"]),
        ("They met in June and again last year.", ["XXXX-06", "XXXX"]),
        ("They met on June 3.", ["XXXX-06-03"]),
        ("It rained yesterday.", ["XXXX-XX-XX"]),
        ("They met in June 2011.", ["2011-06"]),
    ],
)
def test_nothing_is_guessed_without_a_day(text: str, values: list[str]) -> None:
    assert _values(text, None) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In March 1812 the siege began. By June the town had fallen.", ["1812-03", "1812-06"]),
        ("In December 1812 they retreated. In January they froze.", ["1812-12", "1813-01"]),
        ("On 5 May 1812 they landed. Three days later they marched.", ["1812-05-05", "1812-05-08"]),
        ("In 480 BC they came. The following year they left.", ["BC0480", "BC0479"]),
        ("The town of today lies there.", ["PRESENT_REF"]),
        ("In May 1812 they fled. They had stood together since 1790. A year later they lost.",
         ["1812-05", "1790", "1813"]),
        ("On 4 June 1812 the envoys that the king himself had chosen with care in July 1811 left. On 9 July they met.",
         ["1812-06-04", "1811-07", "1812-07-09"]),
        ("In May 1812 he sat. For 1813 he had plans. The plans for 1813 failed. In June he fell.",
         ["1812-05", "1813", "1813", "1813-06"]),
        ("In the winter of 1812 he won; two days later he lost.", ["1812-WI", "1812-XX-XX"]),
        ("In 1812 he won, and in October of that year he fell.", ["1812", "1812-10"]),
        ("In March 1812 he came; they had fought from October to February.", ["1812-03", "1811-10", "1812-02"]),
        ("In 1066 the duke landed. The abbey, founded in 1093, fell in 1215.", ["1066", "1093", "1215"]),
        ("He ruled from 1368 to 1398; the plague (1346-1353) was over.", ["1368", "1398", "1346", "1353"]),
        ("He sold 1200 sheep in 1300 places.", []),
        ("from 264 to 241 BC and in 218-201 BC.", ["BC0264", "BC0241", "BC0218", "BC0201"]),
    ],
)
def test_history_counts_from_its_own_day(text: str, values: list[str]) -> None:
    assert _values(text, FRIDAY, "narrative") == values
    assert _values(text, "1999-01-01", "narrative") == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on 03/06/2012.", "2012-03-06"),
        ("They met on 03/06/2012 and on 21/05/2012.", "2012-06-03"),
        ("They met on 03/06/2012 and on 05/21/2012.", "2012-03-06"),
        ("They met on 03/06/2012, and again on 9 June.", "2012-06-03"),
        ("They met on 03/06/2012, and again on June 9.", "2012-03-06"),
        ("LEEDS – They met on 03/06/2012.", "2012-06-03"),
        ("SAN DIEGO, Calif. -- They met on 03/06/2012.", "2012-03-06"),
        ("They met on 03/06/2012 in a grey theatre.", "2012-06-03"),
        ("They met on 03-06-2012 in a gray theater.", "2012-03-06"),
        ("They met on 3/6/12 in the harbour.", "2012-06-03"),
        ("They met on 03.06.2012 in a gray theater.", "2012-06-03"),
    ],
)
def test_days_in_figures_are_read_as_the_text_writes_its_dates(text: str, value: str) -> None:
    assert _values(text)[0] == value


@pytest.mark.parametrize(
    ("text", "begin", "until"),
    [
        ("for the past two weeks", date(2012, 6, 8), date(2012, 6, 22)),
        ("the two-month strike", date(2012, 4, 22), date(2012, 6, 22)),
        ("They will finish in six months.", date(2012, 6, 22), date(2012, 12, 22)),
        ("three days after June 4", date(2012, 6, 4), date(2012, 6, 7)),
        ("two weeks before May 1, 2011", date(2011, 4, 17), date(2011, 5, 1)),
        ("in the year ended March 31", date(2011, 4, 1), date(2012, 4, 1)),
        ("the first nine months of 1990", date(1990, 1, 1), date(1990, 10, 1)),
        ("the last two weeks of February 1952", date(1952, 2, 16), date(1952, 3, 1)),
    ],
)
def test_tied_lengths_have_a_derived_interval(text: str, begin: date, until: date) -> None:
    fact = extract(text, FRIDAY)[0]
    assert (fact.begin, fact.until, fact.derived) == (begin, until, True)


@pytest.mark.parametrize("text", ["a two-year contract", "They ran for two hours.", "several days"])
def test_untied_lengths_have_none(text: str) -> None:
    fact = extract(text, FRIDAY)[0]
    assert fact.begin is fact.until is None
    assert not fact.derived


def test_the_early_hours_are_those_before_dawn() -> None:
    for text in ("It sank in the early hours of Sunday.", "It sank in the small hours of Sunday morning."):
        (sunk,) = extract(text, FRIDAY)
        assert (sunk.timex, sunk.begin, sunk.until) == (
            "2012-06-17TMO", datetime(2012, 6, 17), datetime(2012, 6, 17, 6)), text
    (late,) = extract("It sank in the late hours of Sunday evening.", FRIDAY)
    assert late.begin == datetime(2012, 6, 17, 18)


def test_hours_count_from_the_minute_of_publication() -> None:
    fact = extract("in the past 24 hours", datetime(2012, 6, 22, 9, 30))[0]
    assert (fact.begin, fact.until) == (datetime(2012, 6, 21, 9, 30), datetime(2012, 6, 22, 9, 30))


@pytest.mark.parametrize(
    ("text", "written", "timex"),
    [
        ("from June to August 2010", "June to August 2010", "2010-06/2010-08"),
        ("on May 1-3", "May 1-3", "2012-05-01/2012-05-03"),
        ("in 1994-96", "1994-96", "1994/1996"),
        ("between 1994 and 1997", "1994 and 1997", "1994/1997"),
        ("two to six days", "two to six days", "P2D/P6D"),
        ("a year or two", "a year or two", "P1Y/P2Y"),
    ],
)
def test_ranges_are_one_fact_and_lists_are_not(text: str, written: str, timex: str) -> None:
    (fact,) = extract(text, FRIDAY)
    assert (fact.text, fact.timex) == (written, timex)


def test_a_list_of_years_is_as_many_facts() -> None:
    assert [fact.timex for fact in extract("in 1994, 1995 and 1997", FRIDAY)] == ["1994", "1995", "1997"]


@pytest.mark.parametrize(
    "text", ["February 30, 2011", "13/13/2013", "at 24:61", "the 32nd of May", "Q7 2011", "in the year 123456789",
             "AD 0", "0 BC", "in 2010-W53", "on 31/04/2012", "June 31", "at 12:60 p.m."]
)
def test_what_cannot_be_a_date_is_none(text: str) -> None:
    known = {"May", "2011", "PXD"}
    assert {fact.text for fact in extract(text, FRIDAY) if fact.kind in ("date", "time")} <= known


def test_two_thousand_dates_that_the_text_itself_must_settle() -> None:
    text = " and ".join(["03/06/2012"] * 1000) + " to ".join(["June"] * 1000)
    assert {timex.value for timex in timexes(text, FRIDAY)} >= {"2012-03-06"}


@pytest.mark.parametrize("published", [date.min, date.max, datetime.min, datetime.max])
def test_the_ends_of_the_calendar_hold(published: date) -> None:
    text = "last century, two decades ago, a year to a century, the past ten centuries, next year, in 900 years, Friday"
    assert len(extract(text, published)) >= 6


def test_how_often_something_comes_round_is_a_set() -> None:
    text = "It runs four flights a week at $30 million a year; for a week there were none."
    assert [timex.type for timex in timexes(text, FRIDAY)] == ["SET", "SET", "DURATION"]


def test_a_thousand_dates_in_one_sentence() -> None:
    assert len(timexes(" and ".join(["Friday"] * 1000), FRIDAY)) == 1000


@pytest.mark.parametrize(
    ("text", "begin"),
    [("The bridge will open in only two years.", "2012-06-22"), ("A setback in a 15-month strike.", "2011-03-22")],
)
def test_a_hedge_may_stand_between_in_and_a_length(text: str, begin: str) -> None:
    (found,) = [fact for fact in extract(text, "2012-06-22") if fact.kind == "duration"]
    assert found.begin is not None
    assert found.begin.isoformat() == begin
