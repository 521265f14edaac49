"""The engine that runs the rules: a trie over token classes, walked from triggers; it knows no rule and no word.

The one preference between overlapping readings: from a trigger the longest, then the one with fewer macros (a class is
exacter), then the higher rank. After a reading the walk goes on behind it. The cost is linear in the text and does not
grow with the number of rules: states are made when a text first reaches them and kept, bounded by the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from facts.errors import RuleError
from facts.mentions.rule import Element, Macro, Rule, variants
from facts.text.lexicon import Lexicon
from facts.text.tokens import END, UNKNOWN, Tokens


class Match(NamedTuple):
    """A rule's reading of tokens `first` up to but not including `last`."""

    first: int
    last: int
    leaf: Leaf


class Leaf(NamedTuple):
    """The end of one variant of a rule: enough to prefer it and to fill its slots."""

    macros: int
    rule: Rule
    elements: tuple[Element, ...]


class _Node:
    """A place in the trie of elements."""

    __slots__ = ("children", "leaf")

    def __init__(self) -> None:
        self.children: dict[tuple[str, ...], _Node] = {}
        self.leaf: Leaf | None = None


_Item = tuple[_Node, int]
"""A node, and how many blanks were just read there: 0 none, 1 blanks, 2 blanks with a line's end."""


class _State(dict[str, "_State | None"]):
    """The nodes that one sequence of classes reaches together; a letter leads to the next state."""

    __slots__ = ("engine", "leaf", "macros", "places")

    def __init__(self, engine: Engine, items: frozenset[_Item]) -> None:
        super().__init__()
        self.engine = engine
        self.places = items
        leaves = [node.leaf for node, _ in items if node.leaf]
        self.leaf = max(leaves, key=_preference) if leaves else None
        self.macros = engine.macro_edges(items)

    def __missing__(self, letter: str) -> _State | None:
        found = self[letter] = self.engine.step(self.places, letter)
        return found


