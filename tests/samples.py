"""Facts and texts that several tests look at; every word is ours."""

from __future__ import annotations

from datetime import date, datetime

from facts.model import AncientDate, Bound, Change, Document, Fact, Kind, Span, Status

TEXT = (
    "=SUM(A1) was typed. <script>alert(1)</script> On Thursday some 400 people left; -12 degrees at 3 p.m. "
    "Rome lost a fleet in 241 BC.\nשלום 😀 the harbour."
)
DOCUMENT = Document(TEXT, "Harbour <b>reopens</b>", "harbour.txt", date(2012, 6, 22), "given")


def fact(text: str, **changed: object) -> Fact:
    """A fact of TEXT, everything in it plain but what is asked for."""
    start = TEXT.index(text)
    found = Fact(
        Kind.COUNT, text, start, start + len(text), None, None, "", Bound.NONE, Change.NONE, "", Status.REPORTED, "",
        "", None, None, False, "", Span(0, TEXT.index("\n")), "<num>",
    )  # fmt: skip
    return found._replace(**changed)  # type: ignore[arg-type]


FACTS = (
    fact("=SUM", subject="@cell", speaker="+plus\tminus"),
    fact("Thursday", kind=Kind.DATE, timex="2012-06-21", begin=date(2012, 6, 21), until=date(2012, 6, 22)),
    fact("400", low=400, high=400, bound=Bound.ABOUT, subject="people", as_of="2012-06-21", speaker="<i>x</i>"),
    fact("-12 degrees", kind=Kind.MEASURE, low=-12.5, high=None, unit="degree Celsius", bound=Bound.AT_LEAST),
    fact(
        "3 p.m.", kind=Kind.TIME, timex="2012-06-21T15:00", begin=datetime(2012, 6, 21, 15),
        until=datetime(2012, 6, 21, 16), derived=True, status=Status.PROJECTED,
    ),
    fact("241 BC", kind=Kind.DATE, timex="BC0241", begin=AncientDate(-240, 1, 1), until=AncientDate(-239, 1, 1)),
    fact("😀", low=10**20, high=10**20, change=Change.UP, sentence=Span(TEXT.index("\n") + 1, len(TEXT))),
)  # fmt: skip
