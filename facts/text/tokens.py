"""Where tokens begin and end. Every character of a text lies in exactly one token; no word is known here.

A token is a run of letters, a run of at most four digits (so that the plain numerals are a finite vocabulary; longer
runs are neighbours), or one other character. Blanks, hyphens and commas are tokens like any other.
"""

from __future__ import annotations

import re
from itertools import accumulate, repeat
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from facts.text.lexicon import Lexicon

UNKNOWN = "x"
"""The class letter of a token that no table lists."""

END = "\0"
"""The class letter behind the last token, so that a walk needs no bounds check."""

_PARTS = re.compile(r"(?s) |[A-Za-z]++(?![^\W\d_])|[0-9]{1,4}|[^\W\d_]+|.")
"""Plain ASCII words first: that is a fifth quicker than the class of all letters."""


class Tokens(NamedTuple):
    """A text cut up: `parts` joined give the text, `classes[i]` is the letter of `parts[i]`, `starts[i]` its offset.

    `classes` and `starts` are one longer than `parts`: the end of the text.
    """

    text: str
    parts: list[str]
    classes: str
    starts: list[int]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The text's span of tokens `first` up to but not including `last`."""
        return self.starts[first], self.starts[last]


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """Cut `text` into tokens and give each its class letter.

    >>> from facts.english import english
    >>> tokenise("A 15-month uprising", english().lexicon).parts
    ['A', ' ', '15', '-', 'month', ' ', 'uprising']
    """
    parts = _PARTS.findall(text)
    classes = "".join(map(lexicon.letters.get, parts, repeat(UNKNOWN))) + END
    return Tokens(text, parts, classes, list(accumulate(map(len, parts), initial=0)))
