"""Where a full stop ends no sentence, in the languages that have words of their own for it."""

from dataclasses import dataclass

from audio_edition.segment.common_words import COMMON_WORDS
from audio_edition.segment.language import word_set


@dataclass(frozen=True, slots=True)
class Stops:
    """What a language writes with a full stop that ends no sentence."""

    before_names: frozenset[str]
    """Abbreviations in their own case, without their stop, that wait for a name or a number."""
    before_numbers: frozenset[str]
    """Those that are ordinary words or names too, and wait for a number or an initial alone."""
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


def _either(text: str) -> frozenset[str]:
    """Return abbreviations that are written with a small letter and with a capital."""
    return word_set(text) | {word[0].upper() + word[1:] for word in text.split()}


STOPS = {
    "de": Stops(
        word_set(
            "Dr Prof zw Dipl Ing Dipl.-Ing Hr Hrn Fr St Hl hl Fa Nr Nrn Bde Abb Abs Tel Anm Aufl"
            " Hrsg ca geb gest vgl"
        ),
        word_set("Art Bd Kap Tab Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez"),
        word_set(
            "Kl max mind usw etc bzw bspw evtl ggf inkl exkl zzgl sog Jh Jhd Str ff Mio Mrd Tsd"
            " MwSt Co"
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
        word_set("M MM Me") | _either("mme mlle dr pr mgr st ste pp chap av éd cf réf"),
        _either("vol bd al art fig sept"),
        _either("etc env hab tél suiv apr ap janv févr juil oct nov déc"),
        COMMON_WORDS["fr"]
        | word_set("je tu ils elles on c j s mon ma mes son sa ses notre leurs cela puis alors si"),
        ("p. ex", "c.-à-d", "av. J.-C", "apr. J.-C"),
    ),
    "es": Stops(
        _either(
            "sr sra srta sres sras dña dr dra dres prof profa lic ing gral mons fr sto sta"
            " pág págs pp núm av avda pza plza ctra vv ss"
        ),
        _either("vol cap art arts fig tel"),
        _either("etc aprox ud uds vd vds dcha izda izq cía ref ed hab min seg"),
        COMMON_WORDS["es"]
        | word_set("ellos ellas yo tú nosotros usted así entonces luego después aquí allí si mi"),
        ("p. ej", "p.ej"),
    ),
    "it": Stops(
        _either(
            "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing on mons nr pp pag"
            " pagg ca geom rag arch"
        ),
        _either("art artt cap vol fig sec tel"),
        _either("ecc etc cfr gen feb apr giu lug ott nov dic"),
        COMMON_WORDS["it"] | word_set("io tu lui lei noi voi essi poi così allora dopo qui se mio"),
        ("per es", "p. es", "ad es"),
    ),
    "pt": Stops(
        _either("sr sra srs sras dr dra prof profa eng sto sta pág págs pp av pç"),
        _either("art arts cap vol fig tel jan dez"),
        _either("etc aprox lda ltda séc fev abr jun jul nov"),
        COMMON_WORDS["pt"]
        | word_set("eu tu nós eles elas você depois então aqui ali se meu assim"),
        ("p. ex",),
    ),
    "nl": Stops(
        _either("dhr mevr mw dr drs prof mr ir ing ca nr nrs blz hfst st"),
        _either("art fig tel jan feb mrt apr jun jul aug sep sept okt nov dec"),
        _either("enz etc incl excl resp jl bijv bv mln mld"),
        COMMON_WORDS["nl"] | word_set("ik jij wij ze we hun daarna toen hier daar als mijn zo nu"),
        ("v. Chr", "n. Chr"),
    ),
}
"""By language; another is cut by the English rules."""
