"""`facts dashboard`: the app, served to this machine only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from facts.errors import FactsError
from facts.read import read


@click.command("dashboard")
@click.argument("files", metavar="[FILE...]", nargs=-1)
@click.option("--port", metavar="N", type=click.IntRange(1, 65535), help="The port to serve at; else a free one.")
@click.option("--open/--no-open", "opened", default=None, help="Open a browser; else only from a terminal.")
def command(files: tuple[str, ...], port: int | None, opened: bool | None) -> None:
    """Open the dashboard in the browser, with the articles in FILE..., a data set, or a sample. Ctrl-C ends it.

    It is served to this machine only, and nothing leaves it.
    """
    for name in files:
        _check(name)
    shown = sys.stdout.isatty() if opened is None else opened
    options = [
        f"--server.headless={'false' if shown else 'true'}",
        "--server.address=localhost",
        "--server.showEmailPrompt=false",
        "--browser.gatherUsageStats=false",
    ]
    if port is not None:
        options.append(f"--server.port={port}")
    paths = [str(Path(name).resolve()) for name in files]
    server = [sys.executable, "-m", "dashboard.serve", *options, "--", *paths]
    if os.name == "posix":  # the server takes this process's place, so that whoever ends it ends the server
        os.execv(sys.executable, server)  # noqa: S606 (our own interpreter; no shell reads the names)
    raise SystemExit(subprocess.call(server))  # noqa: S603


def _check(name: str) -> None:
    """A file that cannot be read is told here, not by a page."""
    if not Path(name).is_dir():
        read(name)
    elif not any(Path(name).iterdir()):
        raise FactsError(f"{name}: the folder is empty")
