"""Where direct speech begins and ends: spans of the text between marks, over sentences and paragraphs.

A mark that opens a paragraph while one is open goes on with the same speech; a paragraph's end closes what nothing
else does.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Quotation(NamedTuple):
    """Speech between two marks, in code points, the marks left out. `continues` says that it goes on with the last."""

    start: int
    end: int
    continues: bool


# One set of signs first, so that the search leaps from one to the next; what each needs around it comes behind.
_MARKS = re.compile(
    r"[\"“”„«»\n`'‘’](?:(?<=[\"“”„«»])|(?<=\n)(?:[ \t]*\n\s*|(?=[ \t]{2,}|[\"“„«`]))|(?<=`)`|(?<=')'"
    r"|(?<=[‘'])(?<![^\s(\[][‘'])|(?<=['’])(?![^\W_]))"
)
_OPENING = frozenset("“„«‘")
_CLOSING = frozenset("”»’")


def quotations(text: str) -> list[Quotation]:
    """The quotations of a text in order.

    >>> [text[q.start:q.end] for text in ['He said: "Go. Now." She went.'] for q in quotations(text)]
    ['Go. Now.']
    """
    found: list[Quotation] = []
    start, kind, depth, carried, goes_on = -1, "", 0, "", False
    for mark in _MARKS.finditer(text):
        sign, at = mark[0], mark.start()
        if sign[0] == "\n":
            if start >= 0:
                found.append(Quotation(start, at, goes_on))
                carried, start = kind, -1
            else:
                carried = ""
            continue
        family = "single" if sign in "‘’'" else "double"
        if start < 0:
            if sign not in _CLOSING and _opens(text, sign, at, mark.end()):
                start, kind, depth, goes_on = mark.end(), family, 0, carried == family
            carried = ""
        elif family != kind:
            continue
        elif sign in _OPENING or sign == "``" or (sign not in _CLOSING and _opens(text, sign, at, mark.end())):
            depth += 1
        elif depth:
            depth -= 1
        else:
            found.append(Quotation(start, at, goes_on))
            start = -1
    if start >= 0:
        found.append(Quotation(start, len(text), goes_on))
    return found


def _opens(text: str, sign: str, at: int, end: int) -> bool:
    """Whether a mark that can do both opens: nothing before it, something behind."""
    if sign in _OPENING or sign == "``":
        return True
    after_word = at > 0 and (text[at - 1].isalnum() or text[at - 1] in ".,!?")
    return not after_word and not text[end : end + 1].isspace()
