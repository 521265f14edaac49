"""A data set read back through DuckDB over its Parquet parts: larger than memory, with the filters of everywhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
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
    `whole` only as they are written. A fact lies on its own days, else on those its figure holds for, else, if it is no
    time, on the day of its document; `since` and `until` are half-open. `least` keeps numbers from there on. `words`
    must all stand in its text, subject or speaker.
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
_AS_OF = "case when as_of <> '' then try_cast(rpad(as_of[:10], 10, '-01') as timestamp) end"
_FALLBACK = f"case when kind not in ({_TIMES}) then coalesce({_AS_OF}, published) end"
_OPEN = '"begin" is null and until is null'
_SINCE = f"""(
    until > ? or (until is null and "begin" is not null) or ("begin" = until and until >= ?) or
    ({_OPEN} and {_FALLBACK} >= ?)
)"""
_UNTIL = f"""("begin" < ? or ("begin" is null and until is not null) or ({_OPEN} and {_FALLBACK} < ?))"""
_MONTH = f"strftime(date_trunc('month', case when {_OPEN} then {_FALLBACK} else \"begin\" end), '%Y-%m')"
"""Whether a fact touches a stretch, and the month it begins in, by the same rule as the dashboard's."""


@contextmanager
def connect(out: str | os.PathLike[str]) -> Iterator[duckdb.DuckDBPyConnection]:
    """A DuckDB connection with the views `facts` and `documents` of a data set, for any SQL.

    Raises:
        FactsError: the folder holds no data set, or DuckDB is not installed.
    """
    try:
        import duckdb
    except ImportError:
        raise FactsError("to read a data set, install the extra: pip install 'fact-timeline[corpus]'") from None
    place = Path(out)
    if not next((place / "documents").glob("part-*.parquet"), None):
        raise FactsError(f"{place}: holds no facts; make them with: facts corpus SOURCE... -o {place}")
    with duckdb.connect(config={"temp_directory": str(_scratch())}) as connection:
        for name in ("facts", "documents"):
            files = str(place.resolve() / name / "part-*.parquet").replace("'", "''")
            view = f"create view {name} as select * from read_parquet('{files}')"  # noqa: S608 (our own names)
            connection.execute(view)
        yield connection


def search(
    out: str | os.PathLike[str], wanted: Filter = Filter(), order: str = "document", limit: int | None = None  # noqa: B008
) -> pa.Table:
    """The facts of a data set that a filter keeps, in the columns of SCHEMA.

    `order` is `document` (as they stand) or `size` (the largest numbers first).

    Raises:
        FactsError: the folder holds no data set.
    """
    with connect(out) as connection:
        sql, values = select(wanted, order, limit)
        return connection.sql(sql, params=values).to_arrow_table()


def count(out: str | os.PathLike[str], wanted: Filter, by: str, limit: int) -> list[tuple[Any, int]]:
    """How many facts a filter keeps for each value of a column, or each month that they lie in, the most first."""
    if by not in BY:
        raise FactsError(f"facts cannot be counted by {by!r}; name one of {', '.join(BY)}")
    column = _MONTH if by == "month" else f'"{by}"'
    where, values = _where(wanted)
    sql = f"select {column} as value, count(*) as n from facts {where} group by 1 order by n desc, 1"  # noqa: S608 (bound)
    with connect(out) as connection:
        rows: list[tuple[Any, int]] = connection.execute(f"{sql} limit {int(limit)}", values).fetchall()
    return rows


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
    """Count what a filter leaves, the `values` most frequent values of each facet."""
    with connect(out) as connection:

        def ask(what: str, kept: Filter, rest: str = "") -> list[tuple[Any, ...]]:
            where, bound = _where(kept)
            return connection.execute(f"select {what} from facts {where} {rest}", bound).fetchall()  # noqa: S608 (bound)

        rest = f"group by 1 order by 2 desc, 1 limit {int(values)}"
        counts: dict[str, dict[str, int]] = {}
        for name in FACETS:
            others: Any = {name: ()}
            pairs = ask(f'"{name}", count(*)', wanted._replace(**others), rest)
            counts[name] = {str(value): n for value, n in pairs}
        months = [(month, n) for month, n in ask(f"{_MONTH}, count(*)", wanted, "group by 1 order by 1") if month]
        ((facts,),), ((of,),) = ask("count(*)", wanted), ask("count(*)", Filter())
        ((documents,),) = connection.execute("select count(*) from documents").fetchall()
    return Overview(facts, of, documents, counts, months)


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


def select(wanted: Filter, order: str = "document", limit: int | None = None) -> tuple[str, list[Any]]:
    """The SQL of a search, and its values."""
    where, values = _where(wanted)
    names = ", ".join(f'"{column.name}"' for column in SCHEMA)
    sort = {"document": "", "size": "order by high desc nulls last, low desc nulls last, document, start"}[order]
    sql = f"select {names} from facts {where} {sort}"  # noqa: S608 (values are bound)
    return (sql if limit is None else f"{sql} limit {int(limit)}"), values


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
        found.append(_SINCE)
        values += [wanted.since] * 3
    if wanted.until is not None:
        found.append(_UNTIL)
        values += [wanted.until] * 2
    if wanted.least is not None:
        found.append("high >= ?")
        values.append(wanted.least)
    for word in wanted.words.lower().split():
        found.append("contains(lower(concat_ws(' ', text, subject, speaker)), ?)")
        values.append(word)
    return (f"where {' and '.join(found)}" if found else ""), values


def _scratch() -> Path:
    import tempfile

    return Path(tempfile.gettempdir(), f"facts-duckdb-{os.getpid()}")
