"""Times onto the calendar: each expression against the publication date, or the story's running date, in text order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from facts.calendar.cells import Cell, extent
from facts.calendar.expression import (
    Base,
    Clock,
    Day,
    Expression,
    Fixed,
    Length,
    Named,
    Reference,
    Repeat,
    Shift,
    Use,
    Written,
)
from facts.calendar.neighbours import fitted, on_its_day, run_on, same_day, tied_alike
from facts.calendar.order import settled
from facts.calendar.place import UNKNOWN, Place, place
from facts.calendar.story import NARRATIVE, Story
from facts.calendar.ties import stretch
from facts.calendar.timex3 import clock_interval, length, text
from facts.language import Language
from facts.mentions.mention import Amount, Mention
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
    story = Story(published, domain == NARRATIVE, tokens, language)
    firsts = [first for first, _ in sentences]
    found: list[Resolved | None] = []
    before: tuple[Length, int] | None = None
    for number, mention in enumerate(mentions):
        said = mention.value
        if mention.kind not in _TYPES:
            found.append(None)
            continue
        assert not isinstance(said, Amount)
        sentence = sentences[bisect_right(firsts, mention.first) - 1]
        story.stand(mention.first, mention.last, sentence)
        after = mentions[number + 1] if number + 1 < len(mentions) else None
        said = fitted(said, mention, after, tokens, language.lexicon, story)
        if isinstance(said, Clock) and said.day is None:
            said = on_its_day(said, number, mentions, tokens, language.lexicon)
        elif isinstance(said, Day | Named) and said.year is None:
            said = run_on(said, number, mentions, tokens, language.lexicon, story)
        elif isinstance(said, Shift) and said.use is Use.TIMEX:
            said = same_day(said, number, mentions, tokens)
        if type(said) is Length:
            said = tied_alike(said, mention, before)
            before = (said, mention.last)
        found.append(_resolved(mention.kind, said, story))
    return found


def _resolved(kind: Kind, said: Expression, story: Story) -> Resolved:
    type_ = _TYPES[kind]
    if isinstance(said, Length):
        return _used(_length(type_, said, story), said.use, story)
    if isinstance(said, Reference):
        return _used(Resolved(type_, said.value, said.mod, fact=not story.narrative), said.use, story)
    if isinstance(said, Repeat):
        return _used(Resolved(type_, said.value, said.mod), said.use, story)
    if isinstance(said, Clock):
        return _used(_clock(type_, said, story), said.use, story)
    if isinstance(said, Shift) and said.today and story.narrative:
        return Resolved(type_, "PRESENT_REF", fact=False)
    anchor = _anchor(said, story)
    found = place(said, story)
    if isinstance(found, str):
        return Resolved(type_, found, said.mod)
    if not (isinstance(said, Shift) and said.alike):
        story.tell(found, isinstance(said, Fixed) or getattr(said, "year", None) is not None)
    time = new(Resolved, (type_, text(found), said.mod, *extent(found), False, anchor, True, True))
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
    return story.today_text()


def _clock(type_: str, said: Clock, story: Story) -> Resolved:
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
