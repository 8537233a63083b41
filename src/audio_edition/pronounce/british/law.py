"""Courts, statutes and Parliament as British print cites them: `[1948] 1 KB 223`, `HC Deb`."""

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.forenames import FORENAMES
from audio_edition.pronounce.initialism import letter_names
from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later
from audio_edition.pronounce.short_words import some_of

LAW_REPORT = SemioticClass(
    "citation",
    later(
        r"(?:(?<=\d\] )|(?<=\d\) ))(?:(?P<volume>\d{1,2}) )?"
        r"(?P<series>(?<=\d )[A-Z]{2,5}|Ch|Fam)(?= \d{1,4}\b)"
    ),
    lambda match: _say_report(match["volume"], match["series"]),
    marks=("]", ")"),
    glance=later(r"\d[\])] (?:\d+ [A-Z]|Ch|Fam)"),
)
"""`[1948] 1 KB 223`: no kilobyte; `[1917] 1 Ch 234`."""


def _say_report(volume: str | None, series: str) -> str:
    named = {"Ch": "Chancery", "Fam": "Family"}.get(series) or letter_names(series)
    return f"{cardinal(int(volume))} {named}" if volume else named


EX_PARTE = SemioticClass(
    "citation", later(r"(?<=\b[Ee]x )p\b\.?(?= [A-Z])"), lambda _match: "parte", words={"p"}
)
"""`R v Hale, ex p Lee`."""
_KINGS = {
    **some_of(FORENAMES, "Geo", "Wm", "Hy", "Edw", "Jas", "Chas"),
    "Will": "William",
    "Hen": "Henry",
    "Ric": "Richard",
    "Eliz": "Elizabeth",
    "Car": "Charles",
}
KING = SemioticClass(
    "roman",
    later(
        r"(?<![\w.’'-])(?P<name>Geo|Hen|Hy|Edw|Ric|Eliz|Wm|Jas"
        rf"|(?<=\d )(?:{'|'.join(_KINGS)}))\.? "
        r"(?P<numeral>[IVX]{2,4}|V|I(?=,? c\.? ?\d))(?![\w’-])"
    ),
    lambda match: f"{_KINGS[match['name']]} the {ordinal(roman_value(match['numeral']) or 0)}",
    words=frozenset(_KINGS),
)
"""`25 Geo. III c. 18`, `Hen V`."""
CHAPTER_OF_STATUTES = SemioticClass(
    "citation",
    later(r"(?:(?<=[IVX] )|(?<=[IVX], )|(?<=Vict )|(?<=Vict\. )|(?<=Vict, ))(?:c\.? ?)(?=\d)"),
    lambda _match: "chapter ",
    words={"c"},
)
ARCHIVE = SemioticClass(
    "citation",
    later(
        r"\b(?:CAB|WO|FO|ADM|AIR|PREM|HO|KV|MEPO|PROB|HW|DEFE|FCO|CO|DO|LAB|CRIM|ASSI|RAIL|BT|SP) "
        r"(?P<said>\d{1,4}(?:/\d{1,6})+)(?![\w/]|[.,]\d)"
    ),
    lambda match: " slash ".join(map(say_label, match["said"].split("/"))),
    marks=("0/",),
)
"""Of the National Archives: `WO 95/1432`."""
DEBATES = SemioticClass(
    "citation", later(r"(?<=\bH[CL] )Debs?\b\.?"), lambda _match: "Debates", words={"Deb", "Debs"}
)
"""Of Parliament: `HC Deb 12 May 1940`."""

BRITISH_LAW = (
    LAW_REPORT,
    DEBATES,
    CHAPTER_OF_STATUTES,
    ARCHIVE,
)
"""They need a digit."""
