"""The commonest English words that are no words of its neighbours, by which a text is known to be English."""

from __future__ import annotations

_WORDS = (
    "the of and to that for with by from said have had this which they were are has but been their will would not his "
    "its it be there when who what where after before about than into out over also more could should"
).split()

COMMON = frozenset(_WORDS) | {word.capitalize() for word in _WORDS} | {word.upper() for word in _WORDS}
