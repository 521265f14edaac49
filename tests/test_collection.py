"""The garbage collector: not run while a text is read, as before afterwards, and not missed."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from facts import extract, timexes
from facts.collection import uncollected
from facts.errors import DateError
from tests.benchmarks.texts import articles


@pytest.fixture
def collector() -> Iterator[None]:
    """The collector as it was, whatever a test does to it."""
    enabled = gc.isenabled()
    yield
    (gc.enable if enabled else gc.disable)()


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("enabled", [True, False])
def test_extract_leaves_the_collector_as_it_was(enabled: bool) -> None:
    (gc.enable if enabled else gc.disable)()
    extract("On 3 May 2012 about 20,000 soldiers left.", "2012-05-10")
    assert gc.isenabled() is enabled
    timexes("On 3 May 2012 about 20,000 soldiers left.", "2012-05-10")
    assert gc.isenabled() is enabled
    with pytest.raises(DateError):
        extract("On Friday 5 men left.", "next Friday")
    assert gc.isenabled() is enabled


@pytest.mark.usefixtures("collector")
def test_uncollected_nests() -> None:
    gc.enable()
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.usefixtures("collector")
def test_extract_makes_no_cycles() -> None:
    texts = [*articles(8, 2500), "“We saw 40,” she said.", "В мае 2012 года ушли 20 000 человек.", "", "5"]
    for text in texts:  # what is built once and kept
        extract(text, "2012-05-10")
    gc.collect()
    gc.disable()
    facts = [extract(text, "2012-05-10") for text in texts]
    assert gc.collect() == 0
    assert any(facts)
