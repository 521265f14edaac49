"""What axe finds on a page that a screen reader would stumble over, Streamlit's own parts aside."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

STREAMLITS_OWN = (
    # The frame around the page is drawn by Streamlit; what it does to its own elements is not ours to mend.
    '[data-testid="stToolbar"]',
    '[data-testid="stSidebarHeader"]',
    '[data-testid="stSlider"]',
    ".st-key-plotly",
)


def serious(page: Page) -> list[tuple[str, list[str], str]]:
    """Every serious or critical violation: its rule, where it stands, what to do."""
    found = Axe().run(page, context={"exclude": [[each] for each in STREAMLITS_OWN]})
    return [
        (each["id"], node["target"], node.get("failureSummary", ""))
        for each in found.response["violations"]
        if each["impact"] in {"serious", "critical"}
        for node in each["nodes"]
    ]
