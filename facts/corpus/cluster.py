"""The same tasks on a Dask cluster that is already there: sources and output lie where every worker sees them.

What is done is read from the disk, so a scheduler that goes away and comes back costs only the tasks it had begun.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from facts.corpus.job import Settings, Task
from facts.corpus.ledger import Ledger, tasks
from facts.corpus.part import work
from facts.corpus.plan import Plan
from facts.errors import FactsError
from facts.version import VERSION

if TYPE_CHECKING:
    import distributed

PATIENCE = 300.0
"""Seconds that a scheduler may be away."""


class _LostError(Exception):
    """The scheduler forgot our tasks, or cannot be spoken to."""


def on_cluster(plan: Plan, ledger: Ledger, out: Path, scheduler: str, every: float) -> Iterator[None]:
    """Do what is left on the workers of a scheduler, yielding at least once in `every` seconds.

    Raises:
        FactsError: there is no scheduler, it stays away, or a task cannot be done.
    """
    try:
        import distributed
    except ImportError:
        raise FactsError("to use a cluster, install the extra: pip install 'fact-timeline[cluster]'") from None
    # What they cannot do is said by our own error, in one line. Some of their loggers have levels of their own.
    for name in ("distributed", "asyncio", "tornado", *logging.root.manager.loggerDict):
        if name.partition(".")[0] in ("distributed", "asyncio", "tornado"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    seen = None
    while True:
        ledger.look()
        if not any(not ledger.complete(source.number) for source in plan.sources):
            return
        try:
            client = distributed.Client(scheduler, timeout="5s", set_as_default=False)  # type: ignore[no-untyped-call]
            with client:
                seen = time.monotonic()
                for _ in _work(client, plan, ledger, out, every):
                    seen = time.monotonic()
                    yield
        except (OSError, TimeoutError, asyncio.CancelledError, _LostError) as error:
            if seen is None:
                raise FactsError(f"no Dask scheduler answers at {scheduler} ({str(error) or 'no answer'})") from None
            if time.monotonic() - seen > PATIENCE:
                raise FactsError(f"{scheduler} does not come back; run the same command again to go on") from None
            yield
            time.sleep(every)


def _work(client: distributed.Client, plan: Plan, ledger: Ledger, out: Path, every: float) -> Iterator[None]:
    from distributed.scheduler import KilledWorker

    cores = max(1, sum(client.nthreads().values()))  # type: ignore[no-untyped-call]
    todo = tasks(plan, ledger, cores)
    place = str(out.resolve())
    waiting = [client.submit(on_worker, task, plan.settings, place, VERSION, pure=False) for task in todo]
    while waiting:
        time.sleep(every)
        yield
        if client.status != "running":
            raise _LostError(client.status)
        for future in [future for future in waiting if future.status != "pending"]:
            if future.status == "error":
                error = future.exception(timeout=10)  # type: ignore[no-untyped-call]
                if isinstance(error, KilledWorker):
                    raise FactsError("workers ended again and again at one task; give them more memory") from None
                raise error if isinstance(error, FactsError) else FactsError(f"{type(error).__name__}: {error}")
            if future.status != "finished":
                raise _LostError(future.status)
            waiting.remove(future)


def on_worker(task: Task, settings: Settings, out: str, version: str) -> None:
    """A task on a worker, which must be of our version and see our files."""
    if version != VERSION:
        raise FactsError(f"the worker on {socket.gethostname()} has version {VERSION}, this is {version}")
    if not Path(out, "manifest.json").exists():
        raise FactsError(f"the worker on {socket.gethostname()} does not see {out}; name a folder that all share")
    work(task, settings, Path(out))
