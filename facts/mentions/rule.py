r"""What a rule is, and the grammar of its template.

    template  = item*
    item      = "<" [slot ":"] name ("|" name)* ">"    one token of a class, or a stretch that a macro matches
              | "[" template "]"                       may be there
              | "(" template ("|" template)* ")"       one of these
              | "{" name "}"                           a fragment: alternatives shared between rules
              | " "                                    blanks, at most one of them a line's end
              | "\" sign | sign                        that sign

`<month> <day>, <year>` reads `June 3, 2012`. A slot's name is its class unless it says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from facts.errors import RuleError
from facts.model import Kind
from facts.text.lexicon import SAME_SIGN, Lexicon


class Rule(NamedTuple):
    """One way of writing a time or a figure, with its own cases.

    `make` turns the slots into the mention's value. `kind` None marks a guard: what it reads is no fact and cannot be
    part of one. Each `yes` text holds the rule at least once, `text => value` also says what it means there; in no
    `no` text does this rule read anything. `rank` decides only between readings of equal length and exactness.
    """

    name: str
    kind: Kind | None
    make: Callable[[Mapping[str, Any]], Any]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    rank: int = 0


class Macro(NamedTuple):
    """A stretch of tokens of one meaning, as a regular expression over class letters (`<name>` for a class's letters).

    `first` names every class and sign that it can begin with (it is not tried elsewhere). No reading begins with a
    `quiet` one; with one that `second` lists, only where one of those classes follows (`a hundred`). `read` gives its
    value from its tokens. It does not begin where `never` matches, and what `behind` matches belongs to it too: so that
    macros that differ in these alone share one pattern.
    """

    name: str
    pattern: str
    first: tuple[str, ...]
    read: Callable[[Sequence[str], Lexicon], Any]
    second: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    quiet: tuple[str, ...] = ()
    never: str = ""
    behind: str = ""


class Element(NamedTuple):
    """One step of a template: a class, a macro, a sign or a blank (`names` is then `(" ",)`)."""

    names: tuple[str, ...]
    slot: str


class Choice(NamedTuple):
    """Templates of which one stands there; an empty one is nothing."""

    ways: tuple[Template, ...]


Template = tuple["Element | Choice", ...]
"""What stands one behind the other."""

_PIECE = re.compile(r"<(?:[a-z_]+:)?[a-z0-9_|]+>|\{[a-z_]+\}|\\.|.", re.DOTALL)


class Grammar:
    """Reads templates whose steps are of known classes and macros; a fragment or a step that recurs is read once."""

    def __init__(self, fragments: Mapping[str, str], known: Container[str]) -> None:
        self._fragments, self._known = fragments, known
        self._read: dict[str, Template] = {}

    def parse(self, template: str) -> Template:
        """A template as a value.

        >>> Grammar({}, {"last"}).parse("<last>[s]")
        (Element(names=('last',), slot='last'), Choice(ways=((), (Element(names=('s',), slot=''),))))
        """
        pieces = _PIECE.findall(template)
        found, end = self._ways(template, pieces, 0)
        if end != len(pieces):
            raise RuleError("a bracket that nothing opens", template, _place(pieces, end))
        return found[0] if len(found) == 1 else (Choice(tuple(found)),)

    def _ways(self, template: str, pieces: Sequence[str], at: int) -> tuple[list[Template], int]:
        """What stands between two brackets, way by way, and the closing one's place."""
        ways: list[Template] = []
        way: list[Element | Choice] = []
        while at < len(pieces) and (piece := pieces[at]) not in ")]":
            if piece == "|":
                ways.append(tuple(way))
                way = []
            elif piece in "[(":
                inner, end = self._ways(template, pieces, at + 1)
                close = "]" if piece == "[" else ")"
                if pieces[end : end + 1] != [close]:
                    raise RuleError(f"no {close!r} for this", template, _place(pieces, at))
                way.append(Choice(((), *inner) if piece == "[" else tuple(inner)))
                at = end
            else:
                found = self._read.get(piece)
                if found is None:
                    found = self._read[piece] = self._item(piece, template, _place(pieces, at))
                way += found
            at += 1
        return [*ways, tuple(way)], at

    def _item(self, piece: str, template: str, at: int) -> Template:
        if piece in ("<", ">", "{", "}", "\\"):
            raise RuleError("not an item", template, at)
        if piece[0] == "{":
            if piece[1:-1] not in self._fragments:
                raise RuleError(f"no fragment of the name {piece[1:-1]!r}", template, at)
            return self.parse(self._fragments[piece[1:-1]])
        if piece[0] != "<":
            return (Element((SAME_SIGN.get(piece[-1], piece[-1]),), ""),)
        slot, _, names = piece[1:-1].rpartition(":")
        choices = tuple(names.split("|"))
        for name in choices:
            if name not in self._known:
                raise RuleError(f"no class or macro of the name {name!r}", template, at + piece.find(name))
        return (Element(choices, slot or choices[0]),)


def _place(pieces: Sequence[str], at: int) -> int:
    return len("".join(pieces[:at]))
