"""Local processes that may die: a task whose process ended is given to another, until it is done.

A document at which a task's process ended twice is left out and refused, so that one that cannot be borne does not hold
up the rest.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import ModuleType
from typing import Any

from facts.corpus.job import Settings, Task
from facts.corpus.part import work
from facts.errors import FactsError

_PATIENCE = 2
"""Deaths after which a task tells where it is, and after which the place of a death is left out."""

_CRASHES = 25
"""Deaths in a row without a finished task: then it is not a document's fault."""

COLLECT = (200_000, 20, 100)
"""When a worker looks for cycles in memory: facts are many and hold none, and looking for some took a tenth."""


class _Worker:
    """A process with its end of the line, and the task that it has."""

    def __init__(self, settings: Settings, out: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self.line, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, settings, out), daemon=True)
        with _without_main():
            self.process.start()
        theirs.close()
        self.task: Task | None = None
        self.at: int | None = None

    def give(self, task: Task, *, careful: bool) -> None:
        self.task, self.at = task, None
        self.line.send((task, careful))

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.line.close()


class Pool:
    """So many processes at work on tasks; `run` gives back control now and then, so that progress can be shown."""

    def __init__(self, tasks: Iterable[Task], settings: Settings, out: Path, processes: int) -> None:
        self.waiting = deque(tasks)
        self.settings, self.out = settings, out
        self.deaths: Counter[str] = Counter()
        self.places: Counter[tuple[str, int]] = Counter()
        self.crashes = 0
        self.workers = [_Worker(settings, out) for _ in range(min(processes, len(self.waiting)))]

    def run(self, every: float) -> Iterator[None]:
        """Work until all is done, yielding at least once in `every` seconds.

        Raises:
            FactsError: what a task raised, or that processes end whatever they do.
        """
        try:
            for worker in self.workers:
                self._next(worker)
            while busy := [worker for worker in self.workers if worker.task is not None]:
                for line in wait([worker.line for worker in busy], timeout=every):
                    self._hear(next(worker for worker in busy if worker.line is line))
                yield
        finally:
            for worker in self.workers:
                worker.stop()

    def _next(self, worker: _Worker) -> None:
        worker.task = None
        if self.waiting:
            task = self.waiting.popleft()
            with suppress(OSError):  # it died while it waited: it is heard of at once, with the task as its own
                worker.give(task, careful=self.deaths[task.key] >= _PATIENCE)

    def _hear(self, worker: _Worker) -> None:
        try:
            kind, value = worker.line.recv()
        except (EOFError, OSError):
            self._replace(worker)
            return
        if kind == "at":
            worker.at = value
        elif kind == "failed":
            raise value
        else:
            self.crashes = 0
            self._next(worker)

    def _replace(self, worker: _Worker) -> None:
        """Another process for one that ended, and its task once more."""
        task, at = worker.task, worker.at
        worker.stop()
        self.crashes += 1
        if self.crashes > _CRASHES:
            raise FactsError(
                f"{self.crashes} processes ended one after another; free some memory or use fewer with --workers, "
                "and run the same command again to go on"
            )
        if task is not None:
            self.deaths[task.key] += 1
            if at is not None:
                self.places[task.key, at] += 1
                if self.places[task.key, at] >= _PATIENCE:
                    task = task._replace(skipped=task.skipped | {at})
            self.waiting.appendleft(task)
        fresh = _Worker(self.settings, self.out)
        self.workers[self.workers.index(worker)] = fresh
        self._next(fresh)


@contextmanager
def _without_main() -> Iterator[None]:
    """A new process would import the caller's script first, which may have no guard, or be gone by now."""
    kept = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = kept


def _serve(line: Connection[Any, Any], settings: Settings, out: Path) -> None:
    """A process's life: tasks until the line is cut; the parent's end is its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(*COLLECT)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    while True:
        try:
            task, careful = line.recv()
        except EOFError:
            return
        try:
            work(task, settings, out, (lambda position: line.send(("at", position))) if careful else None)
        except FactsError as error:
            line.send(("failed", error))
        except Exception as error:  # noqa: BLE001 (told to the parent, which stops the run with it)
            line.send(("failed", FactsError(f"{task.source.name}: {type(error).__name__}: {error}")))
        else:
            line.send(("done", None))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
