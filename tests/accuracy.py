"""Scores against corpora that others annotated: predictions in the scorers' formats, one table, and floors.

    python tests/accuracy.py timex|timex-plain|newsquant|recognizers|facts IN.jsonl OUT.jsonl
    python tests/accuracy.py all [--corpora DIR] [--errors DIR] [--raise] [--only SET]

`all` prepares, predicts and scores every set below DIR (../shared/eval by default), prints a table and fails below a
floor of tests/floors.json; `--raise` lifts the floors to what was reached. A set's own habits (names of units, value
formats) are mapped in tests/habits, never in the extractor; AQUAINT's against TimeBank's are left out in a second
line, `timex/aquaint-plain`, with floors of its own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
# Not this file's folder: tests/calendar would stand for Python's own.
sys.path[:] = [str(ROOT), *(folder for folder in sys.path if folder != str(ROOT / "tests"))]

import facts  # noqa: E402  (the tree that this file stands in is scored, installed or not)
from tests.habits import newsquant, recognizers, timeml  # noqa: E402

FLOORS = Path(__file__).with_name("floors.json")
CORPORA = ROOT.parent / "shared" / "eval"
SLACK = 0.05
"""Scores are printed to one or two decimals; a floor is missed by more than this."""

Row = dict[str, Any]


def timex(row: Row) -> Row:
    """One line of a TimeML corpus, with its collection's own habits."""
    found = plain_timex(row)
    if timeml.is_aquaint(row["doc"]):
        found["timexes"] = timeml.aquaint(found["timexes"], row["doc"], row["text"])
    return found


def plain_timex(row: Row) -> Row:
    """The same without them, read as news or, where its date is only a stand-in, as narrative."""
    domain = timeml.domain(row)
    published = timeml.published(row["dct"]) if domain == "news" else None
    found = facts.timexes(row["text"], published, domain)
    return {"doc": row["doc"], "timexes": [timeml.predict(t, domain, row["text"][t.start : t.end]) for t in found]}


def quantities(row: Row) -> Row:
    """One sentence of a NewsQuant set."""
    return {"text": row["text"], "quantities": newsquant.predict(row["text"], facts.extract(row["text"]))}


def chat(row: Row) -> Row:
    """One case of the recognizers' specifications."""
    return {"case": row["case"], "entities": recognizers.predict(row["model"], row["text"], row["reference"])}


def whole(row: Row) -> Row:
    """One document of the fact gold: every field of every fact, as it is."""
    found = facts.extract(row["text"], timeml.published(row["published"]), row["domain"])
    keep = ("kind", "text", "start", "end", "low", "high", "unit", "bound", "change", "subject", "status", "speaker",
            "timex", "rule")
    return {"doc": row["doc"], "facts": [{name: getattr(fact, name) for name in keep} for fact in found]}


PREDICT: Mapping[str, Callable[[Row], Row]] = {
    "timex": timex, "timex-plain": plain_timex, "newsquant": quantities, "recognizers": chat, "facts": whole,
}


def predict(task: str, source: Path, target: Path) -> None:
    """Read prepared lines, write predicted ones."""
    with source.open(encoding="utf8") as lines, target.open("w", encoding="utf8") as out:
        for line in lines:
            if line.strip():
                out.write(json.dumps(PREDICT[task](json.loads(line)), ensure_ascii=False) + "\n")


class Set:
    """One set: where it lies, how it is prepared and scored, and which of its scores stand in the table."""

    def __init__(self, name: str, task: str, prepare: str, score: str, gold: str, read: Callable[[Any], Row]) -> None:
        self.name, self.task, self.gold, self.read = name, task, gold, read
        self.prepare, self.score = prepare, score

    def run(self, corpora: Path, errors: Path | None) -> Row:
        """The set's scores by name."""
        gold = corpora / "dev" / self.gold
        with tempfile.TemporaryDirectory() as folder:
            lines, out = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
            between = [str(corpora / "dev" / "timex")] if self.task == "facts" else []
            _run(corpora / self.prepare, str(gold), *between, str(lines))
            predict(self.task, lines, out)
            extra = ["--errors", str(errors / f"{self.name.replace('/', '-')}.errors")] if errors else []
            return self.read(json.loads(_run(corpora / self.score, str(gold), str(out), "--json", *extra)))


def _run(script: Path, *arguments: str) -> str:
    return subprocess.run([sys.executable, str(script), *arguments], check=True, capture_output=True, text=True).stdout


def _timex_scores(got: Row) -> Row:
    return {"strict": got["strict"]["F1"], "relaxed": got["relaxed"]["F1"],
            "type": got["type_F1"], "value": got["value_F1"]}


