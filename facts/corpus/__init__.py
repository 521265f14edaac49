"""From one article to a hundred million: batches in, batches out, on one machine or on a cluster.

`extract_batch` is the seam that any engine can map; `run` turns sources into a Parquet data set that survives being
stopped; `connect` and `search` read one back.
"""

from facts.corpus.batch import BATCH_SCHEMA, extract_batch
from facts.corpus.job import Settings
from facts.corpus.query import Filter, Overview, connect, overview, search
from facts.corpus.run import Summary, run

__all__ = [
    "BATCH_SCHEMA", "Filter", "Overview", "Settings", "Summary",
    "connect", "extract_batch", "overview", "run", "search",
]  # fmt: skip
