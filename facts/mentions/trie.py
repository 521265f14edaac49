"""The trie of all rules' steps over the letters of one lexicon. A node is grown when a text first reaches it.

The ways through all templates are ten thousand and a text takes a few hundred, so none is written out beforehand: a
node knows what is left of the rules that lead through it, and its children are made from that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from facts.errors import RuleError
from facts.mentions.rule import Choice, Element, Grammar, Macro, Rule, Template
from facts.text.lexicon import Lexicon

Matches = Callable[[str, int], "re.Match[str] | None"]
"""Whether a macro stands at a place of the class string; the match tells where it ends, and only that."""


class Step(NamedTuple):
    """How one element fills its slot: from a class's values, or else from a macro; `alone` reads the only macro."""

    blank: bool
    slot: str
    classes: tuple[Mapping[str, Any], ...]
    macros: tuple[tuple[Matches, Macro], ...]
    alone: Callable[[Sequence[str], Lexicon], Any] | None


class Leaf(NamedTuple):
    """The end of one way through a rule's template: enough to prefer it and to fill its slots.

    Of two readings of one stretch the greater `preference` is taken: fewer macros, the higher rank; the rule's name and
    the choices on the way only keep the answer the same from run to run.
    """

    preference: tuple[int, int, str, tuple[int, ...]]
    rule: Rule
    steps: tuple[Step, ...]


_Rest = tuple["Element | Choice", "_Rest"] | None
"""What is left of a template, the next part first."""


class _Way(NamedTuple):
    """A rule on its way through its template."""

    rule: Rule
    rest: _Rest
    elements: tuple[Element, ...]
    choices: tuple[int, ...]


class Node:
    """A place in the trie: what ends there, and the children by blank, by the letters of a class, by a macro.

    `begins` are the letters that any step from here can begin with.
    """

    __slots__ = ("begins", "blank", "leaf", "macros", "steps", "ways")

    begins: frozenset[str]
    blank: Node | None
    leaf: Leaf | None
    macros: tuple[tuple[str, frozenset[str], Node], ...]
    """Name, first letters, what is behind."""
    steps: tuple[tuple[frozenset[str], Node], ...]

    def __init__(self, ways: Iterable[_Way]) -> None:
        self.ways: tuple[_Way, ...] | None = tuple(ways)


LONGEST_RUN = 16

_NAMES = re.compile(r"<([a-z0-9_|]+)>")


