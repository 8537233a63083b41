"""Where a full stop ends no English sentence: words only."""

from audio_edition.segment.language import word_set

FORENAMES = word_set(
    """
    wm geo chas thos robt benj jas edw hy eliz jos richd jno saml danl fredk
    """
)
"""Those that older print shortens."""

TITLES_BEFORE_NAMES = FORENAMES | word_set(
    """
    mr mrs ms messrs dr prof st mt ft sr rev hon gen col maj capt lt sgt adm sen rep gov
    pres cmdr pvt cpl fr bros mme mlle m supt insp sens reps gens govs profs drs atty asst
    det brig cdr msgr cllr spc pfc ofc lts sgts v vs revd revs bp bps abp ald pte gnr spr tpr
    rfn bdr gdsm lieut cdre surg preb archd ven rt cpt dep
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
    """
)
"""Abbreviations that end no sentence where a number follows."""

SMALL_NUMERALS = frozenset(
    f"{ten}{one}"
    for ten in ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx")
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
    ibid seq edn eds jun jnr snr opp incl yr wk mths
    """
)
"""Abbreviations that end a sentence only where something else says so."""

SENTENCE_OPENERS = word_set(
    """
    the a an he she it they we i you this that these those there here in on at by for from
    with as if when while where what why who how but and or so yet still then now after
    before since because although though his her its their our my your one some many most no
    not all both each every another such is are was were do does did can could will would
    should may might must have has had let please once
    """
)
"""Words that, capitalised, start a sentence rather than go on with a name."""
