from __future__ import annotations

import csv
import io
import json
import os

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from facts import extract
from facts.corpus import Settings, run
from facts.errors import FactsError
from tests.corpus.made import accounted, content, documents, found, refused, rows, summary, write_lines

SMALL = Settings(part=10_000, longest=100_000)
ROWS = rows(60)


def make_csv(path):
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["id", "text", "published"], delimiter="\t" if path.suffix == ".tsv" else ",")
        writer.writeheader()
        writer.writerows(ROWS)


def make_parquet(path):
    pq.write_table(pa.Table.from_pylist(ROWS), path, row_group_size=7)


def make_lines(path):
    write_lines(path, ROWS)


@pytest.mark.parametrize(
    ("name", "make"),
    [("a.jsonl", make_lines), ("a.jsonl.gz", make_lines), ("a.jsonl.zst", make_lines), ("a.csv", make_csv),
     ("a.tsv", make_csv), ("a.parquet", make_parquet)],
)
@pytest.mark.parametrize("workers", [1, 2])
def test_every_table_of_articles_gives_the_same_facts(tmp_path, name, make, workers):
    make(tmp_path / name)
    out = tmp_path / "out"
    run([str(tmp_path / name)], out, SMALL, workers)
    accounted(out, [row["id"] for row in ROWS])
    assert [row["document"] for row in documents(out)] == [row["id"] for row in ROWS]
    assert len(list(out.glob("facts/part-*"))) > 2
    spans = [(row["document"], row["start"], row["text"]) for row in found(out)]
    assert spans == [(row["id"], f.start, f.text) for row in ROWS for f in extract(row["text"], row["published"])]


@pytest.mark.parametrize("part", [90, 700, 4096, 1_000_000])
def test_no_line_is_lost_or_read_twice_wherever_a_file_is_cut(tmp_path, part):
    few = [{"id": f"{n}", "text": "é" * (n % 7) + f" Some {n + 30} people left."} for n in range(200)]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in few), encoding="utf-8")
    run([str(path)], tmp_path / "out", SMALL._replace(part=part), 1)
    assert [row["document"] for row in documents(tmp_path / "out")] == [row["id"] for row in few]


def test_a_folder_is_read_whole_and_what_is_no_text_is_refused(tmp_path):
    archive = tmp_path / "archive"
    (archive / "deep" / "er").mkdir(parents=True)
    (archive / "one.txt").write_text("Some 400 people left.")
    (archive / "deep" / "two.md").write_text("---\ndate: 2024-03-05\n---\nSome 500 came on Monday.")
    (archive / "deep" / "er" / "latin.txt").write_bytes("Près de 600 personnes.".encode("cp1252"))
    (archive / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (archive / ".hidden").write_text("Some 700.")
    write_lines(archive / "more.jsonl", ROWS[:3])
    page = "<html><body><article><h1>Port</h1>" + "<p>Some 800 ships waited outside the port.</p>" * 5
    (archive / "page.html").write_text(page + "</article></body></html>")
    out = tmp_path / "out"
    run([str(archive)], out, SMALL, 1)
    names = ["deep/er/latin.txt", "deep/two.md", "one.txt", "page.html"]
    place = archive.as_posix()
    there = [f"{place}/{name}" for name in names]
    accounted(out, [*there, *(row["id"] for row in ROWS[:3]), refused(out)[0]["document"]])
    assert "picture.png" in refused(out)[0]["reason"]
    by = {row["document"]: row for row in documents(out)}
    assert str(by[there[1]]["published"]) == "2024-03-05 00:00:00"
    assert {row["text"] for row in found(out) if row["document"] in there} >= {"400", "500", "600", "800"}


def make_warc(path, pages, gz=True):
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=gz)
        for address, media, body, kind in pages:
            headers = StatusAndHeaders("200 OK", [("Content-Type", media)], protocol="HTTP/1.1")
            more = {"http_headers": headers} if kind == "response" else {}
            writer.write_record(
                writer.create_warc_record(
                    address, kind, payload=io.BytesIO(body), length=len(body), warc_content_type=media, **more
                )
            )


@pytest.mark.parametrize("name", ["crawl.warc.gz", "crawl.warc"])
def test_a_crawl_gives_its_pages_and_its_plain_texts(tmp_path, name):
    page = b"<article>" + b"<p>Some 800 ships waited outside the port.</p>" * 5 + b"</article>"
    pages = [
        ("http://a.example/1", "text/html; charset=utf-8", b"<html><body>" + page + b"</body></html>", "response"),
        ("http://a.example/2.png", "image/png", b"\x89PNG", "response"),
        ("http://a.example/3", "text/plain", b"Some 900 came.", "conversion"),
        ("http://a.example/4", "text/html", b"<html></html>", "response"),
    ]
    make_warc(tmp_path / name, pages, gz=name.endswith("gz"))
    out = tmp_path / "out"
    run([str(tmp_path / name)], out, SMALL, 1)
    by = {row["document"]: row for row in documents(out)}
    assert by["http://a.example/1"]["facts"] >= 1
    assert by["http://a.example/3"]["facts"] == 1
    assert summary(out)["documents"] == 3
    assert "no article" in refused(out)[0]["reason"]


