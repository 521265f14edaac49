"""Growth: no dearer a character in a long text than in a short one. How dear that is, `make bench` says and no test."""

from __future__ import annotations

from facts.extract import extract
from tests.benchmarks.measure import interleaved
from tests.benchmarks.process import memory
from tests.benchmarks.stages import REST, stages
from tests.benchmarks.texts import articles, prose


def _extract(text: str) -> int:
    return len(extract(text, "2024-03-15"))


def test_cost_a_character_does_not_grow_with_length():
    short = interleaved(_extract, [prose(10_000, seed) for seed in range(20)], rounds=5)
    long = interleaved(_extract, [prose(1_000_000)], rounds=3)
    assert long.each <= 1.6 * short.each, "a quarter more is noise, this is growth"


def test_memory_grows_with_the_text_and_not_faster():
    small, large = memory(100_000), memory(1_000_000)
    assert large["peak"] <= 12 * small["peak"]
    assert large["kept"] / large["facts"] <= 1_500


def test_stages_account_for_the_whole_pipeline():
    spent = stages(articles(10), rounds=1)
    assert {"tokenise", "sentences", "read_mentions"} <= set(spent)
    assert spent[REST] < sum(spent.values()) / 2


def test_the_text_holds_a_fact_in_about_a_hundred_and_sixty_characters():
    text = prose(100_000)
    assert 100 <= len(text) / _extract(text) <= 220
