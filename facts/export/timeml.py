"""TimeML 1.2.1 out: the text to the letter, its times in TIMEX3 tags, the creation time, the ends of ranges.

Times that no words stand for (the far end of `15-month`, the length of `June to August`) are empty tags behind TEXT:
TimeML asks for them, and inside TEXT they would be read as mentions.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import count
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from facts.calendar.resolve import Resolved
from facts.extract import Domain, extract, place, tagged
from facts.model import TEMPORAL, Document, Fact, Moment

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, escaped or not; U+FFFD stands in its place, so that offsets stay."""

_CREATED = "t0"
_POINTS = frozenset({"DATE", "TIME"})
_REFERENCES = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})

_Attributes = Mapping[str, str]


class _Tag(NamedTuple):
    """One time that stands in the text."""

    start: int
    end: int
    tid: str
    time: Resolved


def to_timeml(document: Document, domain: Domain = "news") -> str:
    r"""A document as TimeML, its times extracted; `facts.read.timeml` reads it back.

    Characters that XML cannot hold come out as U+FFFD, so every offset stays. A creation time that is not known is
    left out.

    >>> print(to_timeml(Document("R&D began.", source="a.txt", published=date(2012, 6, 22))))
    <?xml version="1.0" encoding="UTF-8"?>
    <TimeML xmlns:xsi="..." xsi:noNamespaceSchemaLocation="...">
    <DOCID>a.txt</DOCID>
    <DCT><TIMEX3 tid="t0" type="DATE" value="2012-06-22" temporalFunction="false"
         functionInDocument="CREATION_TIME">2012-06-22</TIMEX3></DCT>
    <TEXT>R&amp;D began.</TEXT>
    </TimeML>
    <BLANKLINE>
    """
    text, published = document.text, document.published
    tids = (f"t{number}" for number in count(1))
    tags = [
        _Tag(timex.start, timex.end, next(tids), time._replace(mod=timex.mod))
        for timex, time in tagged(place(text, published, domain))
    ]
    behind: list[_Attributes] = []
    seen = {tag.time.value: tag.tid for tag in reversed(tags)}
    body, at = [], 0
    for tag in tags:
        attributes = dict(_attributes(tag, _anchor(tag.time, seen, published)))
        seen[tag.time.value] = tag.tid
        if tag.time.derived and tag.time.type == "DURATION":
            ends, empty = _ends(tag, attributes.get("anchorTimeID"), _anchor_moment(tag, published), tids)
            attributes |= ends
            behind += empty
        body += [_plain(text[at : tag.start]), _timex(attributes, text[tag.start : tag.end])]
        at = tag.end
    behind += _ranges(extract(text, published, domain), tags, tids)
    parts = [_HEAD, _element("DOCID", document.source or document.title or "document"), _creation(published)]
    parts += [_element("TITLE", document.title)] if document.title else []
    parts += [f"<TEXT>{''.join(body)}{_plain(text[at:])}</TEXT>\n", *(_timex(each) + "\n" for each in behind)]
    return "".join([*parts, "</TimeML>\n"])


def _creation(published: date | datetime | None) -> str:
    if published is None:
        return ""
    kind, value = ("TIME" if isinstance(published, datetime) else "DATE"), _value(published)
    attributes = {"tid": _CREATED, "type": kind, "value": value, "temporalFunction": "false",
                  "functionInDocument": "CREATION_TIME"}
    return f"<DCT>{_timex(attributes, value)}</DCT>\n"


def _attributes(tag: _Tag, anchor: str | None) -> Iterator[tuple[str, str]]:
    """A time's attributes; `temporalFunction` says that its value was not in its own words."""
    time = tag.time
    yield from (("tid", tag.tid), ("type", time.type), ("value", time.value))
    if time.mod:
        yield "mod", time.mod
    yield "temporalFunction", "true" if time.anchor or time.value in _REFERENCES else "false"
    yield "functionInDocument", "NONE"
    if anchor:
        yield "anchorTimeID", anchor


