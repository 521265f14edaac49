"""The extractor's cost in one run: `python -m tests.benchmarks [--quick] [--at-most RATIO]`."""

from __future__ import annotations

import argparse
import sys

from facts.extract import extract
from tests.benchmarks.measure import Cost, interleaved
from tests.benchmarks.process import importing, memory
from tests.benchmarks.report import keep, machine, table
from tests.benchmarks.stages import stages
from tests.benchmarks.texts import articles, prose

PUBLISHED = "2024-03-15"
LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)

_TOGETHER = 1_000_000
"""Characters of each length that are read in one go."""


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    options.add_argument("--quick", action="store_true", help="fewer rounds, shorter texts, nothing written")
    options.add_argument("--at-most", type=float, metavar="RATIO", help="fail above so many token passes")
    chosen = options.parse_args()
    rounds = 5 if chosen.quick else 15
    texts = articles(80 if chosen.quick else 400)
    whole = interleaved(_extract, texts, rounds)
    parts = [
        machine(),
        _overall(whole, texts),
        _by_length(LENGTHS[:-1] if chosen.quick else LENGTHS),
        _by_stage(texts, whole, rounds),
        _process(chosen.quick),
    ]
    if chosen.quick:
        print(*parts, sep="\n\n")
    else:
        keep("Extractor", "make bench", "\n\n".join(parts))
    if chosen.at_most is not None and whole.ratio > chosen.at_most:
        print(f"{whole.ratio:.1f} token passes are more than the {chosen.at_most:g} allowed", file=sys.stderr)
        return 1
    return 0


def _extract(text: str) -> int:
    return len(extract(text, PUBLISHED))


def _overall(whole: Cost, texts: list[str]) -> str:
    found = sum(map(_extract, texts))
    length = whole.characters
    return (
        f"**{whole.ratio:.1f} token passes**, {whole.speed / 1e6:.2f} million characters a second a core "
        f"({whole.seconds / found * 1e6:.1f} µs a fact); the bare token pass runs at {length / whole.bare / 1e6:.1f} "
        f"million.\n\n{len(texts)} articles of {length // len(texts)} characters, one fact in {length / found:.0f}; "
        f"CPU time, interleaved, the best of many."
    )


def _by_length(lengths: tuple[int, ...]) -> str:
    """As much text of each length, timed in one go: short texts alone in the processor's cache would seem cheaper."""
    rows = []
    for length in lengths:
        texts = [prose(length, seed) for seed in range(max(1, _TOGETHER // length))]
        cost = interleaved(_extract, texts, 3 if length > 2_000_000 else 7, chunk=max(length, _TOGETHER))
        rows.append((f"{length:,}", f"{cost.each:.0f}", f"{cost.ratio:.1f}", f"{cost.speed / 1e6:.2f}"))
    return table(("characters in one text", "ns a character", "token passes", "million characters a second"), rows)


def _by_stage(texts: list[str], whole: Cost, rounds: int) -> str:
    rows = [
        (name, f"{seconds / whole.bare:.2f}", f"{seconds / whole.characters * 1e9:.1f}")
        for name, seconds in stages(texts, rounds).items()
    ]
    return table(("stage", "token passes", "ns a character"), rows)


def _process(quick: bool) -> str:
    loaded = importing(3 if quick else 9)
    rows = [
        ("`import facts`, ms", f"{loaded['import'] * 1e3:.0f}"),
        ("first call, ms", f"{loaded['first'] * 1e3:.0f}"),
        ("heavy modules imported by it", ", ".join(loaded["heavy"]) or "none"),
    ]
    for length in (1_000_000,) if quick else (1_000_000, 10_000_000):
        seen = memory(length)
        label = f"{length // 1_000_000} million characters in one text: peak MB, bytes a character; kept bytes a fact"
        each = f"{seen['peak'] / length:.0f}; {seen['kept'] / seen['facts']:,.0f}"
        rows.append((label, f"{seen['peak'] / 1e6:.0f}, {each}"))
    return table(("", "best"), rows)


if __name__ == "__main__":
    sys.exit(main())
