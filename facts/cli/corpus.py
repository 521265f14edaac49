"""`facts corpus`: an archive into a data set of facts, on this machine or on a cluster."""

from __future__ import annotations

import signal
import sys

import click

from facts.cli.articles import deliver, today
from facts.corpus import Settings, run
from facts.corpus.job import MEGABYTE
from facts.errors import FactsError
from facts.read import read_date


@click.command("corpus")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option("-o", "--out", metavar="OUT", required=True, help="The folder of the data set; made if it is missing.")
@click.option("--text-column", metavar="NAME", help="The column with the text; else text, body, content or article.")
@click.option("--id-column", metavar="NAME", help="The column with the id; else id, url, uri or link.")
@click.option("--date-column", metavar="NAME", help="The column with the publication date; else published, date, …")
@click.option("--published", metavar="DATE", help="The publication date of documents that name none.")
@click.option(
    "--domain", type=click.Choice(["news", "narrative"]), default="news", show_default=True,
    help="For documents without a column `domain`.",
)
@click.option("--encoding", metavar="NAME", help="The sources' encoding; else UTF-8, files as told by themselves.")
@click.option("--workers", metavar="N", type=click.IntRange(1), help="Processes; else one a core.")
@click.option("--scheduler", metavar="ADDRESS", help="Work on the Dask cluster at this address instead.")
@click.option(
    "--part-size", metavar="MB", type=click.FloatRange(0.001),
    help="How much of a source makes one part of the output; else 2 to 16, as fits the whole.",
)
@click.option(
    "--longest", metavar="MB", type=click.FloatRange(0.001), default=32, show_default=True,
    help="Longer documents are refused.",
)
def command(
    sources: tuple[str, ...],
    out: str,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    published: str | None,
    domain: str,
    encoding: str | None,
    workers: int | None,
    scheduler: str | None,
    part_size: float | None,
    longest: float,
) -> None:
    """Extract the facts of every document in SOURCE... into a Parquet data set.

    A source is a folder, a text or HTML file, JSON lines (.jsonl, also .gz and .zst), CSV, Parquet, or WARC and WET.
    A run that was stopped goes on when the same command is given again. What could not be read stands in
    OUT/refused.jsonl with the reason; see `facts query` for reading the rest.
    """
    day = None if published is None else read_date(published, today())
    settings = Settings(
        text_column, id_column, date_column, None if day is None else day.isoformat()[:10], domain, encoding,
        int((part_size or 0) * MEGABYTE), int(longest * MEGABYTE),
    )
    try:
        summary = run(sources, out, settings, workers, scheduler, sys.stderr)
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # one more must not stand in the way of saying how to go on
        raise FactsError(f"stopped; give the same command again to go on with {out}") from None
    deliver(f"{summary}\n".encode(), None)
