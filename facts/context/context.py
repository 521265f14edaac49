"""All that the words around a claim say of it, asked once a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from facts.claims import Claim
from facts.language import Language
from facts.model import Bound, Change, Status
from facts.text.tokens import Tokens


class Context(NamedTuple):
    """What stands around one claim."""

    bound: Bound
    change: Change
    subject: str
    status: Status
    speaker: str
    as_of: str


def contexts(
    claims: Sequence[Claim], tokens: Tokens, sentences: Sequence[tuple[int, int]], language: Language
) -> list[Context]:
    """The context of each claim, in order."""
    return [
        Context(
            Bound.NONE if claim.amount is None or claim.amount.low is None else claim.amount.bound or Bound.EXACT,
            Change.NONE if claim.amount is None else claim.amount.change,
            "" if claim.amount is None else claim.amount.subject,
            Status.REPORTED,
            "",
            "",
        )
        for claim in claims
    ]
