"""Rules for figures: counts, money, percent, measures, ages, ratios, ordinals; and what is no figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facts.mentions.mention import Amount
from facts.mentions.rule import Rule
from facts.model import Kind


def _exact(slots: Mapping[str, Any]) -> Amount:
    return Amount(slots["num"], slots["num"])


def _range(slots: Mapping[str, Any]) -> Amount:
    return Amount(slots["low"], slots["high"])


RULES = (
    Rule("<num>", Kind.COUNT, _exact, yes=("about 400 people => 400",), no=("no people", "MiG21")),
    Rule(
        "<low:num> (<to|or>) <high:num>",
        Kind.COUNT,
        _range,
        yes=("25,000 to 30,000 deserters => 25000-30000", "groups of six or seven => 6-7"),
        no=("25,000 and 30,000",),
    ),
)
