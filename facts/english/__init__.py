"""The only place with English words: tables by subject, joined into one lexicon at the first call."""

from __future__ import annotations

from functools import cache

from facts.language import Language, Moves, Naming, Tellings
from facts.text.lexicon import build
from facts.text.roles import roles_of


@cache
def english() -> Language:
    """English, built once, at the first call."""
    # Here, not above: the tables would be a good part of what importing the library costs.
    from facts.english import calendar, hedges, holidays, messages, movement, neighbours, numbers, places, speech, units
    from facts.english.abbreviations import ABBREVIATIONS
    from facts.english.plans import AGAINST, PRESENT, PUT_OFF, SINCE, UNCHANGED, UNTIL
    from facts.english.roles import BOUGHT, DEFINITE, EMPTY_HEADS, ENDINGS, HELD, PRICED, ROLES, WHEN

    roles = roles_of(ROLES, ENDINGS)
    return Language(
        "en",
        build(numbers.tables() + neighbours.TABLES + calendar.TABLES + messages.TABLES + holidays.TABLES
              + units.tables(), roles),
        roles=roles,
        abbreviations=ABBREVIATIONS,
        hedges_before=hedges.BEFORE,
        hedges_after=hedges.AFTER,
        loose=hedges.LOOSE,
        empty_heads=EMPTY_HEADS,
        definite=DEFINITE,
        until=UNTIL,
        since=SINCE,
        against=AGAINST,
        present=PRESENT,
        unchanged=UNCHANGED,
        throughout=hedges.THROUGHOUT,
        levels=messages.LEVELS,
        priced=PRICED,
        bought=BOUGHT,
        held=HELD,
        when=WHEN,
        put_off=PUT_OFF,
        moves=Moves(movement.LEVELS, movement.INCOMES, movement.LOSING, movement.KEPT, movement.PHRASAL),
        tellings=Tellings(speech.COUNTING, speech.MOUNTING, speech.REPORTS, speech.NOUNS, speech.TELLING),
        naming=Naming(
            speech.TITLES, speech.TITLE_PARTS, speech.COURTESIES, speech.COMPANY_ENDS, speech.COMPANY_NOUNS,
            speech.ORGANISATIONS, speech.PEOPLE, speech.PARTICLES,
            speech.NATIONALITIES, speech.ARTICLES, speech.JOINTS, speech.LINKS,
        ),
        money_places=units.PLACES,
        day_first=places.DAY_FIRST,
        date_places=places.DATE_PLACES,
        date_spellings=places.DATE_SPELLINGS,
    )
