"""The same job on a Dask cluster of real processes, and what a scheduler that goes away costs."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.corpus.conftest import PART
from tests.corpus.made import accounted, content, facts, start

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path.cwd()), "DASK_DISTRIBUTED__DASHBOARD__LINK": ""}


class Cluster:
    """A scheduler at a port of its own, and workers of a thread each."""

    def __init__(self, folder):
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.workers = []
        self.begin()

    def begin(self):
        self.scheduler = self._start("dask_scheduler", "--port", self.port, "--no-dashboard", "--host", "127.0.0.1")

    def work(self, count):
        for _ in range(count):
            place = self.folder / f"worker{len(self.workers)}"
            more = ("--nthreads", 1, "--no-dashboard", "--no-nanny", "--local-directory", place)
            self.workers.append(self._start("dask_worker", self.address, *more))

    def _start(self, module, *arguments):
        command = [sys.executable, "-m", f"distributed.cli.{module}", *map(str, arguments)]
        with (self.folder / f"{module}.log").open("ab") as log:
            return subprocess.Popen(command, stdout=log, stderr=log, env=ENVIRONMENT)

    def end(self):
        for process in [*self.workers, self.scheduler]:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path):
    (tmp_path / "cluster").mkdir()
    made = Cluster(tmp_path / "cluster")
    yield made
    made.end()


def parts(out):
    return len(list(out.glob("documents/part-*")))


def wait_for(out, count, process):
    end = time.monotonic() + 90
    while parts(out) < count:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.parametrize("packed", [False, True])
def test_a_cluster_writes_the_same_bytes_as_this_machine(tmp_path, archive, cluster, packed):
    cluster.work(2)
    out = tmp_path / "out"
    source = archive.packed if packed else archive.source
    code, told, errors = facts("corpus", source, "-o", out, *PART, "--scheduler", cluster.address)
    assert code == 0, errors
    assert "2,400 documents" in told
    assert content(out) == (archive.packed_content if packed else archive.content)


def test_a_scheduler_gone_for_ten_seconds_is_waited_for(tmp_path, archive, cluster):
    cluster.work(1)
    out = tmp_path / "out"
    process = start("corpus", archive.source, "-o", out, *PART, "--scheduler", cluster.address)
    wait_for(out, 2, process)
    cluster.scheduler.send_signal(signal.SIGSTOP)
    time.sleep(10)
    cluster.scheduler.send_signal(signal.SIGCONT)
    _, errors = process.communicate(timeout=180)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert content(out) == archive.content


def test_a_scheduler_killed_and_begun_anew_is_waited_for(tmp_path, archive, cluster):
    cluster.work(1)
    out = tmp_path / "out"
    process = start("corpus", archive.source, "-o", out, *PART, "--scheduler", cluster.address)
    wait_for(out, 2, process)
    cluster.scheduler.kill()
    cluster.scheduler.wait()
    time.sleep(10)
    cluster.begin()
    cluster.work(1)
    _, errors = process.communicate(timeout=180)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert content(out) == archive.content
    accounted(out, archive.ids)


def test_a_worker_of_the_cluster_killed_costs_nothing(tmp_path, archive, cluster):
    cluster.work(2)
    out = tmp_path / "out"
    process = start("corpus", archive.source, "-o", out, *PART, "--scheduler", cluster.address)
    wait_for(out, 2, process)
    cluster.workers[0].kill()
    _, errors = process.communicate(timeout=180)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert content(out) == archive.content


def test_where_no_scheduler_is_a_line_says_so(tmp_path, archive):
    code, _, errors = facts("corpus", archive.source, "-o", tmp_path / "out", "--scheduler", "tcp://127.0.0.1:9")
    assert code == 2
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in errors.splitlines()[-1]
    assert "Traceback" not in errors
