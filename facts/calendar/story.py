"""What a reader carries along while times are placed: the day of publication, and the dates just named."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime

from facts.calendar.cells import Cell, civil, end_day, first_day, within
from facts.calendar.expression import Length
from facts.calendar.tense import before, signs, tense
from facts.calendar.timex3 import text
from facts.language import Language
from facts.text.tokens import Tokens

_FEW_SENTENCES = 250
_A_SENTENCE = 60
"""As tokens, blanks too."""

_NEAR = 3
"""Years within which a story moves on; what is farther is an aside at first."""

_SCENE = 0
"""Months within which a day or month goes on from the last one, whatever year was named between them."""

_OPENING = 20
"""Tokens, blanks too, from a sentence's beginning."""

_WRAP = 8
"""`January` behind `December` is of the next year; `May` behind `July` of the same."""

NEWS, NARRATIVE = "news", "narrative"


class Story:
    """The running state of one text; lives as long as its resolution.

    `now` is the day of publication and `instant` that with its clock time (None where unknown, always None in
    narrative), `told` the last date named, `quarter` the last quarter named, `day` the last day named,
    `length` the last length with the token behind it. `tense` answers
    for the time that `stand` was told of.
    """

    __slots__ = (
        "_aside", "_day_at", "_first", "_last", "_month", "_now_text", "_quarter_at", "_scene", "_sentences", "_signs",
        "day", "instant", "language", "length", "narrative", "now", "quarter", "tokens", "told", "year",
    )

    def __init__(
        self, published: date | None, narrative: bool, tokens: Tokens, sentences: Sequence[tuple[int, int]],
        language: Language,
    ) -> None:
        self.tokens, self.language, self._sentences = tokens, language, sentences
        self._signs, self._first, self._last = signs(language), 0, 0
        known = None if narrative else published
        self.now = None if known is None else known.toordinal()
        self._now_text = None if self.now is None else text(Cell("day", self.now))
        self.instant = known.replace(tzinfo=None) if isinstance(known, datetime) else None
        self.narrative = narrative
        self.told: Cell | None = None
        self.quarter: Cell | None = None
        self._quarter_at = self._day_at = 0
        self._month: int | None = None
        self._aside: int | None = None
        self._scene: int | None = None
        self.day: Cell | None = None
        self.length: tuple[Length, int] | None = None
        self.year: int | None = None

    def stand(self, first: int, last: int) -> None:
        """Go to a time, told by its tokens."""
        self._first, self._last = first, last

    def _sentence(self) -> tuple[int, int]:
        """The tokens of its sentence."""
        return self._sentences[bisect_right(self._sentences, (self._first, len(self.tokens.parts))) - 1]

    def tense(self) -> int:
        """-1 where the words around speak of the past, 1 of the future, 0 where they do not say."""
        return tense(self.tokens, self._first, self._last, self._sentence(), self._signs)

    def tense_before(self) -> int:
        """The same, by the words before the time alone."""
        return before(self.tokens, self._first, self._sentence(), self._signs)

    def tell_quarter(self, cell: Cell) -> None:
        """Remember the quarter that a business story is about: no forecast for one still to end, no look back."""
        known = self.quarter
        if known is None or self.now is None or (end_day(cell) <= self.now and cell.number >= known.number):
            self.quarter, self._quarter_at = cell, self._first

    def tell_months(self) -> None:
        """After `the nine months` a story compares years, no longer quarters."""
        self._quarter_at = -_FEW_SENTENCES
        if self.told is not None and self.told.grain == "quarter":
            self.told = within("year", self.told)

    def recent_quarter(self) -> Cell | None:
        """That quarter, where it was named in the last few sentences."""
        return self.quarter if self._first - self._quarter_at < _FEW_SENTENCES else None

    def recent_day(self) -> Cell | None:
        """The day just named, in this sentence or the one before: what a clock time without a day is of."""
        return self.day if self._first - self._day_at < _A_SENTENCE else None

    def today(self) -> int | None:
        """The day that relative times count from."""
        if self.now is not None:
            return self.now
        return first_day(self.told) if self.narrative and self.told is not None else None

    def today_text(self) -> str:
        """That day as a TIMEX3 value, empty where it is not known."""
        if self._now_text is not None:
            return self._now_text
        today = self.today()
        return "" if today is None else text(Cell("day", today))

    def tell(self, cell: Cell, dated: bool = False) -> None:
        """Remember a date that was just named; `dated` where its year stands in the text."""
        if self.narrative and self.told is not None:
            before = self.tokens.classes[self._first - 2]
            if before in self.language.lexicon.members["since"]:
                return  # `since 1882` looks back; the story stays where it is
        self.told = cell
        if cell.grain == "day":
            self.day, self._day_at = cell, self._first
        if self.narrative and cell.grain not in ("decade", "century", "millennium"):
            self._run(cell, dated)

    def _run(self, cell: Cell, dated: bool) -> None:
        """The story's year goes along; a year far from it is an aside until a second one stands by it.

        It goes back only at the head of a sentence; a year told twice is the story's, whatever month was named before.
        """
        year, month, _ = civil(first_day(cell))
        if self.year is not None and dated and year < self.year and not self._opening():
            return
        if cell.grain == "year" and self.year == year and self._month is None:
            self._scene = None
        if self.year is not None and dated and abs(year - self.year) > _NEAR:
            if self._aside is None or abs(year - self._aside) > _NEAR:
                self._aside = year
                return
        elif self.year is not None and abs(year - self.year) > _NEAR:
            return
        self.year, self._aside = year, None
        self._month = None if cell.grain == "year" else month
        if cell.grain in ("day", "month"):
            self._scene = year * 12 + month

    def _opening(self) -> bool:
        """Whether a time stands at the head of its sentence, where it sets the scene."""
        return self._first - self._sentence()[0] < _OPENING

    def running_year(self, month: int) -> int | None:
        """The year of a month named without one: the story's, or the next where the story was at a year's end."""
        if self.year is None:
            return None
        if self._month is None and self._scene is not None:
            year = (self._scene - 1) // 12
            if 0 <= year * 12 + month - self._scene <= _SCENE:
                return year
        return self.year + (self._month is not None and self._month - month >= _WRAP)