def _anchor(time: Resolved, seen: Mapping[str, str], published: date | datetime | None) -> str | None:
    """The tag that a time was counted from: the creation time, else the last of that value before it, else the next."""
    created = "" if published is None else _value(published)
    if not time.anchor:
        return _CREATED if created and time.value in _REFERENCES else None
    return _CREATED if created.startswith(time.anchor) else seen.get(time.anchor)


def _anchor_moment(tag: _Tag, published: date | datetime | None) -> Moment | None:
    """The end of a derived duration that is the anchor itself."""
    day = tag.time.anchor or (_value(published) if published else "")
    both = (tag.time.begin, tag.time.until)
    return next((end for end in both if end is not None and _value(end)[: len(day)] == day), None)


def _ends(
    tag: _Tag, anchor: str | None, known: Moment | None, tids: Iterator[str]
) -> tuple[dict[str, str], list[_Attributes]]:
    """The begin and end points of a duration that is tied to a date, with empty tags for those not in the text."""
    points: dict[str, str] = {}
    empty: list[_Attributes] = []
    for name, end in (("beginPoint", tag.time.begin), ("endPoint", tag.time.until)):
        if end is None:
            continue
        if anchor and end == known:
            points[name] = anchor
            continue
        points[name] = next(tids)
        kind = "TIME" if isinstance(end, datetime) else "DATE"
        empty.append({"tid": points[name], "type": kind, "value": _value(end), "temporalFunction": "true",
                      "functionInDocument": "NONE", "anchorTimeID": tag.tid})
    return points, empty


def _ranges(found: Sequence[Fact], tags: Sequence[_Tag], tids: Iterator[str]) -> Iterator[_Attributes]:
    """An empty duration for each joined range, from its first date to its last."""
    starts = [tag.start for tag in tags]
    for fact in found:
        if fact.kind in TEMPORAL and "/" in fact.timex:
            inside = tags[bisect_left(starts, fact.start) : bisect_left(starts, fact.end)]
            if len(inside) > 1 and inside[0].time.type in _POINTS and inside[-1].time.type in _POINTS:
                yield {"tid": next(tids), "type": "DURATION", "value": _length(fact), "temporalFunction": "true",
                       "functionInDocument": "NONE", "beginPoint": inside[0].tid, "endPoint": inside[-1].tid}


def _length(fact: Fact) -> str:
    """How long a range is, in whole years, months or days where it is, in the unit of its end where it is unknown."""
    begin, until = fact.begin, fact.until
    if begin is None or until is None or _value(until) < _value(begin):
        end = fact.timex.rpartition("/")[2]
        return "PTXH" if "T" in end else ("PXY", "PXM", "PXD")[min(end.lstrip("-").count("-"), 2)]
    months = (until.year - begin.year) * 12 + until.month - begin.month
    if begin.day == until.day == 1 and not isinstance(begin, datetime) and not isinstance(until, datetime):
        return f"P{months}M" if months % 12 else f"P{months // 12}Y"
    if isinstance(begin, datetime) and isinstance(until, datetime):
        minutes = int((until - begin).total_seconds()) // 60
        return f"PT{minutes}M" if minutes % 60 else f"PT{minutes // 60}H"
    if isinstance(begin, date) and isinstance(until, date):
        return f"P{until.toordinal() - begin.toordinal()}D"
    return f"P{months}M"


def _value(moment: Moment) -> str:
    """A moment as TIMEX3 writes it: years before 1 AD as BC."""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes" if not moment.second else "seconds")
    if moment.year > 0:
        return moment.isoformat().lstrip("+")
    return f"BC{1 - moment.year:04d}-{moment.month:02d}-{moment.day:02d}"


def _timex(attributes: _Attributes, text: str = "") -> str:
    written = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<TIMEX3{written}>{_plain(text)}</TIMEX3>" if text else f"<TIMEX3{written}/>"


def _element(tag: str, text: str) -> str:
    return f"<{tag}>{_plain(text)}</{tag}>\n"


def _plain(text: str) -> str:
    """Text for XML; a carriage return by number, because XML readers make a line feed of it."""
    return escape(_ILLEGAL.sub("\ufffd", text), {"\r": "&#13;"})
