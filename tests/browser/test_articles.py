"""Articles in: files of each format, a folder of them, dates that are changed, articles that are taken away."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

FILES = {
    "port.txt": "Port reopens\n\nSome 400 workers came back to the docks on Monday.",
    "road.md": "---\ntitle: Road closed\ndate: 5 March 2024\n---\nUp to 90 drivers waited on Monday.",
    "mill.html": (
        '<html><head><title>Mill sold</title><meta property="article:published_time" content="2024-03-05"></head><body>'
        "<nav><a href='/'>Home</a> 999 offers</nav><article><h1>Mill sold</h1><p>The old mill was sold on Monday after "
        "a 4-month search for a buyer, the town said, and 30 people will keep their jobs there.</p></article></body>"
        "</html>"
    ),
}


def give(page: Page, paths: list[Path]) -> None:
    page.get_by_role("button", name="Add articles").click()
    dialog = page.get_by_role("dialog")
    dialog.locator('input[type="file"]').first.set_input_files(paths)
    dialog.get_by_role("button", name=re.compile("Read the ")).click()


@pytest.mark.parametrize(
    ("name", "title", "monday"),
    [
        ("port.txt", "Port reopens", "waits for a publication date"),
        ("road.md", "Road closed", "4 March 2024"),
        ("mill.html", "Mill sold", "4 March 2024"),
    ],
)
def test_a_file_of_each_format(page, tmp_path, name, title, monday):
    path = tmp_path / name
    path.write_text(FILES[name])
    give(page, [path])
    expect(page.get_by_role("heading", level=1)).to_contain_text(title)
    expect(page.locator("tr.row").filter(has_text="Monday")).to_contain_text(monday)
    assert "999" not in page.locator(".article").first.inner_text()


def test_twenty_files_at_once_then_one_taken_away(page, tmp_path):
    paths = [tmp_path / f"a{at:02}.txt" for at in range(20)]
    for at, path in enumerate(paths):
        path.write_text(f"Story {at}\n\nSome {at + 5} people left.")
    give(page, paths)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Story 19")
    expect(page.get_by_role("button", name="remove: ")).to_have_count(20)
    page.get_by_role("button", name="remove: a19").click()
    expect(page.get_by_role("button", name="remove: ")).to_have_count(19)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Story 0")


def test_a_folder_is_read_at_once(page, tmp_path):
    folder = tmp_path / "stories"
    (folder / "more").mkdir(parents=True)
    for at in range(20):
        (folder / ("more" if at % 2 else "") / f"b{at:02}.txt").write_text(f"Story {at}\n\nSome {at + 5} people left.")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    page.get_by_role("button", name="Add articles").click()
    dialog = page.get_by_role("dialog")
    dialog.locator('input[type="file"]').last.set_input_files(folder)
    dialog.get_by_role("button", name="Read the 20 files").click()
    expect(page.get_by_role("button", name="remove: ")).to_have_count(20)


def test_zoom_stays_while_filtering(page):
    chart = page.locator(".timeline-chart")
    chart.scroll_into_view_if_needed()
    chart.hover()
    shown = "document.querySelector('.timeline-chart').layout.xaxis.range.map(String)"
    before = page.evaluate(shown)
    page.locator('.timeline-chart .modebar-btn[data-title="Zoom in"]').click()
    page.wait_for_function(f"JSON.stringify({shown}) !== '{json.dumps(before, separators=(',', ':'))}'")
    zoomed = page.evaluate(shown)
    page.get_by_role("checkbox", name="Projected, ").uncheck()
    expect(page.locator("tr.row:has(.line)")).to_have_count(0)
    page.wait_for_function("!document.querySelector('.timeline-chart').data.some((trace) => /half/.test(trace.text))")
    assert page.evaluate(shown) == zoomed


def test_far_dates_are_told_and_shown_when_asked_for(page, tmp_path):
    path = tmp_path / "well.md"
    path.write_text(
        "---\ndate: 5 March 2024\n---\nThe well ran dry on Monday. On Sunday nothing came. It was dug in 1850, and on "
        "Saturday the pump still ran."
    )
    give(page, [path])
    expect(page.get_by_text("Outside this span: 1850.")).to_be_visible()
    labels = page.locator(".timeline-chart .textpoint")
    expect(labels.filter(has_text="Monday")).to_have_count(1)
    expect(labels.filter(has_text="1850")).to_have_count(0)
    page.get_by_role("button", name="Show the whole span").click()
    expect(labels.filter(has_text="1850")).to_have_count(1)


def test_a_file_that_is_no_text_is_told_and_the_others_are_read(page, tmp_path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(FILES["port.txt"])
    bad.write_bytes(b"\0\1\2\3")
    give(page, [good, bad])
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("bad.txt")
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Port reopens")


def test_a_stretch_drawn_on_the_chart_is_a_time_filter(page):
    plot = page.locator(".timeline-chart .nsewdrag").first
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.05, box["y"] + box["height"] - 6)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.2, box["y"] + box["height"] - 16, steps=5)
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] - 26, steps=5)
    page.mouse.up()
    expect(page.locator("tr.row").filter(has_text="Friday")).to_have_count(0)
    expect(page.locator("tr.row").filter(has_text="15-month")).to_have_count(1)
    expect(page.get_by_text("Shown: ")).to_be_visible()
