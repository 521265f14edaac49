"""English words of what is still to come: plans, forecasts, orders and requests. No grammar."""

from __future__ import annotations

from facts.text.roles import RoleWords

PLANS = (
    RoleWords("plan", (
        "plan plans planned planning expect expects expected expecting intend intends intended intending hope hopes "
        "hoped hoping aim aims aimed aiming seek seeks sought seeking propose proposes proposed proposing agree agrees "
        "agreed agreeing promise promises promised promising pledge pledges pledged pledging vow vows vowing want "
        "wants wanted wish wishes wished request requests requested requesting urge urges urged urging demand demands "
        "demanded demanding anticipate anticipates anticipated anticipating target targets targeted forecast "
        "forecasting project projects projected projecting predicting consider considers considering envisage "
        "envisages envisaged envision envisions envisioned foresee foresees foresaw schedule schedules scheduled "
        "scheduling slated threaten threatens threatened threatening recommend recommends recommended ordered "
        "authorize authorizes authorized authorise authorises authorised petition earmark earmarked budgeted "
        "budget contemplates contemplated commit commits committed volunteer tries try trying "
        "due poised likely unlikely bound destined supposed needs needed need requires require required requiring "
        "stipulates stipulated prepares prepare preparing prepared mulling mulls weighs weighing appealing asks "
        "asked asking order orders ordering offer offers offered offering wants prompting calls call called calling "
        "set sets"), True),
    RoleWords("planned", (
        "proposal proposals goal goals objective objectives prospect prospects potential possible prospective future "
        "upcoming eventual hypothetical proposed intention intentions ambition ambitions expectation expectations "
        "requirement outlook projection projections estimate-of"), True),
)
