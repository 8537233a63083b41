"""Where a full stop ends no sentence, in the languages that have words of their own for it."""

from dataclasses import dataclass

from audio_edition.segment.common_words import COMMON_WORDS
from audio_edition.segment.language import word_set


@dataclass(frozen=True, slots=True)
class Stops:
    """What a language writes with a full stop that ends no sentence."""

    before_names: frozenset[str]
    """Abbreviations that wait for a name or a number, without their stop."""
    abbreviations: frozenset[str]
    """Those that end a sentence where the next word opens one."""
    openers: frozenset[str]
    """Words that open a sentence, in small letters."""
    unfinished: tuple[str, ...]
    """Several abbreviations in a row that end none, without the last stop."""
    endings: tuple[str, ...] = ("\0",)
    """Ends of words that are abbreviations: `Goethestr.`."""
    has_ranks: bool = False
    """Whether a number with a stop is a rank: `am 12. März`."""


STOPS = {
    "de": Stops(
        word_set(
            "dr prof zw dipl ing hr hrn fr st hl fa nr nrn bd bde abb abs tel anm aufl"
            " hrsg ca geb gest vgl jan feb mär apr jun jul aug sep sept okt nov dez"
        ),
        word_set(
            "kl art kap tab max mind usw etc bzw bspw evtl ggf inkl exkl zzgl sog jh jhd str ff mio"
            " mrd tsd mwst co"
        ),
        COMMON_WORDS["de"]
        | word_set(
            "ich du wir ihr dann danach doch aber wenn als da hier dort so nun jetzt diese dieser"
            " dieses sein seine ihre mein meine kein keine alle viele man was wer wo warum wie"
        ),
        ("z. B", "d. h", "u. a", "v. a", "v. Chr", "n. Chr", "i. d. R", "z. T", "o. g"),
        endings=("str",),
        has_ranks=True,
    ),
    "fr": Stops(
        word_set("m mm mme mlle dr pr me mgr st ste pp vol chap av bd éd cf réf al"),
        word_set("art fig etc env hab tél suiv apr ap janv févr juil sept oct nov déc j.-c"),
        COMMON_WORDS["fr"]
        | word_set("je tu ils elles on c j s mon ma mes son sa ses notre leurs cela puis alors si"),
        ("p. ex", "c.-à-d", "av. J.-C", "apr. J.-C"),
    ),
    "es": Stops(
        word_set(
            "sr sra srta sres sras dña dr dra dres prof profa lic ing gral mons fr sto sta"
            " pág págs pp núm vol cap art arts fig tel av avda pza plza ctra vv ss"
        ),
        word_set("etc aprox ud uds vd vds dcha izda izq cía ref ed hab min seg ee.uu"),
        COMMON_WORDS["es"]
        | word_set("ellos ellas yo tú nosotros usted así entonces luego después aquí allí si mi"),
        ("p. ej", "p.ej"),
    ),
    "it": Stops(
        word_set(
            "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing on mons nr pp pag"
            " pagg art artt cap vol fig sec tel ca geom rag arch"
        ),
        word_set("ecc etc cfr a.c d.c s.p.a s.r.l gen feb apr giu lug ott nov dic"),
        COMMON_WORDS["it"] | word_set("io tu lui lei noi voi essi poi così allora dopo qui se mio"),
        ("per es", "p. es", "ad es"),
    ),
    "pt": Stops(
        word_set(
            "sr sra srs sras dr dra prof profa eng sto sta pág págs pp art arts cap vol fig"
            " tel av pç"
        ),
        word_set("etc aprox a.c d.c lda ltda s.a séc jan fev abr jun jul nov dez"),
        COMMON_WORDS["pt"]
        | word_set("eu tu nós eles elas você depois então aqui ali se meu assim"),
        ("p. ex",),
    ),
    "nl": Stops(
        word_set(
            "dhr mevr mw dr drs prof mr ir ing ca nr nrs blz art hfst fig tel st jan feb mrt apr"
            " jun jul aug sep sept okt nov dec"
        ),
        word_set("enz etc incl excl resp jl bijv bv mln mld o.a d.w.z m.a.w v.chr n.chr"),
        COMMON_WORDS["nl"] | word_set("ik jij wij ze we hun daarna toen hier daar als mijn zo nu"),
        ("v. Chr", "n. Chr"),
    ),
}
"""By language; another is cut by the English rules."""
