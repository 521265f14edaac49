"""What goes wrong with a run of hours: each fault is real, and each ends with every document accounted for."""

from __future__ import annotations

import gzip
import os
import resource
import signal
import sys
import textwrap
import time
from pathlib import Path

import psutil
import pytest

from tests.corpus.conftest import PART, may_mount
from tests.corpus.made import (
    accounted,
    content,
    documents,
    facts,
    found,
    refused,
    rows,
    start,
    summary,
    write_lines,
)


def wait_for(out, parts, process, seconds=60):
    """Until a run has written so many parts, while it is still at work."""
    end = time.monotonic() + seconds
    while len(list(out.glob("documents/part-*"))) < parts:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.01)


def workers(process):
    """The processes that do the work of a run."""
    return [child for child in psutil.Process(process.pid).children() if "spawn_main" in " ".join(child.cmdline())]


def orphans_end(children):
    _, alive = psutil.wait_procs(children, timeout=20)
    assert not alive, "workers outlive their run"


@pytest.mark.parametrize("packed", [False, True])
def test_a_worker_killed_in_the_middle_costs_nothing(tmp_path, archive, packed):
    out = tmp_path / "out"
    process = start("corpus", archive.packed if packed else archive.source, "-o", out, *PART, "--workers", 2)
    for parts in (2, 6):
        wait_for(out, parts, process)
        killed = workers(process)[0]
        killed.kill()
        orphans_end([killed])
        assert process.poll() is None, "the run goes on without it"
    told, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert content(out) == (archive.packed_content if packed else archive.content)
    assert "2,400 documents" in told
    accounted(out, archive.ids)


@pytest.mark.parametrize("packed", [False, True])
def test_a_run_killed_again_and_again_gives_the_same_bytes(tmp_path, archive, packed):
    out = tmp_path / "out"
    command = ("corpus", archive.packed if packed else archive.source, "-o", out, *PART, "--workers", 2)
    for parts in (1, 5, 12):
        process = start(*command)
        wait_for(out, parts, process)
        children = workers(process)
        process.kill()
        process.communicate()
        orphans_end(children)
        assert not (out / "summary.json").exists()
    code, _, errors = facts(*command)
    assert code == 0, errors
    assert content(out) == (archive.packed_content if packed else archive.content)
    accounted(out, archive.ids)


def test_ctrl_c_says_how_to_go_on_and_going_on_gives_the_same_bytes(tmp_path, archive):
    out = tmp_path / "out"
    process = start("corpus", archive.source, "-o", out, *PART, start_new_session=True)
    wait_for(out, 2, process)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "same command again" in errors.splitlines()[-1]
    assert "Traceback" not in errors
    assert facts("corpus", archive.source, "-o", out, *PART)[0] == 0
    assert content(out) == archive.content


def test_ctrl_c_twice_leaves_nothing_behind_and_going_on_gives_the_same_bytes(tmp_path):
    source = write_lines(tmp_path / "a.jsonl", rows(200, 2500))
    command = ("corpus", source, "-o", tmp_path / "out", "--part-size", "0.03", "--workers", 2)
    process = start(*command, start_new_session=True)
    wait_for(tmp_path / "out", 1, process)
    children = workers(process)
    for _ in range(2):
        os.killpg(process.pid, signal.SIGINT)
        time.sleep(0.02)
    _, errors = process.communicate(timeout=60)
    assert process.returncode in {2, 130}
    assert "Traceback" not in errors
    orphans_end(children)
    assert facts(*command)[0] == 0
    assert facts("corpus", source, "-o", tmp_path / "undisturbed", "--part-size", "0.03", "--workers", 1)[0] == 0
    assert content(tmp_path / "out") == content(tmp_path / "undisturbed")


def test_a_full_disk_stops_the_run_and_room_lets_it_go_on(tmp_path, archive, request):
    limited = {}
    if may_mount():
        disk = request.getfixturevalue("small_disk")
        out = disk("size=700k") / "out"
    else:
        out = tmp_path / "out"
        limited["preexec_fn"] = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000_000))
    command = ("corpus", archive.source, "-o", out, *PART, "--workers", 2)
    code, _, errors = facts(*command, **limited)
    assert code == 2
    assert "the disk is full" in errors.splitlines()[-1]
    assert "Traceback" not in errors
    assert not list(out.rglob(".aside-*")), "what could not be finished takes no room"
    if may_mount():
        disk("size=50m")
    code, _, errors = facts(*command)
    assert code == 0, errors
    assert content(out) == archive.content
    accounted(out, archive.ids)


