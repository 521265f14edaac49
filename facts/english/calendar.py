"""English words for times, by class; no grammar. `May`, `March`, `Sun` and their kin never in lower case.

What a word means is a plain value that any language can give: a month's number, a count of units from now, a TIMEX3
token. Words of the grammar alone (`of`, `ago`) mean themselves.
"""

from __future__ import annotations

from types import MappingProxyType

from facts.text.lexicon import Words

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec".split()
_SHORT_NUMBERS = (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT_DAYS = MappingProxyType({"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
                                "sat": 6, "sun": 7})
_UNITS = "second minute hour day week month quarter year decade century".split()
_PLURALS = MappingProxyType({u + "s": u for u in _UNITS[:-1]} | {"centuries": "century"})
_SHORT_UNITS = MappingProxyType({"sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour",
                                 "hrs": "hour", "wk": "week", "wks": "week", "yr": "year", "yrs": "year"})
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_ORDINALS = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
             "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth").split()
_NUMBERS = ("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty").split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _itself(words: str) -> dict[str, str]:
    return {word: word for word in words.split()}


NAMES = (
    Words("month", {m: i for i, m in enumerate(_MONTHS, 1)}, "proper"),
    Words("september", _itself("september sept"), "proper"),
    Words("nine", _itself("9"), "exact"),
    Words("eleven", _itself("11"), "exact"),
    Words("hijacked", _itself("attacks hijackings hijackers terrorist terror")),
    Words("month_short", dict(zip(_SHORT_MONTHS, _SHORT_NUMBERS, strict=True)), "proper"),
    Words("month", {m: i for i, m in enumerate(_MONTHS, 1) if m not in ("march", "may", "august")}, "lower"),
    Words("weekday", {d: i for i, d in enumerate(_DAYS, 1)}, "proper"),
    Words("weekday", {d: i for i, d in enumerate(_DAYS, 1)}, "lower"),
    Words("weekdays", {d + "s": i for i, d in enumerate(_DAYS, 1)}, "proper"),
    Words("weekday_short", _SHORT_DAYS, "proper"),
    Words("season", {"spring": 0, "springtime": 0, "summer": 1, "summertime": 1, "fall": 2, "autumn": 2, "winter": 3,
                     "wintertime": 3}),
    Words("season_bare", {"spring": 0, "summer": 1, "autumn": 2, "winter": 3}),
    Words("decade_name", {d: i for i, d in enumerate(_DECADES, 2)}),
    Words("day_word", {o: i for i, o in enumerate(_ORDINALS, 1)}),
    Words("century_word", {o: i for i, o in enumerate(_ORDINALS, 1)}),
    Words("century_spoken", {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}),
    Words("teens_spoken", {n: i for i, n in enumerate(_NUMBERS, 10)}),
    Words("tens_spoken", {n: i * 10 for i, n in enumerate(_TENS, 2)}),
)

