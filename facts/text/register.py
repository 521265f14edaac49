"""Whether a text is a message (a post, a note, a line of chat), and what its drawn-out words stand for.

It is told from the text alone, once: its length, and the `@` and `#` that only messages have.
"""

from __future__ import annotations

import re

from facts.text.lexicon import Lexicon
from facts.text.roles import LETTERS
from facts.text.tokens import UNKNOWN, Tokens

_SHORT = 160
"""Characters up to which a text is taken for a message: what one of them once could hold."""

_POST = 480
"""Characters up to which it is one where it names somebody or a topic as messages do."""

_MARK = re.compile(r"(?<!\S)[@#][^\W\d]")
_MOVED = frozenset((LETTERS["rise"], LETTERS["fall"]))
_DRAWN = re.compile(r"([^\W\d_])\1{2,}")


def is_message(text: str) -> bool:
    """Whether a text is as short as a message, or a little longer with the marks of one.

    >>> is_message("see u tmrw @anna"), is_message("The mill closed. " * 20), is_message("Closed! #mill " * 20)
    (True, False, True)
    """
    return len(text) <= _SHORT or (len(text) <= _POST and _MARK.search(text) is not None)


def tells_levels(tokens: Tokens, levels: frozenset[str]) -> bool:
    """Whether a short text tells of levels and movements: its `at 6` and `from 12` are figures and no hours.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> told = [tokenise(text, english().lexicon) for text in ("Unemployment stood at 6 on Friday", "see u at 6")]
    >>> [tells_levels(tokens, english().levels) for tokens in told]
    [True, False]
    """
    return not _MOVED.isdisjoint(tokens.roles) or any(part.lower() in levels for part in tokens.parts)


def respelt(tokens: Tokens, lexicon: Lexicon) -> Tokens:
    """Tokens with words that no table lists read as the word they are drawn out of (`todayyyy`), spans unchanged.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> respelt(tokenise("Tonighttt niiice", english().lexicon), english().lexicon).parts
    ['Tonight', ' ', 'niiice']
    """
    parts = tokens.parts
    drawn = [at for at, part in enumerate(parts) if tokens.classes[at] == UNKNOWN and _DRAWN.search(part)]
    if not drawn:
        return tokens
    classes, roles, words = list(tokens.classes), list(tokens.roles), list(parts)
    for at in drawn:
        for form in (_DRAWN.sub(r"\1\1", parts[at]), _DRAWN.sub(r"\1", parts[at])):
            if form in lexicon.letters:
                reading = lexicon.readings[form]
                classes[at], roles[at], words[at] = reading[0], reading[1], form
                break
    return Tokens(tokens.text, words, "".join(classes), tokens.starts, "".join(roles))
