"""Citations: `in [12]`, a pause and the number; the marks of notes, `shown.[3]`, are not said."""

import re
import unicodedata

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.units import UNIT, unit_name

_SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def _numbers(match: re.Match[str]) -> str:
    """Return the numbers after a pause; a mark that parts them already is enough."""
    written = unicodedata.normalize("NFKC", match["numbers"])
    joined = re.sub(r"\]?\s*[–−-]\s*\[?", " to ", written)
    said = re.sub(r"\d+", lambda number: cardinal(int(number.group())), joined)
    before = match.string[: match.start()].rstrip(" ”’\"')")
    opening = "" if not before or before[-1] in ",;:.!?" else ","
    return f"{opening} {said}"


_NUMBERS = r"\d{1,3}(?:\s?[,–-]\s?\d{1,3})*"
_RAISED = rf"[{_SUPERSCRIPT}]+(?:[,–⁻-][{_SUPERSCRIPT}]+)*"
NOTE_MARK = SemioticClass(
    "citation",
    later(
        r"(?:(?<=[a-zß-ÿ]{2})|(?<=[\w.,;:!?”’)\"'][.,;:!?”’)\"'])|(?<=\b(?:1[5-9]|20)\d\d))"
        rf"(?<!(?<![a-z])[a-z]{{2}}(?=[²³]))(?:(?:\[{_NUMBERS}\])+|{_RAISED})"
    ),
    lambda match: None if "[0]" in match.string else "",
    marks=("[", *_SUPERSCRIPT),
)
"""Right behind a word or its stop: the mark of a note, which nobody reads out."""
BRACKETED_CITATION = SemioticClass(
    "citation",
    later(
        r"(?<=[^\s(])\s*(?!\[(?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?\])"
        r"\[(?P<numbers>\d{1,4}(?:\s?[,–-]\s?\d{1,4}|\]\s?[–-]\s?\[\d{1,4})*)\]"
    ),
    _numbers,
    marks="[",
)


def _say_power(match: re.Match[str]) -> str:
    """Return a power: `ten to the twenty-third`, `m c squared`."""
    minus = "minus " if match["minus"] else ""
    power = int(unicodedata.normalize("NFKC", match["power"]))
    named = {2: " squared", 3: " cubed"}.get(power)
    if named and not minus:
        return named
    return f" to the {minus}{cardinal(power) if minus else ordinal(power)}"


ENERGY = SemioticClass(
    "measure",
    later(r"\b[Ee] ?= ?(?P<said>mc[2²])(?!\w)"),
    lambda _match: "M.C squared",
    words={"mc", "mc²"},
)
"""`E=mc2`."""
POWER = SemioticClass(
    "measure",
    later(
        r"(?:(?<=\b10)|(?:(?<=\d)|(?<=\b[a-zA-Zα-ω])|(?<=\b[α-ω][a-z]))(?=[²³])"
        r"|(?<==mc)|(?<== mc))"
        rf"(?P<minus>⁻)?(?P<power>[{_SUPERSCRIPT}]+)"
    ),
    _say_power,
    marks=_SUPERSCRIPT,
)
UNIT_BEHIND_POWER = SemioticClass(
    "measure",
    later(rf"\b10⁻?[{_SUPERSCRIPT}]+(?P<said> (?P<unit>{UNIT})(?![\w/²³’']))"),
    lambda match: f" {unit_name(match['unit'], many=True)}",
    marks=_SUPERSCRIPT,
)
"""`3 × 10⁸ m/s`."""
SUPERSCRIPT_CITATION = SemioticClass(
    "citation",
    later(rf"(?<=[\da-zß-ÿ.,;:!?”’)\]])(?<![kcm]m(?=[²³]))(?P<numbers>{_RAISED})"),
    _numbers,
    marks=_SUPERSCRIPT,
)
SERIES = SemioticClass(
    "ordinal",
    later(
        r"(?<=[A-Z]\.)(?P<number>[23])d(?= \d)"
        r"|(?:(?<=\bSupp\. )|(?<=\b(?:Ser|App)\. ))(?P<apart>[23])d\b"
    ),
    lambda match: " " * bool(match["number"]) + ordinal(int(match["number"] or match["apart"])),
    marks=("0d",),
)
"""Of reports of law: `14 F.3d 207`, `61 F. Supp. 2d 88`."""
_JOURNAL = later(r"(?:[a-z]\. |\b[A-Z]\. |[a-z]\. [A-Z] )$")


