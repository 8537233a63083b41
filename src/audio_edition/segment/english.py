"""What the rules know of English: words only, so that another language is another such file."""

import re

from audio_edition.segment.first_names import FEMININE_NAMES, MASCULINE_NAMES
from audio_edition.segment.language import Language, word_set

SPEECH_VERBS = word_set(
    """
    acknowledge acknowledged acknowledges add added adding adds admit admits admitted admitting
    advise advised advises advising agree agreed agrees allege alleged alleges alleging announce
    announced announces announcing answer answered answering answers apologise apologised
    apologises apologising apologize apologized apologizes apologizing argue argued argues
    arguing ask asked asking asks assert asserted asserting asserts assure assured assures
    assuring attest attested attesting attests bark barked barking barks bawl bawled bawling
    bawls beg began begged begging begin begins bellow bellowed bellowing bellows beseech
    beseeched beseeches beseeching bloged bloging blurt blurted blurting blurts boast boasted
    boasts brag bragged bragging brags breathed breathes breathing bristle bristled bristles
    bristling caution cautioned cautioning cautions chide chided chides chiding chime chimed
    chimes chiming chirp chirped chirping chirps chuckle chuckled chuckles chuckling claim
    claimed claiming claims clarified clarifies clarify clarifying cluck clucked clucking clucks
    comment commented comments complain complained complaining complains concede conceded
    concedes conclude concluded concludes concluding confess confessed confesses confirm
    confirmed confirming confirms contend contended contends continue continued continues coo
    cooed cooing coos counsel counseled counseling counsels counter countered counters cried
    cries croak croaked croaking croaks crowed crowing crows cry deadpan deadpanned deadpanning
    deadpans declare declared declares declaring decried decries decry decrying demand demanded
    demands demur demurred demurring demurs denounce denounced denounces denouncing drawl
    drawled drawling drawls echo echoed echoes elaborate elaborated elaborates elaborating
    emailed emailing emphasise emphasised emphasises emphasize emphasized emphasizes enquire
    enquired enquires enthuse enthused enthuses enthusing exclaim exclaimed exclaims exhort
    exhorted exhorting exhorts explain explained explaining explains exult exulted exulting
    exults fume fumed fumes fuming gasp gasped gasps gibe gibed gibes gibing giggle giggled
    giggles giggling gloat gloated gloating gloats gripe griped gripes griping groan groaned
    groans grouse groused grouses grousing growl growled growls grumble grumbled grumbles grunt
    grunted grunting grunts gush gushed gushes gushing hazard hazarded hazarding hazards hiss
    hissed hisses hissing holler hollered hollering hollers howl howled howling howls huff
    huffed huffing huffs implore implored implores imploring inquire inquired inquires insist
    insisted insisting insists interject interjected interjects interrupt interrupted interrupts
    intone intoned intones intoning jeer jeered jeering jeers jibe jibed jibes jibing joke joked
    jokes joking lambast lambaste lambasted lambastes lambasting lambasts lament lamented
    laments laugh laughed laughs lectured lecturing maintain maintained maintains marvel
    marveled marveling marvels moan moaned moaning moans mumble mumbled mumbles mumbling murmur
    murmured murmurs muse mused muses musing mutter muttered mutters nag nagged nagging nags
    note noted notes noting objected objecting observe observed observes offered opine opined
    opines opining panted panting plead pleaded pleads pledged pledging posited posits posted
    preach preached preaches preaching predict predicted predicts proclaim proclaimed
    proclaiming proclaims proffer proffered proffering proffers promise promised promises
    prompted prompting prompts pronounce pronounced pronounces pronouncing proposed proposes
    proposing protest protested protests purr purred purring purrs quaver quavered quavering
    quavers quibble quibbled quibbles quibbling quip quipped quips quoted ranted ranting rants
    rasp rasped rasping rasps reason reasoned reasons reassure reassured reassures reassuring
    recall recalled recalling recalls recite recited recites reciting recount recounted recounts
    reflect reflected reflects reiterate reiterated reiterates reiterating rejoice rejoiced
    rejoices rejoicing rejoined relay relayed relaying relays remark remarked remarks remember
    remembered remembers remonstrate remonstrated remonstrates remonstrating repeat repeated
    repeats replied replies reply replying reported reprimand reprimanded reprimanding
    reprimands respond responded responding responds retort retorted retorts returned retweet
    retweeted retweeting retweets reveal revealed reveals roar roared roaring roars ruminate
    ruminated ruminates ruminating said say saying says scoff scoffed scoffing scoffs scold
    scolded scolding scolds scream screamed screams shout shouted shouting shouts shriek
    shrieked shrieking shrieks sigh sighed sighs simper simpered simpering simpers slur slurred
    slurring slurs smile smiled smiles snap snapped snaps snarl snarled snarling snarls sneer
    sneered sneering sneers snicker snickered snickering snickers sniffed sniffing sniffs
    snigger sniggered sniggering sniggers snorted snorting snorts sobbed sobbing sobs soothe
    soothed soothes soothing spat speculate speculated speculates speculating splutter
    spluttered spluttering splutters sputter sputtered sputtering sputters squeak squeaked
    squeaking squeaks stammer stammered stammering stammers state stated states stating
    stipulate stipulated stipulates stipulating stress stressed stresses stutter stuttered
    stuttering stutters suggest suggested suggests summarise summarised summarises summarising
    summarize summarized summarizes summarizing surmise surmised surmises surmising swore taunt
    taunted taunting taunts tease teased teases teasing tell telling tells testified testifies
    testify texted texting theorise theorised theorises theorising theorize theorized theorizes
    theorizing think thinks thought thunder thundered thundering thunders titter tittered
    tittering titters told trill trilled trilling trills tut tuts tutted tutting tweet tweeted
    tweeting tweets twittered twittering twitters underline underlined underlines underlining
    underscore underscored underscores underscoring upbraid upbraided upbraiding upbraids urge
    urged urges urging venture ventured ventures venturing volunteer volunteered volunteering
    volunteers vow vowed vows wail wailed wailing wails warble warbled warbles warbling warn
    warned warning warns wheeze wheezed wheezes wheezing whimper whimpered whimpering whimpers
    whine whined whines whining whisper whispered whispers wonder wondered wonders write writes
    writing wrote yell yelled yelling yells yelp yelped yelping yelps
    """
)
"""Verbs that report speech, in the forms that news and novels use."""

