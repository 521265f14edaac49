"""Adding articles and dating them: the forms, and one clear line for whatever cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Literal

import streamlit as st

from dashboard import state
from dashboard.articles import Article, article, pasted
from dashboard.keeping import SUFFIX
from dashboard.messages import say
from dashboard.moments import written
from facts.errors import FactsError
from facts.read import SUFFIXES, read_bytes, read_date


def published_on(text: str) -> date | datetime | None:
    """What was typed as a publication date, None where nothing was."""
    return read_date(text, date.today()) if text.strip() else None


@st.dialog(say("documents.add_heading"), width="medium", on_dismiss="rerun")
def add_dialog() -> None:
    """Everything at once: pasted text with its date, files, a folder of them."""
    paste_form("dialog")
    st.file_uploader(say("documents.files"), [*SUFFIXES, SUFFIX], accept_multiple_files=True, key="files")
    st.file_uploader(say("documents.folder"), list(SUFFIXES), accept_multiple_files="directory", key="folder")
    uploads = [*(st.session_state.get("files") or ()), *(st.session_state.get("folder") or ())]
    if uploads and st.button(say("documents.read_files", len(uploads)), key="read_files"):
        _finish(add_files((each.name, each.getvalue()) for each in uploads))


def paste_form(name: str, labels: Literal["visible", "collapsed"] = "visible") -> None:
    """A box for an article's text, and one for the day it appeared; what was typed stays when it cannot be read."""
    short = labels == "collapsed"
    with st.form(f"paste_{name}", border=False), st.container(horizontal=short, vertical_alignment="bottom"):
        with st.container(key=f"box_{name}"):
            text = st.text_area(
                say("documents.paste"), placeholder=say("documents.paste_hint"), key=f"text_{name}",
                height=68 if short else 160, label_visibility=labels,
            )  # fmt: skip
        with st.container(horizontal=True, vertical_alignment="bottom", width="content"):
            day = st.text_input(
                say("documents.date"), placeholder=say("documents.date_hint"), key=f"day_{name}", width=220,
                help=say("documents.date_help"),
            )  # fmt: skip
            sent = st.form_submit_button(say("documents.read"))
    if sent:
        _finish(_told(lambda: state.add(pasted(text, published_on(day)))))


def add_files(files: Iterable[tuple[str, bytes]]) -> list[str]:
    """Read files; what is told of those that cannot be read, the others being here all the same."""
    troubles: list[str] = []
    for name, data in files:
        troubles.extend(_told(lambda name=name, data=data: _add_file(name, data)))  # type: ignore[misc]
    return troubles


def _add_file(name: str, data: bytes) -> None:
    if not name.lower().endswith(SUFFIX):
        state.add(read_bytes(data, name))
        return
    try:
        state.open_project(data)
    except FactsError as error:
        raise FactsError(say("documents.file_unread", name=name, reason=error)) from error


def _told(act: Callable[[], object]) -> list[str]:
    """Do something; the one line that says why it could not be done."""
    try:
        act()
    except FactsError as error:
        return [str(error)]
    return []


def _finish(troubles: list[str]) -> None:
    """Show what could not be read, or go on to the article."""
    for trouble in troubles:
        st.error(plain(trouble))
    if not troubles:
        st.rerun()


@st.dialog(say("documents.date"))
def date_dialog(key: str) -> None:
    """The day an article appeared, typed as people type."""
    date_form(next(each for each in state.library() if each.key == key), "dialog")


def date_form(each: Article, name: str) -> None:
    """Read the article as of another day; every relative date moves at once."""
    published = each.document.published
    with st.form(f"date_{name}_{each.key}", border=False):
        text = st.text_input(
            say("documents.date"), value="" if published is None else written(published, state.locale()),
            placeholder=say("documents.date_hint"), help=say("documents.date_help"), key=f"day_{name}_{each.key}",
        )  # fmt: skip
        sent = st.form_submit_button(say("documents.date_set"))
    if not sent:
        return
    try:
        day = published_on(text)
    except FactsError:
        st.error(say("documents.date_unread", text=plain(text[:60])))
        return
    state.put(article(each.document._replace(published=day, published_from="given" if day else "")))
    st.rerun()


def plain(text: str) -> str:
    r"""Text of strangers for Markdown: nothing in it is formatting, a link or a picture.

    >>> print(plain("![x](http://example.org/x.png) *so*"))
    \!\[x\]\(http\:\/\/example\.org\/x\.png\) \*so\*
    """
    return "".join(f"\\{sign}" if sign in _SIGNS else sign for sign in " ".join(text.split()))


_SIGNS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
