"""The app's states through Streamlit's own test runner, from the entry script."""

from __future__ import annotations

import sys
from importlib.resources import files

import pytest
from streamlit.testing.v1 import AppTest

HOSTILE = (
    "<script>alert(1)</script> =cmd|'/c calc'!A0\n\n<b>Up to 300</b> ![x](http://example.org/x.png) people :smile: "
    "came on Friday. \u202eright to left\u202c 😀 5 men left."
)


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setattr(sys, "argv", ["app"])
    return AppTest.from_file(str(files("dashboard") / "app.py"), default_timeout=60).run()


def told(app: AppTest) -> str:
    return "\n".join(each.value for kind in (app.title, app.markdown, app.error, app.caption) for each in kind)


def paste(app: AppTest, text: str, day: str = "") -> AppTest:
    app.text_area(key="text_first").input(text)
    app.text_input(key="day_first").input(day)
    next(each for each in app.button if each.label == "Read it").click()
    return app.run()


def test_the_first_run_has_the_sample_analysed_and_a_box(app):
    assert not app.exception
    assert "A pilot’s landing" in app.title[0].value
    assert "**13 facts** from 1 article" in told(app)
    assert "This is a sample" in told(app)


def test_a_pasted_article_takes_the_samples_place(app):
    paste(app, "Bridge shut\n\nUp to 40 drivers waited on Friday.", "22 June 2012")
    assert app.title[0].value == "Bridge shut"
    assert "This is a sample" not in told(app)
    assert "**2 facts** from 1 article" in told(app)


def test_without_a_date_it_says_how_many_wait_for_one(app):
    paste(app, "Bridge shut\n\nUp to 40 drivers waited on Friday.")
    assert "No date found" in told(app)
    assert "1 date waits for one" in told(app)


def test_a_pasted_text_that_says_when_it_appeared_is_read_as_of_that_day(app):
    paste(app, "Bridge shut\n\nPORT ELLERY, 22 June 2012 - Up to 40 drivers waited on Thursday.")
    assert "Friday 22 June 2012" in told(app).replace("\\", "")
    assert "from its dateline" in told(app).replace("\\", "")


def test_a_date_changes_every_relative_date_at_once(app):
    paste(app, "Bridge shut\n\nUp to 40 drivers waited on Friday.")
    key = app.session_state["current"]
    app.text_input(key=f"day_head_{key}").input("1 March 2024")
    next(each for each in app.button if each.label == "Set the date").click()
    app.run()
    assert "Friday 1 March 2024" in told(app).replace("\\", "")
    assert "wait" not in told(app)


@pytest.mark.parametrize("day", ["31 February 2012", "soonish", "2012-13-45", "<b>"])
def test_a_bad_date_is_told_and_nothing_is_lost(app, day):
    paste(app, "Bridge shut\n\nUp to 40 drivers waited.", day)
    assert not app.exception
    assert len(app.error) == 1
    assert app.text_area(key="text_first").value.startswith("Bridge shut")
    assert "A pilot’s landing" in app.title[0].value


@pytest.mark.parametrize("text", ["", "   \n\t "])
def test_nothing_to_read_is_told(app, text):
    paste(app, text)
    assert "There is nothing to read yet" in told(app)


def test_a_tab_that_cannot_remember_its_articles_says_so(app, monkeypatch):
    said = "Too long for this tab to remember"
    paste(app, "Some 400 people left.")
    assert said not in documents(app)
    monkeypatch.setattr("dashboard.state.LONGEST", 20)
    assert said in documents(app.run())


def documents(app: AppTest) -> str:
    """What the list of articles is told."""
    return next(told for each in app.get("bidi_component") if "add_heading" in (told := each.proto.json))


def test_no_facts_found_is_said(app):
    paste(app, "Calm\n\nNobody came and nothing happened.")
    assert not app.exception
    assert "**0 facts**" in told(app)
    assert "No figures" not in [each.value for each in app.error]


def test_hostile_text_is_inert(app):
    paste(app, HOSTILE, "22 June 2012")
    assert not app.exception
    assert "![" not in app.title[0].value.replace("\\!\\[", "")


@pytest.mark.parametrize("text", ["a " * 300_000, "\0\0 5 men \0", "5" * 5000, "٣ رجال", "1\u20283 men"])
def test_odd_text_is_read_or_refused_in_one_line(app, text):
    paste(app, text)
    assert not app.exception


def test_a_link_opens_the_view_that_was_copied(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["app"])
    app = AppTest.from_file(str(files("dashboard") / "app.py"), default_timeout=60)
    app.query_params["kind"] = ["count"]
    app.query_params["status"] = ["projected"]
    app.run()
    assert not app.exception
    assert "Shown: counts, projected" in told(app).replace("\\", "")
    assert "**1 fact** from" in told(app)


def test_files_named_on_the_command_line_are_read_and_bad_ones_told(monkeypatch, tmp_path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("Port reopens\n\nSome 400 workers came back.")
    bad.write_bytes(b"\0\1\2")
    monkeypatch.setattr(sys, "argv", ["app", str(good), str(bad)])
    app = AppTest.from_file(str(files("dashboard") / "app.py"), default_timeout=60).run()
    assert app.title[0].value == "Port reopens"
    assert "bad" in app.error[0].value
    assert not app.exception


def test_the_time_filter_and_the_least_number_narrow(app):
    app.number_input(key="least").set_value(1000.0).run()
    assert not app.exception
    assert "at least 1\\,000" in told(app)
    assert app.session_state["filters"].least == 1000.0
    app.text_input(key="words").input("frontier").run()
    assert "with “frontier”" in told(app)
