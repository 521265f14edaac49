"""The dashboard served from a process of its own, and the Chromium to open it in."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_PATIENCE = 60


def chromium() -> str | None:
    """The Chromium that is here: the one named, else one on the path."""
    named = (os.environ.get(name) for name in ("BROWSER_PATH", "FACTS_BROWSER"))
    return next(filter(None, (*named, *map(shutil.which, _NAMES))), None)


@contextmanager
def serving(articles: Sequence[Path] = (), connections: Path | None = None) -> Iterator[str]:
    """The address of a dashboard with these articles, or with the sample; its log must not hold a traceback.

    Whatever the server connects to is written into `connections`.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--server.headless=true", "--server.address=127.0.0.1", f"--server.port={port}"]
    command = [sys.executable, "-m", "dashboard.serve", *options, "--", *map(str, articles)]
    path = [str(Path(str(files("dashboard"))).parent)]
    environment = dict(os.environ)
    if connections is not None:
        path.insert(0, str(Path(__file__).with_name("watching")))
        environment["CONNECTIONS"] = str(connections)
    environment["PYTHONPATH"] = os.pathsep.join(path)
    with tempfile.NamedTemporaryFile("w+", suffix=".log") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        try:
            address = f"http://127.0.0.1:{port}"
            _wait(address, process, Path(log.name))
            yield address
        finally:
            process.terminate()
            process.wait(timeout=20)
        written = Path(log.name).read_text()
        assert "Traceback" not in written, written


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(_PATIENCE * 5):
        assert process.poll() is None, log.read_text()
        try:
            with urlopen(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(f"the server did not answer: {log.read_text()}")
