"""`facts dashboard` serves the app to this machine, and ends as it is asked to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("localhost", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def server(port: int, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """The dashboard, started as a command in a folder that holds nothing of ours."""
    (tmp_path / "port.txt").write_text("Port reopens\n\nSome 400 workers came back.")
    process = subprocess.Popen(
        [sys.executable, "-m", "facts", "dashboard", "port.txt", "--no-open", "--port", str(port)],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, text=True, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    with process:
        yield process
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)


def answer(address: str, seconds: float = 60) -> str:
    end = monotonic() + seconds
    while True:
        try:
            with urlopen(address) as page:
                return str(page.read().decode())
        except URLError:
            if monotonic() > end:
                raise
            sleep(0.2)


def test_it_is_served_and_ends_with_control_c(server: subprocess.Popen[str], port: int) -> None:
    assert answer(f"http://localhost:{port}/_stcore/health") == "ok"
    assert "<title>" in answer(f"http://localhost:{port}/")
    with socket.socket() as other:
        others_address = socket.gethostbyname(socket.gethostname())
        if not others_address.startswith("127."):
            assert other.connect_ex((others_address, port)) != 0, "served to other machines too"
    os.killpg(server.pid, signal.SIGINT)
    told, _ = server.communicate(timeout=30)
    assert "Traceback" not in told
    assert server.returncode in {0, 130}
