"""What the words beside a time make of it: the year of its neighbour, the day it ends on, the date it is tied to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from facts.calendar.cells import Cell, at, civil, first_day
from facts.calendar.expression import Clock, Day, Expression, Feast, Fixed, Length, Named, Shift, Use
from facts.calendar.place import place
from facts.calendar.story import Story
from facts.mentions.mention import Mention
from facts.text.roles import LETTERS

_SPILL = 14
"""A quarter that ends up to two weeks into the next one is still the last one."""

_PARTS = MappingProxyType({"opening": "opening", "closing": "closing", "past": "closing", "": ""})
"""`the first two weeks of May` begin with it, `the last two weeks of May` end with it."""

_TO_ITS_DAY = 16
"""Tokens, blanks too, within which a clock time's day is named."""

_HALF_A_DAY = 12
"""Hours by which two zones' clocks on the same day differ at most."""

_NEAR = 4
"""Tokens, blanks too, within which two times belong together."""

_NAMED = (Day, Named)
_DATES = (Fixed, Day, Named, Feast, Shift)


def _in_its_year(said: Day | Named, number: int, mentions: Sequence[Mention], story: Story) -> Expression:
    """A day or month without a year, with the one that its neighbours tell."""
    if said.year is not None:
        return said
    fitted = _beside(said, mentions[number], mentions[number + 1 : number + 2], story)
    return _run_on(fitted, number, mentions, story) if isinstance(fitted, _NAMED) and fitted.year is None else fitted


def _beside(said: Day | Named, mention: Mention, behind: Sequence[Mention], story: Story) -> Expression:
    """What the time behind it adds: `June` of `June to August 2011`."""
    tokens, members, last = story.tokens, story.language.lexicon.members, mention.last
    if type(said) is Day and tokens.classes[mention.first - 2 : mention.first - 1] in members["over_word"]:
        return _past_end(said, story)
    if not behind or behind[0].first - last > _NEAR:
        return said
    after = behind[0]
    between = tokens.classes[last : after.first].strip(" \n")
    if len(between) != 1:
        return said
    if type(said) is Named and said.grain == "quarter" and between in members["ended"]:
        return _ended_quarter(said, after, between in members["over_word"], story)
    joined = between in members["joiner"] or between in ("-–" if type(said) is Day else "-–,")
    return _shared_year(said, after) if joined else said


def _on_its_day(said: Clock, number: int, mentions: Sequence[Mention], story: Story) -> Clock:
    """A clock time takes the day that is named behind it: `at 5:30 a.m. Cairo time on May 4`, `(0735 GMT) Friday`.

    So it does the day of the same hour in another zone behind it: `at 10:35 a.m. (0735 GMT Friday)`.
    """
    if said.day is not None:
        return said
    members, end = story.language.lexicon.members, mentions[number].last
    for other in mentions[number + 1 : number + 3]:
        between = story.tokens.classes[end : other.first]
        if len(between) > _TO_ITS_DAY or not set(between).isdisjoint(members["joiner"] + ",;"):
            return said
        value, near = other.value, between.rstrip(" \n")[-1:]
        if isinstance(value, Clock):
            if value.day is None:
                continue
            return said._replace(day=value.day) if near == "(" and _near_hours(said.text, value.text) else said
        beside = near == ")" or (near and near in members["on"])
        if beside and isinstance(value, (Day, Fixed, Named)) and _is_day(value):
            return said._replace(day=value)
        return said
    return said


def _near_hours(one: str, other: str) -> bool:
    """Whether two clock times of one moment are of the same day, whatever their zones: not `11 p.m. (0300 GMT)`."""
    hours = one[1:3], other[1:3]
    return all(map(str.isdigit, hours)) and abs(int(hours[0]) - int(hours[1])) < _HALF_A_DAY


def _is_day(said: Day | Fixed | Named) -> bool:
    return isinstance(said, Day) or (said.cell.grain == "day" if isinstance(said, Fixed) else said.grain == "weekday")


def _run_on(said: Day | Named, number: int, mentions: Sequence[Mention], story: Story) -> Day | Named:
    """Both ends of a stretch between months or days without a year: `from October to March` ends in the next one.

    One between weekdays ends within a week of its beginning: `Monday-Friday`.
    """
    at = _month_and_day(said)
    if said.which is not None:
        return said
    if at is None:
        return _within_the_week(said, number, mentions, story)
    here = mentions[number]
    start = _month_and_day(mentions[number - 1].value) if number else None
    if start is not None and story.told is not None and _joined(mentions[number - 1], here, story):
        return said._replace(year=civil(first_day(story.told))[0] + (start > at))
    after = mentions[number + 1] if number + 1 < len(mentions) else None
    end = None if after is None else _month_and_day(after.value)
    if after is None or end is None or not _joined(here, after, story):
        return said
    assert isinstance(after.value, _NAMED)
    return said._replace(year=_year_before(at, end, after.value, story))


def _within_the_week(said: Day | Named, number: int, mentions: Sequence[Mention], story: Story) -> Day | Named:
    """The end of a stretch between weekdays."""
    start = mentions[number - 1].value if number else None
    if type(said) is Named and type(start) is Named and said.grain == start.grain == "weekday" and _joined(
            mentions[number - 1], mentions[number], story):
        return said._replace(which=1, told=True)
    return said


