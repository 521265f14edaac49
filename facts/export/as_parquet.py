"""Parquet: SCHEMA's columns with their types and descriptions; what made the file stands in its schema's metadata."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from facts.export.about import About
from facts.table import arrow_schema

if TYPE_CHECKING:
    import pandas as pd

KEY = b"fact-timeline"
"""The metadata key of what made the file, as JSON."""


def write(frame: pd.DataFrame, about: About) -> bytes:
    """A frame's columns as one Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = arrow_schema().with_metadata({KEY: json.dumps(about.to_json()).encode()})
    table = pa.Table.from_pandas(frame, schema=schema, preserve_index=False).replace_schema_metadata(schema.metadata)
    file = io.BytesIO()
    pq.write_table(table, file, compression="zstd")
    return file.getvalue()
