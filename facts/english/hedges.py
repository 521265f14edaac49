"""English words that say how firmly a number is stated, before and after it. No grammar."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from facts.model import Bound

BEFORE: Mapping[str, Bound] = MappingProxyType({
    **dict.fromkeys((
        "about", "around", "nearly", "almost", "roughly", "approximately", "close to", "some", "an estimated",
        "estimated", "near", "circa", "ca", "practically", "virtually", "somewhere around", "something like",
        "in the region of", "in the neighborhood of", "in the neighbourhood of", "in the vicinity of",
        "on the order of", "in the order of", "just about", "more or less", "approaching", "perhaps", "maybe",
        "possibly", "probably",
        "not quite", "nearer", "say", "an average of", "average of", "approx"), Bound.ABOUT),
    **dict.fromkeys((
        "at least", "no less than", "no fewer than", "not less than", "not fewer than", "a minimum of", "minimum of",
        "the minimum of", "as few as", "as little as", "as low as", "minimum", "at minimum", "at the least", "fully"),
        Bound.AT_LEAST),
    **dict.fromkeys((
        "up to", "as many as", "as much as", "at most", "no more than", "not more than", "at the most", "within",
        "a maximum of", "maximum of", "the maximum of", "maximum", "as high as", "as large as", "as long as",
        "not exceeding", "not to exceed", "limit of", "ceiling of", "cap of", "capped at", "limited to",
        "no later than", "no greater than", "no higher than", "no larger than", "no longer than",
        "not over"), Bound.AT_MOST),
    **dict.fromkeys((
        "more than", "over", "above", "exceeding", "in excess of", "upward of", "upwards of", "greater than",
        "higher than", "larger than", "longer than", "taller than", "heavier than", "north of", "better than",
        "well over", "just over", "exceeds", "exceeded",
        "exceed", "beyond", "older than", "bigger than", "further than", "farther than", "topped",
        "topping", "tops", "surpassed", "surpassing", "surpasses", "well above", "just above"), Bound.MORE_THAN),
    **dict.fromkeys((
        "less than", "fewer than", "under", "below", "lower than", "smaller than", "shorter than", "younger than",
        "closer than", "nearer than", "just under", "slightly under", "well under",
        "south of", "just below", "short of", "just shy of"),
        Bound.LESS_THAN),
})
"""Longest first where two fit."""

AFTER: Mapping[str, Bound] = MappingProxyType({
    **dict.fromkeys(("or so", "or thereabouts", "or something like that", "more or less", "give or take", "odd",
                     "approximately", "roughly", "on average"), Bound.ABOUT),
    **dict.fromkeys(("or more", "and more", "or older", "and older", "or over", "and over", "and above", "or above",
                     "and up", "or higher", "or greater", "or longer", "or better", "or larger", "at least",
                     "at a minimum", "minimum", "plus", "and upward", "and upwards", "or upwards"), Bound.AT_LEAST),
    **dict.fromkeys(("or less", "or fewer", "or lower", "or under", "and under", "or below", "and below", "or younger",
                     "and younger", "at most", "at the most", "maximum", "tops", "or shorter", "or smaller", "max"),
                    Bound.AT_MOST),
})
"""The same behind it."""

THROUGHOUT = frozenset({"over"})
"""Hedges that behind a noun and before a length of time are none: they say how long something took."""

LOOSE = frozenset("a an the just only well slightly some still even over".split())
"""Words that may stand between a hedge and its number, or before the hedge, without changing it."""
