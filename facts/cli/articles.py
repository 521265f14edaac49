"""What the commands share: which articles are meant, when they appeared, and where the result goes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from facts.cli.main import drop_output
from facts.errors import FactsError
from facts.model import TEMPORAL, Document, Fact
from facts.read import read, read_bytes, read_date, spell_date

if TYPE_CHECKING:
    from facts.extract import Domain

STDIN = "-"
F = TypeVar("F", bound=Callable[..., Any])


class Article(NamedTuple):
    """A document under the name that it was asked for by, and its facts."""

    name: str
    document: Document
    facts: tuple[Fact, ...]


def article_options(command: F) -> F:
    """The arguments that say which articles are read, and how."""
    for option in (
        click.option("--encoding", metavar="NAME", help="The files' encoding; else told by themselves, else UTF-8."),
        click.option(
            "--domain",
            type=click.Choice(["news", "narrative"]),
            default="news",
            show_default=True,
            help="Narrative is history told in order: dates are counted from the story's own.",
        ),
        click.option(
            "--published",
            metavar="DATE",
            help="The day the articles appeared, as you would write it: 22 June 2012, 2012-06-22, yesterday.",
        ),
        click.argument("files", metavar="FILE...", nargs=-1, required=True),
    ):
        command = option(command)
    return command


def out_option(command: F) -> F:
    """Where the result goes when not to the terminal."""
    kind = click.Path(dir_okay=False, writable=True, path_type=Path)
    return click.option("-o", "--out", metavar="OUT", type=kind, help="Write to this file.")(command)


def articles(
    files: tuple[str, ...], published: str | None, domain: Domain, encoding: str | None
) -> list[Article]:
    """Read and extract what is asked for; what is known of its date is told on the error stream."""
    from facts.extract import extract  # here: commands that read no article need not wait for it

    moment = None if published is None else read_date(published, today())
    if moment is not None:
        click.echo(f"Published {spell_date(moment)}.", err=True)
    found = []
    for name in files:
        document = _document(name, moment, encoding)
        facts = extract(document.text, document.published, domain)
        if moment is None:
            _tell(document, facts)
        found.append(Article(name, document, facts))
    return found


def deliver(data: bytes, out: Path | None) -> None:
    """Write a result to a file, or to standard output as it is."""
    if out is None:
        _print(data)
        return
    try:
        out.write_bytes(data)
    except OSError as error:
        raise FactsError(f"{out}: cannot be written ({error.strerror})") from None


def _print(data: bytes) -> None:
    if sys.stdout is None:  # whoever started us has closed it
        raise FactsError("standard output is closed; name a file with -o")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop_output()
        raise FactsError(f"standard output cannot be written ({error.strerror})") from None


def today() -> date:
    """The day on which a command is given; the library itself is always told."""
    return date.today()  # noqa: DTZ011, TID251 (the one place that asks)


def _document(name: str, published: date | datetime | None, encoding: str | None) -> Document:
    if name == STDIN:
        if sys.stdin is None:
            raise FactsError("standard input is closed; name a file")
        return read_bytes(sys.stdin.buffer.read(), STDIN, published, encoding)
    return read(name, published, encoding)


def _tell(document: Document, facts: tuple[Fact, ...]) -> None:
    """Where a date came from that nobody gave, or what is missing without one."""
    if document.published is not None:
        source = f", from the {document.published_from}" if document.published_from else ""
        click.echo(f"{document.source}: published {spell_date(document.published)}{source}.", err=True)
        return
    waiting = sum(fact.kind in TEMPORAL and bool(fact.timex) and fact.begin is None for fact in facts)
    if waiting:
        times = "1 time waits" if waiting == 1 else f"{waiting} times wait"
        click.echo(f"{document.source}: no publication date known; {times} for one (--published DATE).", err=True)
