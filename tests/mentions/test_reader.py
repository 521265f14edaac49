"""What is kept from text to text changes no answer, and stays within its bound."""

from __future__ import annotations

import pytest

from facts.english import english
from facts.mentions import engine as engines
from facts.mentions import reader
from facts.mentions.mention import Mention
from facts.text.tokens import tokenise

TEXTS = (
    "The mill closed on Monday, May 3-5, after 25,000 people and 40 percent of the looms had left.",
    "Between 5 and 7 miles of track, $3.2 billion and 2,500 men: that was 2012.",
    "It was 5pm on Monday; two hundred men, then two, then $5 a share, plus or minus 3 points.",
)


def _read(text: str) -> list[Mention]:
    return reader.read_mentions(tokenise(text, english().lexicon), english())


def test_the_same_words_are_read_the_same_again() -> None:
    once = [_read(text) for text in TEXTS]
    assert [_read(text) for text in TEXTS] == once
    assert all(once)


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [_read(text) for text in TEXTS]
    monkeypatch.setattr(reader._Reader, "_KEPT", 3)
    monkeypatch.setattr(engines, "_MOST_OPENINGS", 3)
    kept = reader._Reader(english())
    machine = engines.Engine(reader.RULES, english().lexicon, reader.macros(english()), reader.FRAGMENTS)
    monkeypatch.setattr(kept, "_engine", machine)
    assert [kept.read(tokenise(text, english().lexicon)) for text in TEXTS] == expected
    assert len(kept._known) <= 3
    assert len(machine._openings) <= 3
