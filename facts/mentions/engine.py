"""The engine that runs the rules: a trie over token classes, walked from triggers; it knows no rule and no word.

The one preference between overlapping readings: from a trigger the longest, then the one with fewer macros (a class is
exacter), then the higher rank. After a reading the walk goes on behind it. The cost is linear in the text and does not
grow with the number of rules: states are made when a text first reaches them and kept, bounded by the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from facts.mentions.rule import Macro, Rule
from facts.mentions.trie import Leaf, Matches, Node, Trie, letter_set
from facts.text.lexicon import Lexicon
from facts.text.tokens import END, UNKNOWN, Tokens


class Match(NamedTuple):
    """A rule's reading of tokens `first` up to but not including `last`."""

    first: int
    last: int
    leaf: Leaf


_Item = tuple[Node, int]
"""A node, and how many blanks were just read there: 0 none, 1 blanks, 2 blanks with a line's end."""


_Edge = tuple["_State | None", "_Jumps | None"]
"""What a letter leads to: the state behind it, and the macros that can begin with it."""

_LONGEST_RUN = 16
_MOST_RUNS = 4096


class _Jumps:
    """The macros that may go on from one place, each with what is behind it.

    Where they end depends only on the run of letters that any of them knows, and on the two letters before (a look-back
    may ask for them); such runs are few (`15 `, `25,000 `), so the ends are kept, up to a bound.
    """

    __slots__ = ("_engine", "_known", "_macros", "_run")

    def __init__(
        self, engine: Engine, macros: Sequence[tuple[Matches, frozenset[_Item]]], alphabet: frozenset[str]
    ) -> None:
        self._engine = engine
        self._macros = tuple(macros)
        self._run = re.compile(f"{letter_set(alphabet)}{{1,{_LONGEST_RUN}}}").match
        self._known: dict[str, tuple[tuple[_State, int], ...]] = {}

    def ends(self, classes: str, at: int) -> tuple[tuple[_State, int], ...]:
        """How many letters macros take from `at`, each number with the state behind all macros that take as many."""
        run = self._run(classes, at)
        if run is None:
            return ()
        end = run.end()
        if at < 2 or end - at == _LONGEST_RUN:
            return self._find(classes, at)
        key = classes[at - 2 : end]
        found = self._known.get(key)
        if found is None:
            found = self._find(classes, at)
            if len(self._known) < _MOST_RUNS:
                self._known[key] = found
        return found

    def _find(self, classes: str, at: int) -> tuple[tuple[_State, int], ...]:
        ends: dict[int, frozenset[_Item]] = {}
        for matches, places in self._macros:
            found = matches(classes, at)
            if found is not None:
                length = found.end() - at
                ends[length] = ends.get(length, frozenset()) | places
        return tuple((self._engine.state(places), length) for length, places in ends.items())


class _State(dict[str, "_Edge | None"]):
    """The nodes that one sequence of classes reaches together; edges are made when a text first asks for them."""

    __slots__ = ("engine", "leaf", "places")

    def __init__(self, engine: Engine, items: frozenset[_Item]) -> None:
        super().__init__()
        self.engine = engine
        self.places = items
        leaves = [node.leaf for node, _ in items if node.leaf is not None]
        self.leaf = max(leaves, key=lambda leaf: leaf.preference) if leaves else None

    def __missing__(self, letter: str) -> _Edge | None:
        following, jumps = self.engine.step(self.places, letter), self.engine.jumps(self.places, letter)
        found = self[letter] = None if following is None and jumps is None else (following, jumps)
        return found


