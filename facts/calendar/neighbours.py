"""What the words beside a time make of it: the year of its neighbour, the day it ends on, the date it is tied to."""

from __future__ import annotations

from types import MappingProxyType

from facts.calendar.cells import Cell, at, civil, first_day
from facts.calendar.expression import Clock, Day, Expression, Feast, Fixed, Length, Named, Shift
from facts.calendar.place import place
from facts.calendar.story import Story
from facts.mentions.mention import Mention
from facts.text.lexicon import Lexicon
from facts.text.roles import LETTERS
from facts.text.tokens import Tokens

_SPILL = 14
"""A quarter that ends up to two weeks into the next one is still the last one."""

_PARTS = MappingProxyType({"opening": "opening", "closing": "closing", "past": "closing", "": ""})
"""`the first two weeks of May` begin with it, `the last two weeks of May` end with it."""

_DATES = (Fixed, Day, Named, Feast, Shift)


def fitted(
    said: Expression,
    mention: Mention,
    after: Mention | None,
    tokens: Tokens,
    lexicon: Lexicon,
    story: Story,
) -> Expression:
    """A time as said, with what its neighbours add; `after` is the mention behind it."""
    if isinstance(said, Length):
        return _tied(said, mention, after, tokens, lexicon, story)
    if after is None or after.first - mention.last > 4 or not isinstance(said, Day | Named) or said.year is not None:
        return said
    between = tokens.classes[mention.last : after.first].strip(" \n")
    if len(between) != 1:
        return said
    if isinstance(said, Named) and said.grain == "quarter" and between in lexicon.members["ended"]:
        return _ended_quarter(said, after, story)
    joined = between in lexicon.members["joiner"] or between in ("-–" if isinstance(said, Day) else "-–,")
    return _shared_year(said, after) if joined else said


def tied_alike(said: Length, mention: Mention, before: tuple[Length, int] | None) -> Length:
    """The second length of a range hangs on what the first one does."""
    if said.tie or before is None or mention.first - before[1] > 4:
        return said
    return said._replace(tie=before[0].tie, base=before[0].base)


def _shared_year(said: Day | Named, after: Mention) -> Expression:
    """`June` of `June to August 2011` is of 2011."""
    full = after.value
    if isinstance(full, Named) and isinstance(said, Named) and full.grain == said.grain:
        return said._replace(year=full.year)
    if not isinstance(full, Fixed) or full.cell.grain not in ("day", "month", "season"):
        return said
    if isinstance(said, Named) and said.grain != full.cell.grain:
        return said
    return said._replace(year=civil(first_day(full.cell))[0])


def _ended_quarter(said: Named, after: Mention, story: Story) -> Expression:
    """`the quarter ended Sept. 30` takes the calendar's name, whatever the company calls it."""
    if not isinstance(after.value, Day | Fixed):
        return said
    end = place(after.value, story)
    if isinstance(end, str) or end.grain != "day":
        return said
    quarter = Cell("quarter", at("quarter", end.number - _SPILL).number)
    story.tell_quarter(quarter)
    return Fixed(quarter, said.mod)


def _tied(
    said: Length, mention: Mention, after: Mention | None, tokens: Tokens, lexicon: Lexicon, story: Story
) -> Length:
    """`two days after June 4` hangs on that day, a plan's `in a year` begins now, a `15-month uprising` reaches now."""
    classes, last = tokens.classes, mention.last
    if after is not None and after.first - last == 3 and classes[last + 1] in lexicon.members["tie_word"]:
        tie = lexicon.values["tie_word"][tokens.parts[last + 1]]
        date = after.value.day if isinstance(after.value, Clock) else after.value
        tie = _PARTS.get(said.tie, said.tie) if tie == "of" else tie
        if isinstance(date, _DATES) and tie and (not said.tie or said.tie in _PARTS or said.tie == tie):
            return said._replace(tie=tie, base=date)
    if said.tie or story.now is None:
        return said
    before = mention.first - 2
    if before > 1 and _is_hedge(tokens.parts[before], story):  # `in about a year`, `in only a year`
        before -= 2
    if before >= 0 and classes[before] in lexicon.members["in"] and story.tense_before() >= 0:
        return said._replace(tie="next")
    if classes[last - 1] in lexicon.members["time_unit"] and classes[last] in " \n":
        near = classes[last + 1], classes[last + 3 : last + 4] if classes[last + 2 : last + 3] in (" ", "\n") else ""
        if any(letter and letter in lexicon.members["ongoing"] for letter in near):
            return said._replace(tie="past")
    return said


def _is_hedge(word: str, story: Story) -> bool:
    language = story.language
    article = LETTERS["article"]
    return word in language.hedges_before or (word in language.loose and language.roles.letter(word) != article)