LOOSE_SPEECH_VERBS = word_set("read reads put puts")
"""Verbs that report speech only directly before a quotation."""

ADDRESSED_VERBS = word_set("tell told tells telling")
"""Verbs whose following noun is who was spoken to, not who spoke."""

PRONOUNS = {"he": "m", "she": "f", "it": "n", "they": "", "i": "", "we": ""}
"""Subject pronouns, with the gender they tell."""

VERBS = word_set(
    """
    is was has had will would can could did does may might must should shall arose ate beat became
    began bent bet bit bled blew bore bought broke brought built burst came cast caught chose clung
    cost crept cut dealt did drank drew dreamt drove dug fed fell felt fled flew flung forgot
    forgave fought found froze gave got grew ground heard held hid hit hung hurt kept knelt knew
    laid lay leapt learnt led left lent let lit lost made meant met overcame paid put quit ran rang
    read rode rose said sang sank sat saw sent set shook shot shrank shut slept slid smelt sold
    sought spent spoke sprang spread stole stood struck stuck sued swam swept swore swung taught
    threw thought tied told took tore understood wept went woke won wore wound wove wrote
    who
    """
)
"""Finite verbs whose endings do not tell that they are."""

POSSESSIVES = {"his": "m", "her": "f", "its": "n", "my": "", "our": ""}
"""Possessive pronouns, with the gender they tell."""

DETERMINERS = word_set("the a an one another this that his her its their our my some")

MASCULINE_TITLES = word_set("mr sir lord king prince father brother baron duke monsieur")
FEMININE_TITLES = word_set("mrs ms miss mme madam lady queen princess sister dame duchess")

