"""English words for comparing: a noun's singular, so that one soldier and two soldiers are one thing counted."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

CONDITION = "Both hold only if the figure {moved} by {more} {gap} between them, or they count different things"
MOVED = MappingProxyType({1: "rose", -1: "fell", 0: "changed"})
MORE = MappingProxyType({True: "more than", False: "at least"})

_IRREGULAR = MappingProxyType(
    {
        "people": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman",
        "policewomen": "policewoman", "firemen": "fireman", "gunmen": "gunman", "fishermen": "fisherman",
        "servicemen": "serviceman", "lives": "life", "wives": "wife", "feet": "foot", "teeth": "tooth",
        "geese": "goose", "mice": "mouse", "lorries": "lorry", "movies": "movie", "cookies": "cookie",
        "calories": "calorie", "ties": "tie", "dies": "die", "knives": "knife", "leaves": "leaf", "halves": "half",
        "thieves": "thief", "loaves": "loaf", "shelves": "shelf", "wolves": "wolf", "crises": "crisis",
        "analyses": "analysis", "buses": "bus", "gases": "gas", "viruses": "virus", "heroes": "hero", "shoes": "shoe",
        "potatoes": "potato", "tomatoes": "tomato", "houses": "house", "cases": "case", "causes": "cause",
    }
)  # fmt: skip
_SAME = frozenset("series species news politics athletics aircraft gas bus virus campus census status".split())


@lru_cache(4096)
def singular(noun: str) -> str:
    """A noun's singular in small letters; what has none comes back as it is.

    >>> [singular(noun) for noun in ("Soldiers", "cities", "people", "crashes", "losses", "aircraft", "nurses")]
    ['soldier', 'city', 'person', 'crash', 'loss', 'aircraft', 'nurse']
    """
    noun = noun.casefold()
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun in _SAME or not noun.endswith("s") or noun.endswith(("ss", "us", "is")) or len(noun) < 4:
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return noun[:-2]
    return noun[:-1]
