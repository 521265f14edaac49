"""What a reader carries along while times are placed: the day of publication, and the dates just named."""

from __future__ import annotations

from facts.calendar.cells import Cell, at, first_day, within
from facts.calendar.tense import before, tense
from facts.language import Language
from facts.text.tokens import Tokens

_FEW_SENTENCES = 250
"""As tokens, blanks too."""

NEWS, NARRATIVE = "news", "narrative"


class Story:
    """The running state of one text; lives as long as its resolution.

    `now` is the day of publication (None where unknown, always None in narrative), `told` the last date named,
    `quarter` the last quarter named, `day` the last day named. `tense` answers for the time that `stand` was told of.
    """

    __slots__ = ("_here", "_language", "_quarter_at", "_tokens", "day", "narrative", "now", "quarter", "told", "year")

    def __init__(self, now: int | None, narrative: bool, tokens: Tokens, language: Language) -> None:
        self._tokens, self._language = tokens, language
        self._here: tuple[int, int, tuple[int, int]] = (0, 0, (0, 0))
        self.now = None if narrative else now
        self.narrative = narrative
        self.told: Cell | None = None
        self.quarter: Cell | None = None
        self._quarter_at = 0
        self.day: Cell | None = None
        self.year: int | None = None

    def stand(self, first: int, last: int, sentence: tuple[int, int]) -> None:
        """Go to a time: its tokens, and those of its sentence."""
        self._here = (first, last, sentence)

    def tense(self) -> int:
        """-1 where the words around speak of the past, 1 of the future, 0 where they do not say."""
        return tense(self._tokens, *self._here, self._language)

    def tense_before(self) -> int:
        """The same, by the words before the time alone."""
        first, _, sentence = self._here
        return before(self._tokens, first, sentence, self._language)

    def tell_quarter(self, cell: Cell) -> None:
        """Remember the quarter that a business story is about."""
        self.quarter, self._quarter_at = cell, self._here[0]

    def recent_quarter(self) -> Cell | None:
        """That quarter, where it was named in the last few sentences."""
        return self.quarter if self._here[0] - self._quarter_at < _FEW_SENTENCES else None

    def today(self) -> int | None:
        """The day that relative times count from."""
        if self.now is not None:
            return self.now
        return first_day(self.told) if self.narrative and self.told is not None else None

    def tell(self, cell: Cell) -> None:
        """Remember a date that was just named."""
        self.told = cell
        if cell.grain == "day":
            self.day = cell
        if cell.grain not in ("decade", "century", "millennium"):
            self.year = within("year", cell).number

    def nearest(self, cells: list[Cell], today: int) -> Cell:
        """Of recurring cells, in order: the one that the tense points to, else the nearest."""
        way = self.tense()
        if way < 0:
            past = [cell for cell in cells if first_day(cell) <= today]
            return past[-1] if past else cells[0]
        if way > 0:
            coming = [cell for cell in cells if first_day(cell) >= first_day(at(cell.grain, today))]
            return coming[0] if coming else cells[-1]
        return min(cells, key=lambda cell: abs(first_day(cell) - today))