class _Ahead(dict[str, "tuple[frozenset[str], frozenset[str]] | None"]):
    """What must follow a letter that a reading begins with; told when a text first asks."""

    __slots__ = ("engine",)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine

    def __missing__(self, letter: str) -> tuple[frozenset[str], frozenset[str]] | None:
        found = self[letter] = self.engine.needed(letter)
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
    ) -> None:
        self.lexicon = lexicon
        self.rules = tuple(rules)
        self._trie = Trie(self.rules, lexicon, macros, fragments)
        self._states: dict[frozenset[_Item], _State] = {}
        root = self._trie.root
        self._root = self.state(frozenset({(root, 0)}))
        self._openings = tuple({name: self._trie.macros[name] for name, _, _ in root.macros}.values())
        begins = frozenset().union(*(letters for letters, _ in root.steps), *map(self._loud, self._openings))
        self._trigger = re.compile(letter_set(begins) if begins else f"{END}(?!{END})")
        self._ahead = _Ahead(self)
        self._glued = lexicon.wordlike | {UNKNOWN}

    def scan(self, tokens: Tokens) -> Iterator[Match]:
        """The readings of a text from left to right."""
        classes, parts, root, glued, ahead = tokens.classes, tokens.parts, self._root, self._glued, self._ahead
        end = 0
        for trigger in self._trigger.finditer(classes):
            first = trigger.start()
            if first < end:
                continue
            needed = ahead[classes[first]]
            if needed is not None:
                following = classes[first + 1]
                if following not in needed[0] and (following not in " \n" or classes[first + 2] not in needed[1]):
                    continue
            if first and classes[first - 1] in glued and parts[first - 1].isalnum() and parts[first].isalnum():
                continue
            best = None
            last = 0
            todo = [(root, first)]
            while todo:
                state, at = todo.pop()
                while True:
                    leaf = state.leaf
                    if (
                        leaf is not None
                        and at >= last
                        and (at > last or best is None or leaf.preference > best.preference)
                        and not (classes[at] in glued and parts[at].isalnum() and parts[at - 1].isalnum())
                    ):
                        best, last = leaf, at
                    edge = state[classes[at]]
                    if edge is None:
                        break
                    after, jumps = edge
                    if jumps is not None:
                        for behind, length in jumps.ends(classes, at):
                            todo.append((behind, at + length))
                    if after is None:
                        break
                    state = after
                    at += 1
            if best is not None:
                end = last
                yield Match(first, last, best)

    def slots(self, match: Match, tokens: Tokens) -> dict[str, Any]:
        """What stands in a reading's slots, by slot name: a class's value of its word, a macro's of its tokens."""
        found: dict[str, Any] = {}
        classes, parts, at = tokens.classes, tokens.parts, match.first
        steps = match.leaf.steps
        for step in steps:
            if step.blank:
                while classes[at] in " \n":
                    at += 1
                continue
            part = parts[at]
            for values in step.classes:
                if part in values:
                    found[step.slot] = values[part]
                    break
            else:
                if step.alone is not None and step is steps[-1]:
                    found[step.slot] = step.alone(parts[at : match.last], self.lexicon)
                    break
                for matches, macro in step.macros:
                    stretch = matches(classes, at)
                    if stretch is not None:
                        found[step.slot] = macro.read(parts[at : stretch.end()], self.lexicon)
                        at = stretch.end() - 1
                        break
            at += 1
        return found

    @property
    def states(self) -> int:
        """How many states texts have reached so far."""
        return len(self._states)

    # Building

    def state(self, items: frozenset[_Item]) -> _State:
        """The one state of these places."""
        state = self._states.get(items)
        if state is None:
            for node, _ in items:
                self._trie.open(node)
            state = self._states[items] = _State(self, items)
        return state

    def step(self, items: frozenset[_Item], letter: str) -> _State | None:
        """The state behind `letter`, or None where no rule goes on."""
        after: set[_Item] = set()
        if letter in " \n":
            for node, blanks in items:
                if blanks:
                    if letter == " ":
                        after.add((node, blanks))
                    elif blanks == 1:
                        after.add((node, 2))
                elif node.blank is not None:
                    after.add((node.blank, 2 if letter == "\n" else 1))
        else:
            after.update((child, 0) for node, _ in items for letters, child in node.steps if letter in letters)
        return self.state(frozenset(after)) if after else None

    def jumps(self, items: frozenset[_Item], letter: str) -> _Jumps | None:
        """The macros that `letter` may begin from here."""
        after: dict[str, set[_Item]] = {}
        for node, _ in items:
            for name, letters, child in node.macros:
                if letter in letters:
                    after.setdefault(name, set()).add((child, 0))
        if not after:
            return None
        macros = [(self._trie.matches(name), frozenset(places)) for name, places in after.items()]
        return _Jumps(self, macros, frozenset(" \n").union(*map(self._trie.alphabet, after)))

    def needed(self, letter: str) -> tuple[frozenset[str], frozenset[str]] | None:
        """What must follow `letter` for a reading to begin there: tight, or behind a blank; None where nothing must."""
        near: frozenset[str] = frozenset()
        far: frozenset[str] = frozenset(" \n")
        for macro in self._openings:
            second = [name for name in macro.second if letter in self._trie.letters((name,))]
            if second:
                far = far.union(*(self._trie.letters(macro.second[name]) for name in second))
            elif letter in self._loud(macro):
                return None
        following = self.step(self._root.places, letter)
        if following is not None:
            if following.leaf is not None:
                return None
            for node, _ in following.places:
                near |= node.begins
                if node.blank is not None:
                    far |= self._trie.open(node.blank).begins
        return near, far

    def _loud(self, macro: Macro) -> frozenset[str]:
        """The letters with which a macro begins a reading."""
        return self._trie.letters(macro.first) - self._trie.letters(macro.quiet)
