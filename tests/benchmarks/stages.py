"""What each stage of the pipeline costs, by timing the functions that `facts.extract` calls."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from types import FunctionType, GeneratorType
from typing import Any

from facts.english import english
from facts.extract import extract
from facts.mentions.reader import engine
from facts.text.tokens import tokenise

PIPELINE = importlib.import_module("facts.extract")
REST = "facts built, calls"
SCAN = "of read_mentions: scan"
_DONE = object()


def stages(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Seconds of CPU by stage in pipeline order, the best round of each; `REST` is what no stage accounts for."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        for name, seconds in (_one_round(texts) | {SCAN: _scan(texts)}).items():
            best[name] = min(seconds, best.get(name, seconds))
    return best


def _one_round(texts: Sequence[str]) -> dict[str, float]:
    """The pipeline's own functions, wrapped for one round: whatever they are called, none is missed."""
    spent: dict[str, float] = {}
    running: list[float] = []
    kept = {name: value for name, value in vars(PIPELINE).items() if _is_stage(value)}
    for name, function in kept.items():
        setattr(PIPELINE, name, _clocked(name, function, spent, running))
    try:
        start = time.process_time()
        for text in texts:
            extract(text, "2024-03-15")
        whole = time.process_time() - start
    finally:
        for name, function in kept.items():
            setattr(PIPELINE, name, function)
    return spent | {REST: whole - sum(spent.values())}


def _is_stage(value: object) -> bool:
    if not isinstance(value, FunctionType):
        return False
    return value.__module__.startswith("facts.") and value.__module__ != "facts.extract"


def _clocked(
    name: str, function: Callable[..., Any], spent: dict[str, float], running: list[float]
) -> Callable[..., Any]:
    """The function, adding its time to `spent` less the time of the stages that it calls itself.

    Of a generator the steps are timed too, a step at a time.
    """

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        running.append(0.0)
        start = time.process_time()
        try:
            result = function(*args, **kwargs)
        finally:
            whole = time.process_time() - start
            spent[name] = spent.get(name, 0.0) + whole - running.pop()
            if running:
                running[-1] += whole
        return _steps(call_next(result)) if isinstance(result, GeneratorType) else result

    def call_next(steps: Iterator[Any]) -> Callable[[], Any]:
        return _clocked(name, lambda: next(steps, _DONE), spent, running)

    return call


def _steps(step: Callable[[], Any]) -> Iterator[Any]:
    while (value := step()) is not _DONE:
        yield value


def _scan(texts: Sequence[str]) -> float:
    language = english()
    machine = engine(language)
    cut = [tokenise(text, language.lexicon) for text in texts]
    start = time.process_time()
    for tokens in cut:
        for _ in machine.scan(tokens):
            pass
    return time.process_time() - start