class Trie:
    """Rules as a trie, and the macros that stand in it as compiled patterns; both are made as they are asked for."""

    def __init__(
        self, rules: Iterable[Rule], lexicon: Lexicon, macros: Iterable[Macro], fragments: Mapping[str, str]
    ) -> None:
        self.lexicon = lexicon
        self.macros = {macro.name: macro for macro in macros}
        self._matches: dict[str, Matches] = {}
        self._alphabets: dict[str, frozenset[str]] = {}
        self._runs: dict[frozenset[str], Matches] = {}
        self._letters: dict[tuple[str, ...], frozenset[str]] = {}
        self._steps: dict[Element, Step] = {}
        grammar = Grammar(fragments, lexicon.values.keys() | self.macros.keys())
        self.root = self.open(Node(_Way(rule, _before(grammar.parse(rule.name), None), (), ()) for rule in rules))

    def open(self, node: Node) -> Node:
        """The node, grown."""
        if node.ways is None:
            return node
        node.leaf, children = self._branch(node.ways)
        node.blank = children.pop((" ",), None)
        steps, macros = [], []
        for names, child in children.items():
            if letters := self.letters(names):
                steps.append((letters, child))
            macros += [(name, self.letters(self.macros[name].first), child) for name in names if name in self.macros]
        node.steps, node.macros = tuple(steps), tuple(macros)
        node.begins = frozenset().union(*(letters for letters, _ in steps), *(letters for _, letters, _ in macros))
        node.ways = None  # last: another thread may be asking for the same node, which is then grown twice
        return node

    def grown(self) -> Iterator[Node]:
        """Every node there can be: so that a test sees what no text has reached."""
        todo = [self.root]
        while todo:
            node = self.open(todo.pop())
            yield node
            following = {id(child): child for _, child in node.steps} | {id(child): child for *_, child in node.macros}
            todo += following.values() if node.blank is None else [*following.values(), node.blank]

    def letters(self, names: tuple[str, ...]) -> frozenset[str]:
        """The letters that classes and signs of these names stand for; a macro's are not among them."""
        found = self._letters.get(names)
        if found is None:
            plain = [name for name in names if name not in self.macros]
            found = frozenset("".join(self.lexicon.members.get(name, name) for name in plain))
            self._letters[names] = found
        return found

    def run(self, names: frozenset[str]) -> Matches:
        """A run of letters that any of these macros knows, no longer than `LONGEST_RUN`."""
        found = self._runs.get(names)
        if found is None:
            found = self._runs[names] = re.compile(f"{self.alphabet(names)}{{1,{LONGEST_RUN}}}").match
        return found

    def alphabet(self, names: frozenset[str]) -> str:
        """A set, as a regular expression, of every letter that one of these macros knows, and of some signs more."""
        return letter_set(frozenset(" \n").union(*map(self._known, names)))

    def _known(self, name: str) -> frozenset[str]:
        found = self._alphabets.get(name)
        if found is None:
            macro = self.macros[name]
            whole = macro.never + macro.pattern + macro.behind
            names = [tuple(written.split("|")) for written in set(_NAMES.findall(whole))]
            found = self._alphabets[name] = frozenset(_NAMES.sub("", whole)).union(*map(self.letters, names))
        return found

    def matches(self, name: str) -> Matches:
        """What tells whether a macro stands somewhere."""
        found = self._matches.get(name)
        if found is None:
            macro = self.macros[name]
            found = _joined(*map(self._compiled, (macro.pattern, macro.never, macro.behind)))
            self._matches[name] = found
        return found

    def _compiled(self, pattern: str) -> Matches | None:
        """One pattern's `match`: several macros may share it."""
        if not pattern:
            return None
        found = self._matches.get(pattern)
        if found is None:
            found = self._matches[pattern] = re.compile(self._spelt(pattern)).match
        return found

    def _spelt(self, pattern: str) -> str:
        """A macro's pattern with letters for names."""
        names = set(_NAMES.findall(pattern))
        sets = {written: letter_set(self.letters(tuple(written.split("|")))) for written in names}
        return _NAMES.sub(lambda found: sets[found[1]], pattern)

    def _branch(self, ways: Sequence[_Way]) -> tuple[Leaf | None, dict[tuple[str, ...], Node]]:
        """What ends here, and the nodes behind each next step."""
        best: tuple[tuple[int, int, str, tuple[int, ...]], _Way] | None = None
        behind: dict[tuple[str, ...], list[_Way]] = {}
        todo = list(ways)
        while todo:
            way = todo.pop()
            rule, rest, elements, choices = way
            if rest is None:
                macros = sum(element.names[0] in self.macros for element in elements)
                preference = (-macros, rule.rank, rule.name, choices)
                if best is not None and best[1].rule is not rule and best[1].rule.rank == rule.rank:
                    raise RuleError(f"ends where {best[1].rule.name!r} ends, with the same rank", rule.name, 0)
                if best is None or preference > best[0]:
                    best = preference, way
            elif isinstance(rest[0], Element):
                element, rest = rest[0], rest[1]
                behind.setdefault(element.names, []).append(_Way(rule, rest, (*elements, element), choices))
            else:
                # The first choice is the greatest, as the one that is preferred among equals.
                following = rest[1]
                todo += [
                    _Way(rule, _before(part, following), elements, (*choices, -at))
                    for at, part in enumerate(rest[0].ways)
                ]
        leaf = None if best is None else Leaf(best[0], best[1].rule, tuple(map(self._step, best[1].elements)))
        return leaf, {names: Node(found) for names, found in behind.items()}

    def _step(self, element: Element) -> Step:
        step = self._steps.get(element)
        if step is None:
            names = element.names if element.slot else ()
            macros = tuple((self.matches(name), self.macros[name]) for name in names if name in self.macros)
            step = self._steps[element] = Step(
                element.names == (" ",),
                element.slot,
                tuple(self.lexicon.values[name] for name in names if name not in self.macros),
                macros,
                macros[0][1].read if len(macros) == 1 else None,
            )
        return step


def _before(template: Template, rest: _Rest) -> _Rest:
    for part in reversed(template):
        rest = (part, rest)
    return rest


def _joined(matches: Matches | None, never: Matches | None, behind: Matches | None) -> Matches:
    """A pattern's match, but not where `never` matches, and on to the end of `behind` where that goes on."""
    assert matches is not None
    if never is None and behind is None:
        return matches

    def joined(classes: str, at: int) -> re.Match[str] | None:
        if never is not None and never(classes, at):
            return None
        found = matches(classes, at)
        return found if found is None or behind is None else behind(classes, found.end()) or found

    return joined


def letter_set(letters: Collection[str]) -> str:
    """A regular expression for one of these letters."""
    return "(?!)" if not letters else "[" + "".join(re.escape(letter) for letter in sorted(letters)) + "]"
