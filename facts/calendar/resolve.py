"""Times onto the calendar: each expression against the publication date, or the story's running date, in text order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from facts.calendar.cells import Cell, add_months, at, civil, end_day, first_day, moment
from facts.calendar.expression import Base, Clock, Day, Expression, Fixed, Length, Named, Reference, Repeat, Shift, Use
from facts.calendar.place import UNKNOWN, Place, place
from facts.calendar.story import NARRATIVE, Story
from facts.calendar.timex3 import clock_interval, length, text
from facts.language import Language
from facts.mentions.mention import Amount, Mention
from facts.model import Kind, Moment
from facts.text.tokens import Tokens

_SPILL = 14
"""A quarter that ends up to two weeks into the next one is still the last one."""

_TYPES = {Kind.DATE: "DATE", Kind.TIME: "TIME", Kind.DURATION: "DURATION", Kind.RECURRENCE: "SET"}


class Resolved(NamedTuple):
    """A TIMEX3 with its interval. `anchor` is the TIMEX3 value it was counted from, empty where it needed none.

    `fact` is False for what is a time expression but tells a reader nothing (`now` in a history), `timex` for what
    tells something but is none to TIMEX3's annotators (`annual`).
    """

    type: str
    value: str
    mod: str = ""
    begin: Moment | None = None
    until: Moment | None = None
    derived: bool = False
    anchor: str = ""
    fact: bool = True
    timex: bool = True


def resolve(
    mentions: Sequence[Mention],
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    published: date | datetime | None,
    domain: str,
    language: Language,
) -> list[Resolved | None]:
    """What each mention is on the calendar, None for those that are no time."""
    members = language.lexicon.members
    story = Story(None if published is None else published.toordinal(), domain == NARRATIVE, tokens, language)
    firsts = [first for first, _ in sentences]
    found: list[Resolved | None] = []
    tie, tied_until = "", -9
    for place_, mention in enumerate(mentions):
        said = mention.value
        if mention.kind not in _TYPES:
            found.append(None)
            continue
        assert not isinstance(said, Amount)
        sentence = sentences[bisect_right(firsts, mention.first) - 1]
        story.stand(mention.first, mention.last, sentence)
        if type(said) is Length:
            said = _tied_length(said, mention, tokens, members, story)
            if not said.tie and mention.first - tied_until <= 4:
                said = said._replace(tie=tie)
            tie, tied_until = said.tie, mention.last
        elif (type(said) is Day or type(said) is Named) and said.year is None and place_ + 1 < len(mentions):
            said = _shared_year(said, mention, mentions[place_ + 1], tokens, members)
            if type(said) is Named and said.grain == "quarter":
                said = _ended_quarter(said, mention, mentions[place_ + 1], tokens, members, story)
        found.append(_resolved(mention.kind, said, story))
    return found


def _shared_year(
    said: Day | Named, mention: Mention, after: Mention, tokens: Tokens, members: Mapping[str, str]
) -> Expression:
    """`June` of `June to August 2011` is of 2011."""
    full = after.value
    if type(full) is not Fixed or full.cell.grain not in ("day", "month", "season") or after.first - mention.last > 4:
        return said
    if isinstance(said, Named) and said.grain != full.cell.grain:
        return said
    between = tokens.classes[mention.last : after.first].strip(" \n")
    if len(between) != 1 or between not in members["joiner"] + "-–,":
        return said
    return said._replace(year=civil(first_day(full.cell))[0])


def _ended_quarter(
    said: Named, mention: Mention, after: Mention, tokens: Tokens, members: Mapping[str, str], story: Story
) -> Expression:
    """`the quarter ended Sept. 30` takes the calendar's name, whatever the company calls it."""
    ended = tokens.classes[mention.last : after.first].strip(" \n")
    if len(ended) != 1 or ended not in members["ended"] or not isinstance(after.value, Day | Fixed):
        return said
    end = place(after.value, story)
    if isinstance(end, str) or end.grain != "day":
        return said
    quarter = Cell("quarter", at("quarter", end.number - _SPILL).number)
    story.tell_quarter(quarter)
    return Fixed(quarter, said.mod)


