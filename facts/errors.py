"""Errors that a user can act on: one line that says what is wrong and what to do."""

from __future__ import annotations


class FactsError(ValueError):
    """The root of every error that this library raises on purpose."""


class DateError(FactsError):
    """A publication date that cannot be read."""


class ReadError(FactsError):
    """A file that cannot be read as an article."""


class RuleError(FactsError):
    """A rule that is not well formed, with its template and a marker under the place."""

    def __init__(self, message: str, template: str, at: int) -> None:
        super().__init__(f"{message}\n  {template}\n  {' ' * at}^")
