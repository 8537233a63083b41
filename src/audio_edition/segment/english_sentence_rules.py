"""Where an English sentence ends: every full stop is put to these rules, in their order."""

import re

from audio_edition.segment.english import ENGLISH
from audio_edition.segment.english_stops import (
    ABBREVIATIONS,
    BOOKS_OF_THE_BIBLE,
    CAPITALISED_ABBREVIATIONS,
    CAPITALISED_NUMBERED,
    CAPITALISED_TITLES,
    DAYS,
    FORENAMES,
    MONTHS,
    NUMBERED_ABBREVIATIONS,
    SENTENCE_OPENERS,
    SMALL_NUMERALS,
    TIME_ZONES,
    TITLES_BEFORE_NAMES,
)
from audio_edition.segment.stop import (
    Rule,
    Stop,
    decided,
    ellipsis,
    exclamation,
    full_stop,
    list_number,
    small_letter,
)

_BEFORE_NUMBERS = NUMBERED_ABBREVIATIONS | ABBREVIATIONS
_CAPITALISED = CAPITALISED_TITLES | CAPITALISED_NUMBERED | CAPITALISED_ABBREVIATIONS
_KNOWN = (
    _BEFORE_NUMBERS
    | TITLES_BEFORE_NAMES
    | SMALL_NUMERALS
    | {word.lower() for word in _CAPITALISED}
    | {"fed", "will", "tim", "pet", "sam", "ed", "trans", "feat", "arr", "perf"}
)
_NO_TITLES = frozenset(("BP", "RT", "FT", "V"))
"""Two companies, a newspaper and a king's number; with small letters they are something else."""
_STREET = re.compile(r"\b(?:[A-Z][\w’']+|\d+(?:st|nd|rd|th)) St$")
_HOUSE = re.compile(
    r"\b\d+ (?:[NSEW]\. )?(?:[A-Z][\w’']+|\d+(?:st|nd|rd|th)) (?:St|Ave|Blvd|Rd|Dr|Ln|Ct)$"
)
_NO_NAME_AHEAD = re.compile(r"[A-Z][a-z’']+ [a-z]")
"""A capital that only the beginning of a sentence explains, where a name is not likely."""
_COMPOUND_RANK = re.compile(
    r"(?:lt|lieut|maj|brig|col|capt|surg|rear|vice|flt|sub|air|sgt)\.?"
    r"-(?:adm|capt|cdr|col|cpl|gen|gov|lt|lieut|maj|sgt)$"
)
_OLD_UNITS = (
    (re.compile(r"\d{1,2}[sl]"), re.compile(r"\d{1,2}[½¼¾]?[sd]")),
    (re.compile(r"\d{1,4}[ar]"), re.compile(r"\d{1,2}[rp]")),
)
"""`3s. 6d.`; acres, roods and perches: `3a. 2r. 14p.`"""
_NUMERAL = re.compile(r"(?!I$)(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_FIRST = re.compile(r"I(?:[,;:.)\]]|$| (?:of|and|to|or|§|c\.))")
"""The numeral, where it is not the speaker."""


_SPEECH = re.compile(r"[“\"‘][A-Z](?:[^”\"]*[,.!?—][”\"’]|[^”\"]{30})")


def _opens(stop: Stop) -> bool:
    """Tell whether what follows begins a sentence: `It`, `It’s`, or somebody speaks."""
    if _FIRST.match(stop.after):
        return False
    word = re.split("[’']", stop.next_word.lower(), maxsplit=1)[0]
    return word in SENTENCE_OPENERS or bool(_SPEECH.match(stop.after))


_TAG = re.compile(r"(?:I|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (\w+)(?:[.,;:]|$)")


def speech_tag(stop: Stop) -> bool | None:
    """““Is it far?” I asked”, “…!” Ann cried: who spoke is told in the same sentence."""
    tag = _TAG.match(stop.after) if set(stop.closers) & set("”’\"'") else None
    return False if tag and tag[1] in ENGLISH.speech_verbs else None


def street(stop: Stop) -> bool | None:
    """“on Elm St. It is quiet”: a street ends a sentence, as no saint is called “It”."""
    housed = _HOUSE.search(stop.before) and _NO_NAME_AHEAD.match(stop.after)
    return True if housed or (_STREET.search(stop.before) and _opens(stop)) else None


_COUNTED_FEET = re.compile(r"\d ft$")


def before_a_name(stop: Stop) -> bool | None:
    """“Mr.” and its like wait for the name, “Lt.-Col.” too."""
    word = stop.word.lower()
    if word == "ft" and _COUNTED_FEET.search(stop.before):
        return None
    title = (
        word in TITLES_BEFORE_NAMES
        or stop.word in CAPITALISED_TITLES
        or _COMPOUND_RANK.search(word)
    )
    if not title or stop.closers or stop.word in _NO_TITLES:
        return None
    if word in FORENAMES and _FIRST.match(stop.after):
        return False
    return (word in FORENAMES or stop.word in CAPITALISED_TITLES) and _opens(stop)


