"""Input as it should not come: each piece is read, or refused with its reason, and nothing around it is lost."""

from __future__ import annotations

import json
from datetime import datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from facts.corpus import Settings, run
from tests.corpus.made import accounted, documents, found, refused, write_lines

SAID = "Some 400 people left."


def make_lines(folder):
    rows = [
        {"id": 7, "text": SAID, "published": "2012-06-22T08:30:00Z"},
        {"id": 7.5, "text": SAID, "published": "Fri, 22 Jun 2012 08:30:00 GMT"},
        {"id": True, "text": SAID, "published": "22 June 2012"},
        {"id": "", "text": SAID, "published": ""},
        {"id": None, "text": SAID, "published": None},
        {"text": ""},
        {"id": "a\nb\0c", "text": SAID + "\0 Then 500 came.\r\n"},
        {"id": "number", "text": SAID, "published": 20120622},
        {"id": "list", "text": [SAID]},
        {"id": "domain", "text": SAID, "domain": "poetry"},
        {"id": "domains", "text": SAID, "domain": ["news"]},
    ]
    write_lines(folder / "a.jsonl", rows)


def make_csv(folder):
    (folder / "nul.csv").write_bytes(f"id,text\nn1,{SAID}\nn2,Some\0 500 came.\nn3,{SAID}\n".encode())
    (folder / "quote.csv").write_bytes(f'id,text\nq1,{SAID}\nq2,"Some 500 came.\nq3,{SAID}\n'.encode())
    (folder / "uneven.csv").write_bytes(f"id,text\nu1,{SAID},more\nu2\nu3,{SAID}\n".encode())
    (folder / "latin.csv").write_bytes(f"id,text\nl1,{SAID}\nl2,Pr\xe8s de 500.\nl3,{SAID}\n".encode("latin-1"))
    (folder / "headless.csv").write_bytes(b"\n")


def make_parquet(folder):
    pq.write_table(pa.table({"id": [1, 2], "text": [SAID, None]}), folder / "numbers.parquet")
    pq.write_table(pa.table({"id": ["t"], "text": [400]}), folder / "untexted.parquet")
    pq.write_table(pa.table({"id": ["c"], "words": [SAID]}), folder / "unnamed.parquet")
    when = pa.array([datetime(2012, 6, 22, 8)], pa.timestamp("ns", "Asia/Tokyo"))
    pq.write_table(pa.table({"id": ["z"], "text": [SAID], "published": when}), folder / "zone.parquet")
    (folder / "broken.parquet").write_bytes((folder / "zone.parquet").read_bytes()[:-20])


def make_warc(folder):
    head = b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/%d\r\n"
    record = head + b"Content-Length: %d\r\n\r\n%s"
    good = SAID.encode()
    (folder / "torn.wet").write_bytes(record % (1, len(good), good) + b"\r\n\r\n" + record % (2, 5000, good))
    (folder / "noise.warc").write_bytes(record % (3, len(good), good) + b"\r\n\r\nno record at all\r\n\r\n" * 3)
    (folder / "false.warc.gz").write_bytes(b"this was never packed")


def make_loops(folder):
    deep = folder / "deep"
    deep.mkdir()
    (deep / "one.txt").write_text(SAID)
    (deep / "empty.txt").touch()
    (deep / "up").symlink_to(folder)
    (deep / "nowhere.txt").symlink_to(folder / "missing.txt")


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive with blanks é")
    for make in (make_lines, make_csv, make_parquet, make_warc, make_loops):
        make(folder)
    place = tmp_path_factory.mktemp("out") / "données d’été %s '\""
    run([str(folder)], place, Settings(), 2)
    return place


def read(out):
    return {row["document"] for row in documents(out) if row["refused"] is None}


def test_all_that_is_asked_of_a_run_holds(out):
    accounted(out, [row["document"] for row in documents(out)])
    assert all(row["reason"] and "\n" not in row["reason"] for row in refused(out))


def test_what_is_sound_is_read_whatever_stands_beside_it(out):
    assert read(out) >= {"7", "7.5", "True", "a\nb\0c", "n1", "n3", "q1", "u3", "l1", "l3", "1", "z"}
    assert read(out) >= {"http://a.example/1", "http://a.example/3"}
    assert sum(name.endswith("deep/one.txt") for name in read(out)) == 1


REASONS = {
    "a.jsonl@465": "no text", "a.jsonl@538": "no text", "domain": "poetry", "domains": "domain ['news']",
    "latin.csv@33": "not utf-8",
    "quote.csv@33": "never closed", "uneven.csv@8": "3 cells", "uneven.csv@38": "1 cells",
    "numbers.parquet@1": "no text", "untexted.parquet@0": "no text", "unnamed.parquet@0": "--text-column",
    "broken.parquet@0": "no Parquet",
    "false.warc.gz@0": "broken", "noise.warc@533": "broken", "torn.wet@533": "ends inside",
}  # fmt: skip


def test_what_is_not_is_refused_at_its_place_with_a_reason(out):
    told = {row["document"].rsplit("/", 1)[-1]: row["reason"] for row in refused(out)}
    assert told.keys() == REASONS.keys()
    assert all(REASONS[name] in reason for name, reason in told.items())


def test_an_article_says_when_it_appeared_in_any_of_the_usual_ways(out):
    days = {row["document"]: row["published"] for row in documents(out)}
    assert days["7"] == days["7.5"] == datetime(2012, 6, 22, 8, 30)
    assert days["True"] == datetime(2012, 6, 22)
    assert days["n1"] is None


def test_offsets_hold_in_texts_with_odd_signs(out):
    assert [row["text"] for row in found(out) if row["document"] == "a\nb\0c"] == ["400", "500"]
    assert json.loads((out / "summary.json").read_text())["documents"] == len(documents(out))
