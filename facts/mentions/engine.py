"""The engine that runs the rules: a trie over token classes, walked from triggers; it knows no rule and no word.

The one preference between overlapping readings: from a trigger the longest, then the one with fewer macros (a class is
exacter), then the higher rank. After a reading the walk goes on behind it. The cost is linear in the text and does not
grow with the number of rules: states are made when a text first reaches them and kept, bounded by the rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
    """The end of one variant of a rule: enough to prefer it and to fill its slots.

    Of two readings of one stretch the greater `preference` is taken: fewer macros, the higher rank; the rule's name and
    the variant's place only keep the answer the same from run to run.
    """

    preference: tuple[int, int, str, int]
    rule: Rule
    steps: tuple[Step, ...]


class Step(NamedTuple):
    """How one element fills its slot: from a class's values, or else from a macro; `alone` reads the only macro."""

    blank: bool
    slot: str
    classes: tuple[Mapping[str, Any], ...]
    macros: tuple[tuple[_Matches, Macro], ...]
    alone: Callable[[Sequence[str], Lexicon], Any] | None


_Matches = Callable[[str, int], "re.Match[str] | None"]
"""A compiled pattern's `match`, at a place of the class string."""


class _Node:
    """A place in the trie of elements."""

    __slots__ = ("children", "leaf")

    def __init__(self) -> None:
        self.children: dict[tuple[str, ...], _Node] = {}
        self.leaf: Leaf | None = None


_Item = tuple[_Node, int]
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

    def __init__(self, engine: Engine, macros: Sequence[tuple[re.Pattern[str], frozenset[_Item]]]) -> None:
        self._engine = engine
        self._macros = tuple((pattern.match, places) for pattern, places in macros)
        alphabet = {" ", "\n"}.union(*(pattern.pattern for pattern, _ in macros))
        self._run = re.compile(f"{_set(alphabet)}{{1,{_LONGEST_RUN}}}").match
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
        leaves = [node.leaf for node, _ in items if node.leaf]
        self.leaf = max(leaves, key=lambda leaf: leaf.preference) if leaves else None

    def __missing__(self, letter: str) -> _Edge | None:
        following, jumps = self.engine.step(self.places, letter), self.engine.jumps(self.places, letter)
        found = self[letter] = None if following is None and jumps is None else (following, jumps)
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
        self._macros = {macro.name: macro for macro in macros}
        self._patterns = {name: re.compile(self._spell(macro.pattern)) for name, macro in self._macros.items()}
        self._letters: dict[str, frozenset[str]] = {}
        self._steps: dict[Element, Step] = {}
        self._states: dict[frozenset[_Item], _State] = {}
        root = _Node()
        for rule in self.rules:
            self._plant(root, rule, fragments)
        self._root = self.state(frozenset({(root, 0)}))
        steps = [names for node, _ in self._root.places for names in node.children]
        begins = frozenset().union(*(self._first_letters(names, "trigger") for names in steps))
        self._trigger = re.compile(_set(begins) if begins else f"{END}(?!{END})")
        self._ahead = {letter: ahead for letter in begins if (ahead := self._needed(letter)) is not None}
        self._glued = lexicon.wordlike | {UNKNOWN}

    def scan(self, tokens: Tokens) -> Iterator[Match]:
        """The readings of a text from left to right."""
        classes, parts, root, glued, ahead = tokens.classes, tokens.parts, self._root, self._glued, self._ahead
        end = 0
        for trigger in self._trigger.finditer(classes):
            first = trigger.start()
            if first < end:
                continue
            needed = ahead.get(classes[first])
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

    def _plant(self, root: _Node, rule: Rule, fragments: Mapping[str, str]) -> None:
        for order, elements in enumerate(variants(rule.name, fragments)):
            node = root
            for element in elements:
                if element not in self._steps:
                    self._check(element, rule)
                    self._steps[element] = self._step(element)
                child = node.children.get(element.names)
                if child is None:
                    child = node.children[element.names] = _Node()
                node = child
            macros = sum(element.names[0] in self._macros for element in elements)
            leaf = Leaf((-macros, rule.rank, rule.name, -order), rule, tuple(map(self._steps.__getitem__, elements)))
            if node.leaf is not None and node.leaf.rule is not rule and node.leaf.rule.rank == rule.rank:
                raise RuleError(f"ends where {node.leaf.rule.name!r} ends, with the same rank", rule.name, 0)
            if node.leaf is None or node.leaf.rule.rank < rule.rank:
                node.leaf = leaf

    def _check(self, element: Element, rule: Rule) -> None:
        for name in element.names:
            if element.slot and name not in self.lexicon.values and name not in self._macros:
                raise RuleError(f"no class or macro of the name {name!r}", rule.name, rule.name.find(name))

    def state(self, items: frozenset[_Item]) -> _State:
        """The one state of these places."""
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
        return self.state(frozenset(after)) if after else None

    def jumps(self, items: frozenset[_Item], letter: str) -> _Jumps | None:
        """The macros that `letter` may begin from here."""
        after: dict[str, set[_Item]] = {}
        for node, _ in items:
            for names, child in node.children.items():
                for name in names:
                    if name in self._macros and letter in self._macro_letters(self._macros[name].first):
                        after.setdefault(name, set()).add((child, 0))
        if not after:
            return None
        return _Jumps(self, [(self._patterns[name], frozenset(places)) for name, places in after.items()])

    def _step(self, element: Element) -> Step:
        names = element.names if element.slot else ()
        macros = tuple((self._patterns[name].match, self._macros[name]) for name in names if name in self._macros)
        return Step(
            element.names == (" ",),
            element.slot,
            tuple(self.lexicon.values[name] for name in names if name not in self._macros),
            macros,
            macros[0][1].read if len(macros) == 1 else None,
        )

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

    def _first_letters(self, names: tuple[str, ...], which: str) -> frozenset[str]:
        """The letters that an element can begin with, or (`which` is `trigger`) that can begin a reading with it."""
        found = set(self._letters_of(names))
        for name in names:
            if name in self._macros:
                macro = self._macros[name]
                found |= self._macro_letters(macro.first)
                if which == "trigger":
                    found -= self._macro_letters(macro.quiet)
        return frozenset(found)

    def _macro_letters(self, names: tuple[str, ...]) -> frozenset[str]:
        key = " ".join(names)
        found = self._letters.get(key)
        if found is None:
            found = self._letters[key] = frozenset("".join(self.lexicon.members.get(name, name) for name in names))
        return found

    def _needed(self, letter: str) -> tuple[frozenset[str], frozenset[str]] | None:
        """What must follow `letter` for a reading to begin there: tight, or behind a blank; None where nothing must."""
        following = self.step(self._root.places, letter)
        near: frozenset[str] = frozenset()
        far: frozenset[str] = frozenset(" \n")
        for node, _ in self._root.places:
            for name in {name for names in node.children for name in names if name in self._macros}:
                macro = self._macros[name]
                second = [name for name in macro.second if letter in self._macro_letters((name,))]
                if second:
                    far = far.union(*(self._macro_letters(macro.second[name]) for name in second))
                elif letter in self._macro_letters(macro.first) - self._macro_letters(macro.quiet):
                    return None
        if following is not None:
            if following.leaf is not None:
                return None
            for node, _ in following.places:
                for names, child in node.children.items():
                    if names == (" ",):
                        far = far.union(*(self._first_letters(third, "first") for third in child.children))
                    else:
                        near |= self._first_letters(names, "first")
        return near, far


def _set(letters: Iterable[str]) -> str:
    return "[" + "".join(re.escape(letter) for letter in sorted(letters)) + "]"
