"""A drawing: traces and layout as Plotly's script in the browser reads them, plain values without Plotly's own library.

That library checks every value of every mark, which takes longer than all the rest of a page. What is sent out as a
file goes through it once more; tests hold all drawings against it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

Drawing = dict[str, Any]
"""`data`, the traces, and `layout`."""

_WHITE = {"gridcolor": "white", "linecolor": "white", "zerolinecolor": "white"}
_AXIS = {"ticks": "", "automargin": True, "zerolinewidth": 2, **_WHITE}
_PATTERN = {"fillmode": "overlay", "size": 10, "solidity": 0.2}

_TEMPLATE: Drawing = {
    "data": {"bar": [{"type": "bar", "marker": {"line": {"color": "#E5ECF6", "width": 0.5}, "pattern": _PATTERN}}]},
    "layout": {
        "autotypenumbers": "strict",
        "hovermode": "closest",
        "hoverlabel": {"align": "left"},
        "xaxis": _AXIS,
        "yaxis": _AXIS,
    },
}
"""What Plotly's own template says of the marks that are drawn here."""


def drawing(traces: list[dict[str, Any]], layout: dict[str, Any]) -> Drawing:
    """Traces and their layout as one value."""
    return {"data": traces, "layout": {"template": _TEMPLATE, **layout}}


def checked(drawn: Drawing) -> Figure:
    """The drawing as Plotly's library has it, every value checked.

    >>> checked(drawing([{"type": "bar", "y": [1]}], {"height": 300})).layout.height
    300
    """
    import plotly.graph_objects as go

    return go.Figure(drawn)


def embedded(figure: Figure, config: Mapping[str, object], script: bool = True) -> str:
    """A figure as part of a web page that works offline: Plotly inside where no figure above it brought it.

    >>> "<script" in embedded(checked(drawing([], {})), {}, script=False)
    True
    """
    from plotly.io import to_html

    chart = str(to_html(figure, config=dict(config), include_plotlyjs=False, full_html=False))
    return f"<script>{_script()}</script>\n{chart}" if script else chart


@cache
def _script() -> str:
    """Plotly's basic bundle, as the dashboard itself loads it."""
    return files("dashboard").joinpath("static", "plotly-basic.min.js").read_text(encoding="utf-8")


def written(drawn: Drawing) -> str:
    """The drawing as JSON.

    >>> written(drawing([], {}))[:12]
    '{"data": [],'
    """
    return json.dumps(drawn, ensure_ascii=False)