class Engine:
    """Rules compiled for one lexicon.

    `scan` gives the readings of a text in order, without overlaps; `slots` what a reading's parts mean.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        lexicon: Lexicon,
        macros: Iterable[Macro],
        fragments: Mapping[str, str],
        weak: Iterable[str] = (),
    ) -> None:
        self.lexicon = lexicon
        self.rules = tuple(rules)
        self._macros = {macro.name: macro for macro in macros}
        self._patterns = {name: re.compile(self._spell(macro.pattern)) for name, macro in self._macros.items()}
        self._letters: dict[str, frozenset[str]] = {}
        self._states: dict[frozenset[_Item], _State] = {}
        root = _Node()
        for rule in self.rules:
            self._plant(root, rule, fragments)
        self._root = self._state(frozenset({(root, 0)}))
        self._trigger = re.compile(self._trigger_pattern(root, weak))
        self._glued = lexicon.wordlike | {UNKNOWN}

    def scan(self, tokens: Tokens) -> Iterator[Match]:
        """The readings of a text from left to right."""
        classes, parts, root, glued = tokens.classes, tokens.parts, self._root, self._glued
        end = 0
        for trigger in self._trigger.finditer(classes):
            first = trigger.start()
            if first < end:
                continue
            if first and classes[first - 1] in glued and parts[first - 1].isalnum() and parts[first].isalnum():
                continue
            best = None
            last = 0
            todo = [(root, first)]
            while todo:
                state, at = todo.pop()
                leaf = state.leaf
                if leaf is not None and at >= last and self._better(leaf, at, best, last, tokens):
                    best, last = leaf, at
                while True:
                    for pattern, after in state.macros:
                        found = pattern.match(classes, at)
                        if found is not None:
                            todo.append((after, found.end()))
                    following = state[classes[at]]
                    if following is None:
                        break
                    state = following
                    at += 1
                    leaf = state.leaf
                    if leaf is not None and at >= last and self._better(leaf, at, best, last, tokens):
                        best, last = leaf, at
            if best is not None:
                end = last
                yield Match(first, last, best)

    def _better(self, leaf: Leaf, at: int, best: Leaf | None, last: int, tokens: Tokens) -> bool:
        if tokens.classes[at] in self._glued and tokens.parts[at].isalnum() and tokens.parts[at - 1].isalnum():
            return False
        return best is None or at > last or _preference(leaf) > _preference(best)

    def slots(self, match: Match, tokens: Tokens) -> dict[str, Any]:
        """What stands in a reading's slots, by slot name: a class's value of its word, a macro's of its tokens."""
        found: dict[str, Any] = {}
        at = match.first
        for names, slot in match.leaf.elements:
            if names[0] == " ":
                while tokens.classes[at] in " \n":
                    at += 1
                continue
            if not slot:
                at += 1
                continue
            part = tokens.parts[at]
            for name in names:
                if name in self._macros:
                    stretch = self._patterns[name].match(tokens.classes, at)
                    if stretch is not None:
                        found[slot] = self._macros[name].read(tokens.parts[at : stretch.end()], self.lexicon)
                        at = stretch.end()
                        break
                elif part in self.lexicon.values[name]:
                    found[slot] = self.lexicon.values[name][part]
                    at += 1
                    break
        return found

    @property
    def states(self) -> int:
        """How many states texts have reached so far."""
        return len(self._states)

    # Building

    def _plant(self, root: _Node, rule: Rule, fragments: Mapping[str, str]) -> None:
        for elements in variants(rule.name, fragments):
            node = root
            for element in elements:
                for name in element.names:
                    if element.slot and name not in self.lexicon.values and name not in self._macros:
                        raise RuleError(f"no class or macro of the name {name!r}", rule.name, rule.name.find(name))
                node = node.children.setdefault(element.names, _Node())
            leaf = Leaf(sum(e.names[0] in self._macros for e in elements), rule, elements)
            if node.leaf is not None and node.leaf.rule is not rule and node.leaf.rule.rank == rule.rank:
                raise RuleError(f"ends where {node.leaf.rule.name!r} ends, with the same rank", rule.name, 0)
            if node.leaf is None or node.leaf.rule.rank < rule.rank:
                node.leaf = leaf

    def _state(self, items: frozenset[_Item]) -> _State:
        state = self._states.get(items)
        if state is None:
            state = self._states[items] = _State(self, items)
        return state

    def step(self, items: frozenset[_Item], letter: str) -> _State | None:
        """The state behind `letter`, or None where no rule goes on."""
        after: set[_Item] = set()
        for node, blanks in items:
            if letter in " \n":
                if blanks == 2 and letter == "\n":
                    continue
                if blanks:
                    after.add((node, 2 if letter == "\n" else blanks))
                elif (child := node.children.get((" ",))) is not None:
                    after.add((child, 2 if letter == "\n" else 1))
                continue
            for names, child in node.children.items():
                if letter in self._letters_of(names):
                    after.add((child, 0))
        return self._state(frozenset(after)) if after else None

    def macro_edges(self, items: frozenset[_Item]) -> tuple[tuple[re.Pattern[str], _State], ...]:
        """The macros that may go on from here, each with the state behind it."""
        after: dict[str, set[_Item]] = {}
        for node, _ in items:
            for names, child in node.children.items():
                for name in names:
                    if name in self._macros:
                        after.setdefault(name, set()).add((child, 0))
        return tuple((self._patterns[name], self._state(frozenset(nodes))) for name, nodes in after.items())

    def _letters_of(self, names: tuple[str, ...]) -> frozenset[str]:
        """The letters that an element takes by class or sign; a macro's are not among them."""
        key = "|".join(names)
        found = self._letters.get(key)
        if found is None:
            plain = [name for name in names if name not in self._macros]
            found = self._letters[key] = frozenset("".join(self.lexicon.members.get(name, name) for name in plain))
        return found

    def _spell(self, pattern: str) -> str:
        return re.sub(r"<([a-z0-9_|]+)>", lambda m: self._charset(m[1].split("|")), pattern)

    def _charset(self, names: Iterable[str]) -> str:
        letters = "".join(sorted(set("".join(self.lexicon.members[name] for name in names))))
        return f"[{letters}]"

    def _first_letters(self, names: tuple[str, ...]) -> frozenset[str]:
        found = set(self._letters_of(names))
        for name in names:
            if name in self._macros:
                found |= self._macro_letters(self._macros[name].first)
        return frozenset(found)

    def _macro_letters(self, names: Iterable[str]) -> frozenset[str]:
        return frozenset("".join(self.lexicon.members.get(name, name) for name in names))

    def _trigger_pattern(self, root: _Node, weak: Iterable[str]) -> str:
        """Letters that a rule can begin with; a weak one (`the`) only where a rule goes on behind it."""
        weak_letters = set("".join(self.lexicon.members[name] for name in weak))
        strong: set[str] = set()
        tails: dict[str, tuple[set[str], set[str]]] = {}
        for names, child in root.children.items():
            for letter in self._letters_of(names):
                if letter not in weak_letters or child.leaf is not None:
                    strong.add(letter)
                    continue
                near, far = tails.setdefault(letter, (set(), set()))
                for following, grandchild in child.children.items():
                    if following == (" ",):
                        for third in grandchild.children:
                            far |= self._first_letters(third)
                    else:
                        near |= self._first_letters(following)
            for name in names:
                if name in self._macros:
                    for letter in self._macro_letters(self._macros[name].first):
                        if letter not in weak_letters:
                            strong.add(letter)
                        else:
                            far = tails.setdefault(letter, (set(), set()))[1]
                            far |= self._macro_letters(self._macros[name].second)
        choices = [_set(strong)] if strong else []
        for letter, (near, far) in sorted(tails.items()):
            if letter not in strong:
                ahead = [_set(near)] if near else []
                ahead += [rf"[ \n]+{_set(far)}"] if far else []
                choices.append(f"{re.escape(letter)}(?={'|'.join(ahead)})")
        return "|".join(choices) or f"{END}(?!{END})"


def _preference(leaf: Leaf) -> tuple[int, int, str]:
    """Which of two readings of one stretch to take; the name only keeps the answer the same from run to run."""
    return -leaf.macros, leaf.rule.rank, leaf.rule.name


def _set(letters: Iterable[str]) -> str:
    return "[" + "".join(re.escape(letter) for letter in sorted(letters)) + "]"
