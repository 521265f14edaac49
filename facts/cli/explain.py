"""`facts explain`: why each fact says what it says."""

from __future__ import annotations

from pathlib import Path

import click

from facts.cli.articles import article_options, articles, deliver, out_option
from facts.cli.listing import columns, plain
from facts.explain import Explanation, LeftOut, explain, left_out
from facts.extract import Domain


@click.command("explain")
@article_options
@out_option
def command(
    files: tuple[str, ...], published: str | None, domain: Domain, encoding: str | None, out: Path | None
) -> None:
    """Say for every fact of the articles in FILE... which rule read it, which words decided each field, and the
    arithmetic behind its dates.
    """
    told = []
    for name, document, _ in articles(files, published, domain, encoding):
        found = explain(document.text, document.published, domain)
        title = f"{plain(name)}\n\n" if len(files) > 1 else ""
        parts = [*map(_told, found), *map(_left_out, left_out(document.text))]
        told.append(title + ("\n".join(parts) or "No dates or figures found.\n"))
    deliver("\n".join(told).encode("utf-8", "replace"), out)


def _told(explanation: Explanation) -> str:
    fact = explanation.fact
    lines = [(f"  {reason.field}", plain(reason.value) or "–", plain(reason.because)) for reason in explanation.reasons]
    return f"{plain(fact.text)}  ({fact.start}–{fact.end})\n{columns(lines)}"


def _left_out(one: LeftOut) -> str:
    return f"{plain(one.text[:60])}  ({one.start}–{one.end})\n{columns([('  left out', '–', one.because)])}"
