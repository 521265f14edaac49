"""English nouns as dictionaries list them: the singular of a plural, a phrase without its small words."""

from __future__ import annotations

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half",
    "shelves": "shelf", "wolves": "wolf", "thieves": "thief", "loaves": "loaf", "criteria": "criterion",
    "phenomena": "phenomenon", "media": "media", "data": "data", "series": "series", "species": "species",
    "news": "news", "crises": "crisis", "bases": "base", "analyses": "analysis", "movies": "movie", "cookies": "cookie",
    "headquarters": "headquarters", "aircraft": "aircraft", "people": "people", "indices": "index", "ties": "tie",
    "selfies": "selfie", "calories": "calorie", "rookies": "rookie", "zombies": "zombie", "shoes": "shoe",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto", "buses": "bus",
    "gases": "gas", "lenses": "lens", "means": "means", "athletics": "athletics", "axes": "axis", "axles": "axle",
}
_SMALL = frozenset("the a an of in on at for to from and or with by its their his her our my your this that these "
                   "those such other 's s more most very".split())
_DEGREES = {"hottest": "hot", "richest": "rich", "largest": "large", "biggest": "big", "oldest": "old", "best": "good",
            "greatest": "great", "highest": "high", "lowest": "low", "newest": "new", "smallest": "small",
            "strongest": "strong", "fastest": "fast", "busiest": "busy", "finest": "fine", "youngest": "young",
            "realest": "real", "longest": "long", "brightest": "bright", "larger": "large", "smaller": "small",
            "bigger": "big", "newer": "new", "older": "old", "younger": "young", "worst": "bad", "higher": "high",
            "lower": "low", "better": "good", "earliest": "early", "happiest": "happy", "easiest": "easy",
            "wealthiest": "wealthy", "heaviest": "heavy", "hardest": "hard", "toughest": "tough", "closest": "close"}


def singular(word: str) -> str:
    """A noun's singular.

    >>> singular("parties"), singular("boxes"), singular("glass"), singular("women")
    ('party', 'box', 'glass', 'woman')
    """
    lower = word.lower()
    if word[:1].isupper() and word.endswith(("ans", "ese")):
        return word
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if lower.endswith(("men", "women")) and len(lower) > len("women"):
        return lower[:-2] + "an"
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 2:
        return lower[:-1]
    return lower


def lemma(phrase: str) -> str:
    """A noun phrase with its head in the singular, adjectives in their base form, and without small words.

    >>> lemma("hottest luxury cars in the world"), lemma("MiG pilots")
    ('hot luxury car world', 'mig pilot')
    """
    words = [word.strip(".,;:!?\"“”()") for word in phrase.split()]
    return " ".join(singular(_DEGREES.get(word.lower(), word)) for word in words if word and word.lower() not in _SMALL)
