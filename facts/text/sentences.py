"""Where sentences end: one pass over the class string, so that no mention has to ask again."""

from __future__ import annotations

import re

from facts.text.tokens import Tokens

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=[ \n])|\n[ ]*\n")


def sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Half-open token spans of the sentences, in order; blanks between them belong to none."""
    found = []
    first = 0
    for end in _END.finditer(tokens.classes):
        found.append((first, end.end()))
        first = end.end()
    found.append((first, len(tokens.parts)))
    return [(a, b) for a, b in found if a < b]
