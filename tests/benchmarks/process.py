"""What only a process of its own shows: the time of an import, the peak of memory."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

_IMPORT = """
import time
start = time.process_time()
import facts
took = time.process_time() - start
import json, sys
start = time.process_time()
facts.extract("On Monday, 12 people left.")
print(json.dumps({"import": took, "first": time.process_time() - start,
                  "heavy": sorted({"pandas", "pyarrow", "plotly", "dateparser", "streamlit"} & set(sys.modules))}))
"""
_MEMORY = """
import gc, json, tracemalloc
import facts
from tests.benchmarks.texts import prose
text = prose({length})
facts.extract(text[:1000])
gc.collect()
tracemalloc.start()
found = facts.extract(text, "2024-03-15")
kept, peak = tracemalloc.get_traced_memory()
print(json.dumps({{"kept": kept, "peak": peak, "facts": len(found)}}))
"""


def importing(times: int = 7) -> dict[str, Any]:
    """CPU seconds of `import facts` and of the first call after it, each the best of new processes."""
    runs = [_run(_IMPORT) for _ in range(times)]
    heavy = sorted({name for run in runs for name in run["heavy"]})
    return {"import": min(r["import"] for r in runs), "first": min(r["first"] for r in runs), "heavy": heavy}


def memory(length: int) -> dict[str, Any]:
    """Bytes allocated at the peak of reading one text of `length` characters, bytes kept in its facts, how many."""
    return _run(_MEMORY.format(length=length))


def _run(code: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
