"""English abbreviations whose point ends no sentence. No grammar."""

from __future__ import annotations

ABBREVIATIONS = {
    **dict.fromkeys((
        "Mr Mrs Ms Messrs Dr Prof Rev Hon Gen Col Maj Capt Cmdr Cdr Lt Sgt Cpl Pvt Adm Brig Sen Rep Gov Pres Supt Det "
        "Insp Amb Atty Msgr Sr Fr St Ste Mt Ft Gens Sens Reps Govs vs viz cf No Nos no nos Vol Fig pp Art Sec Ch Eq "
        "Op Ex approx c ca al ed eds Dept dlrs").split(), False),
    **dict.fromkeys((
        "Inc Corp Co Cos Ltd Bros Assn Intl Jr Cie Esq Ph Ave Blvd Rd Hwy Bldg Univ Natl Govt Calif Conn Mass "
        "Penn Pa Fla Ga Ala Ark Ariz Colo Del Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Tenn Tex "
        "Va Vt Wash Wis Wyo Dak Ont Que Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur "
        "Thurs Fri Sat Sun etc est min max avg hrs hr mins secs yrs yr mos lbs lb kg km cm mm ft oz mph sq in "
        "bn mn tn mln bln incl excl ext tel Tel m p pct cts").split(), True),
}
"""Whether a sentence can end at one's point: a title never ends one, `Inc.` does before a word that begins one."""
