"""What tells, in English, whether a writer puts the day before the month: places of datelines, and spellings.

Canada writes both, and its places tell nothing. Spellings stand in lower case only: Pearl Harbor is no sign.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

DAY_FIRST = False
"""Where nothing tells: most English on the web is American."""

_DAY_FIRST = (
    "london|manchester|liverpool|leeds|bristol|sheffield|edinburgh|glasgow|aberdeen|cardiff|belfast|dublin|cork|oxford|"
    "cambridge|brighton|sydney|melbourne|canberra|brisbane|perth|adelaide|hobart|darwin|auckland|wellington|"
    "christchurch|new delhi|delhi|mumbai|bombay|kolkata|calcutta|chennai|bangalore|bengaluru|hyderabad|islamabad|"
    "karachi|lahore|dhaka|colombo|kathmandu|singapore|kuala lumpur|hong kong|lagos|abuja|accra|nairobi|kampala|harare|"
    "lusaka|johannesburg|pretoria|cape town|durban|kingston|nicosia|valletta|paris|brussels|amsterdam|the hague|berlin|"
    "frankfurt|vienna|zurich|geneva|rome|milan|madrid|barcelona|lisbon|athens|istanbul|ankara|cairo|jerusalem|beirut|"
    "dubai|abu dhabi|riyadh|doha|moscow|kyiv|kiev|warsaw|prague|budapest|stockholm|oslo|copenhagen|helsinki|jakarta|"
    "bangkok|hanoi")
_MONTH_FIRST = (
    "washington|new york|boston|philadelphia|chicago|detroit|cleveland|pittsburgh|baltimore|atlanta|miami|orlando|"
    "new orleans|houston|dallas|austin|san antonio|denver|phoenix|las vegas|salt lake city|los angeles|san diego|"
    "san francisco|sacramento|seattle|minneapolis|milwaukee|st. louis|kansas city|nashville|memphis|indianapolis|"
    "cincinnati|honolulu|anchorage|manila|calif|fla|ill|mass|mich|minn|conn|tenn|ariz|colo|wis|wash|ore|okla")

_BRITISH = (
    "colour colours coloured favour favours favoured favourite labour centre centres centred theatre theatres "
    "programme programmes organise organised organising organisation organisations recognise recognised "
    "realise realised defence licence offence metre metres kilometre kilometres litre litres tonne tonnes "
    "travelled travelling traveller travellers cancelled grey whilst cheque cheques tyre tyres aluminium "
    "behaviour neighbour neighbours neighbouring harbour honour honours honoured rumour rumours analyse analysed "
    "paralysed jewellery storey storeys ageing manoeuvre manoeuvres catalogue criticised apologised emphasised "
    "mum councillor councillors pensioners lorry lorries petrol motorway motorways")
_AMERICAN = (
    "color colors colored favor favors favored favorite labor center centers centered theater theaters program "
    "programs organize organized organizing recognize recognized realize realized defense offense meter meters "
    "kilometer kilometers liter liters traveled traveling traveler travelers canceled canceling gray behavior "
    "neighbor neighbors neighboring harbor honor honors honored rumor rumors analyze analyzed paralyzed jewelry "
    "aging maneuver maneuvers catalog criticized apologized emphasized minimize mom toward gasoline freeway freeways "
    "sidewalk sidewalks downtown")


def _table() -> Mapping[tuple[str, ...], bool]:
    def parts(name: str) -> tuple[str, ...]:
        return tuple(name.replace(" ", "\0 \0").replace(".", "\0.").split("\0"))

    return MappingProxyType(
        {parts(name): True for name in _DAY_FIRST.split("|")} | {parts(name): False for name in _MONTH_FIRST.split("|")}
    )


DATE_PLACES = _table()
DATE_SPELLINGS: Mapping[str, bool] = MappingProxyType(
    dict.fromkeys(_BRITISH.split(), True) | dict.fromkeys(_AMERICAN.split(), False)
)
