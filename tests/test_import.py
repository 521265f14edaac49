"""The public names: what they are in whatever order one imports, and that importing them costs next to nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

import facts

HEAVY = {"babel", "dateparser", "holidays", "pandas", "plotly", "pyarrow", "streamlit", "trafilatura"}
STATEMENTS = {
    "module": "import facts.extract, facts.compare, facts.read.dates",
    "function": "from facts.extract import extract\nfrom facts.compare import compare\nfrom facts.read import read",
    "public": "from facts import extract, compare, read",
    "package": "import facts\nfacts.extract\nfacts.compare\nfacts.read",
    "other": "import facts.cli.main\nimport facts.corpus.run",
}
PUBLIC = """
import facts
from facts import extract, compare, read
from types import FunctionType
assert all(type(getattr(facts, name)) is FunctionType for name in ("extract", "compare", "read", "timexes", "to_frame"))
assert (facts.extract, facts.compare, facts.read) == (extract, compare, read)
assert facts.extract.__module__ == "facts.extract" and facts.read.__module__ == "facts.read.reader"
assert [fact.text for fact in facts.extract("Three fled.")] == ["Three"]
import facts.extract as again
assert again is extract
"""


def _run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("first", STATEMENTS)
def test_a_public_name_is_the_function_in_whatever_order_one_imports(first: str) -> None:
    _run("\n".join([STATEMENTS[first], PUBLIC, *STATEMENTS.values(), PUBLIC]))


def test_importing_loads_nothing_else_until_a_name_is_asked_for() -> None:
    loaded = _run(
        "import sys; before = set(sys.modules); import facts; print(*(set(sys.modules) - before - {'importlib'}))"
    )
    assert [name for name in loaded.split() if not name.startswith("importlib.")] == ["facts"]


def test_extracting_loads_no_heavy_library() -> None:
    loaded = _run("import facts, sys; facts.extract('On Monday, 12 people left.', '2012-06-22'); print(*sys.modules)")
    assert not HEAVY & set(loaded.split())
    assert not {name for name in loaded.split() if name.startswith(("facts.read", "facts.cli", "facts.export"))}


def test_names_are_listed_and_others_are_refused() -> None:
    assert set(facts.__all__) <= set(_run("import facts; print(*dir(facts))").split())
    with pytest.raises(AttributeError, match="no attribute 'extracts'"):
        getattr(facts, "extracts")  # noqa: B009 (a type checker would refuse it)
