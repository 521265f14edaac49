"""TimeML out and in: the schema's rules, the text to the letter, anchors, the ends of ranges, strangers' XML."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import facts
from facts.calendar.resolve import Resolved
from facts.errors import ReadError
from facts.export import timeml
from facts.export.timeml import to_timeml
from facts.mentions.mention import Mention
from facts.model import Bound, Change, Document, Fact, Kind, Span, Status, Timex
from facts.read.timeml import read_annotated, read_timeml

DAY = date(2012, 6, 22)
MODS = set("BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END "
           "APPROX".split())
FUNCTIONS = {"NONE", "CREATION_TIME", "EXPIRATION_TIME", "MODIFICATION_TIME", "PUBLICATION_TIME", "RELEASE_TIME",
             "RECEPTION_TIME"}
# TimeML 1.2.1's attributes of a TIMEX3: what each may be; `IDREF` is the tid of a TIMEX3 in the same document.
ATTRIBUTES = {
    "tid": r"t\d+",
    "type": {"DATE", "TIME", "DURATION", "SET"},
    "value": r"\S+",
    "functionInDocument": FUNCTIONS,
    "temporalFunction": {"true", "false"},
    "mod": MODS,
    "beginPoint": "IDREF",
    "endPoint": "IDREF",
    "anchorTimeID": "IDREF",
    "quant": r".+",
    "freq": r"\d+[XYMWD]",
}
REQUIRED = {"tid", "type", "value"}
# The elements of a document, with those that each may hold; text stands only where the second says so.
ELEMENTS = {
    "TimeML": ({"DOCID", "DCT", "TITLE", "EXTRAINFO", "TEXT", "TIMEX3"}, False),
    "DOCID": (set(), True),
    "DCT": ({"TIMEX3"}, False),
    "TITLE": (set(), True),
    "TEXT": ({"TIMEX3"}, True),
    "TIMEX3": (set(), True),
}
VALUES = {
    "DATE": r"(BC)?[\dX]{2,4}(-([\dX]{2}|W[\dX]{2}|[QH][\dX]|SP|SU|FA|WI)(-([\dX]{1,2}|WE))?)?|FY.+"
            r"|(PAST|PRESENT|FUTURE)_REF",
    "TIME": r".*T.+|PRESENT_REF",
    "DURATION": r"P.+",
    "SET": r"P.+|[\dX]{4}.*",
}
NEWS = (
    "The 15-month uprising goes on. On Thursday, June 21, 2012 they met; they had met two years ago and a week earlier."
    " From June to August 2011 nobody met. He waits from 1994 to 1996, and every Friday at 3 p.m. until now."
)


def check(written: str) -> ET.Element:
    """Fail where a document breaks a rule of the schema."""
    root = ET.fromstring(written)
    assert root.tag == "TimeML"
    tids = [timex.get("tid") for timex in root.iter("TIMEX3")]
    assert len(tids) == len(set(tids))
    for element in root.iter():
        inside, words = ELEMENTS[element.tag]
        assert {child.tag for child in element} <= inside, element.tag
        if not words:
            assert not ((element.text or "") + "".join(child.tail or "" for child in element)).strip()
    for timex in root.iter("TIMEX3"):
        assert set(timex.keys()) >= REQUIRED
        for name, value in timex.items():
            rule = ATTRIBUTES[name]
            if rule == "IDREF":
                assert value in set(tids) - {timex.get("tid")}, (name, value)
            elif isinstance(rule, str):
                assert re.fullmatch(rule, value), (name, value)
            else:
                assert value in rule, (name, value)
        assert re.fullmatch(VALUES[timex.attrib["type"]], timex.attrib["value"]), timex.attrib
        if not {"beginPoint", "endPoint"}.isdisjoint(timex.keys()):
            assert timex.get("type") == "DURATION"
    assert sum(t.get("functionInDocument") == "CREATION_TIME" for t in root.iter("TIMEX3")) == len(root.findall("DCT"))
    return root


@pytest.mark.parametrize("published", [DAY, datetime(2012, 6, 22, 8, 30), None])
@pytest.mark.parametrize("domain", ["news", "narrative"])
def test_a_document_keeps_the_schema(published: date | None, domain: str) -> None:
    document = Document(NEWS, "Talks <again> & again", "talks.txt", published)
    root = check(to_timeml(document, domain))
    assert root.findtext("TITLE") == document.title
    assert root.findtext("DOCID") == "talks.txt"
    assert (root.find("DCT") is None) == (published is None)


@pytest.mark.parametrize("published", [DAY, datetime(2012, 6, 22, 8, 30, 15), None])
def test_it_reads_back(published: date | None) -> None:
    read = read_annotated(to_timeml(Document(NEWS, "Talks", "talks.txt", published)).encode(), "talks.tml")
    assert read.timexes == facts.timexes(NEWS, published)
    assert read.document == Document(NEWS, "Talks", "talks.tml", published, "TimeML DCT" if published else "")


@given(st.text(st.characters(), max_size=80), st.sampled_from([NEWS, "", "On June 3, 2012\r\n<b>&amp;]]>"]))
def test_any_text_keeps_its_letters_and_offsets(text: str, more: str) -> None:
    text += more
    written = to_timeml(Document(text, text, text, DAY)).encode()
    check(written.decode())
    back = read_timeml(written, "x.tml").text
    assert len(back) == len(text)
    assert all(b in {a, "\ufffd"} for a, b in zip(text, back, strict=True))
    assert all(a == b for a, b in zip(text, back, strict=True) if a.isprintable() or a in "\r\n\t")


def _written(
    monkeypatch: pytest.MonkeyPatch, text: str, times: list[tuple[str, Resolved]], *ranges: Fact
) -> ET.Element:
    """A text with these times in it, whatever the rules would find."""
    placed = timeml.place(text)
    mentions, at = [], 0
    for words, _ in times:
        at = text.index(words, at)
        mentions.append(Mention(placed.tokens.starts.index(at), placed.tokens.starts.index(at + len(words)), Kind.DATE,
                                None, None))
        at += len(words)
    monkeypatch.setattr(timeml, "place", lambda *_: placed._replace(mentions=mentions, times=[t for _, t in times]))
    monkeypatch.setattr(timeml, "extract", lambda *_: ranges)
    return check(to_timeml(Document(text, published=DAY)))


def _tags(root: ET.Element) -> dict[str, dict[str, str]]:
    return {timex.attrib["tid"]: dict(timex.attrib) for timex in root.iter("TIMEX3")}


def test_a_time_names_what_it_was_counted_from(monkeypatch: pytest.MonkeyPatch) -> None:
    tags = _tags(_written(monkeypatch, "In 1998, a year earlier, or yesterday, or now.", [
        ("1998", Resolved("DATE", "1998")),
        ("a year earlier", Resolved("DATE", "1997", anchor="1998")),
        ("yesterday", Resolved("DATE", "2012-06-21", anchor="2012-06-22")),
        ("now", Resolved("DATE", "PRESENT_REF")),
    ]))
    assert "anchorTimeID" not in tags["t1"]
    assert tags["t1"]["temporalFunction"] == "false"
    assert [tags[tid]["anchorTimeID"] for tid in ("t2", "t3", "t4")] == ["t1", "t0", "t0"]
    assert {tags[tid]["temporalFunction"] for tid in ("t2", "t3", "t4")} == {"true"}


def test_a_tied_duration_has_its_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    root = _written(monkeypatch, "The 15-month uprising", [
        ("15-month", Resolved("DURATION", "P15M", "", date(2011, 3, 22), DAY, True, "2012-06-22")),
    ])
    tags = _tags(root)
    assert tags["t1"]["endPoint"] == "t0"
    begin = tags[tags["t1"]["beginPoint"]]
    assert (begin["type"], begin["value"], begin["anchorTimeID"]) == ("DATE", "2011-03-22", "t1")
    assert [timex.get("tid") for timex in root.find("TEXT")] == ["t1"]


RANGES = (
    ("1994", "1996", date(1994, 1, 1), date(1997, 1, 1), "P3Y"),
    ("2011-06", "2011-08", date(2011, 6, 1), date(2011, 9, 1), "P3M"),
    ("2012-05-01", "2012-05-03", date(2012, 5, 1), date(2012, 5, 4), "P3D"),
    ("2012-05-01T15:00", "2012-05-01T17:30", datetime(2012, 5, 1, 15), datetime(2012, 5, 1, 17, 30), "PT150M"),
    ("XXXX-05-01", "XXXX-05-03", None, None, "PXD"),
    ("XXXX-05", "XXXX-08", None, None, "PXM"),
    ("19XX", "19XX", None, None, "PXY"),
)


@pytest.mark.parametrize(("first", "last", "begin", "until", "length"), RANGES)
def test_a_range_is_a_duration_between_its_ends(
    monkeypatch: pytest.MonkeyPatch, first: str, last: str, begin: date, until: date, length: str
) -> None:
    kind, text = ("TIME" if "T" in first else "DATE"), "from then to thereafter"
    fact = Fact(Kind.DATE, text[5:], 5, len(text), None, None, "", Bound.NONE, Change.NONE, "", Status.REPORTED, "",
                f"{first}/{last}", begin, until, False, "", Span(0, len(text)), "a rule")
    times = [("then", Resolved(kind, first)), ("thereafter", Resolved(kind, last))]
    tags = _tags(_written(monkeypatch, text, times, fact))
    assert tags["t3"] == {"tid": "t3", "type": "DURATION", "value": length, "temporalFunction": "true",
                          "functionInDocument": "NONE", "beginPoint": "t1", "endPoint": "t2"}


# Reading what others wrote

STORY = b"""<?xml version="1.0" encoding="ISO-8859-1"?>\r
<TimeML><DOCID>x</DOCID><DCT>made <TIMEX3 tid="t0" type="TIME" value="2012-06-22T13:37">22 June</TIMEX3></DCT>\r
<TITLE> A  caf\xe9
opens</TITLE><TEXT>\r
 <s><EVENT eid="e1">Opened</EVENT> <TIMEX3 tid="t1" type="DATE" value="2012-06-21" mod="END">late <b>Thursday</b
