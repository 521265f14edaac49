"""Articles that are not in English: the language is told, dates are found and placed, and the seam for another one."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import facts
from facts import languages
from facts.elsewhere import find_dates
from facts.english import calendar, english, holidays, messages, neighbours, numbers, units
from facts.export.timeml import to_timeml
from facts.languages import detect
from facts.model import Document, Kind
from facts.read import read_bytes
from facts.read.timeml import read_annotated
from facts.text.lexicon import Words, build
from facts.text.tokens import tokenise

ROOT = Path(__file__).resolve().parents[1]
DAY = "2012-06-25"
ARTICLES = {
    "de": (
        (
            "Am Freitag, dem 22. Juni 2012, flohen drei Piloten nach Jordanien. Gestern sagte ein Sprecher, vor zwei "
            "Wochen seien 20 Soldaten geflohen. Im März 2011 begann der Aufstand."
        ),
        ["22. Juni 2012", "Gestern", "vor zwei Wochen", "März 2011"],
        ["2012-06-22", "2012-06-24", "2012-W24", "2011-03"],
    ),
    "fr": (
        (
            "Le vendredi 22 juin 2012, trois pilotes ont fui vers la Jordanie. Hier, on a dit que 20 soldats avaient "
            "déserté il y a deux semaines. En mars 2011, la révolte a commencé."
        ),
        ["22 juin 2012", "Hier", "il y a deux semaines", "mars 2011"],
        ["2012-06-22", "2012-06-24", "2012-W24", "2011-03"],
    ),
    "es": (
        (
            "El 22 de junio de 2012 tres pilotos huyeron a Jordania. Ayer un portavoz dijo que hace 2 semanas "
            "desertaron 20 soldados; la semana pasada murieron 15.000 personas."
        ),
        ["22 de junio de 2012", "Ayer", "hace 2 semanas", "la semana pasada"],
        ["2012-06-22", "2012-06-24", "2012-W24", "2012-W25"],
    ),
    "it": (
        (
            "Il 22 giugno 2012 tre piloti sono fuggiti in Giordania. Ieri un portavoce ha detto che 20 soldati hanno "
            "disertato nel mese scorso."
        ),
        ["22 giugno 2012", "Ieri", "mese scorso"],
        ["2012-06-22", "2012-06-24", "2012-05"],
    ),
    "pt": (
        (
            "Em 22 de junho de 2012 três pilotos fugiram para a Jordânia. Ontem um porta-voz disse que 20 soldados "
            "desertaram na mesma altura."
        ),
        ["22 de junho de 2012", "Ontem"],
        ["2012-06-22", "2012-06-24"],
    ),
    "nl": (
        (
            "Op 22 juni 2012 vluchtten drie piloten naar Jordanië. Gisteren zei een woordvoerder dat er 20 soldaten "
            "waren overgelopen."
        ),
        ["22 juni 2012", "Gisteren"],
        ["2012-06-22", "2012-06-24"],
    ),
    "ru": (
        (
            "Три лётчика бежали в Иорданию 22 июня 2012 года. Вчера представитель сказал, что две недели назад сбежали "
            "20 солдат."
        ),
        ["22 июня 2012", "Вчера", "две недели назад"],
        ["2012-06-22", "2012-06-24", "2012-W24"],
    ),
    "zh": (
        "昨天发言人说，2012年6月22日，三名飞行员逃往约旦，另有二十名士兵叛逃。",
        ["昨天", "2012年6月22日"],
        ["2012-06-24", "2012-06-22"],
    ),
    "ar": (
        "في يوم 22 يونيو 2012 فر ثلاثة طيارين إلى الأردن. وقال متحدث أمس إن عشرين جنديا انشقوا عن الجيش.",
        ["22 يونيو 2012", "أمس"],
        ["2012-06-22", "2012-06-24"],
    ),
    "pl": (
        (
            "Trzech pilotów uciekło do Jordanii 22 czerwca 2012. Wczoraj rzecznik powiedział, że uciekło także "
            "20 żołnierzy z północy."
        ),
        ["22 czerwca 2012", "Wczoraj"],
        ["2012-06-22", "2012-06-24"],
    ),
    "tr": (
        (
            "Üç pilot 22 Haziran 2012 tarihinde Ürdün'e kaçtı. Dün bir sözcü yirmi askerin de kuzeyden kaçtığını "
            "söyledi."
        ),
        ["22 Haziran 2012", "Dün"],
        ["2012-06-22", "2012-06-24"],
    ),
}


@pytest.mark.parametrize("code", ARTICLES)
def test_an_article_tells_its_language(code: str) -> None:
    text = ARTICLES[code][0]
    assert detect(tokenise(text, english().lexicon)) == code
    assert read_bytes(text.encode(), "a.txt").language == code


@pytest.mark.parametrize("code", ARTICLES)
def test_its_dates_are_found_and_placed(code: str) -> None:
    text, words, values = ARTICLES[code]
    found = [fact for fact in facts.extract(text, DAY) if fact.timex]
    assert [fact.text for fact in found] == words
    assert [fact.timex for fact in found] == values
    for fact in found:
        assert text[fact.start : fact.end] == fact.text
        assert fact.kind is Kind.DATE
        assert fact.rule == f"dateparser: {code}"
        assert fact.begin is not None
        assert text[slice(*fact.sentence)].find(fact.text) >= 0
    assert [timex.value for timex in facts.timexes(text, DAY)] == values


@pytest.mark.parametrize("code", ARTICLES)
def test_without_a_day_relative_dates_stay_open(code: str) -> None:
    text, _, values = ARTICLES[code]
    open_ = [fact for fact in facts.extract(text) if fact.timex]
    assert [fact.timex for fact in open_ if "X" not in fact.timex] == [
        value for value in values if value in {"2012-06-22", "2011-03"}
    ]
    assert all(fact.begin is None for fact in open_ if "X" in fact.timex)


def test_timeml_goes_through() -> None:
    text, words, values = ARTICLES["de"]
    written = to_timeml(Document(text, published=date(2012, 6, 25)))
    back = read_annotated(written.encode(), "a.tml")
    assert [text[t.start : t.end] for t in back.timexes] == words
    assert [t.value for t in back.timexes] == values
    assert written.count('anchorTimeID="t0"') == 2


def test_what_is_no_date_is_none() -> None:
    german = (
        "Die Partei gewann 30 Prozent der Stimmen um 15 Uhr, 3,5 Prozent mehr. Sie war drei Monate krank, und "
        "15.000 Menschen kamen."
    )
    assert find_dates(german, "de", date(2012, 6, 25)) == []
    assert find_dates("Am 31. Februar 2012 und am 99. Juni 2012.", "de", None) == []
    assert find_dates("", "de", None) == find_dates("am 3. Juni 2012", "no such", None) == []


ENGLISH = (
    "",
    "400",
    "Three pilots fled.",
    "Syria pilot flees to Jordan; Amman grants asylum",
    "Müller beat Åström 6-2, 6-1, 6-3",
    "He read Путин said.",
    "Arsenal 2, Chelsea 1; Leeds 0, Everton 0; Wigan 3, Hull 2",
    "PILOT FLEES TO JORDAN IN MIG JET",
)


@pytest.mark.parametrize("text", ENGLISH)
def test_english_and_what_is_too_short_stays_english(text: str) -> None:
    assert detect(tokenise(text, english().lexicon)) == "en"


def test_the_language_may_be_given() -> None:
    assert [fact.timex for fact in facts.extract("am 3. Juni 2012", language="de")] == ["2012-06-03"]
    assert facts.extract("On June 3, 2012.", language="en")[0].timex == "2012-06-03"


def test_a_folder_of_its_own_goes_the_whole_way(monkeypatch: pytest.MonkeyPatch) -> None:
    tables = (numbers.tables() + neighbours.TABLES + calendar.TABLES + messages.TABLES + holidays.TABLES
              + units.tables())
    lexicon = build((*tables, Words("month", {"juni": 6}, "proper")), english().roles)
    own = english()._replace(code="de", lexicon=lexicon)
    monkeypatch.setattr(languages, "OWN", {**languages.OWN, "de": lambda: own})
    monkeypatch.setattr(sys.modules["facts.extract"], "OWN", languages.OWN)
    (found,) = facts.extract("Nach 3 Juni 2012 regnete es.", language="de")
    assert (found.text, found.timex) == ("3 Juni 2012", "2012-06-03")
    assert not found.rule.startswith("dateparser")


def test_english_loads_neither_library() -> None:
    script = (
        "import sys, facts; facts.extract('The pilots fled on Thursday, and they said that it was over.');"
        "sys.exit(bool({'py3langid', 'dateparser'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, cwd=ROOT).returncode == 0
