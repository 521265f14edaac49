"""The names of a text, and the fullest form of one: `Sheikh` is `General Mostafa Ahmad al-Sheikh`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from facts.language import Language
from facts.text.roles import LETTERS
from facts.text.tokens import Tokens

_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][^\W_]*(?:[-'’&](?!s\b)[^\W_]+)*"
_PREFIXED = r"(?<![a-z])[a-z]{1,2}-[A-Z][^\W_]*"
"""`al-Sheikh`."""
_WORD_LENGTH = 30
_WORD_BEFORE = re.compile(r"(?:[ \n]([a-z]+)[ \n]|[,;:(\"“] ?)\Z")
_WORD_BEHIND = re.compile(r"[ \n]([a-z]+)(?![\w-])|[,;:)\"”]|(\.)(?=[ \n\"”]|\Z)")
"""What shows that a name begins, or ends, here: a word in lower case or a mark beside it."""

_PARTED = str.maketrans("-.,'’", "     ")


@cache
def _pattern(language: Language, hyphens: bool) -> re.Pattern[str]:
    """Capitalised words in a row, with initials, points, and small words inside.

    Where no hyphen stands a word begins with one set, so that a search leaps from one to the next.
    """
    small = "|".join(sorted(language.naming.particles | language.naming.links))
    word = f"(?:{_CAPITALISED}|{_PREFIXED})" if hyphens else _CAPITALISED
    return re.compile(rf"{word}(?:\.(?:[A-Z]\.?)*)?(?:[ \n](?:(?:{small})[ \n])?{word}(?:\.(?:[A-Z]\.?)*)?)*")


def _parted(run: str, language: Language) -> Iterator[str]:
    """A run of capitalised words, parted where a point ends a sentence."""
    words: list[str] = []
    for word in run.split():
        words.append(word)
        short = len(word) < 3 or "." in word[:-1] or word[:-1] in language.abbreviations
        if word.endswith(".") and not short:
            yield " ".join(words)[:-1]
            words = []
    if words:
        yield " ".join(words)


_REACH = 60_000
"""Characters of a text that full forms are looked for in, so that a book costs no more than its length."""

_BACK = 2000
"""Characters back that a pronoun is followed."""


class Names:
    """The names of one text, read in the sentences where somebody asks for them; a full form is looked for once."""

    def __init__(self, tokens: Tokens, sentences: Sequence[tuple[int, int]], language: Language) -> None:
        self._text, self._parts, self._language = tokens.text, tokens.parts, language
        self._starts, self._spans = tokens.starts, sentences
        self._naming = language.naming
        self._small = language.naming.particles | language.naming.links
        self._capitals = _pattern(language, hyphens=False).findall, _pattern(language, hyphens=True).findall
        self._runs: dict[int, list[str]] = {}
        self._reduced: dict[str, list[str]] = {}
        self._full: dict[str, str] = {}

    @cached_property
    def _begins(self) -> list[int]:
        """Where each sentence begins."""
        starts = self._starts
        return [starts[first] for first, _ in self._spans]

    def _runs_of(self, sentence: int) -> list[str]:
        """The runs of capitalised words of a sentence."""
        found = self._runs.get(sentence)
        if found is None:
            found = self._runs[sentence] = self._runs_in(self._text, self._begins[sentence], self._end(sentence))
        return found

    def _end(self, sentence: int) -> int:
        """Where a sentence ends."""
        return self._starts[self._spans[sentence][1]]

    def _runs_in(self, text: str, first: int, last: int) -> list[str]:
        found = self._capitals[text.find("-", first, last) >= 0](text, first, last)
        if "." in "".join(found):
            found = [part for run in found for part in (_parted(run, self._language) if "." in run else (run,))]
        return found

    def _holding(self, words: str) -> Iterator[str]:
        """The runs that hold these words, from the text's beginning on, each once."""
        seen = set()
        text, begins = self._text, self._begins
        at = text.find(words, 0, _REACH)
        while at >= 0:
            sentence = max(bisect_right(begins, at) - 1, 0)
            for run in self._runs_of(sentence):
                if words in run and run not in seen:
                    seen.add(run)
                    yield run
            at = text.find(words, begins[sentence + 1], _REACH) if sentence + 1 < len(begins) else -1

    def speaker(self, words: str, start: int) -> str:
        """A speaker as the text's fullest name, from his words where he is credited at `start`."""
        naming = self._naming
        words = words.lower() if self._is_common(words) else words
        runs = [] if words.islower() else self._runs_in(words, 0, len(words))
        if runs and words.rstrip(".").endswith(runs[-1].rstrip(".")):
            run = runs[0] if len(runs) > 1 and self._is_member(words, *runs[:2]) else runs[-1]
            names = [self.fullest(name) for name in self._reduce(run)]
            if names:
                return " and ".join(names)
        if not words.strip():
            return ""
        last = words.rsplit(maxsplit=1)[-1]
        if last in naming.company_nouns:
            return self.last_before(start, company=True) or words
        title = last.capitalize()
        if title in naming.titles:
            held = [name for run in self._holding(title) for name in self._reduce(run) if " " in name]
            return max((name for name in held if name.startswith(title)), key=len, default=words)
        return words

    def _is_common(self, words: str) -> bool:
        """Whether words are no name but people at the head of a sentence: `Officials`, `Witnesses`, `Police`."""
        if not words.istitle() or not words.isalpha():
            return False
        noun, people = words.lower(), self._naming.people
        plural = self._language.roles.known.get(noun) == LETTERS["plural"]
        return plural or (noun[-1] == "s" and (noun[:-1] in people or noun[:-2] in people))

    def _is_member(self, words: str, name: str, body: str) -> bool:
        """Whether a speaker's words are a person's name and what he is of: `Rita Olsen of the University of Skive`."""
        between = words[len(name) : words.index(body, len(name))].split() if words.startswith(name) else []
        return " " in name and bool(between) and between[0] in self._naming.links and self.is_person(name)

    def last_before(self, start: int, company: bool = False) -> str:
        """The person, or company, named last before a place."""
        if company and not self._companies:
            return ""
        last = bisect_right(self._begins, start) - 1
        for sentence in range(last, -1, -1):
            if self._end(sentence) < start - _BACK:
                break
            begin = self._begins[sentence]
            runs = self._runs_in(self._text, begin, start) if sentence == last else self._runs_of(sentence)
            for run in reversed(runs):
                for name in self._reduce(run):
                    if company and not any(name.rstrip(".") in full for full in self._companies):
                        continue
                    full = self.fullest(name) if company else name
                    if " " in full and (self._is_company(full.split()) if company else self.is_person(full)):
                        return self.fullest(full)
        return ""

    def person_in(self, start: int, end: int) -> str:
        """The person named last, by more than one word, in a stretch of the text."""
        for run in reversed(self._runs_in(self._text, start, end)):
            for name in self._reduce(run):
                if " " in name and self.is_person(name):
                    return self.fullest(name)
        return ""

    @cached_property
    def _companies(self) -> list[str]:
        """The names of companies in the text, by what such names end with."""
        text, found = self._text, []
        for end in sorted(self._naming.company_ends.intersection(self._parts)):
            at = text.find(f" {end}", 0, _REACH)
            while at >= 0:
                sentence = max(bisect_right(self._begins, at) - 1, 0)
                found += [run for run in self._runs_of(sentence) if self._is_company(run.split())]
                at = text.find(f" {end}", max(at + 1, self._end(sentence)), _REACH)
        return found

    def is_person(self, name: str) -> bool:
        """Whether a name can be a person's: `official`, or a capitalised one of no company, organisation or place."""
        words = name.split()
        if words[-1] in self._naming.people:
            return True
        return name[:1].isupper() and not self._is_company(words) and words[-1] not in self._naming.organisations

    def fullest(self, name: str) -> str:
        """The fullest form in the text of a name as it stands."""
        known = self._full.get(name)
        if known is None:
            known = self._full[name] = self._find(name)
        return known

    def _find(self, name: str) -> str:
        bare = name.rstrip(".")
        last = name.rsplit(maxsplit=1)[-1]
        titled = last if last != name and name.split(maxsplit=1)[0].rstrip(".") in self._naming.titles else bare
        if self._stands_alone(name, titled):
            return name
        best, rank = name, (1, len(name))
        runs = list(self._holding(titled))
        for run in runs:
            if run != name:
                for candidate in self._reduce(run):
                    score = (self._rank(candidate, name, bare), len(candidate))
                    if score > rank:
                        best, rank = candidate, score
        return self._article(best, runs) + best

    def _stands_alone(self, name: str, end: str) -> bool:
        """Whether the last words of a name stand in the text only once, and the name between others or marks."""
        text = self._text
        at = text.find(end, 0, _REACH)
        first = at + len(end) - len(name)
        if at < 0 or text.find(end, at + 1, _REACH) >= 0 or not text.startswith(name, first):
            return False
        behind = _WORD_BEHIND.match(text, first + len(name))
        if behind is None or behind[1] in self._small or (behind[2] and self._is_short(end)):
            return False
        lead = text[max(first - _WORD_LENGTH, 0) : first - 1].rsplit(maxsplit=1)[-1:]
        if lead and lead[0].rstrip(".") in self._naming.courtesies:  # `Mr. Olsen` stands there for `Olsen`
            first -= len(lead[0]) + 1
        before = _WORD_BEFORE.search(text, max(first - _WORD_LENGTH, 0), first)
        if before is not None:
            return before[1] not in self._small
        return self._begins[bisect_right(self._begins, first) - 1] == first

    def _is_short(self, end: str) -> bool:
        """Whether a point behind a name may be its own: `Borg Inc.`, `Rita O.`"""
        last = end.rsplit(maxsplit=1)[-1]
        return len(last) < 3 or "." in last or last in self._language.abbreviations

    def _article(self, name: str, runs: Sequence[str]) -> str:
        """The article before a name where it is capitalised inside a sentence, as part of it; else nothing.

        It stands then in one of the runs that hold the name, so that the text is searched only where one does.
        """
        text = self._text
        for article in self._naming.articles:
            words = f" {article} {name}"
            at = text.find(words, 1, _REACH) if any(words[1:] in run for run in runs) else -1
            while at > 0:
                if text[at - 1].islower() or text[at - 1] == ",":
                    return f"{article} "
                at = text.find(words, at + 1, _REACH)
        return ""

    def _rank(self, candidate: str, name: str, bare: str) -> int:
        """How surely a longer name is the same one: a person by the last word, a company by what it begins with."""
        naming = self._naming
        words, own = candidate.split(), name.split()
        if self._is_company(words):
            return 3 if f" {bare} " in f" {candidate} ".translate(_PARTED) else 0
        linked = " of " in candidate and " of " not in name and words[0] not in naming.titles
        if linked or (words[0] in naming.nationalities and own[0] != words[0]):
            return 0
        if candidate.rstrip(".").endswith((f" {bare}", f"-{bare}")):
            return 2
        titled = len(own) > 1 and len(words) >= len(own) - 1 and own[0].rstrip(".") in naming.titles
        return 2 if titled and words[-1] == own[-1] else 0

    def _reduce(self, run: str) -> list[str]:
        """The names in a run of capitalised words: a person with the title directly before, or the whole run."""
        found = self._reduced.get(run)
        if found is None:
            found = self._reduced[run] = self._part(run)
        return found

    def _part(self, run: str) -> list[str]:
        parts: list[list[str]] = [[]]
        for word in run.split():
            if word in self._naming.joints:
                parts.append([])
            else:
                parts[-1].append(word)
        return [" ".join(self._titled(part)) for part in map(self._trim, parts) if part]

    def _trim(self, words: list[str]) -> list[str]:
        """Without courtesies, and without the common words that a sentence's beginning capitalises."""
        naming, common = self._naming, self._language.roles.known
        first = 0
        while first < len(words) and (
            words[first].rstrip(".") in naming.courtesies
            or (words[first] in common and len(words[first]) > 1 and words[first] not in naming.title_parts)
        ):
            first += 1
        return words[first:]

    def _titled(self, words: list[str]) -> list[str]:
        """From the title directly before a person's name on; other names whole."""
        naming = self._naming
        titles = [i for i, word in enumerate(words[:-1]) if word.rstrip(".") in naming.titles]
        if not titles or self._is_company(words):
            return words
        first = titles[-1]
        if words[first + 1] in naming.links:
            return words[first:] if len(words) - first > 4 else words
        while first and words[first - 1].rstrip(".") in naming.title_parts | naming.titles:
            first -= 1
        return words[first:]

    def _is_company(self, words: list[str]) -> bool:
        last = words[-1].rstrip(".").split(".")
        return last[-1] in self._naming.company_ends and (len(last[-1]) > 1 or len(last) > 1)

