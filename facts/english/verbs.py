"""English verbs whose form does not tell them: what ends the noun phrase before it. No grammar."""

from __future__ import annotations

from facts.text.roles import RoleWords

VERBS = (
    RoleWords("verb", (
        "went came came took takes gave gives got gets made makes became becomes began begins kept keeps left leaves "
        "held holds brought brings ran runs sent sends sold sells bought buys built builds paid pays spent spends met "
        "meets led leads stood stands won wins lost hit hits put puts saw sees knew knows found finds felt feels heard "
        "hears told wore wears broke breaks chose chooses drew draws drove drives ate eats fought fights flew flies "
        "grew hid hung kept knew laid lay led lent lit owed owes owns own owned rang rode sang sat shot shook shut "
        "slept spoke speaks stole struck strikes swam swept taught teaches threw throws thrown understood woke wound "
        "withdrew given taken seen known shown written driven broken chosen fallen forgotten frozen gotten hidden "
        "gone been born borne torn worn sworn beaten bitten blown drawn eaten flown forbidden stolen spoken "
        "includes include remains remain seems seem appears appear contains contain consists consist "
        "involves involve represents represent accounts account accounted covers amounts amounted equals exceeds "
        "exceeded ranges ranged totaled totalled totals numbered averaged averages weighs weighed measures lasted "
        "lasts stretches comprises comprise constitutes constitute faces live lives lived lies dies die died serves "
        "serve works work worked uses used provides provide helps help keep become continue continues continued "
        "comes come goes go make take give get find know see hear feel bring buy sell pay spend send hold stay stays "
        "stayed fled flee flees killed wounded injured let lets ate opened closed opens closes ended ends ended "
        "started starts failed fails allows allow allowed causes caused hopes wait waits waited turn turns turned "
        "carry carries carried arrive arrives arrived happen happens happened occurred occurs "
        "reach reaches reached follow follows followed receive receives received earn earns earned posted posts "
        "believe lead want stood enter enters entered attend attends attended lose fight leave meet join joins "
        "joined belongs belong depends depend prefer prefers agree seem remain walk walks travel travels refuse "
        "refuses decide decides decided charges charged speak suffer suffers suffered produces produced attributes "
        "attributed issued sought wasn mean means meant compare compared relies rely employs employ generates "
        "attracts attract affects affect operates operate manages stems derives sits exists exist survive survives"
        ), True),
)
