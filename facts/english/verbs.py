"""English verbs whose form does not tell them: what ends the noun phrase before it. No grammar."""

from __future__ import annotations

from facts.text.roles import RoleWords

VERBS = (
    RoleWords("pay", "earn earns earned earning pay pays paid paying spend spends spent spending lend lends lent "
                     "borrow borrowed repay repaid donate donated owe owed owes netted grossed", True),
    RoleWords("verb", (
        "went came came took takes gave gives got gets made makes became becomes began begins kept keeps left "
        "leaves held brought brings ran sent sends sold sells bought built builds paid pays spent met meets led "
        "stood won lost put puts sees knew knows found felt feels heard hears told wore wears broke breaks chose "
        "chooses drew drove ate eats fought flew grew hid hung kept knew laid lay led lent lit owed owes owns "
        "owned rang rode sang sat shot shook shut slept spoke speaks stole struck swam swept taught teaches threw "
        "throws thrown understood woke wound withdrew given taken seen known shown written driven broken chosen "
        "fallen forgotten frozen gotten hidden gone been born borne torn worn sworn beaten bitten blown drawn "
        "eaten flown forbidden stolen spoken includes include remains remain seems seem appears appear contains "
        "contain consists consist involves involve represents represent accounts account accounted amounts "
        "amounted equals exceeds exceeded ranged totaled totalled numbered averaged weighs weighed lasted lasts "
        "comprises comprise constitutes constitute lives lived dies die died serves serve worked used provides "
        "provide keep become continue continues continued comes come goes go make take give get find know see "
        "hear feel bring buy sell pay spend send stayed fled flee flees killed wounded injured lets ate opened "
        "closed ended ended started failed fails allows allow allowed caused wait waits waited turned carry "
        "carries carried arrive arrives arrived happen happens happened occurred occurs reach reaches reached "
        "follow follows followed receive receives received earn earns earned posted posts believe want stood "
        "enter enters entered attend attends attended lose leave meet join joins joined belongs belong depends "
        "depend prefer prefers agree seem remain refuse refuses decide decides decided charged speak suffer "
        "suffers suffered produces produced attributes attributed issued sought wasn mean means meant compare "
        "compared relies rely employs employ generates attracts attract affects affect operates operate manages "
        "stems derives sits exists exist survive survives arose arisen awoke bore begun bent blew caught clung crept "
        "dealt dug drank fed flung forbade forgot forgave froze hit beat hurt knelt learnt let mistook overcame "
        "overtook overthrew quit saw shone sung slain spelt spun spat sprang sprung stuck stung strode strove swum "
        "swung tore thrust trod undertook undertaken underwent undergone upheld wove wept withheld withstood rebuilt "
        "stands lies flies hides quits sings sleeps steals tears avoids awaits celebrates combines competes completes "
        "contributes creates delivers describes determines differs enables enjoys extends finds identifies lacks "
        "occupies performs permits prevents publishes refers removes retires struggles tends weakens welcomes buys "
        "catches boasts holds stretches employs weigh proves helps donates covers succeeds joins outnumbers "
        "outnumber exceed earns emits absorbs accumulates hold begin produce kill"
        ), True),
)
