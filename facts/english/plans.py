"""English words of what is still to come: plans, forecasts, orders and requests. No grammar."""

from __future__ import annotations

from facts.text.roles import RoleWords

PLANS = (
    RoleWords("plan", (
        "planned expect expects expected intend intends intended hoped aimed seek seeks sought propose proposes "
        "proposed agree agrees agreed promised pledged vowed want wants wanted wished requested urge urges urged "
        "demanded anticipate anticipates anticipated targeted projected considers considered envisage envisages "
        "envisaged envision envisions envisioned foresee foresees foresaw scheduled slated threatens threatened "
        "recommend recommends recommended ordered authorize authorizes authorized authorise authorised earmarked "
        "budgeted contemplates contemplated committed volunteered tries tried due poised likely unlikely bound "
        "destined supposed needed require requires required stipulates prepares prepared mulls asked set"), True),
    RoleWords("intent", (
        "plan plans hope hopes aim aims promise promises pledge pledges vow vows wish wishes request requests "
        "demand demands target targets forecast project projects schedule schedules order orders need needs "
        "petition budget appeal appeals bid bids offer offers threat threats try consider commit volunteer "
        "prepare threaten asks sets"),
        True),
    RoleWords("planning", (
        "planning expecting intending hoping aiming seeking proposing agreeing promising pledging requesting urging "
        "demanding anticipating targeting forecasting projecting predicting considering envisaging envisioning "
        "scheduling threatening recommending trying preparing mulling weighing appealing asking ordering calling "
        "going contemplating needing"), True),
    RoleWords("call", "call calls called push pushes pushed ask", True),
    RoleWords("planned", (
        "proposal proposals goal goals objective objectives prospect prospects potential possible prospective "
        "future upcoming eventual hypothetical intention intentions ambition ambitions expectation expectations "
        "requirement outlook projection projections"), True),
)

UNTIL = frozenset({"until", "till", "before"})
"""Before a time at which a negated predicate turns true."""

PUT_OFF = frozenset("extended postponed delayed rescheduled adjourned deferred prolonged".split())
"""Done acts that give something a later date."""

SINCE = frozenset({"since"})
"""Before the time that a count began at, which is not the one it holds for."""

AGAINST = frozenset({"compared", "against", "versus", "vs"})
"""Behind these stands what something is compared with, of another time."""

UNCHANGED = frozenset("cut put hit set shut spread hurt quit let cost split cast shed".split())
"""Verbs whose past is written as the bare verb."""

PRESENT = frozenset({"has", "now", "currently"})
"""Between a day that is over and a figure these show that the figure holds for today."""
