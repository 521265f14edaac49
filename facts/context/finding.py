"""What a context stage answers: a value, and the tokens that decided it (none where `first` equals `last`)."""

from __future__ import annotations

from typing import TypeVar

Value = TypeVar("Value")

Finding = tuple[Value, int, int]
"""A value with its evidence: tokens `first` up to but not including `last`."""
