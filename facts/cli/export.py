"""`facts export`: files to keep, each saying what made it."""

from __future__ import annotations

from pathlib import Path

import click

from facts.cli.articles import article_options, articles, deliver, out_option
from facts.errors import FactsError
from facts.export.formats import FORMATS
from facts.extract import Domain

_NAMES = [each.name for each in FORMATS]


@click.command("export", epilog="Formats: " + "; ".join(f"{each.name}, {each.title}" for each in FORMATS) + ".")
@article_options
@click.option("--format", "format_name", type=click.Choice(_NAMES), help="Else told by OUT's ending.")
@out_option
def command(
    files: tuple[str, ...],
    published: str | None,
    domain: Domain,
    encoding: str | None,
    format_name: str | None,
    out: Path | None,
) -> None:
    """Write the facts of the articles in FILE... into one file that says its documents and version."""
    chosen = format_name or _by_suffix(out)
    found = articles(files, published, domain, encoding)

    import pandas as pd

    from facts.export import About, Source, export
    from facts.table import to_frame

    about = About(tuple(Source(each.name, each.document) for each in found))
    frame = pd.concat([to_frame(each.facts, each.name) for each in found], ignore_index=True)
    deliver(export(frame, chosen, about), out)


def _by_suffix(out: Path | None) -> str:
    for each in sorted(FORMATS, key=lambda each: -len(each.suffix)):
        if out is not None and out.name.lower().endswith(each.suffix):
            return each.name
    raise FactsError(f"which format? name one with --format: {', '.join(_NAMES)}")