def test_columns_are_found_by_name_or_named(tmp_path):
    write_lines(tmp_path / "a.jsonl", [{"URL": "u", "Body": "Some 400 left on Friday.", "pub_date": "22 June 2012"}])
    run([str(tmp_path / "a.jsonl")], tmp_path / "one", SMALL, 1)
    assert [(row["document"], row["text"]) for row in found(tmp_path / "one")] == [("u", "400"), ("u", "Friday")]
    named = SMALL._replace(text_column="pub_date", id_column="Body", date_column=None)
    run([str(tmp_path / "a.jsonl")], tmp_path / "two", named, 1)
    assert refused(tmp_path / "two") == []
    assert documents(tmp_path / "two")[0]["document"] == "Some 400 left on Friday."


def test_bad_lines_are_refused_with_their_reason_and_the_rest_is_read(tmp_path):
    lines = [
        b'{"id": "good", "text": "Some 400 left."}',
        b"{not json}",
        b'["a list"]',
        b'{"id": "n", "text": null}',
        b'{"id": "d", "text": "x", "published": "the other day"}',
        b'{"id": "b", "text": "caf\xe9"}',
        b'{"id": "h", "text": "half a pair \\ud83d, 500 left."}',
        b'{"id": "e", "text": ""}',
        b'{"id": "deep", "text": ' + b"[" * 5000 + b"}",
        b"",
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    out = tmp_path / "out"
    run([str(tmp_path / "a.jsonl")], out, SMALL, 1)
    reasons = [row["reason"] for row in refused(out)]
    assert len(reasons) == 6
    for reason, word in zip(reasons, ["JSON", "object", "no text", "other day", "not utf-8", "JSON"], strict=True):
        assert word in reason
    assert [row["document"] for row in documents(out) if row["refused"] is None] == ["good", "h", "e"]
    assert [row["text"] for row in found(out)] == ["400", "500"]


def test_an_empty_source_is_accounted_for(tmp_path):
    (tmp_path / "none.jsonl").touch()
    (tmp_path / "none.jsonl.gz").touch()
    (tmp_path / "none.csv").touch()
    (tmp_path / "folder").mkdir()
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), tmp_path / "none.parquet")
    names = ["none.jsonl", "none.jsonl.gz", "none.csv", "none.parquet", "folder"]
    out = tmp_path / "out"
    run([str(tmp_path / name) for name in names], out, SMALL, 2)
    accounted(out, [])
    assert summary(out)["sources"] == 5


def test_the_same_ids_are_kept_and_told(tmp_path):
    twice = [ROWS[0], ROWS[1], {**ROWS[2], "id": ROWS[0]["id"]}]
    write_lines(tmp_path / "a.jsonl", twice)
    out = tmp_path / "out"
    told = run([str(tmp_path / "a.jsonl")], out, SMALL, 1)
    accounted(out, [row["id"] for row in twice])
    assert told.repeated == 1
    assert json.loads((out / "repeated.jsonl").read_text()) == {"document": ROWS[0]["id"], "times": 2}
    assert "1 id of more than one document" in str(told)


def test_how_the_work_is_shared_changes_no_byte(tmp_path):
    write_lines(tmp_path / "a.jsonl.gz", ROWS)
    for out, workers in (("one", 1), ("three", 3)):
        run([str(tmp_path / "a.jsonl.gz")], tmp_path / out, SMALL._replace(part=4000), workers)
    assert content(tmp_path / "one") == content(tmp_path / "three")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["missing.jsonl"], "no such file"), (["a.jsonl", "a.jsonl"], "given twice"), (["."], "holds the output")],
)
def test_sources_that_cannot_be_are_told(tmp_path, monkeypatch, arguments, told):
    monkeypatch.chdir(tmp_path)
    write_lines(tmp_path / "a.jsonl", ROWS[:1])
    with pytest.raises(FactsError, match=told):
        run(arguments, tmp_path / "out", SMALL, 1)


@pytest.mark.parametrize("name", ["pipe", "pipe.jsonl"])
def test_a_pipe_is_no_source_for_it_cannot_be_read_again(tmp_path, name):
    os.mkfifo(tmp_path / name)
    with pytest.raises(FactsError, match="is a pipe or a device"):
        run([str(tmp_path / name)], tmp_path / "out")
