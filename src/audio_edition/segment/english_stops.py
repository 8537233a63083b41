"""Where a full stop ends no English sentence: words only."""

from audio_edition.segment.language import word_set

FORENAMES = word_set(
    """
    jn wm geo chas thos robt benj jas edw hy eliz jos richd jno saml danl fredk
    """
)
"""Those that older print shortens."""

TITLES_BEFORE_NAMES = FORENAMES | word_set(
    """
    mr mrs ms messrs dr prof st mt ft sr rev hon gen col maj capt lt sgt adm sen rep gov
    pres cmdr pvt cpl fr mme mlle m supt insp sens reps gens govs profs drs atty asst
    det brig cdr msgr cllr spc pfc ofc lts sgts v vs revd revs bp bps abp ald pte gnr spr tpr
    rfn bdr gdsm lieut cdre surg preb archd ven rt cpt dep
    genl comdr supts mssrs mmes commr secy srta adjt archdn cllrs lieuts capts cpls ptes ssgt
    a/cdre l/cpl l/sgt l/bdr s/sgt c/sgt f/sgt f/lt s/ldr w/cdr g/capt ste sts
    """
)
"""Abbreviations after which a capital never starts a sentence."""

BOOKS_OF_THE_BIBLE = word_set(
    """
    matt mk lk jn rom cor gal eph thess heb ps pss isa jer ezek deut exod lev eccl prov kgs chr rev
    """
)
"""Which have a capital where they are books."""

NUMBERED_ABBREVIATIONS = BOOKS_OF_THE_BIBLE | word_set(
    """
    no nos n° nº p pp vol vols ch fig figs sec art par para eq ed pt ca c approx circa chap ver n
    P C N b d r f l nn ll vv ff fl fol fols col cols bk bks cl cls sch reg regs arts paras chs appx
    op debs ser sched ss s
    nr secs sc eqs exs eqn eqns supp suppl bldg apt pl rm pg pgs cc fn wt ht qty
    cmd cmnd q qq a chr exh ste hwy rte deg bap bapt bur aet dem lat
    """
)
"""Abbreviations that end no sentence where a number follows."""

SMALL_NUMERALS = frozenset(
    f"{ten}{one}"
    for ten in ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc", "c")
    for one in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
) - {""}
"""Of chapters and volumes, with which a page or a verse goes: `xii. 85`."""

ABBREVIATIONS = word_set(
    """
    vs etc al e.g i.e eg ie cf viz inc ltd co corp jr sr dept univ assn ave blvd rd est fig
    gov misc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
    sat sun a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a b.c a.d min max hr hrs sq ext
    int tel cal calif conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo ariz ark colo del regt bn bde div bty cav sqn gt
    esq kt treas soc inst assoc rly ry gdns cres tce cit
    ibid seq edn eds jnr snr opp incl yr wk mths
    spp yrs govt hwy rte int'l int’l nat'l nat’l gov't gov’t ass'n ass’n sec'y sec’y cont'd cont’d
    rec'd rec’d gen'l gen’l attn qty mgmt acct intl nr utd wt ht svcs svc depts mtn mtns mtg mtgs
    assocs mss tbsp tbsps tsp tsps pkgs pkwy bldg bldgs lb lbs oz gal gals qt qts esp mfg
    natl avg av retd cu abbr hts jct twp cie repr illus mfrs mfr tpk tpke xing masc plur
    def approx bap bapt bur ea excl encl cttee chmn educ unm stn mkt lwr upr parlt
    hosp bros
    """
)
"""Abbreviations that end a sentence only where something else says so."""

CAPITALISED_TITLES = word_set(
    """
    Amb Br Bro Card Comm Const Dir Ens Exec Flt Gp Ld Mgr Mts Pt Sec Sig Solr Sra Wg
    """
)
"""Titles that are words, or other abbreviations, where they are small."""

CAPITALISED_NUMBERED = word_set("App Elev Ex Long Pop Prop Ref Refs Sect Stat Tab")
"""Likewise what is numbered."""

CAPITALISED_ABBREVIATIONS = word_set(
    """
    Acad Am Amend Anat Appl Astron Biochem Biol Brit Bull Chem Cir Civ Clin Comp Conf Cong Crim Ct
    Econ Engl Environ Evid Exp Genet Gent Geophys Immunol Jur Lang Lett Mag Math Mech Med Microbiol
    Mol Neurosci Philos Phys Physiol Polit Proc Psychol Ret Sci Sess Sociol Supp Theor Trans
    """
)
"""Of the names of courts, rules and journals: `R. Civ. P. 12`, `Am. Econ. Rev.`"""

ASIDES = word_set("b d m ed eds trans feat arr perf pop elev alt")
"""What is short behind a comma or in brackets: `(b. Zlín)`, `, ed. Hale`."""

RANKED_BOOKS = word_set("Pet Sam Tim")
"""Of the Bible, where a number is before them: names elsewhere."""

WORDS_TOO = word_set("ill ind la mar mass miss mon ore pa sat sun wash wed")
"""Words too, where they are small: `He was ill.`"""
TIME_ZONES = word_set(
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST AEST IST JST"
)
"""As they stand behind an hour."""

SENTENCE_OPENERS = word_set(
    """
    the a an he she it they we i you this that these those there here in on at by for from
    with as if when while where what why who how but and or so yet still then now after
    before since because although though his her its their our my your one some many most no
    not all both each every another such is are was were do does did can could will would
    should may might must have has had let please once
    nobody nothing everyone everybody everything someone something none several few fewer less
    later earlier today yesterday tomorrow tonight again also even just only maybe perhaps indeed
    instead meanwhile moreover nevertheless nor unless until whose whether within without during
    despite among between thus therefore hence otherwise soon finally eventually recently nearly
    almost about other others mr mrs ms
    """
)
"""Words that, capitalised, start a sentence rather than go on with a name."""
