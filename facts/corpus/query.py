"""A data set read back through DuckDB over its Parquet parts: larger than memory, with the filters of everywhere."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from facts.errors import FactsError
from facts.instants import from_micros
from facts.model import TEMPORAL, Bound, Change, Fact, Kind, Moment, Span, Status
from facts.table import SCHEMA

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa


class Filter(NamedTuple):
    """What is asked for; a field that is empty keeps everything.

    `subject` and `speaker` match in any case, whole or as the last words (`soldiers` also finds `young soldiers`), with
    `whole` only as they are written. `since` and `until` are half-open and ask for the days of `facts.days`. `least`
    hides what is surely smaller, so that times and open plurals stay. `words` must all stand in what a data set keeps
    of the sentence: text, subject, speaker, unit or kind.
    """

    kind: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    unit: tuple[str, ...] = ()
    bound: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    document: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    least: float | None = None
    words: str = ""
    whole: bool = False


_TIMES = ", ".join(f"'{kind}'" for kind in sorted(TEMPORAL))
_SIZE = f"(kind in ({_TIMES}) or low is null or high is null or abs(high) >= ?)"
_WORD = " or ".join(f"contains(lower({name}), ?)" for name in ("text", "subject", "speaker", "unit", "kind"))
_HELD = 1000
"""Up to so many rows are fetched whole only when the sort is done: sorting all columns of millions takes seconds."""


@contextmanager
def connect(out: str | os.PathLike[str]) -> Iterator[duckdb.DuckDBPyConnection]:
    """A DuckDB connection with the views `facts` and `documents` of a data set, for any SQL.

    Raises:
        FactsError: there is no data set in that place, or DuckDB is not installed.
    """
    try:
        import duckdb
    except ImportError:
        raise FactsError("to read a data set, install the extra: pip install 'fact-timeline[corpus]'") from None
    place = Path(out)
    if place.is_file():
        raise FactsError(f"{place}: is a file, and only folders that facts corpus made can be asked; for one article: "
                         f"facts extract {place}")
    if not next((place / "documents").glob("part-*.parquet"), None):
        raise FactsError(f"{place}: holds no facts; make them with: facts corpus SOURCE... -o {place}")
    with duckdb.connect(config={"temp_directory": str(_scratch())}) as connection:
        connection.execute(f"set late_materialization_max_rows = {_HELD}")
        for name in ("facts", "documents"):
            connection.execute(f"create view {name} as select * from {_parts(place, name)}")  # noqa: S608 (our own names)
        yield connection


@contextmanager
def asking(out: str | os.PathLike[str]) -> Iterator[duckdb.DuckDBPyConnection]:
    """The same for a question of ours, which only a data set that is not whole cannot answer.

    Raises:
        FactsError: that it cannot be read.
    """
    with connect(out) as connection:
        import duckdb

        try:
            yield connection
        except duckdb.Error as error:
            told = " ".join(str(error).split("\n", 1)[0].split())
            raise FactsError(f"{os.fspath(out)}: cannot be read ({told}); make it anew with facts corpus") from None


def _parts(place: Path, name: str) -> str:
    """All parts of a table as one, for SQL."""
    files = str(place.resolve() / name / "part-*.parquet").replace("'", "''")
    return f"read_parquet('{files}')"


def search(
    out: str | os.PathLike[str], wanted: Filter = Filter(), order: str = "document", limit: int | None = None  # noqa: B008
) -> pa.Table:
    """The facts of a data set that a filter keeps, in the columns of SCHEMA.

    `order` is `document` (as they stand) or `size` (the largest numbers first, of equal ones as they stand).

    Raises:
        FactsError: the folder holds no data set.
    """
    where, values = _where(wanted)
    names = ", ".join(f'"{column.name}"' for column in SCHEMA)
    sort = {"document": "", "size": _BY_SIZE}[order] + ("" if limit is None else f" limit {int(limit)}")
    with asking(out) as connection:
        sql = f"select {names} from {_parts(Path(out), 'facts')} {where} {sort}"  # noqa: S608 (values are bound)
        return connection.sql(sql, params=values).to_arrow_table()


_BY_SIZE = "order by high desc nulls last, low desc nulls last, file_index, file_row_number"


def count(out: str | os.PathLike[str], wanted: Filter, by: str, limit: int) -> list[tuple[Any, int]]:
    """How many facts a filter keeps for each value of a column, or each month that they lie in, the most first."""
    if by not in BY:
        raise FactsError(f"facts cannot be counted by {by!r}; name one of {', '.join(BY)}")
    limit = int(limit)
    with asking(out) as connection:
        if by == "month":
            months = _months(_grouped(connection, '"first"', wanted))
            return sorted(months.items(), key=lambda pair: (-pair[1], pair[0] is None, pair[0]))[:limit]
        return _grouped(connection, f'"{by}"', wanted, f"order by 2 desc, 1 limit {limit}")


def _grouped(
    connection: duckdb.DuckDBPyConnection, column: str, wanted: Filter, rest: str = ""
) -> list[tuple[Any, int]]:
    """How many facts a filter keeps for each value of a column."""
    where, values = _where(wanted)
    sql = f"select {column}, count(*) from facts {where} group by 1 {rest}"  # noqa: S608 (values are bound)
    found: list[tuple[Any, int]] = connection.execute(sql, values).fetchall()
    return found


def _months(found: Iterable[tuple[date | None, int]]) -> dict[str | None, int]:
    """Counts of days as counts of months, `2012-06`; None for facts without a first day."""
    months: Counter[str | None] = Counter()
    for day, n in found:
        months[None if day is None or day == date.min else day.isoformat()[:7]] += n
    return months


class Overview(NamedTuple):
    """What a filter leaves of a data set: facts of how many, documents in all, counts by facet and by month.

    A facet's counts take all filters into account but its own, so that none promises too much.
    """

    facts: int
    of: int
    documents: int
    counts: dict[str, dict[str, int]]
    months: list[tuple[str, int]]


def overview(out: str | os.PathLike[str], wanted: Filter = Filter(), values: int = 200) -> Overview:  # noqa: B008
    """Count what a filter leaves, the `values` most frequent values of each facet.

    One pass counts by every facet at once; only a facet with a choice of its own is counted apart, without it.
    """
    chosen = [name for name in FACETS if getattr(wanted, name)]
    first = f"order by 2 desc, 1 limit {int(values)}"
    with asking(out) as connection:
        counts, days, facts = _at_once(connection, wanted, int(values))
        for name in chosen:
            others: Any = {name: ()}
            pairs = _grouped(connection, f'"{name}"', wanted._replace(**others), first)
            counts[name] = {str(value): n for value, n in pairs}
        ((of,),) = connection.execute("select count(*) from facts").fetchall()
        ((documents,),) = connection.execute("select count(*) from documents").fetchall()
    months = sorted((month, n) for month, n in _months(days).items() if month)
    return Overview(facts, of, documents, counts, months)


def _at_once(
    connection: duckdb.DuckDBPyConnection, wanted: Filter, values: int
) -> tuple[dict[str, dict[str, int]], list[tuple[date | None, int]], int]:
    """What a filter keeps: the most frequent values of each facet, facts by their first day, and in all."""
    where, bound = _where(wanted)
    names = ", ".join(FACETS)
    each = {name: (1 << len(FACETS)) - 1 - (1 << place) for place, name in enumerate(reversed(FACETS))}
    sql = f"""
        with kept as (
            select grouping({names}) as facet, grouping("first") as whole, coalesce({names}) as value, "first" as day,
                count(*) as n
            from facts {where} group by grouping sets ({", ".join(f"({name})" for name in FACETS)}, ("first"), ())
        )
        select facet, whole, value, day, n from kept
        qualify whole = 0 or row_number() over (partition by facet, whole order by n desc, value) <= {values}
        order by n desc, value
    """  # noqa: S608 (values are bound)
    rows = connection.execute(sql, bound).fetchall()
    counts = {name: {value: n for facet, _, value, _, n in rows if facet == bits} for name, bits in each.items()}
    rest = [(whole, day, n) for facet, whole, _, day, n in rows if facet == (1 << len(FACETS)) - 1]
    return counts, [(day, n) for whole, day, n in rest if not whole], sum(n for whole, _, n in rest if whole)


FACETS = ("kind", "status", "speaker", "bound", "subject", "unit")
"""The columns whose values are counted in an overview."""


def to_facts(table: pa.Table) -> list[tuple[str, Fact]]:
    """The rows of a facts table as documents' ids and facts.

    >>> from facts.extract import extract
    >>> from facts.table import to_arrow
    >>> facts = extract("On 3 May 2012 some 400 people left.")
    >>> to_facts(to_arrow(facts, "a")) == [("a", fact) for fact in facts]
    True
    """
    names = [column.name for column in SCHEMA]
    columns = {name: table.column(name).to_pylist() for name in names if name not in {"begin", "until"}}
    for name in ("begin", "until"):
        columns[name] = table.column(name).cast("int64").to_pylist()
    return [(row[0], _fact(dict(zip(names, row, strict=True)))) for row in zip(*map(columns.get, names), strict=True)]


def _fact(row: dict[str, Any]) -> Fact:
    clock = row["kind"] == Kind.TIME
    return Fact(
        Kind(row["kind"]), row["text"], row["start"], row["end"], _number(row["low"]), _number(row["high"]),
        row["unit"], Bound(row["bound"]), Change(row["change"]), row["subject"], Status(row["status"]), row["speaker"],
        row["timex"], _moment(row["begin"], clock=clock), _moment(row["until"], clock=clock), row["derived"],
        row["as_of"], Span(row["sentence_start"], row["sentence_end"]), row["rule"],
    )


def _number(value: float | None) -> float | None:
    return int(value) if value is not None and value.is_integer() else value


def _moment(micros: int | None, *, clock: bool) -> Moment | None:
    """A moment from its column; one that begins a day is that day, but for a clock time."""
    if micros is None:
        return None
    found = from_micros(micros)
    whole = isinstance(found, datetime) and not clock and found.time() == time.min
    return found.date() if whole and isinstance(found, datetime) else found


BY = ("kind", "subject", "speaker", "unit", "bound", "status", "document", "month")
"""What facts can be counted by."""


def _where(wanted: Filter) -> tuple[str, list[Any]]:
    """The conditions of a filter, and the values in them."""
    found: list[str] = []
    values: list[Any] = []
    facets = ("kind", "unit", "bound", "status", "document")
    for name in (*facets, "subject", "speaker") if wanted.whole else facets:
        if chosen := getattr(wanted, name):
            found.append(f'"{name}" in ({", ".join("?" * len(chosen))})')
            values += chosen
    for name in ("subject", "speaker"):
        if not wanted.whole and (chosen := getattr(wanted, name)):
            found.append("(" + " or ".join([f"lower({name}) = ? or suffix(lower({name}), ?)"] * len(chosen)) + ")")
            values += [form for value in chosen for form in (value.lower(), " " + value.lower())]
    if wanted.since is not None:
        found.append('"last" >= ?')
        values.append(wanted.since)
    if wanted.until is not None:
        found.append('"first" < ?')
        values.append(wanted.until)
    if wanted.least is not None:
        found.append(_SIZE)
        values.append(wanted.least)
    for word in wanted.words.casefold().split():
        found.append(f"({_WORD})")
        values += [word] * _WORD.count("?")
    return (f"where {' and '.join(found)}" if found else ""), values


def _scratch() -> Path:
    import tempfile

    return Path(tempfile.gettempdir(), f"facts-duckdb-{os.getpid()}")