TITLES = (
    MASCULINE_TITLES
    | FEMININE_TITLES
    | word_set(
        """
        dr prof warden constable agent professor president vice prime minister senator sen
        representative rep congressman congresswoman governor gov mayor secretary general
        gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm
        commander commissioner ambassador judge justice chief chairman chairwoman chair
        director ceo officer spokesman spokeswoman spokesperson attorney detective inspector
        superintendent sheriff deputy rev reverend pope cardinal bishop archbishop rabbi
        imam chancellor premier administrator editor hon councillor emperor undersecretary
        sheikh ayatollah coach analyst economist leader member coauthor co-author mp msp
        activist actor actress adviser advisor alderman assemblyman assemblywoman aide
        architect artist astronaut author biologist blogger boss businessman businesswoman
        candidate cfo chairperson chef clerk co-chair co-founder cofounder columnist
        comedian commentator composer comptroller consultant controller coordinator coroner
        correspondent councilman councilmember councilwoman councilor counsel critic curator
        defenseman delegate designer developer dentist engineer entrepreneur ensign
        epidemiologist executive farmer filmmaker firefighter forecaster founder fullback
        goalie goalkeeper golfer halfback historian host imam intern investigator journalist
        lawmaker lawyer lecturer lobbyist magistrate manager meteorologist midfielder
        midshipman minister musician naturalist negotiator novelist nurse organizer
        organiser organist owner pastor patrolman philosopher photographer physician
        physicist pilot pitcher playwright poet pollster pontiff postmaster preacher
        premier-elect president-elect principal producer professor-emeritus programmer
        promoter prosecutor psychologist quarterback ranger realtor registrar researcher
        resident scientist screenwriter secretary-general selectman shortstop singer
        sociologist solicitor star sophomore statistician strategist striker student supervisor
        surgeon surveyor teacher technician teammate tenor therapist trainer treasurer
        trooper trustee violinist volunteer wrestler writer
        """
    )
)
"""Words before a name that are not part of it; lower case, without a full stop."""

MASCULINE_NOUNS = word_set(
    """
    man boy father son brother husband uncle nephew grandfather spokesman chairman actor
    king prince congressman businessman policeman fisherman gentleman
    """
)
FEMININE_NOUNS = word_set(
    """
    woman girl mother daughter sister wife aunt niece grandmother spokeswoman chairwoman
    actress queen princess congresswoman businesswoman policewoman waitress lady
    """
)

EPITHETS = word_set(
    """
    activist actor actress artist author ballerina billionaire boxer businessman businesswoman
    celebrity champion comedian comic composer congressman congresswoman director entrepreneur
    filmmaker footballer goalkeeper governor grandfather grandmother guitarist historian
    incumbent lawmaker legislator magnate mayor midfielder millionaire model mogul musician
    novelist pensioner philanthropist photographer pianist pilot pitcher playwright poet politician
    pontiff premier president quarterback rapper rocker senator showrunner singer skipper
    songwriter sprinter star striker superstar swimmer tycoon veteran violinist writer
    """
)
"""Nouns that news uses in place of the name that stands just before."""

ORGANISATION_WORDS = word_set(
    """
    academy administration agency alliance army assembly association authority bank board
    bureau centre center city club college commission committee company congress corporation
    council court department district forces foundation front fund gazette government group
    hospital house inc institute institution league ltd ministry movement museum nations
    network news office organisation organization parliament party post press school senate
    service services society state states street times tribune union university world
    """
)
"""Words that tell an institution's name from a person's."""

FUNCTION_WORDS = word_set(
    """
    a about above according across after again against all almost along already also
    although always among an and another any anyone are as asked at away back be because
    been before behind being below besides between beyond both but by can could despite did
    do does doing don't down during each earlier either else even every everyone everything
    few finally first for former fortunately from further get had has have he hence her here
    hers him his how however i if in indeed inside instead into is it it's its just last
    later lastly less let like look many maybe me meanwhile more moreover most mostly much
    must my near neither never nevertheless next no nobody none nor not nothing now of off
    often on once one only onto or other others otherwise our out outside over own people
    per perhaps please rather really said same second several she should similarly since so
    some someone something sometimes soon still such than that that's the their them then
    there there's these they they're thing third this those though three through throughout
    thus to today together tomorrow too toward towards two under unfortunately unless unlike
    until up upon us very was we we're well were what when where whether which while who
    whom whose why will with within without would yes yesterday yet you you're your i'm i've
    i'll we've
    """
)

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
SHORT_WEEKDAYS = frozenset((*(day[:3] for day in WEEKDAYS), "tues", "thurs"))

ELISIONS = word_set(
    """
    tis tisn twas twasn twere twill twould em til till cause cos bout round gainst neath ere un n
    nother im ouse ave ead ome orse appen appened ello ow ard alf eaven undred usband eard
    """
)
"""Words that are written with an apostrophe in the place of their first letters."""

