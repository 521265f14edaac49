"""English words of speech: verbs that credit a claim to somebody, and the titles before names. No grammar."""

from __future__ import annotations

from facts.text.roles import RoleWords

SPEECH = (
    RoleWords("say", (
        "said say says told tell tells claimed claim claims announced announces announce added adds noted notes "
        "note warned warns warn wrote writes write stated argued argues argue insisted insists insist "
        "acknowledged acknowledges acknowledge admitted admits admit confirmed confirms confirm explained "
        "explains explain declared declares declare testified testifies estimated estimates estimate predicted "
        "predicts predict forecasts reported reports indicated indicates indicate suggested suggests "
        "suggest believes believe believed thinks think thought alleged alleges allege asserted asserts recalled "
        "recalls recall observed observes remarked concluded concludes conclude contended contends contend "
        "maintains revealed reveals disclosed discloses calculated calculates commented complained conceded "
        "concedes reckons reckon replied responded retorted joked quipped shouted whispered emphasized "
        "emphasised stressed stresses mentioned reiterated reaffirmed denied denies deny show cautioned cautions "
        "advised informed assured showed shows stipulated asks quoted quotes vowed vows swore swears tweeted "
        "tweets posits opined asserted proclaimed affirmed attested guessed imagined speculated speculates "
        "hinted"), True),
    RoleWords("quote", "according"),
    RoleWords("saying", "saying adding noting telling warning claiming arguing stating declaring insisting", True),
)



MOUNTING = frozenset("add adds added adding".split())
"""Verbs of saying that before a number tell of a movement."""

COUNTING = MOUNTING | frozenset("claim claims claimed show shows showed".split())
"""Verbs of saying that before a number are none, where no clause follows."""

REPORTS = frozenset("claim claims report reports estimate estimates forecast forecasts note notes show shows quote "
                    "quotes estimated".split())
"""Verbs of saying that are nouns as well."""

NOUNS = frozenset("claim report estimate forecast note show quote".split())
"""Those of them that behind one thing can only be nouns (`the first report`, not `the firm reports`)."""

TELLING = frozenset("told tell tells informed assured".split())
"""Verbs of saying behind which stands who is told."""

TITLES = frozenset((
    "President Chairman Chairwoman Chair Director Minister Premier Chancellor Secretary General Admiral Colonel Col "
    "Captain Capt Major Maj Lieutenant Lt Sergeant Sgt Corporal Cpl Private Inspector Superintendent Commissioner "
    "Commander Chief Judge Justice Senator Sen Representative Rep Congressman Congresswoman Governor Gov Mayor "
    "Ambassador Attorney Prosecutor Professor Prof Dr Doctor Pastor Rev Reverend Father Sister Bishop Archbishop "
    "Cardinal Pope Rabbi Imam Sheikh Ayatollah King Queen Prince Princess Lord Lady Sir Dame Baron Emperor Sultan "
    "Emir Speaker Sheriff Officer Detective Marshal Brigadier Gen Adm Brig Cmdr Comdr Councillor Councilman "
    "Councilwoman Treasurer Comptroller Surgeon Dean Provost Chancellor Coach Deputy Spokesman Spokeswoman "
    "Vice-President Undersecretary Solicitor Ombudsman Patriarch Metropolitan Constable Coroner Envoy Consul "
    "Ministers Presidents Magistrate Crown Vice-Chairman CEO CFO Owner Founder").split())
"""Capitalised words that stand before a name as part of it."""

TITLE_PARTS = frozenset((
    "Prime Foreign Vice Deputy Assistant Associate Acting Interim Executive Attorney Chief Secretary Lieutenant "
    "Major Brigadier Rear Field Air First Second Defense Defence Finance Interior Justice Health Education Trade "
    "Energy Transport Environment Agriculture Labor Labour Commerce Treasury Information Planning Home U.S. "
    "District State City Police Fire Staff Surgeon Solicitor Grand Crown Managing Supreme Military Senior Under "
    "Special Cabinet Economy Economic Sports Culture Tourism Water Housing Industry Police Court").split())
"""Words that belong to a title when they stand before it."""

COURTESIES = frozenset("Mr Mrs Ms Miss Messrs Mme Mlle".split())
"""Left out of a speaker's name."""

