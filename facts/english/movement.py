"""English words of movement up or down. No grammar."""

from __future__ import annotations

from facts.text.roles import RoleWords

MOVEMENT = (
    RoleWords("rise", (
        "rose rises risen rising grew grows grown growing increased increases increasing jumped jumps jumping "
        "climbed climbs climbing soared soars soaring surged surges surging gained gaining leaped leapt leaps "
        "leaping advanced advances advancing swelled swells swelling expanded expands expanding rallied rallying "
        "rebounded rebounds improved improves improving strengthened skyrocketed spiked added edged inched raised "
        "raises raising boosted boosting boosts hiked hiking accelerated ballooned escalated mounted ticked "
        "upgraded widened appreciated recovered rocketed quickened lifted lifting"), True),
    RoleWords("fall", (
        "fell falls fallen falling dropped drops dropping declined declines declining decreased decreases "
        "decreasing sank sinks sunk sinking slid slides sliding slipped slips slipping plunged plunges plunging "
        "tumbled tumbles tumbling plummeted plummets plummeting dipped dips dipping lost loses losing shed "
        "shedding shrank shrinks shrunk shrinking cut cutting reduced reduces reducing slashed slashing "
        "slumped slumps slumping lowered lowers lowering eased easing trimmed trimming retreated weakened "
        "contracted dwindled dived dove collapsed crashed tanked narrowed depreciated eroded diminished sagged "
        "skidded lopped shaved curbed"), True),
    RoleWords("up", (
        "rise increase gain gains growth jump surge climb advance boost hike raise upturn rally uptick leap rebound "
        "grow soar expand improvement increment appreciation spike"), True),
    RoleWords("down", (
        "drop cuts decline decrease fall reduction reductions slump plunge dip slide downturn cutback cutbacks setback "
        "shrinkage tumble retreat sink lose shrink decreases discount-off lower reduce erosion contraction "
        "dropoff depreciation"), True),
)

LEVELS = frozenset("above below beyond past".split())
"""Between a verb of movement and the level that was passed."""

INCOMES = frozenset("gain gains".split())
"""Nouns of movement that of money are a profit."""

LOSING = frozenset("lost lose loses losing".split())
"""Verbs of movement that of things counted say only that they are gone (`lost five games`)."""

KEPT = frozenset("points point jobs subscribers customers users members followers viewers seats".split())
"""What is counted in itself, so that losing it is a movement."""

PHRASAL = frozenset((
    "brought bring brings shot gunned picked pick picks made make makes took take takes set gave give gives called "
    "rounded blew lined racked put turned laid handed broke tracked tore wrote chased hunted knocked struck snapped "
    "signed offered opened served backed held freed used bought eaten").split())
"""Verbs behind which `up` and `down` move no number."""