def _quantity_scores(got: Row) -> Row:
    return {name: row["F1"] for name, row in got["published"].items()}


def _fact_scores(got: Row) -> Row:
    return {name: got[name][2] for name in ("found", "kind", "card")} | {k: v[0] for k, v in got["fields"].items()}


def _model_scores(got: Row) -> Row:
    scores = {}
    for model, row in got.items():
        scores[f"{model.removesuffix('Model')} value"] = row["value_F1"]
        if model == "DateTimeModel":
            scores["DateTime overlap"] = row["overlap"][2]
    return scores


def _sets() -> Iterator[Set]:
    for name in ("timebank", "aquaint", "wikiwars", "tweets"):
        yield Set(f"timex/{name}", "timex", "prepare_timex.py", "score_timex.py", f"timex/{name}", _timex_scores)
        if name == "aquaint":
            yield Set("timex/aquaint-plain", "timex-plain", "prepare_timex.py", "score_timex.py", "timex/aquaint",
                      _timex_scores)
    for name in ("NewsQuant", "currency-model", "dimension-model", "age-model", "temperature-model"):
        yield Set(f"quantity/{name.removesuffix('-model')}", "newsquant", "prepare_newsquant.py",
                  "score_newsquant.py", f"quantity/{name}.json", _quantity_scores)
    yield Set("recognizers", "recognizers", "prepare_recognizers.py", "score_recognizers.py", "recognizers",
              _model_scores)
    yield Set("facts", "facts", "prepare_facts.py", "score_facts.py", "facts", _fact_scores)


SETS = tuple(_sets())


def digest(path: Path) -> str:
    """A hash of a set's gold, so that a floor is never compared with another edition."""
    files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    joined = hashlib.sha256()
    for file in files:
        joined.update(file.name.encode() + file.read_bytes())
    return joined.hexdigest()[:16]


def below(name: str, scores: Row, floors: Row, edition: str) -> list[str]:
    """What is under its floor, one line each."""
    floor = floors.get(name)
    if floor is None:
        return [f"{name}: no floor; set it with --raise"]
    if floor["edition"] != edition:
        return [f"{name}: the gold changed ({floor['edition']} to {edition}); read the scores, then --raise"]
    return [
        f"{name}: {measure} {scores[measure]} is below its floor {least}"
        for measure, least in floor["scores"].items() if scores[measure] < least - SLACK
    ]


def lift(name: str, scores: Row, floors: Row, edition: str) -> None:
    """Raise a set's floors to what was reached; they never fall for the same edition."""
    old = floors.get(name, {})
    kept = old.get("scores", {}) if old.get("edition") == edition else {}
    floors[name] = {"edition": edition, "scores": {k: max(v, kept.get(k, v)) for k, v in scores.items()}}


def run_all(corpora: Path, errors: Path | None, lifting: bool, only: str) -> int:
    """Score every set; 0 when none is below its floor."""
    if not corpora.is_dir():
        print(f"no corpora in {corpora}; name their folder with --corpora", file=sys.stderr)
        return 2
    floors: Row = json.loads(FLOORS.read_text(encoding="utf8")) if FLOORS.exists() else {}
    wrong: list[str] = []
    if errors:
        errors.mkdir(parents=True, exist_ok=True)
    for one in SETS:
        if only and not one.name.startswith(only):
            continue
        scores = one.run(corpora, errors)
        edition = digest(corpora / "dev" / one.gold)
        print(f"{one.name:22}" + "  ".join(f"{k} {v:.1f}" for k, v in scores.items() if v is not None), flush=True)
        if lifting:
            lift(one.name, scores, floors, edition)
        wrong += below(one.name, scores, floors, edition)
    if lifting:
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf8")
    print("\n".join(wrong) or "every score at or above its floor")
    return 1 if wrong else 0


def main() -> int:
    """The command line of this file's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=[*PREDICT, "all"])
    parser.add_argument("source", nargs="?", type=Path)
    parser.add_argument("target", nargs="?", type=Path)
    parser.add_argument("--corpora", type=Path, default=CORPORA)
    parser.add_argument("--errors", type=Path, help="a folder for each set's misses")
    parser.add_argument("--raise", dest="lifting", action="store_true")
    parser.add_argument("--only", default="", help="only sets whose name begins so")
    given = parser.parse_args()
    if given.task == "all":
        return run_all(given.corpora, given.errors, given.lifting, given.only)
    if given.source is None or given.target is None:
        parser.error("name the prepared lines and the file to write")
    predict(given.task, given.source, given.target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
