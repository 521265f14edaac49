"""Where sentences end, and where they do not."""

from __future__ import annotations

import pytest

from facts.english import english
from facts.text.sentences import sentences
from facts.text.tokens import tokenise

CASES = (
    ("It rained. We left.", ["It rained.", "We left."]),
    ("It rained! Did we leave? Yes.", ["It rained!", "Did we leave?", "Yes."]),
    ("The yard lost £60m. Banks had feared £80m.", ["The yard lost £60m.", "Banks had feared £80m."]),
    ("The boat is 40 ft. long.", ["The boat is 40 ft. long."]),
    ("Gen. Holm left on Sept. 30. He was 61.", ["Gen. Holm left on Sept. 30.", "He was 61."]),
    ("Mr. and Mrs. Holm left.", ["Mr. and Mrs. Holm left."]),
    ("Borg Inc. said so. It did.", ["Borg Inc. said so.", "It did."]),
    ("It sold Borg Inc. The price was low.", ["It sold Borg Inc.", "The price was low."]),
    ("J. P. Holm of the U.S. Navy left the U.S. He sailed.",
     ["J. P. Holm of the U.S. Navy left the U.S.", "He sailed."]),
    ("It came to 3.5 percent. Prices rose.", ["It came to 3.5 percent.", "Prices rose."]),
    ("“It rained.” “We left.”", ["“It rained.”", "“We left.”"]),
    ("“Did it rain?” he asked.", ["“Did it rain?” he asked."]),
    ("It rained... and we left.", ["It rained... and we left."]),
    ("It rained (a lot.) We left.", ["It rained (a lot.)", "We left."]),
    ("A headline\n\nIt rained.", ["A headline", "It rained."]),
    ("It rained\nall day. We left.", ["It rained\nall day.", "We left."]),
    ("It rained\n   We left", ["It rained", "We left"]),
    ("1. It rained. 2. We left.", ["1. It rained.", "2. We left."]),
    ("We met at 5 p.m. on Friday.", ["We met at 5 p.m. on Friday."]),
    ("We met at 5 p.m. Police came at 9 p.m. Friday.", ["We met at 5 p.m.", "Police came at 9 p.m. Friday."]),
    ("We met at 5 p.m. Cairo time and at 9 a.m. Eastern.", ["We met at 5 p.m. Cairo time and at 9 a.m. Eastern."]),
    ("It rained.We left.", ["It rained.We left."]),
    ("", []),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=lambda value: str(value)[:40])
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    tokens = tokenise(text, english().lexicon)
    found = ["".join(tokens.parts[first:last]) for first, last in sentences(tokens, english())]
    assert found == expected