UNITS = (
    Words("time_unit", {u: u for u in _UNITS}),
    Words("time_units", _PLURALS),
    Words("time_short", _SHORT_UNITS),
    Words("long_unit", {u: u for u in ("day", "week", "month", "year", "decade", "century")}),
    Words("long_units", {u + "s": u for u in ("day", "week", "month", "year", "decade")} | {"centuries": "century"}),
    Words("which_unit", {u: u for u in ("week", "month", "quarter", "year", "decade", "century")}),
    Words("year_likely", {str(n): n for n in range(1400, 2101)}, "exact"),
    Words("year_old", {str(n): n for n in range(1000, 1400)}, "exact"),
    Words("year_lead", _itself("in since until till circa")),
    Words("clause_word", _itself("the a an he she it they his her their its this that these those when while where as "
                                 "after before with by at in on of and but or was were is under against between during "
                                 "until to for because who which had")),
    Words("counted_unit", {u: u for u in _UNITS if u != "quarter"}),
    Words("counted_units", {p: u for p, u in _PLURALS.items() if u != "quarter"}),
    Words("short_unit", {"minute": "minute", "hour": "hour"}),
    Words("half_units", {"hour": "hour", "day": "day", "century": "century", "decade": "decade", "year": "year"}),
    Words("span_past", {"past": "past", "last": "past"}),
    Words("end", _itself("end")),
    Words("another", _itself("another")),
    Words("march", {"march": 3}, "proper"),
    Words("ended", _itself("ended ending")),
    Words("season_ago", {"springs": 0, "summers": 1, "autumns": 2, "winters": 3}),
    Words("week_letter", {"w": "w"}, "proper"),
    Words("week_number", {f"{n:02d}": n for n in range(1, 54)} | {str(n): n for n in range(1, 10)}, "exact"),
    Words("weekday_number", {n: int(n) for n in "1234567"}, "exact"),
    Words("nth_time", {o: i for i, o in enumerate(_ORDINALS[1:6], 2)}),
    Words("alike", _itself("same corresponding comparable like equivalent")),
    Words("result_word", _itself("profit profits sales earnings loss losses results net revenue revenues income output "
                                 "turnover dividend growth")),
    Words("centuries", {"centuries": "century"}),
    Words("small_hours", {"early": "MO", "small": "MO", "wee": "MO"}),
    Words("over_word", _itself("ended")),
    Words("seasons_unit", {"springs": "spring", "summers": "summer", "autumns": "autumn", "winters": "winter"}),
    Words("tie_word", {"after": "counted", "from": "counted", "since": "counted", "following": "counted",
                       "before": "before", "ended": "ended", "ending": "ended", "to": "before", "of": "of"}),
    Words("until", _itself("until till"), "lower"),
    Words("around", _itself("around circa")),
    Words("since", _itself("since")),
    Words("before", {"before": -1}),
    Words("after_word", {"after": 1}),
    Words("for", _itself("for")),
    Words("told_unit", {u: u for u in ("day", "week", "month", "quarter", "year", "decade", "century")}),
    Words("span_units", {u + "s": u for u in ("hour", "minute", "second", "day", "week", "month", "year", "decade")}
          | {"centuries": "century"}),
    Words("quarter", {"quarter": "quarter"}),
    Words("quarters", {"quarters": "quarter"}),
    Words("period", {"period": "period"}),
    Words("half_unit", {"half": "half"}),
    Words("week", {"week": "week"}),
    Words("day_unit", {"day": "day"}),
    Words("year_unit", {"year": "year"}),
    Words("month_unit", {"month": "month"}),
    Words("weekend", {"weekend": "weekend"}),
    Words("century", {"century": "century"}),
    Words("which_quarter", {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}),
    Words("nth_word", {o: i for i, o in enumerate(_ORDINALS[:5], 1)} | {"last": -1, "final": -1}),
    Words("nth_unit", {"week": "week", "weekend": "weekend", "day": "day"}),
    Words("day_kind", {word: word for word in ("business", "trading", "working", "school", "calendar",
                                                "fiscal", "financial")}),
    Words("fortnight", {"fortnight": 2}),
    Words("half_stage", {"first": "START", "second": "END", "latter": "END", "last": "END"}),
    Words("which_half", {"first": 1, "second": 2, "latter": 2, "last": 2}),
    Words("q", {"q": "q"}),
    Words("quarter_number", {n: int(n) for n in "1234"}, "exact"),
    Words("h", {"h": "h"}),
    Words("half_number", {"1": 1, "2": 2}, "exact"),
    Words("s", {"s": "s"}),
    Words("decade_year", {f"{n}0": n for n in range(100, 300)}, "exact"),
    Words("decade_short", {f"{n}0": n for n in range(10)}, "exact"),
    Words("short_year", {f"{n:02d}": n for n in range(100)}, "exact"),
    Words("bc", {"bc": "bc", "bce": "bc"}),
    Words("ad", {"ad": "ad", "ce": "ad"}),
    Words("letter_b", {"b": "b"}),
    Words("letter_c", {"c": "c"}),
    Words("letter_a", {"a": "a"}),
    Words("letter_d", {"d": "d"}),
    Words("letter_e", {"e": "e"}),
    Words("ca", {"ca": "ca", "circa": "ca"}),
    Words("fiscal", {"fiscal": "fiscal"}),
    Words("financial", {"financial": "fiscal"}),
)

