"""Rules for times: dates, clock times, durations, recurrences; each makes an unresolved expression."""

from __future__ import annotations

from facts.mentions import (
    times_clock,
    times_dates,
    times_holidays,
    times_lengths,
    times_nth,
    times_parts,
    times_quarters,
    times_references,
    times_relative,
    times_repeats,
    times_spans,
    times_spoken,
    times_typed,
    times_written,
)
from facts.mentions.rule import Rule

RULES: tuple[Rule, ...] = (
    *times_dates.RULES,
    *times_holidays.RULES,
    *times_relative.RULES,
    *times_quarters.RULES,
    *times_lengths.RULES,
    *times_clock.RULES,
    *times_repeats.RULES,
    *times_references.RULES,
    *times_nth.RULES,
    *times_spans.RULES,
    *times_spoken.RULES,
    *times_typed.RULES,
    *times_written.RULES,
)
MACROS = times_clock.MACROS + times_spoken.MACROS
FRAGMENTS = times_parts.FRAGMENTS
