"""Accuracy never falls: every set against its floor, where the corpora are at hand."""

from __future__ import annotations

import json

import pytest

from tests.accuracy import CORPORA, FLOORS, SETS, Set, below, digest, lift

needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason=f"the corpora are not at hand in {CORPORA}")


@needs_corpora
@pytest.mark.parametrize("one", SETS, ids=lambda one: one.name)
def test_no_score_is_below_its_floor(one: Set) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf8"))
    assert below(one.name, one.run(CORPORA, None), floors, digest(CORPORA / "dev" / one.gold)) == []


def test_a_lower_score_is_reported_and_a_higher_one_is_not() -> None:
    floors = {"set": {"edition": "e", "scores": {"value": 80.0}}}
    assert below("set", {"value": 79.0}, floors, "e") == ["set: value 79.0 is below its floor 80.0"]
    assert below("set", {"value": 81.0}, floors, "e") == []


def test_another_edition_is_never_compared() -> None:
    assert "the gold changed" in below("set", {"value": 99.0}, {"set": {"edition": "e", "scores": {}}}, "f")[0]


def test_floors_only_rise() -> None:
    floors = {"set": {"edition": "e", "scores": {"value": 80.0, "unit": 50.0}}}
    lift("set", {"value": 79.0, "unit": 60.0}, floors, "e")
    assert floors["set"]["scores"] == {"value": 80.0, "unit": 60.0}