></TIMEX3>
<TIMEX3 tid="t2" type="DURATION" value="P1D"/>at R&amp;D&#33;<![CDATA[<x>]]></s></TEXT>
<TEXT>second</TEXT><TIMEX3 tid="t3" type="DATE" value="1999">1999</TIMEX3></TimeML>"""


def test_a_strangers_file_is_read_to_the_letter() -> None:
    document, found = read_annotated(STORY, "story.tml")
    assert document == Document("\n Opened late Thursday\nat R&D!<x>", "A café opens", "story.tml",
                                datetime(2012, 6, 22, 13, 37), "TimeML DCT")
    assert found == (Timex(9, 22, "DATE", "2012-06-21", "END"),)


LAUGHS = b"<!DOCTYPE x [<!ENTITY a 'ha'>" + b"".join(
    b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10)
) + b"]><TimeML><TEXT>&a9;</TEXT></TimeML>"
REFUSED = {
    "defines the entity 'a'": LAUGHS,
    "defines the entity 'f'": b"<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><TimeML><TEXT>&f;</TEXT></TimeML>",
    "defines the entity 'p'": b"<!DOCTYPE x [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><TimeML><TEXT/></TimeML>",
    "has no TEXT element": b"<TimeML><DOCID>a</DOCID></TimeML>",
    "not well-formed XML": b"<TimeML><TEXT>never closed",
    "not well-formed": b"",
    "well-formed XML": b"<TimeML><TEXT>&undefined;</TEXT></TimeML>",
    "XML": b'<?xml version="1.0" encoding="no-such"?><TimeML><TEXT/></TimeML>',
}


@pytest.mark.parametrize(("said", "data"), REFUSED.items())
def test_what_is_refused_is_said(said: str, data: bytes) -> None:
    with pytest.raises(ReadError, match=r"bad\.tml") as raised:
        read_timeml(data, "bad.tml")
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


def test_an_outer_schema_is_not_fetched() -> None:
    data = b"<!DOCTYPE TimeML SYSTEM 'file:///nowhere/TimeML.dtd'><TimeML><TEXT>words</TEXT></TimeML>"
    assert read_timeml(data, "a.tml").text == "words"


def test_an_encoding_may_be_named() -> None:
    data = "<TimeML><TEXT>naïve</TEXT></TimeML>".encode("latin-1")
    assert read_timeml(data, "a.tml", "iso-8859-1").text == "naïve"
    with pytest.raises(ReadError, match="encoding"):
        read_timeml(data, "a.tml", "no-such")


@pytest.mark.parametrize("value", ["", "2012", "2012-06", "2012-W25", "XXXX-XX-XX", "2012-02-30", "PRESENT_REF", "T12"])
def test_a_creation_time_that_is_no_day_is_none(value: str) -> None:
    data = f'<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="{value}"/></DCT><TEXT>a</TEXT></TimeML>'
    document = read_timeml(data.encode(), "a.tml")
    assert (document.published, document.published_from) == (None, "")