CLIPPED = word_set("an th o wi gi ol t lil mo po fo")
"""Words that are written with an apostrophe in the place of their last letters."""

PREDICATE_WORDS = word_set(
    """
    are is was were be been being has have had will would can could may might must should
    shall do does did and or but of to in on at by for from with as than into
    """
)
"""Words that, opening a quotation in lower case, go on with the narrator's sentence."""

WORK_WORDS = word_set(
    """
    titled entitled called named dubbed labelled labeled headlined captioned nicknamed
    termed word words phrase term terms song film movie book novel poem album article essay
    story episode series show play painting website blog report motto slogan title chapter
    section headline nickname
    """
)
"""Words before a quotation that make it a title or a term."""

PARTICLES = word_set(
    "de da del dela della delle di do dos das du van von vom zu zur der den af av bin bint ibn abu"
    " al el la le ten ter te y e"
)
"""Lower-case words inside a name."""

SECTION_LABELS = word_set(
    """
    opinion commentary analysis news review reviews feature essay interview profile politics world
    business culture sport sports science technology health letters editorial books travel
    """
)
"""Names of a newspaper's sections, which may stand above a title."""

_ANSWER = (
    r"(?:answer|reply|response|retort|verdict|explanation|message|advice|conclusion|view|theory"
    r"|motto|comment|reaction|assessment|summary|warning)"
)

ENGLISH = Language(
    code="en",
    speech_verbs=SPEECH_VERBS,
    loose_speech_verbs=LOOSE_SPEECH_VERBS,
    addressed_verbs=ADDRESSED_VERBS,
    between=word_set(
        "also then later once recently often has had have would will is was again too who"
    ),
    adverb_ending="ly",
    pronouns=PRONOUNS,
    telling_pronouns=word_set("he she"),
    possessives=POSSESSIVES,
    determiners=DETERMINERS,
    definites=word_set("the this that"),
    before_subjects=word_set("as"),
    conjunctions=word_set(
        "and but because while when that which where with as although though if so"
    ),
    relatives=word_set("who which that"),
    links=word_set("that it so this"),
    according_to=("according to",),
    in_the_words_of=("in the words of", "to quote"),
    said_behind=re.compile(
        r"^\W*(?:is|was|were|are) (?:how|what) (?P<subject>[^,.;:]{2,60}?) "
        r"(?:put|puts|sums?|summed|described?|describes|said|says|called|calls|told|explained)\b"
        rf"|^\W*(?:is|was|were|came) (?P<owner>[^,.;:]{{2,60}}?)[’']s? (?:\w+ ){{0,2}}{_ANSWER}\b"
    ),
    said_before=re.compile(
        rf"(?P<subject>[^,;:]{{2,60}}?)[’']s? (?:\w+ ){{0,2}}{_ANSWER}\b[^.;:]{{0,40}}:$"
    ),
    prepositions=word_set(
        """
        in on at by with for to after before during who whose that which when while as told
        """
    ),
    genitives=word_set("of from"),
    locatives=word_set("in at near outside inside across throughout around"),
    masculine_titles=MASCULINE_TITLES,
    feminine_titles=FEMININE_TITLES,
    other_titles=TITLES,
    masculine_nouns=MASCULINE_NOUNS,
    feminine_nouns=FEMININE_NOUNS,
    masculine_names=MASCULINE_NAMES,
    feminine_names=FEMININE_NAMES,
    organisation_words=ORGANISATION_WORDS,
    function_words=FUNCTION_WORDS | WEEKDAYS | MONTHS.keys(),
    predicate_words=PREDICATE_WORDS,
    documents=word_set(
        """
        account affidavit announcement answer article autobiography blog book column comment
        diary email essay facebook feed instagram interview journal letter memo memoir message note
        op-ed page poem post posting remarks reply report response speech statement story testimony
        text tweet tweets twitter website will words
        """
    ),
    collectives=word_set("police people"),
    partitives=word_set("one another some many several most few other two three four five six"),
    epithets=EPITHETS,
    epithet=re.compile(
        r"\b\d+-year-old$|\b(?:father|mother|parent)-of-"
        r"|^the [A-Z]\w+(?:ese|ish|an|crat|man|woman)$"
    ),
    work_words=WORK_WORDS,
    verbs=VERBS,
    verb_endings=("ed", "s"),
)
