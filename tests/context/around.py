"""What the tests of the context share: one fact of a text, found by its words."""

from __future__ import annotations

import facts
from facts.model import Fact

PUBLISHED = "2014-05-14"
"""A Wednesday."""


def fact(text: str, expression: str) -> Fact:
    """The first fact of a text that reads as `expression`."""
    found = facts.extract(text, PUBLISHED)
    for each in found:
        if each.text == expression:
            return each
    raise AssertionError(f"no {expression!r} among {[each.text for each in found]}")
