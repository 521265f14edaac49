"""English words that tell, beside a number, whether it is a figure and of which kind; no grammar."""

from __future__ import annotations

from facts.text.lexicon import Words


def _itself(words: str) -> dict[str, str]:
    return {word: word for word in words.split()}


TABLES = (
    Words("not_counted", _itself(
        "of who whom whose that which is are was were am be been being has have had do does did can could will would "
        "shall should may might must and or but nor yet so if as than then when while where why how because although "
        "though since until unless in on at by for from with without into onto over under about against between among "
        "through during before after above below to up down out off near it he she they we you i me him them us the a "
        "an this these those there here not never always also even just only too very ever already still says said "
        "each every any some no none another other after later earlier ago hence apiece more less fewer "
        "way thing across within upon toward towards behind beyond plus per via amid despite like "
        "except besides along")),
    Words("whose", _itself("the these those its their his her our my your whose 's")),
    Words("people_noun", _itself("people men women children police troops fish sheep deer aircraft youths staff "
                                 "personnel cattle")),
    Words("single_s", _itself("was is has this does as us his its yes less across plus always perhaps towards unless "
                              "says thus")),
    Words("prefix_word", _itself("under over sub minus pre post mid near around non plus top")),
    Words("place_before", _itself("in at near from of on around outside inside across for by to with and")),
    Words("said_number", _itself("about around some nearly almost roughly approximately over under only just exactly "
                                 "another additional total least most than to up of killed killing injured wounded "
                                 "between another all at by for from with within without after before and or but "
                                 "the these those its their his her our my your a an no those both including until "
                                 "in on as into when while if because although is are was were has have had")),
    Words("compared", _itself("earnings sales revenue revenues profit profits income book normal average annual "
                              "as the that what its his her their our my your more larger bigger greater higher lower "
                              "smaller faster slower better worse longer shorter older younger stronger weaker heavier "
                              "lighter cheaper thicker wider taller those last this likelier richer deadlier")),
    Words("half_after", _itself("of the that those these its their his her my our your what this all as")),
    Words("half_before", _itself("by in than about nearly almost over roughly least only around to just up under")),
    Words("part_before", _itself("by than about nearly almost over roughly least around just up under fallen "
                                 "risen grown halved")),
    Words("half_not_after", _itself("first second other latter last final better and an one each top bottom")),
    Words("determiner", _itself("the a an its his her their our my your this that these those s whose every each")),
    Words("ranked", _itself("finished finish came come placed place ranked rank ranks finishing ranking was is are "
                            "were be stood stands")),
    Words("superlative", _itself("largest biggest highest most best longest smallest lowest oldest richest deadliest "
                                 "fastest busiest greatest worst tallest strongest youngest wealthiest leading ever "
                                 "straight consecutive place ranked seeded")),
    Words("not_ordered", _itself("half time place instance aid class hand lady thing name quarter glance sight world "
                                 "degree light love century party parties estate grade")),
    Words("street", _itself("street avenue ave st road rd boulevard blvd drive lane ln court way plaza square parkway "
                            "place terrace highway freeway expressway broadway circle"), "proper"),
    Words("moved_word", _itself(
        "rose rise rises rising fell fall falls falling gained gain gains gaining lost lose loses losing dropped drop "
        "drops climbed climb climbs jumped jump jumps added add adds slipped slip slips declined decline declines "
        "surged surge surges soared soar soars plunged plunge plunges tumbled tumble tumbles advanced advance advances "
        "eased ease eases leaped leapt leap leaps sank sink sinks shed sheds retreated retreat increased increase "
        "increases decreased decrease decreases grew grow grows slid slide slides edged edge edges down up off")),
    Words("score_word", _itself(
        "won win wins winning beat beats beating lost lose losing loss victory draw drew defeat "
                                "defeated lead led leading score scored vote voted ruled ruling tied tie thrashed by "
                                "margin trailed trailing advantage winners losers")),
    Words("singular_verb", _itself("is was has does")),
    Words("turned_word", _itself("turned turns turning turn")),
    Words("someone", _itself("he she who i")),
    Words("was_word", _itself("was is were am")),
    Words("caption_word", _itself("photo credit image picture pictured file illustration screenshot courtesy")),
    Words("to_word", _itself("to will would could may might should can")),
    Words("astray", _itself("back over up down")),
    Words("share_kind", _itself("common ordinary preferred diluted basic primary")),
    Words("unsure_money", _itself(
        "won real reals sol soles mark marks dong rand dram drams som sum lev lek crown crowns gold "
                                  "para buck kina vatu tala colon sucre loti lari leone leones rial inti austral pula "
                                  "birr riel kip cent")),
    Words("metre_after", _itself(
        "long tall wide high deep thick across apart away race sprint final freestyle butterfly "
                                 "backstroke breaststroke hurdles dash relay platform springboard above below from of "
                                 "in on at by to and or x into off down up")),
    Words("metre_cue", _itself(
        "metre metres meter meters cm km mm tall deep wide height depth length width water waters flood floodwaters "
        "wave waves tide tides swim swimming swimmer race races sprint sprinter jump jumped jumper vault vaulted "
        "hurdles hurdler freestyle relay summit mountain altitude tower wall bridge tunnel yacht ship diameter snow "
        "rainfall visibility distance trench tsunami javelin discus runway crater crane reef pool")),
    Words("million_cue", _itself(
        "million billion bn users customers subscribers subscriptions viewers homes households people population sales "
        "views votes voters followers fans profit profits revenue revenues turnover deaths jobs passengers tourists "
        "visitors copies downloads members accounts workers tickets streams listeners patients shares listing list "
        "total budget deficit surplus viewership readers circulation")),
    Words("heat_cue", _itself(
        "temperature temperatures degrees degree celsius fahrenheit heat heatwave hot hotter hottest cold colder "
        "coldest warm warmer warmest warming weather forecast forecasters freezing frost oven boiling chill "
        "thermometer mercury summer winter climate sunshine snow rain temps")),
    Words("month_name", _itself("january february march april may june july august september october november december "
                                "jan feb mar apr jun jul aug sep sept oct nov dec")),
    Words("of_them", _itself("them us you it which whom many several few")),
    Words("long_word", _itself("long tall wide high deep thick across")),
    Words("spent", _itself("cost costs paid pay pays worth spent spend fined raised invested earned bid price priced "
                           "sterling fee salary")),
    Words("million_noun", _itself("people users customers subscribers viewers homes households")),
)
