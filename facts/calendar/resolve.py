"""Times onto the calendar: each expression against the publication date, or the story's running date, in text order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from facts.calendar.cells import Cell, extent
from facts.calendar.expression import (
    Base,
    Clock,
    Day,
    Feast,
    Fixed,
    Length,
    Named,
    Nth,
    Reference,
    Repeat,
    Shift,
    ShortYear,
    Use,
    Written,
)
from facts.calendar.neighbours import FITTED
from facts.calendar.order import settled
from facts.calendar.place import UNKNOWN, Place, place
from facts.calendar.story import NARRATIVE, Story
from facts.calendar.ties import stretch
from facts.calendar.timex3 import clock_interval, length, text
from facts.language import Language
from facts.mentions.mention import Mention
from facts.model import Kind, Moment, new
from facts.text.tokens import Tokens

_TYPES = {Kind.DATE: "DATE", Kind.TIME: "TIME", Kind.DURATION: "DURATION", Kind.RECURRENCE: "SET"}


_PART_YEARS = (6, 9)
"""Months that companies report together."""


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
    if any(type(mention.value) is Written for mention in mentions):
        mentions = settled(mentions, tokens, language)
    story = Story(published, domain == NARRATIVE, tokens, sentences, language)
    found: list[Resolved | None] = []
    for number, (first, last, kind, _, value) in enumerate(mentions):
        type_, said = _TYPES.get(kind), value
        if type_ is None:
            found.append(None)
            continue
        story.stand(first, last)
        fit = FITTED.get(type(said))
        if fit is not None:
            said = fit(said, number, mentions, story)
        found.append(_RESOLVED[type(said)](type_, said, story))
    return found


def _date(type_: str, said: Any, story: Story) -> Resolved:
    """What names a unit of the calendar: it is remembered, and later times are counted from it."""
    anchor, found = story.today_text(), place(said, story)
    if isinstance(found, str):
        return Resolved(type_, found, said.mod)
    story.tell(found, type(said) is Fixed or getattr(said, "year", None) is not None)
    return _at(type_, found, said.mod, anchor)


def _shift(type_: str, said: Shift, story: Story) -> Resolved:
    if said.today and story.narrative:
        return Resolved(type_, "PRESENT_REF", fact=False)
    anchor = text(story.told) if said.base is Base.TOLD and story.told is not None else story.today_text()
    found = place(said, story)
    if isinstance(found, str):
        return Resolved(type_, found, said.mod)
    if not said.alike:
        story.tell(found)
    return _used(_at(type_, found, said.mod, anchor), said.use, story)


def _at(type_: str, cell: Cell, mod: str, anchor: str) -> Resolved:
    value, begin, until = _known(cell)
    return new(Resolved, (type_, value, mod, begin, until, False, anchor, True, True))


@lru_cache(4096)
def _known(cell: Cell) -> tuple[str, Moment, Moment]:
    """A cell's value and interval: a text names the same few again and again."""
    return text(cell), *extent(cell)


def _reference(type_: str, said: Reference, story: Story) -> Resolved:
    return _used(Resolved(type_, said.value, said.mod, fact=not story.narrative), said.use, story)


def _repeat(type_: str, said: Repeat, story: Story) -> Resolved:
    return _used(Resolved(type_, said.value, said.mod), said.use, story)


def _used(found: Resolved, use: Use, story: Story) -> Resolved:
    """A time with where it counts."""
    if use is Use.BOTH:
        return found
    if use is Use.COMING:
        coming = not story.narrative and story.tense() > 0
        return found._replace(fact=coming, timex=coming)
    told = story.narrative and use in (Use.HISTORY, Use.FACT)
    return found._replace(fact=use is Use.FACT and not story.narrative, timex=use is Use.TIMEX or told)


def _clock(type_: str, said: Clock, story: Story) -> Resolved:
    return _used(_of_day(type_, said, story), said.use, story)


def _of_day(type_: str, said: Clock, story: Story) -> Resolved:
    anchor = story.today_text()
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
    begin, until = clock_interval(found.number, said.text[1:], said.hours)
    return Resolved(type_, text(found) + said.text, said.mod, begin, until, False, anchor)


def _length(type_: str, said: Length, story: Story) -> Resolved:
    return _used(_stretch(type_, said, story), said.use, story)


def _stretch(type_: str, said: Length, story: Story) -> Resolved:
    value = length(said.unit, said.low)
    if said.high != said.low and said.high is not None:
        value = f"{value}/{length(said.unit, said.high)}"
    if said.unit == "month" and said.low in _PART_YEARS:
        story.tell_months()
    tied = stretch(said, story)
    if tied is None:
        return Resolved(type_, value, said.mod)
    begin, until, anchor = tied
    return Resolved(type_, value, said.mod, begin, until, True, anchor)


_RESOLVED: Mapping[type, Callable[[str, Any, Story], Resolved]] = MappingProxyType({
    **dict.fromkeys((Fixed, Day, Named, Feast, ShortYear, Nth), _date),
    Shift: _shift, Length: _length, Clock: _clock, Reference: _reference, Repeat: _repeat,
})
