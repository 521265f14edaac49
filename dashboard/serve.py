"""The server: Streamlit with the page's script, and all that a first visitor would wait for loaded while it starts.

`python -m dashboard.serve [OPTION]... [-- FILE...]`, with the options of `streamlit run`.
"""

from __future__ import annotations

import gc
import sys
from importlib.resources import files
from threading import Thread


def main() -> None:
    """Serve until ended."""
    options = sys.argv[1:]
    names = options[options.index("--") + 1 :] if "--" in options else []
    # Both first: Plotly's library asks for pandas whether or not another thread is only half through importing it.
    import pandas as pd  # noqa: F401
    from streamlit.web.cli import main as streamlit

    Thread(target=warm, args=(names,), daemon=True).start()
    sys.argv = ["streamlit", "run", str(files("dashboard") / "app.py"), *options]
    streamlit()


def warm(names: list[str]) -> None:
    """Read what was named and, as a first page does, the sample: libraries, rules and catalogues stay loaded.

    All of it then counts as permanent, so that the collector, which Streamlit runs after each run of the script, does
    not go through it again and again.
    """
    from dashboard.articles import article, sample
    from dashboard.cards import cards
    from dashboard.charts.marks import marks
    from dashboard.charts.timeline import timeline
    from dashboard.filters import Filters, narrow
    from dashboard.named import named
    from dashboard.passages import passage, rows
    from dashboard.view import frame

    read = article(sample())
    text, published = read.document.text, read.document.published
    narrow(frame([read]), Filters())
    cards(read.entries, text, published)
    timeline(marks(read, read.entries), published)
    passage(text, read.entries)
    rows(read, read.entries)
    named(names)
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    main()
