"""The engine that runs the rules: a trie over token classes, walked from triggers; it knows no rule and no word.

The one preference between overlapping readings: from a trigger the longest, then the one with fewer macros (a class is
exacter), then the higher rank. After a reading the walk goes on behind it. The cost is linear in the text and does not
grow with the number of rules: states are made when a text first reaches them and kept, bounded by the rules; and so is
what the first letters of a reading tell, up to a bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from facts.mentions.rule import Macro, Rule
from facts.mentions.trie import LONGEST_RUN, Leaf, Matches, Node, Trie, letter_set
from facts.model import new
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

_Place = tuple["_State", int]
"""A state, and the token that it is reached before."""

_MOST_RUNS = 4096
_LONGEST_OPENING = 12
_MOST_OPENINGS = 2**14


class _Jumps:
    """The macros that may go on from one place, each with what is behind it.

    Where they end depends only on the run of letters that any of them knows, and but for one behind a blank on the two
    letters before (a look-back may ask for them); such runs are few (`15 `, `25,000 `), so the ends are kept, up to a
    bound.
    """

    __slots__ = ("_engine", "_known", "_macros", "_run")

    def __init__(self, engine: Engine, macros: Sequence[tuple[Matches, frozenset[_Item]]], run: Matches) -> None:
        self._engine = engine
        self._macros = tuple(macros)
        self._run = run
        self._known: dict[str, tuple[tuple[_State, int], ...]] = {}

    def ends(self, classes: str, at: int) -> tuple[tuple[_State, int], ...] | None:
        """How many letters macros take from `at`, each number with the state behind all macros that take as many.

        None where `classes` ends before it is told; a text's own end is a letter that no macro knows.
        """
        run = self._run(classes, at)
        if run is None:
            return ()
        end = run.end()
        if end == len(classes):
            return None
        blank = at > 0 and classes[at - 1] in " \n"
        if (at < 2 and not blank) or end - at == LONGEST_RUN:
            return self._find(classes, at)
        key = END + classes[at:end] if blank else classes[at - 2 : end]
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


Opening = tuple["Leaf | None", int, tuple["_Place", ...]]
"""What a reading's first letters tell: the best reading, its length, and from where the walk has to go on.

