"""What holds of every file of the house: short, lawful, and saying nothing of the machine it was written on."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from facts.version import VERSION

ROOT = Path(__file__).resolve().parents[1]
FACTS = sorted((ROOT / "facts").rglob("*.py"))
CODE = sorted([*FACTS, *(ROOT / "dashboard").rglob("*.py")])
TEXTS = sorted(
    path
    for folder in ("facts", "dashboard", "tests", ".ci", ".streamlit")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".txt", ".md", ".toml", ".css", ".js", ".html", ""} and path.is_file()
) + [ROOT / name for name in ("README.md", "CHANGELOG.md", "Makefile", "pyproject.toml", "constraints.txt")]

LONGEST_FILE, LONGEST_FUNCTION = 400, 50
PLACES = tuple("/" + folder + "/" for folder in ("work", "tmp", "root", "home"))
HOSTS = tuple(host + ".org" for host in ("pypi", "-hosted".replace("-", "python"), "debian", "npmjs"))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", CODE, ids=name)
def test_a_file_is_short_and_opens_with_its_law(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    assert not text.strip() or ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("path", CODE, ids=name)
def test_functions_are_short(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            documented = isinstance(node.body[0], ast.Expr) and isinstance(node.body[0].value, ast.Constant)
            body = node.body[1:] if documented and len(node.body) > 1 else node.body
            assert (node.end_lineno or 0) - body[0].lineno < LONGEST_FUNCTION, f"{node.name}, line {node.lineno}"


@pytest.mark.parametrize("path", TEXTS, ids=name)
def test_nothing_tells_of_the_machine_or_of_a_registry(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [place for place in (*PLACES, *HOSTS) if place in text] == []


def test_the_library_is_quick_to_import_and_brings_nothing_heavy() -> None:
    heavy = {"pandas", "pyarrow", "plotly", "dateparser", "numpy", "babel", "holidays", "streamlit", "click", "lxml"}
    program = f"import sys, facts; print(sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=ROOT, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_the_version_is_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" in project["dynamic"]
    assert f"\n## {VERSION}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_dependency_has_a_version_that_was_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [each for extra in project["optional-dependencies"].values() for each in extra]
    pinned = {line.split("==")[0].lower().replace("_", "-") for line in (ROOT / "constraints.txt").read_text().split()}
    asked = {
        each.split(">=")[0].split("[")[0].lower().replace("_", "-") for each in [*project["dependencies"], *extras]
    }
    assert asked - pinned == {"fact-timeline"}
