"""Numbers, places in an order and ranges of any text, as the recognizers' number models list them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from facts.english import english
from facts.mentions import numbers as written
from facts.mentions.engine import Engine
from facts.mentions.reader import FRAGMENTS, MACROS
from facts.mentions.rule import Macro, Rule
from facts.model import Kind
from facts.text.tokens import tokenise

Found = list[tuple[int, int, Any]]

_PRONOUN = re.compile(r"(?i)\b(?:the|which|that|this|each|every|any|no|another|last|next|previous|first)\s+$")
_OVER = re.compile(r"(?i)\s+(?:over|in)\s+$")
_RELATIVE = (
    ("end-1", r"the one before the last one|(?:the )?second to last|next to last|penultimate"),
    ("end-2", r"(?:the )?third to last|antepenultimate"),
    ("end+0", r"last(?: one(?! books))?|final"),
    ("current-1", r"previous(?: one)?"),
    ("current+1", r"next(?: one)?"),
    ("current+0", r"current(?: one)?"),
)
_RELATIVES = re.compile("(?i)" + "|".join(rf"\b({words})\b" for _, words in _RELATIVE))

_MORE = r"more|greater|larger|higher|bigger|above|over|exceed(?:s|ing)?|surpass(?:es|ing)?"
_LESS = r"less|smaller|lower|fewer|below|under"
_THAN = r"(?: than)?(?: the)? ?"
_EQUAL = r"equal(?:s|ing)?(?: to)?"
_FROM = (
    rf"(?P<ge>(?:no|not) (?:{_LESS}){_THAN}|at least |(?:{_MORE}) or equal(?: to| than)? "
    rf"|equal to or (?:{_MORE}){_THAN}"
    rf"|(?:{_MORE}) than or equal to |>= ?)|(?P<gt>(?<!no )(?<!not )(?:{_MORE}){_THAN}|> ?)"
)
_TO = (
    rf"(?P<le>(?:no|not) (?:{_MORE}){_THAN}|at most |up to |as many as |(?:{_LESS}) or equal(?: to| than)? "
    rf"|equal to or (?:{_LESS}){_THAN}|(?:{_LESS}) than or equal to |<= ?)"
    rf"|(?P<lt>(?<!no )(?<!not )(?:{_LESS}){_THAN}|< ?)"
)
_X = r"\{(\d+)\}"
_BETWEEN = re.compile(
    rf"(?i)between (?:the )?{_X} and (?:the )?{_X}|from {_X} to {_X}|(?<![+}}]){_X} ?(?:~|–|-) ?{_X}(?![-/])"
)
_LOWER = re.compile(rf"(?i)(?:{_FROM}){_X}")
_UPPER = re.compile(rf"(?i)(?:{_TO}){_X}")
_AFTER = re.compile(
    rf"(?i)(?:equal to )?{_X} or (?:(?P<more>{_MORE})|(?P<less>{_LESS}))(?! than \{{)(?: than)?(?! ?\{{)"
)
_SAME = re.compile(rf"(?i){_EQUAL} {_X}")


@cache
def _engine(name: str) -> Engine:
    language = english()
    first = written.MACROS[-2].first
    part = Macro("part_exact", written.FRACTION, first, written.exact_fraction, {"a": ("part", "parts")})
    rules = {
        "num": (Rule("<num>", Kind.NUMBER, dict, (), ()), Rule("<num:part_exact>", Kind.NUMBER, dict, (), (), 1),
                Rule("<num>[ |-]<dozens:open_scale>", Kind.NUMBER, dict, (), ())),
        "nth": (Rule("<num:nth>", Kind.ORDINAL, dict, (), ()), Rule("<part:part_exact>", Kind.NUMBER, dict, (), (), 1)),
    }
    return Engine(rules[name], language.lexicon, (*MACROS, part), FRAGMENTS)


def _read(name: str, text: str) -> Found:
    machine, tokens = _engine(name), tokenise(text, english().lexicon)
    found = []
    for match in machine.scan(tokens):
        slots = machine.slots(match, tokens)
        start, end = tokens.span(match.first, match.last)
        if slots.get("num") is not None:
            found.append((start, end, slots["num"] * slots.get("dozens", 1)))
    return found


def numbers(text: str) -> Found:
    """Every number, with its sign, its leading point, and `one over three` as one."""
    found: Found = []
    for start, end, value in _read("num", text):
        if text[start:end].lower() == "one" and _PRONOUN.search(text[:start]):
            continue
        if text[start - 1 : start] == "." and not text[start - 2 : start - 1].isalnum():
            start, value = start - 1, float(f"0.{text[start:end]}")
        if text[start - 1 : start] in ("-", "−") and not text[max(0, start - 2) : start - 1].isalnum():
            start, value = start - 1, -value
        over = _OVER.search(text[found[-1][1] : start] if found else "")
        if over and value and (over[0].strip() == "over" or found[-1][2] == 1):
            first = found.pop()
            start, value = first[0], first[2] / value
        found.append((start, end, value))
    return found


def ordinals(text: str) -> Found:
    """Places in an order, also those told from the end or from here."""
    found = [(m.start(), m.end(), _RELATIVE[m.lastindex - 1][0]) for m in _RELATIVES.finditer(text) if m.lastindex]
    for start, end, value in _read("nth", text):
        if not any(a < end and start < b for a, b, _ in found):
            found.append((start, end, value))
    return found


def ranges(text: str) -> Found:
    """Ranges: `[low, high]`, with None for an open side."""
    spans = sorted(numbers(text) + _read("nth", text))
    kept: Found = []
    for one in spans:
        if kept and one[0] < kept[-1][1]:
            kept[-1] = max(kept[-1], one, key=lambda span: span[1] - span[0])
        else:
            kept.append(one)
    marked, places = _marked(text, kept)
    bounds: list[tuple[int, int, float | None, float | None]] = []
    taken = [False] * len(marked)

    def take(match: re.Match[str], low: float | None, high: float | None) -> None:
        if not any(taken[match.start() : match.end()]):
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            bounds.append((match.start(), match.end(), low, high))

    for match in _BETWEEN.finditer(marked):
        ends = [kept[int(group)][2] for group in match.groups() if group is not None]
        if ends[0] < ends[1]:
            take(match, ends[0], ends[1])
    for match in _AFTER.finditer(marked):
        value = kept[int(match[1])][2]
        take(match, value if match["more"] else None, value if match["less"] else None)
    for pattern, lower in ((_LOWER, True), (_UPPER, False)):
        for match in pattern.finditer(marked):
            value = kept[int(match[match.lastindex or 0])][2]
            take(match, value if lower else None, None if lower else value)
    for match in _SAME.finditer(marked):
        take(match, kept[int(match[1])][2], kept[int(match[1])][2])
    return [(places[start], places[end - 1] + 1 if marked[end - 1] != "}" else places[end - 1], [low, high])
            for start, end, low, high in _joined(marked, sorted(bounds))]


def _marked(text: str, spans: Found) -> tuple[str, list[int]]:
    """The text with `{0}`, `{1}`, … for its numbers, and where each character stood (a `}` at its number's end)."""
    marked, places, last = "", [], 0
    for number, (start, end, _) in enumerate(spans):
        sign = f"{{{number}}}"
        marked += text[last:start] + sign
        places += [*range(last, start), *[start] * (len(sign) - 1), end]
        last = end
    return marked + text[last:], [*places, *range(last, len(text)), len(text)]


def _joined(marked: str, bounds: list[tuple[int, int, float | None, float | None]]) -> list[
        tuple[int, int, float | None, float | None]]:
    """`above 10 and below 20` as one range, where the two leave something between them."""
    joined: list[tuple[int, int, float | None, float | None]] = []
    for start, end, low, high in bounds:
        if joined and marked[joined[-1][1] : start] in (" and ", " but ", ", ", ", and ", " and is "):
            first = joined[-1]
            if first[3] is None and low is None and first[2] is not None and high is not None and first[2] < high:
                joined[-1] = (first[0], end, first[2], high)
                continue
            if first[2] is None and high is None and first[3] is not None and low is not None and low < first[3]:
                joined[-1] = (first[0], end, low, first[3])
                continue
        joined.append((start, end, low, high))
    return joined
