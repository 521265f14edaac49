"""What a temporal rule makes: a time as said, before anything is known of the day it was said on."""

from __future__ import annotations

from typing import NamedTuple


class Expression(NamedTuple):
    """A time as said."""

    type: str
    value: str