COMPANY = frozenset((
    "Inc Corp Co Cos Ltd plc PLC LLC LP AG SA SE NV GmbH SpA Group Holdings Industries Company Corporation Partners "
    "Associates Bank Airlines Motors Systems Technologies Enterprises International Brothers Bros Trust Sons Oyj "
    "AB ASA KK BV Oy Limited Incorporated").split())
"""Words that end the full name of a company."""

COMPANY_ENDS = frozenset("Inc Corp Co Cos Ltd plc PLC LLC AG SA S A SE NV N V GmbH SpA Limited Bros Jr Sr".split())

COMPANY_NOUNS = frozenset("company firm concern carrier maker bank airline insurer retailer brewer automaker group "
                          "manufacturer chain unit parent brokerage lender utility operator publisher".split())
"""Nouns that stand for the company named last."""

ORGANISATIONS = frozenset((
    "Bureau Department Ministry University Bank Board Office House Institute Association Federation Commission "
    "Committee Council Agency Court Society Centre Center College School Union League Party Church Army Navy Fund "
    "Organization Organisation Authority Service Service Academy Museum Chamber Secretary Ministers Minister Duke "
    "Earl Bishop Archbishop Prince Queen Director Professor Speaker Congress Parliament Assembly Republic States "
    "Nations Kingdom Emirates Islands Island Korea Africa America Asia Europe Zealand City County Street Journal "
    "Times Post News Tribune Herald Telegraph Summit Organisation Group Airlines Press Agency Treaty Alliance "
    "Front Force Forces Command").split())
"""Capitalised words that end the names of organisations, papers and places, and titles that `of` follows."""

PEOPLE = frozenset((
    "official spokesman spokeswoman spokesperson officer minister analyst lawyer attorney doctor nurse witness "
    "resident economist trader professor expert scientist researcher teacher student driver soldier commander general "
    "colonel captain policeman policewoman reporter editor author director manager executive chairman chairwoman "
    "president owner source aide adviser advisor diplomat ambassador senator lawmaker judge prosecutor survivor mother "
    "father man woman boy girl neighbor neighbour friend brother sister son daughter wife husband farmer worker player "
    "coach fan chief leader member activist candidate critic correspondent engineer pilot priest bishop mayor governor "
    "strategist broker dealer investigator detective firefighter paramedic passenger tourist shopkeeper").split())
"""Nouns for one person, whom `he` or `she` can mean."""

PARTICLES = frozenset(
    "de da di du del della van von der den ten ter la le el al bin ibn abu dos las los y e af zu".split())
"""Small words inside names."""

ARTICLES = frozenset({"The"})
"""Part of a name where capitalised inside a sentence."""

JOINTS = frozenset({"and"})
"""Join two names more often than they stand in one."""

LINKS = frozenset({"of", "and", "&", "amp"})
"""Small words that join the words of a name or two names."""

NATIONALITIES = frozenset((
    "American British English Scottish Welsh Irish French German Italian Spanish Portuguese Dutch Belgian Swiss "
    "Austrian Danish Swedish Norwegian Finnish Icelandic Polish Czech Slovak Hungarian Romanian Bulgarian Greek "
    "Turkish Russian Ukrainian Belarusian Lithuanian Latvian Estonian Serbian Croatian Bosnian Slovenian Albanian "
    "Georgian Armenian Kazakh Uzbek Afghan Pakistani Indian Bangladeshi Nepalese Chinese Japanese Korean "
    "Taiwanese Vietnamese Thai Cambodian Laotian Burmese Malaysian Singaporean Indonesian Filipino Philippine "
    "Australian Canadian Mexican Cuban Haitian Jamaican Colombian Venezuelan Peruvian Chilean Argentine Brazilian "
    "Bolivian Ecuadorian Egyptian Libyan Tunisian Algerian Moroccan Sudanese Ethiopian Eritrean Somali Kenyan "
    "Tanzanian Ugandan Azerbaijani Macedonian Rwandan Congolese Nigerian Ghanaian Liberian Ivorian Senegalese "
    "Angolan Zambian Zimbabwean Namibian Israeli Palestinian Jordanian Lebanese Syrian Iraqi Iranian Saudi "
    "Kuwaiti Yemeni Omani Qatari Bahraini Emirati European African Asian Arab Soviet Yugoslav U.S. US UK "
    "African-American Northern Southern").split())
"""Words of origin, left out before a title."""