def test_an_output_that_cannot_be_written_is_told(tmp_path, archive, request):
    if may_mount():
        place = request.getfixturevalue("small_disk")("size=1m,ro")
    else:
        place = tmp_path / "shut"
        place.mkdir(mode=0o500)
    code, _, errors = facts("corpus", archive.source, "-o", place / "out", *PART)
    assert code == 2
    assert errors.startswith("facts: ")
    assert "cannot be written" in errors
    assert errors.count("\n") == 1


def test_an_output_that_is_a_file_or_holds_other_things_is_left_alone(tmp_path, archive):
    (tmp_path / "notes.txt").write_text("mine")
    for out, word in ((tmp_path / "notes.txt", "cannot be written"), (tmp_path, "holds other files")):
        code, _, errors = facts("corpus", archive.source, "-o", out)
        assert (code, word in errors) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_of_two_runs_at_once_one_is_sent_away(tmp_path, archive):
    out = tmp_path / "out"
    command = ("corpus", archive.source, "-o", out, *PART)
    first = start(*command)
    wait_for(out, 1, first)
    code, _, errors = facts(*command)
    assert code == 2
    assert "another run is at work" in errors
    assert str(first.pid) in errors
    first.communicate(timeout=120)
    assert first.returncode == 0
    assert content(out) == archive.content


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_a_line_of_200_megabytes_is_refused_and_the_rest_is_read(tmp_path, name):
    few = rows(6)
    head, tail = tmp_path / "head.jsonl", tmp_path / "tail.jsonl"
    write_lines(head, few[:3])
    write_lines(tail, few[3:])
    with (gzip.open if name.endswith("gz") else Path.open)(tmp_path / name, "wb") as file:
        file.write(head.read_bytes() + b'{"id": "large", "text": "')
        for _ in range(200):
            file.write(b"Some 400 people left. " * 45_455)
        file.write(b'"}\n' + tail.read_bytes())
    out = tmp_path / "out"
    code, _, errors = facts("corpus", tmp_path / name, "-o", out, "--workers", 2)
    assert code == 0, errors
    (reason,) = refused(out)
    assert "200,0" in reason["reason"]
    assert "bytes" in reason["reason"]
    accounted(out, [*(row["id"] for row in few), reason["document"]])


def test_a_longest_document_may_be_named(tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "long.txt").write_text("Some 400 people left. " * 1000)
    (tmp_path / "texts" / "short.txt").write_text("Some 400 people left.")
    out = tmp_path / "out"
    assert facts("corpus", tmp_path / "texts", "-o", out, "--longest", "0.01")[0] == 0
    assert "long.txt" in refused(out)[0]["reason"]
    assert summary(out)["facts"] == 1


@pytest.mark.parametrize("ending", [".gz", ".zst"])
@pytest.mark.parametrize("harm", ["cut", "flipped"])
def test_a_broken_packed_file_is_read_up_to_the_break(tmp_path, ending, harm):
    many = rows(400)
    path = write_lines(tmp_path / f"a.jsonl{ending}", many)
    whole = path.read_bytes()
    middle = len(whole) // 2
    rest = b"" if harm == "cut" else bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :]
    path.write_bytes(whole[:middle] + rest)
    out = tmp_path / "out"
    code, told, errors = facts("corpus", path, "-o", out, "--part-size", "0.02", "--workers", 2)
    assert code == 0, errors
    assert refused(out), "the break is told"
    assert f"{len(refused(out))} refused" in told
    read = [row["document"] for row in documents(out) if row["refused"] is None]
    assert read == [row["id"] for row in many[: len(read)]]
    assert any("broken" in row["reason"] or "JSON" in row["reason"] for row in refused(out))
    accounted(out, [*read, *(row["document"] for row in refused(out))])
    again = tmp_path / "again"
    assert facts("corpus", path, "-o", again, "--part-size", "0.02", "--workers", 1)[0] == 0
    assert content(out) == content(again)