def _say_volume(match: re.Match[str]) -> str | None:
    """Return volume and number, or page; None for a ratio, with no journal before it."""
    if match["page"] and not preceded(match, _JOURNAL()):
        return None
    return f"{cardinal(int(match['volume']))}, {cardinal(int(match['number'] or match['page']))}"


VOLUME = SemioticClass(
    "citation",
    later(
        r"(?<![\w.,:/])(?P<volume>\d{1,3}):(?:(?P<number>\d{1,3})"
        r"(?= \((?:[A-Z][a-z]+\.? )?(?:1[89]|20)\d\d\))|(?P<page>\d{3,4})(?![\w:/–-]|[.,]\d))"
    ),
    _say_volume,
    marks=("0:",),
    at_number=True,
)
"""Volume and number of a journal, or page: `12:3 (2004)`, `J. Exp. Biol. 12:345`."""
IN_VOLUME = SemioticClass(
    "citation",
    later(
        r"(?<![\w.,:/])(?P<volume>\d{1,4}):(?P<first>\d{3,4})[–-](?P<last>\d{1,4})(?![\w:/–-]|[.,]\d)"
    ),
    lambda match: (
        f"{cardinal(int(match['volume']))}, {cardinal(int(match['first']))}"
        f" to {cardinal(int(match['last']))}"
    ),
    marks=("0:",),
    at_number=True,
)
"""The pages in a volume: `585:357–62`."""
FOLLOWING = SemioticClass(
    "citation",
    later(r"(?:(?<=\d)ff|(?<=\d[–-]\d)f|(?<=p\. \d)f|(?<=p\. \d\d)f|(?<=p\. \d\d\d)f)\.?(?!\w)"),
    lambda match: f" following{closing_stop(match)}",
    marks=("0f",),
)
"""`pp. 4ff.`"""
PAGES = SemioticClass(
    "citation",
    later(r"(?<=\d )(?<!\.\d )(?<!\.\d\d )pp\b\.?(?![\w]| \d)"),
    lambda match: f"pages{closing_stop(match)}",
    words={"pp"},
)
"""How many a book has: `352 pp.`"""


def _say_ion(match: re.Match[str]) -> str:
    charge = unicodedata.normalize("NFKC", match["charge"])
    many = f"{cardinal(int(charge))} " if charge else ""
    return f" {many}{'plus' if match['sign'] == '⁺' else 'minus'}"


ION = SemioticClass(
    "measure",
    later(r"(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z]))(?P<charge>[²³⁴]?)(?P<sign>[⁺⁻])"),
    _say_ion,
    marks="⁺⁻",
)
"""`Ca²⁺`."""
PUBLIC_LAW = SemioticClass(
    "citation",
    later(
        r"(?:(?<=\bPublic Law )|(?<=\bPublic Law No\. )|(?<=\bPub\. L\. )|(?<=\bPub\. L\. No\. )"
        r"|(?<=\bP\.L\. )|(?<=\bP\.L\. No\. ))(?P<congress>\d{2,3})[–-](?P<law>\d{1,3})(?![\w-])"
    ),
    lambda match: f"{cardinal(int(match['congress']))}, {say_label(match['law'])}",
    marks=("0-", "0–"),
    at_number=True,
)
"""American: the Congress and the law, `Public Law 94-142`."""
_SUBJECTS = {
    "Civ. P": "Civil Procedure",
    "Crim. P": "Criminal Procedure",
    "App. P": "Appellate Procedure",
    "Bankr. P": "Bankruptcy Procedure",
    "Evid": "Evidence",
}
RULE_OF_COURT = SemioticClass(
    "citation",
    later(r"\bFed\. ?R\. ?(?P<subject>(?:Civ|Crim|App|Bankr)\. ?P|Evid)\.(?P<number> (?=\d))?"),
    lambda match: (
        f"Federal Rule{'' if match['number'] else 's'}"
        f" of {_SUBJECTS[match['subject'].replace('.P', '. P')]}"
        + (match["number"] or closing_stop(match))
    ),
    words={"Fed"},
)
"""American: `Fed. R. Civ. P. 12(b)(6)`."""
