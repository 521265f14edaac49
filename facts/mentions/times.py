"""Rules for times: dates, clock times, durations, recurrences; each makes an unresolved expression."""

from __future__ import annotations

from facts.mentions.rule import Rule

RULES: tuple[Rule, ...] = ()