CLOCK = (
    Words("day_part", {"morning": "MO", "mornings": "MO", "afternoon": "AF", "evening": "EV", "night": "NI",
                       "nighttime": "NI", "daytime": "DT", "midday": "MI", "dawn": "MO", "dusk": "EV",
                       "lunchtime": "MI", "nite": "NI", "midnight": "NI"}),
    Words("night_part", {"night": "NI", "nighttime": "NI", "daytime": "DT", "afternoon": "AF", "daylight": "DT"}),
    Words("day_parts", {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}),
    Words("plain_part", {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}),
    Words("noon", {"noon": 12}),
    Words("midnight", {"midnight": 24}),
    Words("overnight", {"overnight": "NI"}),
    Words("tonight", {"tonight": "NI"}),
    Words("am_pm", {"am": 0, "pm": 12}),
    Words("letter_am", {"a": 0, "p": 12}),
    Words("letter_m", {"m": "m"}),
    Words("clock", {"o": "o"}),
    Words("clock_word", {"clock": "clock"}),
    Words("hours_mark", {"hours": "h", "hrs": "h", "h": "h"}),
    Words("hour_word", {w: i for i, w in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1)}),
    Words("zone", {"gmt": "Z", "utc": "Z", "est": "-05", "edt": "-04", "cst": "-06", "cdt": "-05", "mst": "-07",
                   "mdt": "-06", "pst": "-08", "pdt": "-07", "et": "", "ct": "", "pt": "", "cet": "+01",
                   "cest": "+02", "bst": "+01", "ist": "", "jst": "+09", "sgt": "+08", "hkt": "+08"}, "proper"),
    Words("zone_name", {"eastern": "", "central": "", "mountain": "", "pacific": "", "local": "", "greenwich": "Z"}),
    Words("zone_middle", _itself("standard daylight mean")),
    Words("time", {"time": "time"}),
    Words("clock_four", {f"{h:02d}{m:02d}": h * 60 + m for h in range(25) for m in range(60)}, "exact"),
)

RELATIONS = (
    Words("day_word_now", {"today": 0, "yesterday": -1, "tomorrow": 1, "tmr": 1, "tmrw": 1, "tomoz": 1, "tmw": 1,
                           "tomorow": 1, "yest": -1}),
    Words("ago", {"ago": -1}),
    Words("last", {"last": -1}),
    Words("may_last", _itself("to will would could may might should can must shall"), "lower"),
    Words("next", {"next": 1, "nxt": 1}),
    Words("this", {"this": 0}),
    Words("which", {"last": -1, "next": 1, "this": 0, "nxt": 1}),
    Words("past", {"past": -1, "last": -1, "previous": -1, "preceding": -1, "recent": -1}),
    Words("past_alone", {"past": -1}),
    Words("coming", {"next": 1, "coming": 1, "following": 1, "ensuing": 1, "upcoming": 1, "subsequent": 1}),
    Words("span_which", {"past": "past", "last": "past", "previous": "past", "preceding": "past", "prior": "past",
                         "next": "next", "coming": "next", "following": "after", "ensuing": "after",
                         "subsequent": "after", "first": "opening", "final": "closing", "latest": "past",
                         "remaining": "", "intervening": "", "early": "opening", "opening": "opening",
                         "closing": "closing"}),
    Words("current", {"current": 0}),
    Words("told_which", {"following": 1, "next": 1, "previous": -1, "preceding": -1, "same": 0, "prior": -1,
                         "subsequent": 1, "ensuing": 1}),
    Words("latest", {"latest": 0, "current": 0, "full": 0, "whole": 0, "entire": 0}),
    Words("that", {"that": 0}),
    Words("same", {"same": 0}),
    Words("earlier", {"earlier": -1, "previously": -1}),
    Words("later", {"later": 1, "afterward": 1, "afterwards": 1, "hence": 1, "thereafter": 1}),
    Words("before_after", {"before": -1, "after": 1, "following": 1, "from": 1, "since": 1, "past": 1}),
    Words("from", {"from": 1}),
    Words("phase", {"early": "START", "late": "END", "mid": "MID", "earlier": "", "later": "", "sometime": ""}),
    Words("stage", {"beginning": "START", "start": "START", "middle": "MID", "end": "END", "close": "END",
                    "dawn": "START", "onset": "START", "rest": "END", "remainder": "END", "turn": "START"}),
    Words("year_ago", {"ago": -1, "earlier": -1}),
    Words("now", _itself("now")),
    Words("of", _itself("of")),
    Words("in", _itself("in")),
    Words("on", _itself("on")),
    Words("at", _itself("at")),
    Words("by", _itself("by")),
    Words("or", _itself("or")),
    Words("so", _itself("so")),
    Words("more", _itself("more additional further full straight consecutive solid whole long")),
    Words("per", _itself("per")),
    Words("every", _itself("every each")),
    Words("other", _itself("other")),
    Words("long", _itself("long")),
    Words("time_word", _itself("time")),
    Words("right", _itself("right just")),
    Words("joiner", {"to": "to", "through": "to", "thru": "to", "until": "to", "till": "to", "and": "and", "or": "or"}),
    Words("between", _itself("between")),
    Words("through", _itself("through thru until till to")),
)