_RANKED_BOOK = re.compile(r"\b(?:[123]|I{1,3}) (?:Tim|Pet|Sam)$")


def _is_numbered(stop: Stop) -> bool:
    word = stop.word if len(stop.word) == 1 else stop.word.lower()
    return word in NUMBERED_ABBREVIATIONS or stop.word in CAPITALISED_NUMBERED


def before_a_number(stop: Stop) -> bool | None:
    """“No. 5”, “p. 55”, “Aug. 23”: the number belongs to the abbreviation."""
    word = stop.word if len(stop.word) == 1 else stop.word.lower()
    if _NUMERAL.fullmatch(stop.next_word):
        numbered = _is_numbered(stop) or stop.word == "Will"
        return False if numbered and stop.word != "no" else None
    for unit, less in _OLD_UNITS:
        if unit.fullmatch(word):
            return False if less.fullmatch(stop.next_word) else None
    known = (
        word in _BEFORE_NUMBERS
        or stop.word in SMALL_NUMERALS
        or stop.word in CAPITALISED_NUMBERED | CAPITALISED_ABBREVIATIONS
        or bool(_RANKED_BOOK.search(stop.before) or _ATTRIBUTE.search(stop.before))
    )
    known = known and not (word in BOOKS_OF_THE_BIBLE and stop.word.islower())
    return False if known and stop.next_word[:1].isdigit() else None


_SHORT = re.compile(r"[A-Z][a-z]{1,5}")
_PLACE = re.compile(r"\d{1,3}:\d{1,3}(?!\d| ?[ap]\.?m)|\d{2,4}[ab]\b")


def before_a_place(stop: Stop) -> bool | None:
    """“Shab. 7:2”, “Pol. 1253a”, “(S. 12)”: a work, and where in it."""
    cited = _SHORT.fullmatch(stop.word) and _PLACE.match(stop.after)
    sura = stop.before.endswith(f"({stop.word}") and stop.next_word[:1].isdigit()
    return False if cited or (sura and len(stop.word) == 1) else None


_LETTER = re.compile(r"[B-HJ-Z]")
_CODE = re.compile(r"[A-Z]{1,4}[-\d]")


def before_a_letter(stop: Stop) -> bool | None:
    """“App. C”, “Art. I, § 8”, “no. AX-200”: so is a letter, or a code."""
    if len(stop.word) < 2 or not _is_numbered(stop):
        return None
    if stop.word.lower() in {"no", "nos"}:
        return False if _CODE.match(stop.after) else None
    first = stop.next_word == "I" and (stop.word[0].isupper() or _FIRST.match(stop.after))
    lettered = first or _LETTER.fullmatch(stop.next_word)
    return False if lettered else None


_ASIDE = re.compile(r"(?:^|[,;(–—] ?)(?:[bdm]|eds?|trans|feat|arr|perf)$|[A-Z]\w*[”\"’)]? feat$")
_ERA = re.compile(r"A\.?D\b|B\.?C\b")


def aside(stop: Stop) -> bool | None:
    """“(b. Zlín, d. May 1937)”, “c. AD 70”, “Letters, ed. Hale”, “(feat. Ana)”: who and when."""
    dated = stop.word.lower() in {"c", "ca", "b", "d", "m", "bap", "bapt", "bur"} and (
        stop.next_word.lower() in MONTHS or _ERA.match(stop.after)
    )
    return False if dated or _ASIDE.search(stop.before) else None


