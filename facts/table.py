"""Facts as a table: SCHEMA is the one place that says which columns there are, of what type, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import isnan
from typing import TYPE_CHECKING, Any, NamedTuple

from facts.instants import from_micros, to_column, to_iso
from facts.model import Fact, Kind

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


class Column(NamedTuple):
    """A column's name, its Arrow type, and what stands in it."""

    name: str
    type: str
    description: str


SCHEMA = (
    Column("document", "string", "the file or address that the fact was read from"),
    Column("kind", "string", "what it is about: date, time, duration, recurrence, count, money, percent, …"),
    Column("text", "string", "the expression as written"),
    Column("start", "int64", "where it begins, in code points of the document's text"),
    Column("end", "int64", "where it ends: the code point behind it"),
    Column("low", "double", "the number, or the lower end of the range, in unit; empty for times without a number"),
    Column("high", "double", "the upper end, equal to low for a single number; empty for an open plural"),
    Column("unit", "string", "canonical and singular: month, USD, percent, kilometre; empty for plain counts"),
    Column("bound", "string", "exact, about, at_least, at_most, more_than, less_than; empty where low is"),
    Column("change", "string", "up or down where the number is a movement, else empty"),
    Column("subject", "string", "what is counted, measured or timed, as written"),
    Column("status", "string", "reported, projected or denied"),
    Column("speaker", "string", "who the text credits for the claim; empty when the article itself says it"),
    Column("timex", "string", "the TIMEX3 value of a time"),
    Column("begin", "timestamp[us]", "the first instant of the calendar interval, where it is known"),
    Column("until", "timestamp[us]", "the instant behind its last"),
    Column("derived", "bool", "whether begin and until follow by arithmetic from another date"),
    Column("as_of", "string", "the TIMEX3 value of the date that a figure holds for, where its sentence names one"),
    Column("sentence_start", "int64", "where the sentence begins that it stands in"),
    Column("sentence_end", "int64", "where that sentence ends"),
    Column("rule", "string", "the name of the rule that found it"),
)
"""The columns of the facts table in their order; instants have no zone, as the articles give none."""

_EXACT = 2**53
"""Below this every whole number is a double of its own."""

Row = dict[str, Any]


def arrow_schema() -> pa.Schema:
    """SCHEMA as Arrow's own, with each description as the field's metadata.

    >>> arrow_schema().field("low").type
    DataType(double)
    """
    import pyarrow as pa

    return pa.schema(
        [
            pa.field(name, pa.type_for_alias(type_), metadata={"description": description})
            for name, type_, description in SCHEMA
        ]
    )


def to_arrow(facts: Iterable[Fact], document: str = "") -> pa.Table:
    """The facts of one document as an Arrow table of SCHEMA.

    >>> from facts.extract import extract
    >>> to_arrow(extract("Some 400 people left."), "a.txt").select(["document", "text", "low"]).to_pylist()
    [{'document': 'a.txt', 'text': '400', 'low': 400.0}]
    """
    import pyarrow as pa

    schema = arrow_schema()
    cells = [_cells(fact, document) for fact in facts]
    if not cells:
        return schema.empty_table()
    columns = zip(schema, zip(*cells, strict=True), strict=True)
    return pa.table([pa.array(column, type=field.type) for field, column in columns], schema=schema)


def to_frame(facts: Iterable[Fact], document: str = "") -> pd.DataFrame:
    """The facts of one document as a pandas frame, a row a fact, a column a field (the sentence's span takes two).

    `begin` and `until` are half-open, to the microsecond and without a zone; years before 1 and after 9999 too.

    >>> from facts.extract import extract
    >>> frame = to_frame(extract("Some 400 people left."))
    >>> frame[["text", "low", "high"]].values.tolist()
    [['400', 400.0, 400.0]]
    """
    frame: pd.DataFrame = to_arrow(facts, document).to_pandas()
    return frame


def to_row(fact: Fact, document: str = "") -> Row:
    """One fact for JSON: every field under its name, dates in ISO form, `sentence` as a pair, and `document`.

    >>> from facts.extract import extract
    >>> row = to_row(extract("Some 400 people left.")[0], "a.txt")
    >>> row["document"], row["low"], row["sentence"], row["begin"]
    ('a.txt', 400, [0, 21], None)
    """
    clock = fact.kind is Kind.TIME
    row: Row = {"document": document, **fact._asdict()}
    row.update(
        {name: str(row[name]) for name in ("kind", "bound", "change", "status")},
        begin=None if fact.begin is None else to_iso(fact.begin, clock=clock),
        until=None if fact.until is None else to_iso(fact.until, clock=clock),
        low=_number(fact.low),
        high=_number(fact.high),
        sentence=list(fact.sentence),
    )
    return row


def rows(frame: pd.DataFrame) -> Iterator[Row]:
    """The rows of a facts frame as `to_row` writes them; columns that SCHEMA does not know are kept at the end.

    >>> from facts.extract import extract
    >>> facts = extract("Some 400 people left.")
    >>> list(rows(to_frame(facts))) == [to_row(fact) for fact in facts]
    True
    """
    kinds = frame["kind"].tolist()
    columns: dict[str, list[Any]] = {}
    for name in frame.columns:
        column = frame[name]
        if name in {"begin", "until"}:
            micros, unknown = column.astype("datetime64[us]").astype("int64").tolist(), column.isna().tolist()
            columns[name] = list(map(_iso, micros, unknown, kinds))
        elif name in {"low", "high"}:
            columns[name] = list(map(_number, column.tolist()))
        elif name == "sentence_start":
            columns["sentence"] = list(map(list, zip(column.tolist(), frame["sentence_end"].tolist(), strict=True)))
        elif name != "sentence_end":
            columns[name] = column.tolist()
    for row in zip(*columns.values(), strict=True):
        yield dict(zip(columns, row, strict=True))


def _iso(micros: int, unknown: bool, kind: str) -> str | None:
    return None if unknown else to_iso(from_micros(micros), clock=kind == Kind.TIME)


def _number(value: float | None) -> float | None:
    """A number as it is written out: without a point where it is whole, and a double holds it exactly."""
    if value is None or isnan(value):
        return None
    return int(value) if abs(value) < _EXACT and value == int(value) else float(value)


def _cells(fact: Fact, document: str) -> tuple[Any, ...]:
    """A fact's values in SCHEMA's order."""
    return (
        document,
        *fact[:4],
        None if fact.low is None else float(fact.low),
        None if fact.high is None else float(fact.high),
        *fact[6:13],
        to_column(fact.begin),
        to_column(fact.until),
        fact.derived,
        fact.as_of,
        *fact.sentence,
        fact.rule,
    )
