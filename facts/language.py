"""What a language brings: its words in classes, and the few tables that are no classes. `facts/english/` is one."""

from __future__ import annotations

from dataclasses import dataclass

from facts.text.lexicon import Lexicon


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language as the stages see it; two are equal when they are the same object.

    `weak` names the classes that begin a reading only when one goes on (`the`, `a`).
    """

    code: str
    lexicon: Lexicon
    weak: tuple[str, ...]
