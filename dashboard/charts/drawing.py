"""A drawing: traces and layout as Plotly's script in the browser reads them, plain values without Plotly's own library.

That library checks every value of every mark, which takes longer than all the rest of a page. What is sent out as a
file goes through it once more; tests hold all drawings against it.
"""

from __future__ import annotations

import json
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


def written(drawn: Drawing) -> str:
    """The drawing as JSON.

    >>> written(drawing([], {}))[:12]
    '{"data": [],'
    """
    return json.dumps(drawn, ensure_ascii=False)