def _year_before(start: tuple[int, int], end: tuple[int, int], last: Day | Named, story: Story) -> int | None:
    """The year in which such a stretch begins, None where the reader may choose."""
    today = story.today()
    if today is None:
        return None
    year, month, _ = civil(today)
    if story.narrative:
        back = end < start and month - end[0] < start[0] - month
        return (story.year or year) - 1 if back else None
    known = place(last, story)
    return None if isinstance(known, str) else civil(first_day(known))[0] - (end < start)


def _same_day(said: Shift, number: int, mentions: Sequence[Mention], story: Story) -> Shift:
    """`the day after the vote` right behind a date is another name for that date."""
    if said.use is not Use.TIMEX or said.grain != "day" or not number:
        return said
    between = story.tokens.classes[mentions[number - 1].last : mentions[number].first]
    return said._replace(steps=0) if between and not between.strip(" \n,-–—(") else said


def _joined(first: Mention, second: Mention, story: Story) -> bool:
    between = story.tokens.classes[first.last : second.first].strip(" \n")
    return len(between) == 1 and (between in "-–" or between in story.language.lexicon.members["through"])


def _month_and_day(said: object) -> tuple[int, int] | None:
    """Month and day of a month or day without a year, None for any other time."""
    if type(said) is Day and said.year is None and said.month is not None:
        return said.month, said.number
    return (said.number, 0) if type(said) is Named and said.grain == "month" and said.year is None else None


def _past_end(said: Day, story: Story) -> Day:
    """`the year ended March 31` is over on the day of publication."""
    return said if story.now is None or said.year is not None or said.which is not None else said._replace(which=-1)


def _shared_year(said: Day | Named, after: Mention) -> Expression:
    """`June` of `June to August 2011` is of 2011."""
    full = after.value
    if isinstance(full, Named) and isinstance(said, Named) and full.grain == said.grain:
        return said._replace(year=full.year)
    if said.which is not None or not isinstance(full, Fixed) or full.cell.grain not in ("day", "month", "season"):
        return said
    if isinstance(said, Named) and said.grain != full.cell.grain:
        return said
    return said._replace(year=civil(first_day(full.cell))[0])


def _ended_quarter(said: Named, after: Mention, over: bool, story: Story) -> Expression:
    """`the quarter ended Sept. 30` takes the calendar's name, whatever the company calls it."""
    last = after.value
    if not isinstance(last, Day | Fixed):
        return said
    end = place(_past_end(last, story) if over and isinstance(last, Day) else last, story)
    if isinstance(end, str) or end.grain != "day":
        return said
    quarter = Cell("quarter", at("quarter", end.number - _SPILL).number)
    story.tell_quarter(quarter)
    return Fixed(quarter, said.mod)


def _tied(said: Length, number: int, mentions: Sequence[Mention], story: Story) -> Length:
    """A length with what it hangs on; the second of a range hangs on what the first one does."""
    mention, before = mentions[number], story.length
    said = _hung(said, mention, mentions[number + 1 : number + 2], story)
    if not said.tie and before is not None and mention.first - before[1] <= _NEAR:
        said = said._replace(tie=before[0].tie, base=before[0].base)
    story.length = said, mention.last
    return said


def _hung(said: Length, mention: Mention, behind: Sequence[Mention], story: Story) -> Length:
    """`two days after June 4` hangs on that day, a plan's `in a year` begins now, a `15-month uprising` reaches now."""
    tokens, lexicon, last = story.tokens, story.language.lexicon, mention.last
    classes, members = tokens.classes, lexicon.members
    if behind and behind[0].first - last == 3 and classes[last + 1] in members["tie_word"]:
        tie, value = lexicon.values["tie_word"][tokens.parts[last + 1]], behind[0].value
        date = value.day if isinstance(value, Clock) else value
        tie = _PARTS.get(said.tie, said.tie) if tie == "of" else tie
        if isinstance(date, Day) and classes[last + 1] in members["over_word"]:
            date = _past_end(date, story)
        if isinstance(date, _DATES) and tie and (not said.tie or said.tie in _PARTS or said.tie == tie):
            return said._replace(tie=tie, base=date)
    if said.tie or story.now is None:
        return said
    before = mention.first - 2
    if before > 1 and _is_hedge(tokens.parts[before], story):  # `in about a year`, `in only a year`
        before -= 2
    if before >= 0 and classes[before] in members["in"] and story.tense_before() >= 0:
        return said._replace(tie="next")
    if classes[last - 1] in members["time_unit"] and classes[last] in " \n":
        near = classes[last + 1], classes[last + 3 : last + 4] if classes[last + 2 : last + 3] in (" ", "\n") else ""
        if any(letter and letter in members["ongoing"] for letter in near):
            return said._replace(tie="past")
    return said


def _is_hedge(word: str, story: Story) -> bool:
    language = story.language
    article = LETTERS["article"]
    return word in language.hedges_before or (word in language.loose and language.roles.letter(word) != article)


FITTED: Mapping[type, Callable[[Any, int, Sequence[Mention], Story], Expression]] = MappingProxyType(
    {Length: _tied, Day: _in_its_year, Named: _in_its_year, Clock: _on_its_day, Shift: _same_day}
)
"""What the neighbours add to each kind of time, given its place among the mentions; to the others they add nothing."""