LENGTHS = (
    Words("few", _itself("few")),
    Words("couple", {"couple": 2}),
    Words("many", _itself("many")),
    Words("vague", _itself("several many some numerous various")),
    Words("half_word", {"half": 0.5}),
    Words("one_word", {"one": 1, "another": 1}),
    Words("dozens", {"dozens": 12, "hundreds": 100, "thousands": 1000}),
)

HEDGES = (
    Words("roughly", _itself("nearly almost around roughly approximately some")),
    Words("over", _itself("over")),
    Words("under", _itself("under")),
    Words("more_than", _itself("more longer")),
    Words("less_than", _itself("less fewer")),
    Words("than", _itself("than")),
    Words("least", _itself("least")),
    Words("up", _itself("up")),
    Words("no", _itself("no")),
)

REPEATS = (
    Words("daily", {"daily": "P1D", "weekly": "P1W", "hourly": "PT1H", "nightly": "P1D", "everyday": "P1D",
                    "fortnightly": "P2W", "biweekly": "P2W"}, "lower"),
    Words("annual", {"monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y",
                     "biannual": "P6M", "biennial": "P2Y"}, "lower"),
    Words("fall_word", {"fall": 2}),
)

REFERENCES = (
    Words("not", _itself("not")),
    Words("may_one", _itself("will would could can may might ll")),
    Words("then_word", _itself("then")),
    Words("ahead", _itself("ahead")),
    Words("round_word", _itself("round on over to by")),
    Words("fabled", _itself("bloody"), "proper"),
    Words("paper", _itself("times telegraph mirror express herald independent mercury"), "proper"),
    Words("mail", _itself("mail scotland wales"), "proper"),
    Words("paper_before", _itself("USA VOA"), "exact"),
    Words("today_title", _itself("Today"), "exact"),
    Words("this_title", _itself("This"), "exact"),
    Words("week_title", _itself("Week"), "exact"),
    Words("high_title", _itself("High"), "exact"),
    Words("show_number", _itself("60 48"), "exact"),
    Words("show_unit", _itself("Minutes Hours"), "exact"),
    Words("today", _itself("today")),
    Words("of_our_days", _itself("world youth youths society generation generations technology computers children kids "
                                 "teenagers women consumers families parents standards culture workplace workforce "
                                 "athletes era age wars politics young modern global digital personal")),
    Words("that_so", _itself("that so too")),
    Words("this_moment", {"moment": "PRESENT_REF", "time": "PRESENT_REF", "point": "PRESENT_REF",
                          "juncture": "PRESENT_REF"}),
    Words("the_moment", {"moment": "PRESENT_REF"}),
    Words("at_for", _itself("at for")),
    Words("after_as", _itself("after as enough thereafter afterwards afterward")),
    Words("hours_word", _itself("hours")),
    Words("midday", {"midday": "MI"}),
    Words("present", {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF",
                      "presently": "PRESENT_REF"}),
    Words("recently", {"recently": "PAST_REF", "lately": "PAST_REF"}),
    Words("soon", {"soon": "FUTURE_REF"}),
    Words("recent", {"recent": "PAST_REF", "past": "PAST_REF", "coming": "FUTURE_REF", "future": "FUTURE_REF"}),
    Words("the_past", {"past": "PAST_REF", "future": "FUTURE_REF", "present": "PRESENT_REF"}),
    Words("near", _itself("near foreseeable immediate distant recent")),
    Words("moment", {"moment": "PRESENT_REF", "time": "PRESENT_REF", "period": "PRESENT_REF"}),
    Words("recent_ref", {"recent": "PAST_REF", "future": "FUTURE_REF"}),
    Words("being", _itself("being")),
    Words("current_ref", {"current": "PRESENT_REF"}),
    Words("former_ref", {"former": "PAST_REF"}),
    Words("these", _itself("these")),
    Words("days", _itself("days")),
    Words("term", _itself("term")),
    Words("short", _itself("near short")),
)

