"""The names of a text, and the fullest form of one: `Sheikh` is `General Mostafa Ahmad al-Sheikh`."""

from __future__ import annotations

import re
from functools import cache

from facts.language import Language, Naming

_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][^\W_]*(?:[-'’&](?!s\b)[^\W_]+)*|[a-z]{1,2}-[A-Z][^\W_]*)"


@cache
def _run(naming: Naming) -> re.Pattern[str]:
    """Capitalised words in a row, with initials, points of abbreviations, and small words inside."""
    small = "|".join(sorted(naming.particles | {"of", "and", "&"}))
    return re.compile(rf"{_WORD}(?:\.{_WORD})*\.?(?:[ \n](?:(?:{small})[ \n])?{_WORD}(?:\.{_WORD})*(?:\.(?=[ ,'’]))?)*")


class Names:
    """The names of one text, by each of their words and by place."""

    def __init__(self, text: str, language: Language) -> None:
        self._naming = language.naming
        self._common = language.roles.letters
        self._by_word: dict[str, list[str]] = {}
        self._places: list[tuple[int, str]] = []
        known: dict[str, list[str]] = {}
        for run in _run(self._naming).finditer(text):
            words = run[0]
            before = text[max(run.start() - 2, 0) : run.start()]
            begins = not (before[:1].isalnum() or before[:1] == ",")
            key = f"{begins:d}{words}"
            names = known.get(key)
            if names is None:
                names = known[key] = self.reduce(words, begins)
                for name in names:
                    if " " in name or "-" in name:
                        for word in set(name.replace("-", " ").split()):
                            self._by_word.setdefault(word.rstrip("."), []).append(name)
            for name in names:
                self._places.append((run.start(), name))

    def reduce(self, run: str, begins: bool = True) -> list[str]:
        """The names in a run of capitalised words: a person with the title directly before, or the whole run.

        `begins` says that the run begins a sentence, where any word is capitalised.
        """
        found: list[str] = []
        for part in _split(run.split(), self._naming):
            part = self._trim(part, begins)
            if part:
                found.append(" ".join(self._titled(part)))
        return found

    def _trim(self, words: list[str], begins: bool) -> list[str]:
        """Without courtesies, and without the common words that only a sentence's beginning capitalises."""
        first = 0
        while first < len(words) and (
            words[first].rstrip(".") in self._naming.courtesies
            or (words[first] in self._common and (begins or words[first] not in self._naming.articles)
            and len(words[first]) > 1 and words[first] not in self._naming.title_parts)
        ):
            first += 1
        return words[first:]

    def _titled(self, words: list[str]) -> list[str]:
        """From the title directly before a person's name on; other names whole."""
        naming = self._naming
        if is_company(words, naming):
            return words
        titles = [i for i, word in enumerate(words[:-1]) if word.rstrip(".") in naming.titles]
        if not titles:
            return words
        last = first = titles[-1]
        if words[last + 1] == "of" and len(words) - last < 5:
            return words
        while first and (words[first - 1].rstrip(".") in naming.title_parts | naming.titles):
            first -= 1
        return words[first:]

    def speaker(self, words: str, start: int) -> str:
        """A speaker as the text's fullest name, from his words where he is credited at `start`."""
        naming = self._naming
        runs = _run(naming).findall(words)
        if runs and words.rstrip(".").endswith(runs[-1].rstrip(".")):
            names = [self.fullest(name) for name in self.reduce(runs[-1])]
            if names:
                return " and ".join(names)
        last = words.rsplit(maxsplit=1)[-1]
        if last in naming.company_nouns:
            return self.last_before(start, company=True) or words
        titled = [name for name in self._by_word.get(last.capitalize(), ()) if last.capitalize() in naming.titles]
        return max(titled, key=len) if titled else words

    def last_before(self, start: int, company: bool = False) -> str:
        """The person, or company, named last before a place."""
        best = ""
        for at, name in self._places:
            if at >= start:
                break
            full = self.fullest(name) if company else name
            if " " in full and is_company(full.split(), self._naming) is company:
                best = full
        return self.fullest(best) if best else ""

    def fullest(self, name: str) -> str:
        """The fullest form in the text of a name as it stands."""
        words = name.split()
        by_word = self._by_word
        candidates = by_word.get(words[-1].split("-")[-1].rstrip("."), []) + by_word.get(words[0].rstrip("."), [])
        best, rank = name, (self._rank(name, name), len(name))
        for candidate in candidates:
            score = (self._rank(candidate, name), len(candidate))
            if score > rank:
                best, rank = candidate, score
        return best

    def _rank(self, candidate: str, name: str) -> int:
        """How surely a longer name is the same one: a person by the last word, a company by what it begins with."""
        if candidate == name:
            return 1
        naming = self._naming
        words = candidate.split()
        bare = name.rstrip(".")
        if is_company(words, naming):
            return 3 if re.search(rf"(?:^|[ -]){re.escape(bare)}(?![^\W_])", candidate) else 0
        if words[0] in naming.nationalities and not name.startswith(words[0]):
            return 0
        if " of " in candidate and " of " not in name:
            return 0
        if re.search(rf"(?:^|[ -]){re.escape(bare)}\.?$", candidate):
            return 2
        own = name.split()
        if len(own) > 1 and words[-1] == own[-1] and own[0].rstrip(".") in naming.titles:
            return 2
        return 0


def _split(words: list[str], naming: Naming) -> list[list[str]]:
    """Parted at `and`, which joins two names more often than it stands in one."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in naming.joints:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def is_company(words: list[str], naming: Naming) -> bool:
    """Whether a name ends as a company's does."""
    return words[-1].rstrip(".").split(".")[-1] in naming.company_ends