def _tied_length(
    said: Length, mention: Mention, tokens: Tokens, members: Mapping[str, str], story: Story
) -> Length:
    """What the words beside a length tie it to: `in a year` of a plan begins now, a `15-month uprising` reaches now."""
    if said.tie or story.now is None:
        return said
    classes, last = tokens.classes, mention.last
    if mention.first > 1 and classes[mention.first - 2] in members["in"] and story.tense_before() >= 0:
        return said._replace(tie="next")
    if classes[last - 1] in members["time_unit"] and classes[last] in " \n":
        ahead = classes[last + 1 : last + 4]
        if ahead[:1] in members["ongoing"] or (ahead[1:2] in " \n" and ahead[2:3] in members["ongoing"]):
            return said._replace(tie="past")
    return said


def _resolved(kind: Kind, said: Expression, story: Story) -> Resolved:
    type_ = _TYPES[kind]
    if isinstance(said, Reference):
        return _used(Resolved(type_, said.value, said.mod, fact=not story.narrative), said.use, story)
    if isinstance(said, Repeat):
        return _used(Resolved(type_, said.value, said.mod), said.use, story)
    if isinstance(said, Length):
        return _length(type_, said, story)
    if isinstance(said, Clock):
        return _used(_clock(type_, said, story), said.use, story)
    if story.narrative and isinstance(said, Shift) and said.today:
        return Resolved(type_, "PRESENT_REF", fact=False)
    anchor = _anchor(said, story)
    found = place(said, story)
    if isinstance(found, str):
        return Resolved(type_, found, said.mod)
    if not (isinstance(said, Shift) and said.alike):
        story.tell(found, isinstance(said, Fixed) or getattr(said, "year", None) is not None)
    time = Resolved(type_, text(found), said.mod, moment(first_day(found)), moment(end_day(found)), False, anchor)
    return _used(time, said.use, story) if isinstance(said, Shift) else time


def _used(found: Resolved, use: Use, story: Story) -> Resolved:
    """A time with where it counts."""
    if use is Use.BOTH:
        return found
    if use is Use.COMING:
        coming = not story.narrative and story.tense() > 0
        return found._replace(fact=coming, timex=coming)
    told = story.narrative and use in (Use.HISTORY, Use.FACT)
    return found._replace(fact=use is Use.FACT and not story.narrative, timex=use is Use.TIMEX or told)


def _anchor(said: Expression, story: Story) -> str:
    """The value that a date is counted from."""
    if isinstance(said, Shift) and said.base is Base.TOLD and story.told is not None:
        return text(story.told)
    today = story.today()
    return "" if today is None else text(Cell("day", today))


def _clock(type_: str, said: Clock, story: Story) -> Resolved:
    today = story.today()
    found: Place
    if said.use is Use.HISTORY:
        found = UNKNOWN["day"]
    elif said.day is not None:
        found = place(said.day, story)
    elif (recent := story.recent_day()) is not None:
        found = recent
    elif story.now is not None:
        found = Cell("day", story.now)
    else:
        found = story.day if story.narrative and story.day is not None else UNKNOWN["day"]
    if isinstance(found, str):
        return Resolved(type_, f"{found}{said.text}", said.mod)
    if found.grain != "day":
        return Resolved(type_, f"{text(found)}-XX{said.text}" if found.grain == "month" else f"XXXX-XX-XX{said.text}")
    if said.day is not None:
        story.tell(found)
    begin, until = clock_interval(found.number, said.text[1:])
    anchor = "" if today is None else text(Cell("day", today))
    return Resolved(type_, text(found) + said.text, said.mod, begin, until, False, anchor)


def _length(type_: str, said: Length, story: Story) -> Resolved:
    value = length(said.unit, said.low)
    if said.high != said.low and said.high is not None:
        value = f"{value}/{length(said.unit, said.high)}"
    if story.now is None or said.high is None or not said.tie:
        return Resolved(type_, value, said.mod)
    ends = tied(story.now, said.unit, said.high, said.tie)
    if ends is None:
        return Resolved(type_, value, said.mod)
    return Resolved(type_, value, said.mod, *ends, True, text(Cell("day", story.now)))


def tied(today: int, unit: str, count: float, tie: str) -> tuple[Moment, Moment] | None:
    """The interval of a length of time that reaches a day (`past`) or begins there (`next`, `in`)."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    days = {"day": 1, "week": 7, "weekend": 7}.get(unit)
    way = -1 if tie == "past" else 1
    if months is not None:
        end = add_months(today, way * round(count * months))
    elif days is not None:
        end = today + way * round(count * days)
    else:
        return None
    return (moment(end), moment(today)) if way < 0 else (moment(today), moment(end))
