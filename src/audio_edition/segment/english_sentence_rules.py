"""Where an English sentence ends: every full stop is put to these rules, in their order."""

import re

from audio_edition.segment.english import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from audio_edition.segment.english_stops import (
    ABBREVIATIONS,
    ASIDES,
    CAPITALISED_ABBREVIATIONS,
    CAPITALISED_NUMBERED,
    CAPITALISED_TITLES,
    NUMBERED_ABBREVIATIONS,
    RANKED_BOOKS,
    SMALL_NUMERALS,
    TIME_ZONES,
    TITLES_BEFORE_NAMES,
    WORDS_TOO,
)
from audio_edition.segment.language import word_set
from audio_edition.segment.letters_at_stops import initial, letter, pronoun
from audio_edition.segment.names_at_stops import before_a_name, street
from audio_edition.segment.numbers_at_stops import (
    UNIT,
    aside,
    before_a_letter,
    before_a_number,
    before_a_place,
)
from audio_edition.segment.openers import PLAIN_START, opens
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

_KNOWN = frozenset[str]().union(
    ABBREVIATIONS,
    NUMBERED_ABBREVIATIONS,
    TITLES_BEFORE_NAMES,
    SMALL_NUMERALS,
    map(str.lower, CAPITALISED_TITLES | CAPITALISED_NUMBERED | CAPITALISED_ABBREVIATIONS),
    ASIDES,
    map(str.lower, RANKED_BOOKS),
    word_set("cent fed ss will"),
)
"""Words that some rule knows."""
_TAG = re.compile(
    r"(?:I|(?!Nobody|Everybody|Someone|Neither)(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w’'-]+"
    r"(?: [A-Z][\w’'-]+)?|The (?:[a-z]+ ){1,2}(?=\w+[.,])) ?(?:said|asked|replied|cried|shouted"
    r"|whispered|answered|exclaimed|murmured|muttered|demanded|begged|called|added|agreed)"
    r"(?:[.,;:]|$| (?:at|to|from|back|over|through|as|in|with)\b)"
)
"""Fewer verbs than tell a speaker: behind a quotation, thunder roars too."""


def quotation_trails(stop: Stop) -> bool | None:
    """“… we are whipped ...” Its author …”: what trails off may be quoted to its end."""
    trails = stop.dots >= 3 and set(stop.closers) & set("”’\"'") and not stop.goes_on_small
    return True if trails and opens(stop) else None


def speech_tag(stop: Stop) -> bool | None:
    """““Is it far?” I asked”, “…!” Ann cried: who spoke is told in the same sentence."""
    spoken = set(stop.closers) & set("”’\"'")
    return False if spoken and _TAG.match(stop.after) else None


_DAYS = WEEKDAYS | SHORT_WEEKDAYS
_MONTHS = frozenset(MONTHS) - {"may", "march"}
"""But for those that begin sentences."""
_DAY_ACTS = re.compile(r"\w+ (?:was|is|will|would|saw|brought|began|came|had|has|marked)\b")
_ZONE = re.compile(
    r"(?:G\.M|B\.S|[ECMP]\.(?:[SD]\.)?)\.?T\b|(?:[A-Z]\w+ )?[Dd]aylight [Tt]ime\b"
    r"|(?!(?:Th\w+|Next|Last|Ev\w+|Each|Closing|Some|Any|What|First|One|Another|[BI]y|At|For|[IO]n"
    r"|Of|It|All|No|Show|Game|Dinner|Lunch|Bed) )(?:[A-Z]\w+ ){1,3}[Tt]ime\b"
)
"""A zone with stops, or in words: `5 p.m. E.S.T.`, `8 p.m. New York time`."""


def time_of_day(stop: Stop) -> bool | None:
    """“3 p.m. Monday”, “9 a.m. Sept. 5”, “5 p.m. ET”: a day or a zone goes with the time."""
    if stop.word.lower() not in {"a.m", "p.m"}:
        return None
    word = stop.next_word.lower()
    if stop.next_word in TIME_ZONES or _ZONE.match(stop.after):
        return False
    if word in _DAYS or word in _MONTHS:
        return bool(_DAY_ACTS.match(stop.after))
    return stop.before.count(" ") > 2


_WHOLE = re.compile(
    rf"\d (?:mins?|hrs?|secs?|wks?)$|\b\d{{1,2}} (?:{'|'.join(map(str.capitalize, MONTHS))})$"
)
_CITY = re.compile(r"[A-Z][\w’']+, (?:[A-Z]\.[A-Z]|[A-Z][a-z]{1,4})$")
"""A town and its state, which a comma follows where the sentence goes on."""
_ENDED = frozenset(("etc", "l.l.p", "l.l.c", "p.l.c", "n.w", "s.w", "n.e", "s.e"))
_REPORTS = frozenset(("R", "Reg", "App", "Appx", "Supp", "Cir", "Cl"))
"""What goes on behind `Fed.`, which is the Federal Reserve's name too."""
_NEXT_SHORT = re.compile(r"[A-Z]\w{0,8}\.|\d|&|[A-Z]+ \d")


def whole(stop: Stop) -> bool | None:
    """“Bake 5 min. Serve.”, “on 4 Feb. Bring tea.”, “soup, etc. Donations are welcome.” end."""
    if _WHOLE.search(stop.before):
        return stop.next_word.lower() not in _DAYS
    ended = stop.word.lower() in _ENDED or _CITY.search(stop.before)
    ended = ended and PLAIN_START.match(stop.after)
    return True if ended else None


def in_a_row(stop: Stop) -> bool | None:
    """“Am. Econ. Rev.”, “Fed. R. Civ. P. 12”: one abbreviation behind another."""
    if stop.word == "Fed":
        return False if stop.next_word in _REPORTS else None
    capitalised = stop.word in CAPITALISED_ABBREVIATIONS
    return False if capitalised and _NEXT_SHORT.match(stop.after) else None


def abbreviation(stop: Stop) -> bool | None:
    """“U.S.”, “Inc.”, “a 6-in. Maxi” end a sentence only where the next word opens one."""
    word = stop.word.lower()
    dotted = "." in word and all(len(part) <= 2 for part in word.split("."))
    dotted = dotted and not word[-1].isdigit()
    short = word in ABBREVIATIONS and stop.word not in WORDS_TOO
    return opens(stop) if dotted or short or UNIT.search(stop.before) else None


SENTENCE_RULES: tuple[Rule, ...] = (
    quotation_trails,
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
    whole,
    in_a_row,
    abbreviation,
    list_number,
    full_stop,
)
"""The first that knows decides."""
_TROOPS = frozenset(("Regt", "Rgt", "Yeo"))
"""Behind a county: `R. Berks. Regt.`"""


def ends_english_sentence(stop: Stop) -> bool:
    """Tell whether an English sentence ends at this mark."""
    if stop.mark == "." and _is_plain(stop.word) and not stop.next_word[:1].isdigit():
        return not (stop.goes_on_small or stop.next_word in _TROOPS)
    return decided(stop, SENTENCE_RULES)


def _is_plain(word: str) -> bool:
    """Tell whether a word is one that no rule knows: most are, and this is quick."""
    return len(word) > 1 and word.isalpha() and word.lower() not in _KNOWN
