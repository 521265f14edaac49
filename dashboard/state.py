"""What one reader's session holds, in one place: the library, the article being read, the filters, the chosen fact.

Nothing of it is shared with another session but the files that the server itself was started with, which are values
that never change; and nothing of an article goes into the address.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import streamlit as st

from dashboard.articles import Article, added, article, replaced, sample
from dashboard.filters import Filters, Narrowed, narrow
from dashboard.keeping import LONGEST, packed, unpacked
from dashboard.messages import say
from dashboard.moments import english, waits
from dashboard.named import named
from dashboard.theme import Palette, palette
from dashboard.view import Shown, frame, shown
from facts.errors import FactsError
from facts.model import Document

if TYPE_CHECKING:
    import pandas as pd

_LIBRARY, _CURRENT, _FILTERS, _CHOSEN = "library", "current", "filters", "chosen"
_AT, _NARROW, _WHOLE, _NEW = "at", "narrow", "whole", "new"


def begin() -> None:
    """Set up a new session: the files named on the command line or the sample, and the filters of the address."""
    if _LIBRARY in st.session_state:
        return
    given = named(sys.argv[1:])
    st.session_state["troubles"] = given.troubles
    st.session_state[_LIBRARY] = given.articles or (article(sample()),)
    if given.columns is not None:
        st.session_state["kept_columns"] = given.articles[:1], given.columns
    st.session_state[_CURRENT] = st.session_state[_LIBRARY][0].key
    st.session_state[_FILTERS] = Filters.from_query({key: st.query_params.get_all(key) for key in st.query_params})
    st.session_state[_CHOSEN] = ""
    st.session_state[_AT] = 0
    st.session_state[_NEW] = True


def library() -> tuple[Article, ...]:
    """Every article of this session."""
    return cast("tuple[Article, ...]", st.session_state[_LIBRARY])


def remembered() -> str | None:
    """What the reader's tab is to remember: the articles of this session, None where there are none but ours."""
    articles = library()
    if first_run() or _is_much():
        return None
    kept = _kept("remembered", (articles, current()), lambda: packed(articles, current().key))
    return cast(str, kept)


def is_forgotten() -> bool:
    """Whether articles that the reader put in would be lost with a reload, being too long for the tab."""
    return not is_new() and _is_much()


def _is_much() -> bool:
    return sum(len(each.document.text) for each in library()) > LONGEST


def is_new() -> bool:
    """Whether nothing has been added or changed yet, so that the tab may know more than this session."""
    return cast(bool, st.session_state[_NEW])


def remember(text: str) -> None:
    """Bring back what the tab remembers, after what the command line names; what cannot be read is left."""
    st.session_state[_NEW] = False
    try:
        project = unpacked(text)
        articles = tuple(article(each) for each in project.documents)
    except FactsError:
        return
    for each in articles:
        st.session_state[_LIBRARY] = added(() if first_run() else library(), each)
    if articles:
        turn_to(articles[min(max(project.reading, 0), len(articles) - 1)].key)


def open_project(data: bytes) -> None:
    """Add the articles of a project file, and show what it showed."""
    project = unpacked(data)
    keys = [add(each).key for each in project.documents]
    if keys:
        turn_to(keys[min(max(project.reading, 0), len(keys) - 1)])
        narrow_to(Filters.from_query(project.filters))


def forget() -> None:
    """Take every article away, here and in the tab; the sample is back."""
    st.session_state[_NEW] = False
    st.session_state[_LIBRARY] = (article(sample()),)
    turn_to(library()[0].key)
    narrow_to(Filters())


def first_run() -> bool:
    """Whether nothing but our sample is here."""
    return [each.document.published_from for each in library()] == ["sample"]


def current() -> Article:
    """The article being read."""
    return next((each for each in library() if each.key == st.session_state[_CURRENT]), library()[0])


def add(document: Document) -> Article:
    """Read a document and turn to it; the sample makes room for the first."""
    new = article(document)
    st.session_state[_NEW] = False
    change_filters(document=None)  # or the new one would not be seen
    st.session_state[_LIBRARY] = added(() if first_run() else library(), new)
    turn_to(new.key)
    return new


