"""Ids that more than one document bears, of any number of documents in little memory.

Every id becomes a mark of 64 bits, and the marks are sorted, a share of them at a time; only ids whose mark comes twice
are then looked at themselves.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from facts.corpus.query import asking

_AT_ONCE = 2**25
"""Marks that are sorted at once: a quarter of a gigabyte."""


def repeated(out: str | os.PathLike[str]) -> Iterator[tuple[str, int]]:
    """The ids of a data set that several documents bear, in order, and how many do; refused documents do not count.

    Raises:
        FactsError: the folder holds no data set.
    """
    import numpy as np
    import pyarrow as pa

    read = "from documents where refused is null"
    twice = []
    with asking(out) as connection:
        ((documents,),) = connection.execute("select count(*) from documents").fetchall()
        shares = documents // _AT_ONCE + 1
        for share in range(shares):
            sql = f"select hash(document) as mark {read} and hash(document) % ? = ?"
            marks = np.asarray(connection.execute(sql, [shares, share]).fetchnumpy()["mark"])
            marks.sort()
            twice.append(np.unique(marks[1:][marks[1:] == marks[:-1]]))
        connection.register("twice", pa.table({"mark": np.concatenate(twice)}))
        found = connection.execute(
            f"select document, count(*) {read} and hash(document) in (select mark from twice) "  # noqa: S608 (our own)
            "group by document having count(*) > 1 order by document"
        )
        while rows := found.fetchmany(10_000):
            yield from rows