def test_encodings_may_be_mixed(tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    said = "Près de 400 personnes — “exactly” 500 — came."
    for name, encoding in (("a", "utf-8"), ("b", "utf-8-sig"), ("c", "utf-16"), ("d", "cp1252")):
        (texts / f"{name}.txt").write_bytes(said.encode(encoding))
    (texts / "e.txt").write_bytes(b"\x00\x01\x02\xff")
    line = '{"id": "%s", "text": "Près de 400 personnes."}\n'
    (texts / "lines.jsonl").write_bytes(b"\xef\xbb\xbf" + (line % "u").encode() + (line % "l").encode("cp1252"))
    out = tmp_path / "out"
    assert facts("corpus", texts, "-o", out)[0] == 0
    there = {Path(row["document"]).name: row["refused"] for row in documents(out)}
    assert [name[0] for name, reason in sorted(there.items()) if reason is None] == ["a", "b", "c", "d", "u"]
    assert len(refused(out)) == 2
    assert {row["text"] for row in found(out)} == {"400", "500"}
    accounted(out, [row["document"] for row in documents(out)])
    (texts / "lines.jsonl").write_bytes((line % "l").encode("cp1252"))
    assert facts("corpus", texts / "lines.jsonl", "-o", tmp_path / "two", "--encoding", "cp1252")[0] == 0
    assert refused(tmp_path / "two") == []


@pytest.mark.parametrize("change", ["grown", "same size, same time", "gone", "another", "settings"])
def test_what_changed_between_two_runs_is_noticed(tmp_path, change):
    few = rows(300)
    source = write_lines(tmp_path / "a.jsonl", few)
    out = tmp_path / "out"
    process = start("corpus", source, "-o", out, "--part-size", "0.01", "--workers", 1)
    wait_for(out, 2, process)
    process.kill()
    process.communicate()
    before = source.stat()
    more = ()
    if change == "grown":
        write_lines(source, rows(301))
    elif change == "same size, same time":
        data = source.read_bytes()
        source.write_bytes(data.replace(b"a00000", b"b00000"))
        os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    elif change == "gone":
        source.unlink()
    elif change == "another":
        more = (write_lines(tmp_path / "b.jsonl", few[:1]),)
    else:
        more = ("--domain", "narrative")
    kept = {path: path.read_bytes() for path in out.glob("*/part-*")}
    code, _, errors = facts("corpus", source, *more, "-o", out, "--part-size", "0.01")
    assert code == 2
    assert {"grown": "has changed", "same size, same time": "has changed", "gone": "no such file", "another": "is new",
            "settings": "domain"}[change] in errors
    assert {path: path.read_bytes() for path in out.glob("*/part-*")} == kept


def test_a_folder_that_changed_is_noticed(tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    for n in range(20):
        (texts / f"{n}.txt").write_text(f"Some {n + 20} people left.")
    out = tmp_path / "out"
    assert facts("corpus", texts, "-o", out, "--part-size", "0.02")[0] == 0
    accounted(out, [f"{texts}/{n}.txt" for n in range(20)])
    (texts / "20.txt").write_text("Some 40 people left.")
    code, _, errors = facts("corpus", texts, "-o", out, "--part-size", "0.02")
    assert code == 2
    assert "has changed" in errors


def test_a_source_that_changes_under_a_run_is_noticed(tmp_path, archive):
    source = write_lines(tmp_path / "a.jsonl", archive.rows)
    out = tmp_path / "out"
    process = start("corpus", source, "-o", out, *PART)
    wait_for(out, 1, process)
    with source.open("ab") as file:
        file.write(b'{"id": "late", "text": "Some 400 left."}\n')
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 2
    assert "has changed" in errors.splitlines()[-1]
    assert not (out / "summary.json").exists()


def broken_extractor(folder, deed):
    """An extractor that does something bad to one text, put before ours in every process of a run."""
    folder.mkdir()
    code = f"""
        import os, sys
        import facts.extract
        module = sys.modules["facts.extract"]
        real = module.extract
        def extract(text, *rest):
            if "DEADLY" in text:
                {deed}
            return real(text, *rest)
        module.extract = extract
    """
    (folder / "sitecustomize.py").write_text(textwrap.dedent(code))
    return {"PYTHONPATH": os.pathsep.join([str(folder), str(Path.cwd())])}


@pytest.mark.parametrize(
    ("deed", "told"), [("os._exit(9)", "ended the process"), ("raise RuntimeError('too odd')", "RuntimeError: too odd")]
)
def test_a_document_that_cannot_be_borne_is_left_out_and_told(tmp_path, deed, told):
    few = rows(90)
    for bad in (20, 61):
        few[bad]["text"] += " DEADLY"
    source = write_lines(tmp_path / "a.jsonl", few)
    out = tmp_path / "out"
    environment = broken_extractor(tmp_path / "bad", deed)
    code, _, errors = facts("corpus", source, "-o", out, "--part-size", "0.01", "--workers", 2, env=environment)
    assert code == 0, errors
    assert len(refused(out)) == 2
    assert all(told in row["reason"] for row in refused(out))
    kept = [row["id"] for row in few if "DEADLY" not in row["text"]]
    assert [row["document"] for row in documents(out) if row["refused"] is None] == kept
    accounted(out, [*kept, *(row["document"] for row in refused(out))])


def test_processes_that_always_end_stop_the_run(tmp_path):
    source = write_lines(tmp_path / "a.jsonl", [{"id": str(n), "text": "DEADLY"} for n in range(100)])
    environment = broken_extractor(tmp_path / "bad", "os._exit(9)")
    code, _, errors = facts("corpus", source, "-o", tmp_path / "out", "--workers", 1, env=environment)
    assert code == 2
    assert "ended one after another" in errors.splitlines()[-1]


assert sys.platform != "win32", "these tests send signals"
