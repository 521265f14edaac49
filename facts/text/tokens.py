"""Where tokens begin and end. Every character of a text lies in exactly one token; no word is known here.

A token is a run of letters, a run of at most four digits (so that the plain numerals are a finite vocabulary; longer
runs are neighbours), or one other character. Blanks, hyphens and commas are tokens like any other.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from facts.text.lexicon import Lexicon

UNKNOWN = "x"
"""The class letter of a token that no table lists."""

END = "\0"
"""The class letter behind the last token, so that a walk needs no bounds check."""

_PARTS = re.compile(r"(?s)[A-Za-z]++(?![^\W\d_])|[0-9]{1,4}|[^\W\d_]+|.")
_ASCII_PARTS = re.compile(r"(?s)[A-Za-z]+|[0-9]{1,4}|.")
"""The same for a stretch of ASCII: the class of all letters is slow, and so is a look whether one follows."""


class Tokens(NamedTuple):
    """A text cut up: `parts` joined give the text, `starts[i]` is the offset of `parts[i]`.

    `classes[i]` is its class letter, `roles[i]` its role letter. All but `parts` are one longer: the end of the text.
    """

    text: str
    parts: list[str]
    classes: str
    starts: list[int]
    roles: str

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The text's span of tokens `first` up to but not including `last`."""
        return self.starts[first], self.starts[last]


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """Cut `text` into tokens and give each its class and its role.

    >>> from facts.english import english
    >>> tokenise("A 15-month uprising", english().lexicon).parts
    ['A', ' ', '15', '-', 'month', ' ', 'uprising']
    """
    parts: list[str] = []
    letters: list[str] = []
    # A line's end ends a chunk as a blank does, but belongs to it. The last chunk has a blank too many.
    for tokens, readings in map(lexicon.chunks.__getitem__, text.replace("\n", "\n ").split(" ")):
        parts.extend(tokens)
        letters.append(readings)
    parts.pop()
    both = "".join(letters)
    starts = list(accumulate(map(len, parts), initial=0))
    return Tokens(text, parts, both[:-2:2] + END, starts, both[1:-2:2] + END)


def cut(chunk: str) -> list[str]:
    """The tokens of what stands between two blanks.

    >>> cut("U.S.-led"), cut("25,000")
    (['U', '.', 'S', '.', '-', 'led'], ['25', ',', '000'])
    """
    return (_ASCII_PARTS if chunk.isascii() else _PARTS).findall(chunk)