def turn_to(key: str) -> None:
    """Read another article."""
    st.session_state[_CURRENT] = key
    choose("")
    st.session_state[_AT] = 0


def remove(key: str) -> None:
    """Take an article away; the last one stays."""
    rest = tuple(each for each in library() if each.key != key)
    if rest:
        st.session_state[_LIBRARY] = rest
        st.session_state[_NEW] = False
        if st.session_state[_CURRENT] == key:
            turn_to(rest[0].key)


def put(new: Article) -> None:
    """Keep an article that was read anew in the place of the old."""
    st.session_state[_LIBRARY] = replaced(library(), new)
    st.session_state[_NEW] = False


def filters() -> Filters:
    """What the reader has chosen to see."""
    return cast(Filters, st.session_state[_FILTERS])


def narrow_to(new: Filters) -> None:
    """Change the filters."""
    st.session_state[_FILTERS] = new


def change_filters(**changes: object) -> None:
    """Change some of the filters."""
    narrow_to(replace(filters(), **changes))  # type: ignore[arg-type]


def write_address() -> None:
    """Keep the address in step, so that a copied link opens the same view."""
    query = filters().to_query()
    if {key: st.query_params.get_all(key) for key in st.query_params} != query:
        st.query_params.from_dict(query)


def chosen() -> str:
    """The id of the fact that card, bar, highlight and row share."""
    return cast(str, st.session_state[_CHOSEN])


def choose(fact: str) -> None:
    """Choose a fact, or none."""
    st.session_state[_CHOSEN] = fact


def at() -> int:
    """The offset whose page of a long text is shown."""
    return cast(int, st.session_state[_AT])


def turn_page(offset: int) -> None:
    """Show another page of a long text."""
    st.session_state[_AT] = offset


def is_whole(key: str) -> bool:
    """Whether the reader asked for an article's far dates too."""
    return st.session_state.get(_WHOLE) == key


def turn_whole(key: str) -> None:
    """Show the far dates of an article, or no longer."""
    st.session_state[_WHOLE] = "" if is_whole(key) else key


def is_narrow() -> bool:
    """Whether the page is as narrow as a phone's."""
    return bool(st.session_state.get(_NARROW, False))


def set_narrow(now: bool) -> None:
    """Note how wide the page is."""
    st.session_state[_NARROW] = now


def colours() -> Palette:
    """The palette of the reader's theme."""
    return palette(st.context.theme.type)


def locale() -> str:
    """The reader's locale, as English is written there."""
    return english(st.context.locale or "")


def counted(key: str, n: int, **values: object) -> str:
    """A text with a number in the reader's own digits."""
    return say(key, n, locale(), **values)


def columns(articles: tuple[Article, ...]) -> pd.DataFrame:
    """The facts of these articles as columns, built once until one of them is read anew."""
    return cast("pd.DataFrame", _kept("columns", articles, lambda: frame(articles)))


def narrowed(articles: tuple[Article, ...]) -> Narrowed:
    """The rows that the filters keep, and the counts of every facet; one article alone is not asked which it is."""
    wanted = filters() if len(articles) > 1 else filters().choosing("document", None)
    return cast(Narrowed, _kept("narrowed", (articles, wanted), lambda: narrow(columns(articles), wanted)))


def showing(read: Article) -> Shown:
    """The facts of an article that the filters keep."""
    return shown(read, columns((read,)), narrowed((read,)).shown)


def waiting(read: Article) -> int:
    """How many facts of an article wait for its date."""
    return cast(int, _kept(f"waiting_{read.key}", read, lambda: sum(waits(entry.fact) for entry in read.entries)))


def _kept(name: str, of: object, make: Callable[[], object]) -> object:
    """A value made from another, kept in this session while that is the same object or an equal one."""
    old = st.session_state.get(f"kept_{name}")
    if old is None or (old[0] is not of and not _same(old[0], of)):
        old = (of, make())
        st.session_state[f"kept_{name}"] = old
    return old[1]


def _same(one: object, other: object) -> bool:
    """Equality that looks at what an article is, not at each of its facts."""
    return _identity(one) == _identity(other)


def _identity(value: object) -> object:
    if isinstance(value, Article):
        return value.key, value.document.published, len(value.entries)
    return tuple(map(_identity, value)) if type(value) is tuple else value
