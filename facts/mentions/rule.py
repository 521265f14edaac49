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
from collections.abc import Callable, Mapping, Sequence
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
    value from its tokens.
    """

    name: str
    pattern: str
    first: tuple[str, ...]
    read: Callable[[Sequence[str], Lexicon], Any]
    second: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    quiet: tuple[str, ...] = ()


class Element(NamedTuple):
    """One step of a template: a class, a macro, a sign or a blank (`names` is then `(" ",)`)."""

    names: tuple[str, ...]
    slot: str


_ITEM = re.compile(r"<(?:([a-z_]+):)?([a-z0-9_|]+)>|\{([a-z_]+)\}|\\(.)|(.)", re.DOTALL)


def variants(template: str, fragments: Mapping[str, str]) -> tuple[tuple[Element, ...], ...]:
    """Every sequence of elements that a template allows, without repeats.

    >>> [len(v) for v in variants("[<the> ]<last> <unit>", {})]
    [3, 5]
    """
    found, end = _alternatives(template, 0, fragments)
    if end != len(template):
        raise RuleError("a bracket that nothing opens", template, end)
    return tuple(dict.fromkeys(found))


def _alternatives(template: str, at: int, fragments: Mapping[str, str]) -> tuple[list[tuple[Element, ...]], int]:
    done: list[tuple[Element, ...]] = []
    heads: list[tuple[Element, ...]] = [()]
    while at < len(template) and template[at] not in ")]":
        if template[at] == "|":
            done += heads
            heads, at = [()], at + 1
            continue
        tails, at = _item(template, at, fragments)
        heads = [head + tail for head in heads for tail in tails]
    return done + heads, at


def _item(template: str, at: int, fragments: Mapping[str, str]) -> tuple[list[tuple[Element, ...]], int]:
    if template[at] in "[(":
        inner, end = _alternatives(template, at + 1, fragments)
        close = "]" if template[at] == "[" else ")"
        if template[end : end + 1] != close:
            raise RuleError(f"no {close!r} for this", template, at)
        return ([(), *inner] if close == "]" else inner), end + 1
    found = _ITEM.match(template, at)
    if found is None or found[5] in ("<", "{", ">", "}"):
        raise RuleError("not an item", template, at)
    slot, names, fragment, escaped, sign = found.groups()
    if fragment:
        if fragment not in fragments:
            raise RuleError(f"no fragment of the name {fragment!r}", template, at)
        return list(variants(fragments[fragment], fragments)), found.end()
    if names:
        choices = tuple(names.split("|"))
        return [(Element(choices, slot or choices[0]),)], found.end()
    text = escaped or sign
    return [(Element((SAME_SIGN.get(text, text),), ""),)], found.end()
