"""The same articles through the field's tools, as multiples of ours; those that are installed here are measured.

`make bench-peers` installs them in an environment of their own. Each keeps its faster setting: the language named,
no classifier.
"""

from __future__ import annotations

import importlib.util
import json
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from facts.extract import extract
from tests.benchmarks.measure import bare_pass
from tests.benchmarks.report import keep, machine, table
from tests.benchmarks.texts import articles

PUBLISHED = datetime(2024, 3, 15, tzinfo=UTC)
Work = Callable[[str], Any]


def ours() -> Work:
    """Every field of every fact."""
    return lambda text: extract(text, PUBLISHED.date())


def dateparser_search() -> Work:
    """Dates only."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": PUBLISHED.replace(tzinfo=None)}
    return lambda text: search_dates(text, languages=["en"], settings=settings) or ()


def quantulum3() -> Work:
    """Quantities only, without its classifier."""
    from quantulum3 import parser

    return lambda text: parser.parse(text, lang="en_US", classifier_path=None)


def duckling() -> Work:
    """The native package, its time, duration and figure dimensions."""
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    now = duckling.parse_ref_time(zones, "UTC", int(PUBLISHED.timestamp()))
    locale = duckling.parse_locale("EN_US", duckling.default_locale_lang(duckling.parse_lang("EN")))
    context = duckling.Context(now, locale)
    names = "time duration number ordinal amount-of-money distance quantity temperature volume".split()
    dimensions = duckling.parse_dimensions(names)
    return lambda text: json.loads(duckling.parse_text(text, context, dimensions, False))


def recognizers() -> Work:
    """Recognizers-Text: dates, numbers, and numbers with units."""
    import recognizers_suite as suite

    culture = suite.Culture.English
    models = [
        suite.recognize_number, suite.recognize_ordinal, suite.recognize_percentage, suite.recognize_age,
        suite.recognize_currency, suite.recognize_dimension, suite.recognize_temperature,
    ]

    def work(text: str) -> list[Any]:
        found = [item for model in models for item in model(text, culture)]
        return found + suite.recognize_datetime(text, culture, reference=PUBLISHED.replace(tzinfo=None))

    return work


PEERS = (
    ("dateparser", "dateparser", "dateparser.search, dates only", dateparser_search, 40),
    ("duckling", "pyduckling-native-phihos", "Duckling, native", duckling, 40),
    ("quantulum3", "quantulum3", "quantulum3, quantities only", quantulum3, 40),
    ("recognizers_suite", "recognizers-text-suite", "Recognizers-Text", recognizers, 8),
)


def measured(texts: list[str]) -> Iterator[tuple[str, str, float, int]]:
    """Name, package, seconds a character and things found, of us and of every peer that is installed."""
    yield ("Fact Timeline", "", *_cost(ours(), texts, 9))
    yield ("bare token pass", "", *_cost(bare_pass, texts, 9))
    for module, package, label, make, count in PEERS:
        if importlib.util.find_spec(module) is None:
            print(f"{label}: not installed here ({package})")
            continue
        yield (label, package, *_cost(make(), texts[:count], 1))


def _cost(work: Work, texts: list[str], rounds: int) -> tuple[float, int]:
    work(texts[0])
    best, found = float("inf"), 0
    for _ in range(rounds):
        start = time.process_time()
        found = sum(len(work(text)) for text in texts)
        best = min(best, time.process_time() - start)
    length = sum(map(len, texts))
    return best / length, found * 100_000 // length


def main() -> None:
    warnings.simplefilter("ignore")
    rows, packages = [], []
    us = None
    for label, package, each, found in measured(articles(40)):
        us = us or each
        packages += [package] if package else []
        rows.append((label, f"{1 / each:,.0f}", f"{each / us:,.1f}", f"{found:,}"))
    head = ("", "characters a second", "our time, multiples", "found in 100,000 characters")
    keep("Peers", "make bench-peers", machine(*packages) + "\n\n" + table(head, rows))


if __name__ == "__main__":
    main()
