"""`facts extract`: the facts themselves, to look at or to pass on."""

from __future__ import annotations

from pathlib import Path

import click

from facts.cli.articles import Article, article_options, articles, deliver, out_option
from facts.cli.listing import listing, plain
from facts.errors import FactsError
from facts.extract import Domain

FORMATS = ("table", "csv", "json", "jsonl", "timeml")


@click.command("extract")
@article_options
@click.option(
    "--format", "format_name", type=click.Choice(FORMATS), help="Else told by OUT's ending, else table."
)
@out_option
def command(
    files: tuple[str, ...],
    published: str | None,
    domain: Domain,
    encoding: str | None,
    format_name: str | None,
    out: Path | None,
) -> None:
    """Print every date and figure of the articles in FILE... (text, Markdown or saved HTML; - is standard input).

    JSON carries every field of a fact, dates in ISO form, intervals half-open; for files that also say which
    documents and which version made them, see `facts export`.
    """
    suffix = "" if out is None else out.suffix.lower().removeprefix(".")
    chosen = format_name or ("timeml" if suffix == "tml" else suffix if suffix in FORMATS else "table")
    found = articles(files, published, domain, encoding)
    deliver(_timeml(found, domain) if chosen == "timeml" else render(found, chosen), out)


def _timeml(found: list[Article], domain: Domain) -> bytes:
    from facts.export.timeml import to_timeml

    if len(found) > 1:
        raise FactsError("TimeML holds one article; give one FILE")
    return to_timeml(found[0].document, domain).encode()


def render(found: list[Article], format_name: str) -> bytes:
    """Articles' facts as a table, CSV, JSON or JSON lines."""
    if format_name == "table":
        return _tables(found).encode("utf-8", "replace")
    from facts.export import as_csv, as_json, as_jsonl
    from facts.table import to_row

    rows = (to_row(fact, name) for name, _, facts in found for fact in facts)
    if format_name == "csv":
        return as_csv.encode(rows)
    return as_json.encode(rows) if format_name == "json" else as_jsonl.encode(rows)


def _tables(found: list[Article]) -> str:
    """A table an article, under its name where there are several."""
    if len(found) == 1:
        return listing(found[0].facts) or _nothing(found[0])
    return "\n".join(f"{plain(each.name)}\n{listing(each.facts) or _nothing(each)}" for each in found)


def _nothing(article: Article) -> str:
    return "No dates or figures found.\n" if article.document.text.strip() else "The article is empty.\n"
