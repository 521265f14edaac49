"""`facts query`: facts of a data set by the filters of everywhere, or how many there are of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facts.cli.articles import deliver, out_option
from facts.cli.listing import columns, listing, plain
from facts.corpus.query import BY, Filter, count, search, to_facts
from facts.errors import DateError, FactsError
from facts.export import as_csv, as_json, as_jsonl
from facts.model import Bound, Kind, Status
from facts.read import read_date
from facts.table import rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import pyarrow as pa

_FORMATS = ("table", "csv", "json", "jsonl", "parquet")
_SHOWN = 50
"""Rows of a table where --top does not say how many."""


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """A day, or the first of a month or a year: 2012-06-22, 2012-06, 2012."""
    if value is None:
        return None
    try:
        return read_date(value + {4: "-01-01", 7: "-01"}.get(len(value), ""))
    except DateError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def _many(name: str, help_: str, choices: list[str] | None = None) -> Callable[[Any], Any]:
    kind = click.Choice(choices) if choices else click.STRING
    return click.option(f"--{name}", name, multiple=True, type=kind, metavar=name.upper(), help=help_)


@click.command("query")
@click.argument("data", metavar="OUT")
@_many("kind", f"One of {', '.join(Kind)}.", [str(kind) for kind in Kind])
@_many("subject", "What is counted: the whole subject or its last words, in any case.")
@_many("speaker", "Who says it, in the same way.")
@_many("unit", "The unit: month, USD, kilometre, ….")
@_many("bound", f"One of {', '.join(filter(None, Bound))}.", [str(bound) for bound in Bound if bound])
@_many("status", f"One of {', '.join(Status)}.", [str(status) for status in Status])
@_many("document", "The document's id.")
@click.option("--since", metavar="DATE", callback=_day, help="From this day, month or year on.")
@click.option("--until", metavar="DATE", callback=_day, help="Before this day, month or year.")
@click.option("--least", metavar="N", type=float, help="Leave out smaller numbers.")
@click.option("--words", metavar="WORDS", default="", help="Words that must all stand in what is kept of its sentence.")
@click.option("--top", metavar="N", type=click.IntRange(1), help="The N largest numbers, or most frequent values.")
@click.option("--by", type=click.Choice(BY), metavar="COLUMN", help=f"Count facts by {', '.join(BY)}.")
@click.option("--format", "format_name", type=click.Choice(_FORMATS), help="Else told by OUT's ending, else table.")
@out_option
def command(
    data: str, since: date | None, until: date | None, least: float | None, words: str, top: int | None,
    by: str | None, format_name: str | None, out: Path | None, **facets: Any,
) -> None:
    """Print the facts of a data set made by `facts corpus` that pass every filter.

    A fact lies on its own days, else on those that its figure holds for, else on the day its document appeared.
    An option may be given several times to keep several values.
    """
    wanted = Filter(**facets, since=since, until=until, least=least, words=words)
    suffix = "" if out is None else out.suffix.lower().removeprefix(".")
    chosen = format_name or (suffix if suffix in _FORMATS else "table")
    if by is not None:
        deliver(_counts(count(data, wanted, by, top or _SHOWN), by, chosen), out)
        return
    limit = top or (_SHOWN if chosen == "table" else None)
    found = search(data, wanted, "size" if top else "document", limit)
    deliver(_render(found, chosen), out)
    if top is None and limit is not None and found.num_rows == limit:
        click.echo(f"The first {limit}; --top N for the largest, --format jsonl for all.", err=True)


def _render(found: pa.Table, format_name: str) -> bytes:
    if format_name == "parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        sink = pa.BufferOutputStream()
        pq.write_table(found, sink, compression="zstd")
        return sink.getvalue().to_pybytes()  # type: ignore[no-any-return]
    if format_name == "table":
        pairs = to_facts(found)
        told = listing([fact for _, fact in pairs], [document for document, _ in pairs])
        return (told or "No facts pass these filters.\n").encode("utf-8", "replace")
    frame = found.to_pandas()
    if format_name == "csv":
        return as_csv.encode(rows(frame))
    return as_json.encode(rows(frame)) if format_name == "json" else as_jsonl.encode(rows(frame))


def _counts(found: list[tuple[Any, int]], by: str, format_name: str) -> bytes:
    """How many facts bear each value, as lines or as data."""
    if format_name == "table":
        lines = [(plain(str(value if value is not None else "")), f"{n:,}") for value, n in found]
        return columns([(by, "facts"), *lines]).encode("utf-8", "replace")
    if format_name == "csv":
        return as_csv.encode(({by: value, "facts": n} for value, n in found), (by, "facts"))
    if format_name == "parquet":
        raise FactsError("counts are written as table, csv, json or jsonl")
    told = [json.dumps({by: value, "facts": n}, ensure_ascii=False) for value, n in found]
    whole = "[" + ",\n ".join(told) + "]\n" if format_name == "json" else "".join(row + "\n" for row in told)
    return whole.encode()