No NamedTuple, as that takes twice as long to unpack, and every trigger of a text unpacks one.
"""


class _Openings(dict[str, Opening]):
    """Openings by their letters: the one before the trigger, the trigger, a run of letters that macros know, one more.

    Told when a text first asks and kept, so that most triggers are decided by one look-up. When there is no more room
    it begins anew.
    """

    __slots__ = ("engine",)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine

    def __missing__(self, letters: str) -> Opening:
        if len(self) >= _MOST_OPENINGS:
            self.clear()
        found = self[letters] = self.engine.opening(letters)
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
        self.root = self.state(frozenset({(self._trie.root, 0)}))
        self._macros = tuple({name: self._trie.macros[name] for name, _, _ in self._trie.root.macros}.values())
        self._trigger = re.compile(self._triggers())
        self._openings = _Openings(self)
        self._ahead = _Ahead(self)
        self._glued = lexicon.wordlike | {UNKNOWN}

    def scan(self, tokens: Tokens) -> Iterator[Match]:
        """The readings of a text from left to right."""
        classes, openings = tokens.classes, self._openings
        end = 0
        for trigger in self._trigger.finditer(classes):
            behind, stop = trigger.span(1)
            first = behind - 1
            if first < end:
                continue
            leaf, length, todo = openings[classes[first - 1 : stop + 1] if first else "\n" + classes[: stop + 1]]
            if todo:
                leaf, length = self._go_on(leaf, length, todo, first, tokens)
            if leaf is not None:
                end = first + length
                yield new(Match, (first, end, leaf))

    def _go_on(
        self, leaf: Leaf | None, length: int, places: Sequence[_Place], first: int, tokens: Tokens
    ) -> tuple[Leaf | None, int]:
        """The reading at token `first`, and its length, where its opening alone does not tell."""
        classes, parts = tokens.classes, tokens.parts
        if first and classes[first - 1] in self._glued and parts[first - 1].isalnum() and parts[first].isalnum():
            return None, 0
        todo = [(state, first + at) for state, at in places]
        leaf, last, _ = self._walk(classes, parts, todo, leaf, first + length)
        return leaf, last - first

    def opening(self, letters: str) -> Opening:
        """What is told of a reading by the letter before it and its first ones."""
        before, letter, following = letters[0], letters[1], letters[2]
        needed = self._ahead[letter]
        tight = needed is None or following in needed[0]
        if needed is not None and not tight and (following not in " \n" or letters[3] not in needed[1]):
            return None, 0, ()
        # Only behind a blank it is sure that no word is cut, and that no macro looks further back.
        if before not in " \n" and (before in self._glued or self.jumps(self.root.places, letter) is not None):
            return None, 0, ((self.root, 0),)
        leaf, last, untold = self._walk(letters, None, [(self.root, 1)], None, 1)
        return leaf, last - 1, tuple((state, at - 1) for state, at in untold)

    def _walk(
        self, classes: str, parts: Sequence[str] | None, todo: list[_Place], best: Leaf | None, last: int
    ) -> tuple[Leaf | None, int, list[_Place]]:
        """The best reading that goes on from `todo`, its end, and the places from where the letters do not tell.

        Without `parts` it is not told whether a reading that ends tight before a word cuts it.
        """
        glued, stop = self._glued, len(classes)
        untold: list[_Place] = []
        while todo:
            state, at = todo.pop()
            while at < stop:
                letter, leaf = classes[at], state.leaf
                if leaf is not None and at >= last and (at > last or best is None or leaf.preference > best.preference):
                    if letter in glued and parts is None:
                        untold.append((state, at))
                        break
                    if letter not in glued or parts is None or not (parts[at].isalnum() and parts[at - 1].isalnum()):
                        best, last = leaf, at
                edge = state[letter]
                if edge is None:
                    break
                after, jumps = edge
                if jumps is not None:
                    ends = jumps.ends(classes, at)
                    if ends is None:
                        untold.append((state, at))
                        break
                    todo += [(behind, at + length) for behind, length in ends]
                if after is None:
                    break
                state = after
                at += 1
            else:
                untold.append((state, at))
        return best, last, untold

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

    def _triggers(self) -> str:
        """A pattern of the letters that a reading may begin with, if what follows may; its group is an opening's run.

        One set for all letters, as an alternative a letter would cost more than the triggers that it keeps out.
        """
        trie, root = self._trie, self._trie.root
        nodes = [(letters, trie.open(node)) for letters, node in root.steps]
        begins = frozenset().union(*(letters for letters, _ in nodes), *map(self._loud, self._macros))
        alone = frozenset().union(*(letters for letters, node in nodes if node.leaf is not None), *(
            self._loud(macro) - trie.letters(tuple(macro.second)) for macro in self._macros))
        near = frozenset().union(*(node.begins for _, node in nodes))
        far = frozenset(" \n").union(
            *(trie.open(node.blank).begins for _, node in nodes if node.blank is not None),
            *(trie.letters(names) for macro in self._macros for names in macro.second.values()))
        run = trie.alphabet(frozenset(macro.name for macro in self._macros))
        return (
            f"{letter_set(begins)}(?:(?<={letter_set(alone)})|(?={letter_set(near)}|[ \n]{letter_set(far)}))"
            f"(?=({run}{{0,{_LONGEST_OPENING}}}))"
        )

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
        return _Jumps(self, macros, self._trie.run(frozenset(after)))

    def needed(self, letter: str) -> tuple[frozenset[str], frozenset[str]] | None:
        """What must follow `letter` for a reading to begin there: tight, or behind a blank; None where nothing must."""
        near: frozenset[str] = frozenset()
        far: frozenset[str] = frozenset(" \n")
        for macro in self._macros:
            second = [name for name in macro.second if letter in self._trie.letters((name,))]
            if second:
                far = far.union(*(self._trie.letters(macro.second[name]) for name in second))
            elif letter in self._loud(macro):
                return None
        following = self.step(self.root.places, letter)
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