TENSE = (
    Words("will", _itself("will shall ll would might plans planned planning expect expects expected scheduled "
                          "due effective slated going intend intends hopes hoped upcoming wo")),
    Words("as", _itself("as")),
    Words("thru", _itself("through thru")),
    Words("as_soon", _itself("soon early late")),
    Words("be", _itself("is are be was were set plans planned expected scheduled due supposed postponed "
                        "rescheduled delayed deferred adjourned")),
    Words("be_bare", _itself("is are be get still")),
    Words("bare_plan", _itself("plan")),
    Words("due_by", _itself("by")),
    Words("coming_verb", _itself("begin resume arrive depart convene reconvene meet expire")),
    Words("may_verb", _itself("to not t did does do could couldn can may might would will helped help let saw see must "
                              "should")),
    Words("being_due", _itself("is are")),
    Words("looked_ahead", _itself("ahead")),
    Words("been", _itself("been")),
    Words("to_or_for", _itself("to for")),
    Words("will", _itself("deadline supposed should must begins starts opens resumes expires meets arrives departs "
                          "travels convenes reconvenes ends lapses comes goes")),
    Words("will", _itself("may"), "lower"),
    Words("did", _itself("said says was were had did told announced reported made came went took got began rose fell "
                         "sold bought agreed left held met won lost gave found saw sent set killed hit struck broke "
                         "closed opened since led met ran fled grew kept paid spoke wrote drew bore cut put shot "
                         "tore wore threw flew blew knew sank sang swam drank fought taught caught sought slept swept "
                         "felt dealt meant lent spent bent built lay rode froze chose stole woke forgot hid bit stood "
                         "withdrew overthrew became overcame hung stuck swung shook undertook drove fed sped "
                         "brought thought sat laid dug lit rang shrank sprang spun clung leapt crept bled fed bred "
                         "upheld withheld oversaw overtook retook forbade foresaw understood stung slid swore wept "
                         "died heard ate quit sued tied shut burst shone")),
    Words("done_thing", _itself("accident ambush arrest arrests assassination assault attack attacks bombing bombings "
                                "blast blasts clash clashes collapse coup crash death deaths defeat earthquake "
                                "explosion explosions fire flood incident killing killings massacre murder murders "
                                "outage quake raid raids riot riots robbery ruling rulings shooting shootings "
                                "slaughter tragedy verdict violence")),
    Words("ongoing", _itself("uprising war conflict rebellion revolt insurgency siege embargo boycott strike drought "
                             "recession slump crisis campaign occupation standoff struggle fight fighting "
                             "ban blockade truce ceasefire marriage career rule reign presidency tenure "
                             "dictatorship regime boom expansion downturn decline rally investigation probe inquiry "
                             "search manhunt feud dispute stalemate deadlock battle violence unrest turmoil "
                             "bombardment offensive famine epidemic pandemic outbreak lockdown shutdown protest "
                             "protests wave history reform exile imprisonment")),
)

TABLES = NAMES + UNITS + CLOCK + RELATIONS + LENGTHS + HEDGES + REPEATS + REFERENCES + TENSE
