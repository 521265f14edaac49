"""English words by what they do in a sentence; the first table that holds a word counts. No grammar."""

from __future__ import annotations

from facts.english.movement import MOVEMENT
from facts.english.plans import PLANS
from facts.english.speech import SPEECH
from facts.english.verbs import VERBS
from facts.text.roles import RoleWords

_CLOSED = (
    RoleWords("article", "the a an"),
    RoleWords("possessive", "its his her their our my your whose"),
    RoleWords("this", "this these those such"),
    RoleWords("that", "that"),
    RoleWords("other", "other more additional further extra fewer less"),
    RoleWords("quantifier", "all both each every any several many few most another some half much"),
    RoleWords("of", "of"),
    RoleWords("to", "to"),
    RoleWords("by", "by"),
    RoleWords("from", "from"),
    RoleWords("as", "as"),
    RoleWords("than", "than"),
    RoleWords("for", "for"),
    RoleWords("prep", "in on at with without into onto over under between among against during since until till "
              "through throughout across behind beyond near within about around above below despite per via upon "
              "toward towards outside inside off out like including excluding plus amid along amongst alongside "
              "besides beneath beside concerning regarding except past unlike versus following before after round "
              "aboard atop minus worth"),
    RoleWords("upward", "up"),
    RoleWords("downward", "down"),
    RoleWords("and", "and or amp"),
    RoleWords("but", "but nor yet"),
    RoleWords("if", "if unless provided"),
    RoleWords("subordinator", "because although though while whereas when whenever where once whether lest so"),
    RoleWords("relative", "who which whom what whoever whatever how why"),
    RoleWords("person", "he she"),
    RoleWords("pronoun", "it they we I you him them us me there himself herself itself themselves one ones here "
              "everyone everybody someone somebody anyone anybody everything something anything"),
    RoleWords("no", "no none nobody nothing neither hardly"),
    RoleWords("not", "not never"),
    RoleWords("not", "t", True),
    RoleWords("be", "is are was were be been being am isn aren wasn weren ain"),
    RoleWords("have", "has have had having hasn haven hadn"),
    RoleWords("do", "do does did doing done didn doesn"),
    RoleWords("do", "don", True),
    RoleWords("modal", "will would may might could should shall must wouldn couldn shouldn mustn wo", True),
    RoleWords("can", "can cannot ca"),
    RoleWords("modal", "ll", True),
    RoleWords("name", "de da di du del della van von der den la le el al bin ibn zu", True),
    RoleWords("clitic", "ve re s m d", True),
)

_ADVERBS = RoleWords("adverb", (
    "separately finally additionally similarly specifically initially originally previously recently lately "
    "eventually ultimately fortunately unfortunately surprisingly ironically incidentally consequently "
    "accordingly typically historically traditionally officially privately publicly reportedly allegedly "
    "apparently clearly obviously actually basically generally usually normally frequently occasionally rarely "
    "immediately suddenly quickly slowly only nearly roughly exactly approximately especially particularly mostly "
    "mainly largely partly merely nationally globally locally collectively together respectively "
    "furthermore besides nevertheless afterwards also already still just only "
    "even then now ever soon again once twice often always perhaps maybe ago later earlier early late today "
    "yesterday tomorrow tonight currently away back ahead together apart abroad overseas uh um ah oh er yeah home "
    "too very quite rather almost nearly meanwhile however moreover instead therefore thus hence otherwise indeed "
    "else far well long forth alone altogether anyway likewise nonetheless nevertheless somewhat downtown "
    "nationwide worldwide thereafter afterward afterwards beforehand elsewhere least"))

_AFTER = RoleWords("after", (
    "dead alive missing outstanding available old tall high wide deep short thick apart apiece higher lower better "
    "worse larger smaller bigger greater faster slower longer shorter older younger full aged strong ill sick "
    "safe north south east west northeast northwest southeast southwest inland offshore downstream upstream "
    "unaccounted homeless unemployed ready able unable likely unlikely"), True)

_IRREGULAR_PLURALS = RoleWords("plural", (
    "others people men women children police policemen firemen fishermen gunmen businessmen spokesmen congressmen "
    "feet teeth mice geese troops personnel cattle sheep aircraft spacecraft media data criteria phenomena lives "
    "wives knives wolves staff crew fish deer species series clergy countrymen servicemen airmen horsemen "
    "craftsmen youth grandchildren schoolchildren policewomen servicewomen militiamen minutemen oxen dice "
    "bacteria alumni cacti percent gentlemen salesmen lawmen crewmen tribesmen fiancées"), True)

_SINGULAR_IN_S = RoleWords("noun", (
    "business class process press congress mass loss address access success glass grass gas bus crisis basis "
    "analysis virus census campus bonus status surplus focus news series politics economics mathematics physics "
    "headquarters witness illness fitness consensus corps thesis diagnosis emphasis apparatus chorus circus "
    "corpus genius nexus radius stimulus terminus cross boss dress mess stress progress express distress compass "
    "mattress fortress supply family assembly ally monopoly reply anomaly fly butterfly jelly bully belly lily "
    "actress waitress hostess princess goddess seamless wireless homelessness darkness weakness iris oasis "
    "synthesis hypothesis paralysis chaos cosmos ethos pathos lens atlas canvas christmas tennis pancreas bias "
    "alias asbestos"),
    True)

ROLES = (*_CLOSED, *SPEECH, *PLANS, *MOVEMENT, _AFTER, _ADVERBS, _IRREGULAR_PLURALS, _SINGULAR_IN_S, *VERBS)

EMPTY_HEADS = frozenset(
    "number numbers total sum lot lots majority handful group bunch couple pair series range variety plenty batch "
    "block dozens hundreds thousands millions minority fraction rest half amount average minimum maximum record "
    "estimated quarter third".split())
"""Nouns that stand for what follows `of`."""

DEFINITE = frozenset({"the"})
"""Before what is already known."""

PRICED = frozenset({"worth", "totaling", "totalling"})
"""Behind a thing and before its price."""

BOUGHT = frozenset({"for"})
"""Between a price and the thing bought."""

HELD = frozenset({"in"})
"""Between an amount and what it consists of: `$5 in sales`."""

WHEN = frozenset("year month quarter week day time trading".split())
"""Nouns that say when, behind an amount: `5 percent year on year`, `$5 for the first time`, `$5 in late trading`."""

ENDINGS = (
    ("ously", "adverb"), ("less", "noun"), ("ness", "noun"), ("ship", "noun"), ("ly", "adverb"), ("ed", "past"),
    ("ing", "ing"), ("ss", "noun"), ("us", "noun"), ("is", "noun"), ("s", "plural"),
)
"""By which a word that no table lists is told."""