_VERB_BEFORE_I = re.compile(
    r"\b(?:am|was|do|did|have|had|can|could|will|would|shall|should|may|might|must|than|nor) I$"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_LETTERED = re.compile(
    r"\b(?:vitamins?|degrees|grades?(?: of)?|rated|plan|type|hepatitis|exhibit|letter|site|point"
    r"|option|Malcolm|Generation) [A-Z]$"
)
"""`vitamin C`: no initial of a name."""
_QUOTES = tuple('“"‘')
_NICKNAME = re.compile(r"[“\"‘][\w ’'-]{1,24}[”\"’] [A-Z]")
"""`J. “Jack” Hale`."""
_NEXT_CLAUSE = re.compile(
    r"[“\"‘]?(?:It|He|She|They|We|The|This|That|These|There|But|And|His|Her|Their|Its|When|Then|If|In"
    r"|On|At|For|From|With|I)(?:[’']\w+)? (?!and\b|et\b)[\w“‘]"
)
"""How a sentence begins, and no name: `vitamin C. It helps`."""


def _is_letter(stop: Stop) -> bool:
    return len(stop.word) == 1 and stop.word.isupper() and not stop.closers


def pronoun(stop: Stop) -> bool | None:
    """“you and I. Did …” and “So do I. Ann …” end; “Albert I. Jones” goes on."""
    if stop.word != "I" or stop.closers:
        return None
    return _opens(stop) or bool(_VERB_BEFORE_I.search(stop.before))


def letter(stop: Stop) -> bool | None:
    """“vitamin C. Most …”, “got an A. She …” end; “S. & P.”, “12 E. 4th St.” go on."""
    if not _is_letter(stop):
        return None
    if stop.after.startswith("&") or (stop.word in "NEWS" and _ORDINAL.fullmatch(stop.next_word)):
        return False
    clause = stop.before.strip() != stop.word and _NEXT_CLAUSE.match(stop.after)
    return True if clause or _LETTERED.search(stop.before) else None


def initial(stop: Stop) -> bool | None:
    """“J. Smith”, “J. “Jack” Smith”."""
    if not _is_letter(stop):
        return None
    if stop.after[:1] in _QUOTES:
        return not _NICKNAME.match(stop.after)
    return not stop.next_word[:1].isupper()


_DAY_ACTS = re.compile(r"\w+ (?:was|is|will|would|saw|brought|began|came|had|has|marked)\b")
_ZONE = re.compile(
    r"(?:G\.M|B\.S|[ECMP]\.(?:[SD]\.)?)\.?T\b|(?:[A-Z]\w+ ){1,3}[Tt]ime\b|(?:[A-Z]\w+ )?[Dd]aylight"
)
"""A zone with stops, or in words: `5 p.m. E.S.T.`, `8 p.m. New York time`."""


def time_of_day(stop: Stop) -> bool | None:
    """“3 p.m. Monday”, “9 a.m. Sept. 5”, “5 p.m. ET”: a day or a zone goes with the time."""
    if stop.word.lower() not in {"a.m", "p.m"}:
        return None
    word = stop.next_word.lower()
    if stop.next_word in TIME_ZONES or _ZONE.match(stop.after):
        return False
    if word in DAYS or word in MONTHS - {"may", "march"}:
        return bool(_DAY_ACTS.match(stop.after))
    return stop.before.count(" ") > 2


_WHOLE = re.compile(
    r"\d (?:mins?|hrs?|secs?)$|\b\d{1,2} (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$"
)
_ATTRIBUTE = re.compile(r"\d[ -](?:in|ft|yd|lb|oz|mi|hr|min|sec|sq|cu|gal|mo|yr)$")
_NO_NAME_FOLLOWS = frozenset(("etc", "l.l.p", "l.l.c", "p.l.c", "n.w", "s.w", "n.e", "s.e"))
_TROOPS = frozenset(("Regt", "Rgt", "Yeo"))
"""Behind a county: `R. Berks. Regt.`"""
_REPORTER = frozenset(("R", "Reg", "App", "Appx", "Supp", "Cir", "Cl"))


def abbreviation(stop: Stop) -> bool | None:
    """“U.S.”, “Inc.”, “a 6-in. Maxi” end a sentence only where the next word opens one."""
    word = stop.word.lower()
    if stop.word == "Fed":
        return None if stop.next_word not in _REPORTER else False
    if _WHOLE.search(stop.before) and stop.next_word.lower() not in DAYS:
        return True  # “Bake 5 min. Serve.”, “It is on 4 Feb. Bring tea.”
    if word in _NO_NAME_FOLLOWS:
        return bool(_NO_NAME_AHEAD.match(stop.after)) or _opens(stop)
    dotted = "." in word and all(len(part) <= 2 for part in word.split("."))
    short = word in ABBREVIATIONS or stop.word in CAPITALISED_ABBREVIATIONS
    if not dotted and not short and not _ATTRIBUTE.search(stop.before):
        return None
    return _opens(stop)


SENTENCE_RULES: tuple[Rule, ...] = (
    ellipsis,
    small_letter,
    speech_tag,
    exclamation,
    street,
    before_a_name,
    before_a_number,
    before_a_place,
    before_a_letter,
    aside,
    pronoun,
    letter,
    initial,
    time_of_day,
    abbreviation,
    list_number,
    full_stop,
)


def ends_english_sentence(stop: Stop) -> bool:
    """Tell whether an English sentence ends at this mark."""
    if stop.mark == "." and _is_plain(stop.word) and not stop.next_word[:1].isdigit():
        return not (stop.goes_on_small or stop.next_word in _TROOPS)
    return decided(stop, SENTENCE_RULES)


def _is_plain(word: str) -> bool:
    """Tell whether a word is one that no rule knows: most are, and this is quick."""
    return len(word) > 1 and word.isalpha() and word.lower() not in _KNOWN
