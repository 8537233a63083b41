"""Sentences: a unit's text is cut where a reader would draw breath, and nowhere else.

Every mark that could end a sentence is put to the rules in `SENTENCE_RULES`, in their order; the
first that knows decides. White space after a sentence stays with it, so that the sentences,
joined, are the text to the letter.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from audio_edition.segment.english_stops import (
    ABBREVIATIONS,
    BOOKS_OF_THE_BIBLE,
    FORENAMES,
    NUMBERED_ABBREVIATIONS,
    SENTENCE_OPENERS,
    SMALL_NUMERALS,
    TITLES_BEFORE_NAMES,
)
from audio_edition.segment.list_items import items
from audio_edition.segment.stops import STOPS, Stops

LONGEST = 400
"""Characters; a longer sentence is cut again, at the strongest mark near its middle."""

UTMOST = 1000
"""Characters; a longer sentence is cut even where it has no mark: no engine's breath is endless."""

_SIGHT = 60
"""Characters in front of a mark that may matter."""
_BLANK = r"[\s\u00a0\u2009\u200a\u202f]"
_BEFORE_NUMBERS = NUMBERED_ABBREVIATIONS | ABBREVIATIONS
_KNOWN = _BEFORE_NUMBERS | TITLES_BEFORE_NAMES | SMALL_NUMERALS
_DOTS = rf"(?<=\.)(?<!\.\.)(?:{_BLANK}?\.){{1,99}}+"
_ROWS = r"(?<=[.!?…‽])(?<![.!?…‽]{2})[.!?…‽]*+|(?<=[。！？])(?<![。！？]{2})[。！？]*+"
_END = re.compile(  # what it begins with is one set of signs: these are found at a leap
    rf"(?P<mark>[.!?…‽。！？](?:{_DOTS}|{_ROWS}))(?P<closers>(?:[\"”“»›’'）)\]」』]|{_BLANK}[»›](?!\w))*)"
    rf"(?:{_BLANK}+|(?<=[。！？」』])|$)"
)
_WORD_BEFORE = re.compile(r"[^\s“”\"‘(\[«„—–]+$")
_COMPANIES = frozenset(("BP", "RT"))
"""With small letters these are bishops and what is right honourable."""
_STREET = re.compile(r"\b(?:[A-Z][a-z]+|\d(?:st|nd|rd|th)) St$")
_COMPOUND_RANK = re.compile(
    r"(?:lt|lieut|maj|brig|col|capt|surg|rear|vice|flt|sub|air|sgt)\.?"
    r"-(?:adm|capt|cdr|col|cpl|gen|lt|lieut|maj|sgt)$"
)
_SHILLINGS, _PENCE = re.compile(r"\d{1,2}[sl]"), re.compile(r"\d{1,2}[sd]")
"""`3s. 6d.`"""
_NUMERAL = re.compile(r"(?!I$)(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_FIRST_WORD = re.compile(r"[\"“”‘’'«„(\[—–-]*\s*([^\W_][\w’']*)")
_BLANKS = re.compile(r"\s+")
_BREAKS = (re.compile(r";\s+"), re.compile(r":\s+|[—–]\s*"), re.compile(r",\s+"))


@dataclass(slots=True)
class Stop:
    """A mark that could end a sentence, with what stands around it."""

    mark: str
    closers: str
    before: str
    """The end of the sentence before the mark, as far as it matters."""
    word: str
    """The word before the mark."""
    next_word: str
    """The word after it, past opening marks."""

    @property
    def dots(self) -> int:
        """How many full stops the mark has; an ellipsis character has three."""
        return self.mark.count(".") + 3 * self.mark.count("…")

    @property
    def goes_on_small(self) -> bool:
        """Whether the next word starts with a small letter."""
        return self.next_word[:1].islower()


Rule = Callable[[Stop], bool | None]


def ellipsis(stop: Stop) -> bool | None:
    """Three dots are a pause; a fourth is the full stop."""
    if stop.dots < 3 or set(stop.mark) & set("!?"):
        return None
    return stop.dots > 3 and not stop.goes_on_small


def small_letter(stop: Stop) -> bool | None:
    """What goes on with a small letter is the same sentence: “Why?” he asked."""
    return False if stop.goes_on_small else None


def exclamation(stop: Stop) -> bool | None:
    """A question or exclamation mark ends a sentence."""
    return True if set(stop.mark) & set("!?‽。！？") else None


def before_a_name(stop: Stop) -> bool | None:
    """“Mr.” and its like wait for the name, “Lt.-Col.” too."""
    word = stop.word.lower()
    title = word in TITLES_BEFORE_NAMES or _COMPOUND_RANK.search(word)
    if not title or stop.closers or stop.word in _COMPANIES:
        return None
    return word in FORENAMES and stop.next_word.lower() in SENTENCE_OPENERS


def street(stop: Stop) -> bool | None:
    """“on Elm St. It is quiet”: a street ends a sentence, as no saint is called “It”."""
    named = _STREET.search(stop.before)
    return True if named and stop.next_word.lower() in SENTENCE_OPENERS else None


def before_a_number(stop: Stop) -> bool | None:
    """“No. 5”, “p. 55”, “Aug. 23”: the number belongs to the abbreviation."""
    word = stop.word if len(stop.word) == 1 else stop.word.lower()
    if _NUMERAL.fullmatch(stop.next_word):
        return False if word in NUMBERED_ABBREVIATIONS and stop.word != "no" else None
    if _SHILLINGS.fullmatch(word):
        return False if _PENCE.fullmatch(stop.next_word) else None
    known = word in _BEFORE_NUMBERS or stop.word in SMALL_NUMERALS
    known = known and not (word in BOOKS_OF_THE_BIBLE and stop.word.islower())
    return False if known and stop.next_word[:1].isdigit() else None


_VERB_BEFORE_I = re.compile(
    r"\b(?:am|was|do|did|have|had|can|could|will|would|shall|should|may|might|must|than|nor) I$"
)


def initial(stop: Stop) -> bool | None:
    """“J. Smith”, “Albert I. Jones”; but “you and I. Did …” and “So do I. Ann …” end."""
    if len(stop.word) != 1 or not stop.word.isupper() or stop.closers:
        return None
    if stop.word == "I":
        return stop.next_word.lower() in SENTENCE_OPENERS or bool(
            _VERB_BEFORE_I.search(stop.before)
        )
    return not stop.next_word[:1].isupper()


def abbreviation(stop: Stop) -> bool | None:
    """“U.S.”, “a.m.”, “Inc.” end a sentence only where the next word opens one."""
    word = stop.word.lower()
    dotted = "." in word and all(len(part) <= 2 for part in word.split("."))
    if not dotted and word not in ABBREVIATIONS:
        return None
    if word in {"a.m", "p.m"}:
        return stop.before.count(" ") > 2
    return stop.next_word.lower() in SENTENCE_OPENERS


def list_number(stop: Stop) -> bool | None:
    """“1. First”, “• a. First” at the start of a text: the item's number."""
    number = stop.before.strip(" •⁃–-")
    return False if number.isdigit() or (len(number) == 1 and number.islower()) else None


def full_stop(_stop: Stop) -> bool | None:
    """Anything else is the end."""
    return True


SENTENCE_RULES: tuple[Rule, ...] = (
    ellipsis,
    small_letter,
    exclamation,
    street,
    before_a_name,
    before_a_number,
    initial,
    abbreviation,
    list_number,
    full_stop,
)


_RANK = re.compile(r"\d{1,3}|(?:\d{1,2}\.)+\d{1,2}|[IVX]+|\d{1,2}\.[–-]\d{1,2}")

_UNIT = re.compile(r"\d\s[hmglst]$")
"""`a las 15 h.`"""
_LETTER = re.compile(r"[^\W\d_]|([A-Z])\1")
"""An initial, or one that is doubled as in `EE. UU.`."""


_COUNTED = re.compile(r"\d.*|[^\W\d_]|[IVXLC]+")
"""What is numbered or begins a number's name: `Bd. II`, `art. L. 12`."""
_INITIAL = re.compile(r"[B-DF-HJ-NP-TV-XZ]")
"""What is no word where it stands alone; of an elision more is to be seen."""
_OPENING_MARKS = "\"“”„«»‘’'([ "


def _spellings(stop: Stop) -> set[str]:
    """Return how the word may be listed: as it stands, and small where it had to be a capital."""
    word = re.split("[’']", stop.word)[-1] or stop.word
    first = stop.before.lstrip(_OPENING_MARKS) == word
    in_capitals = len(stop.next_word) > 1 and stop.next_word.isupper()
    small = {word[:1].lower() + word[1:]} if first else set[str]()
    return {word, *small, *({word.lower(), word.capitalize()} if in_capitals else ())}


def _opens(stop: Stop, stops: Stops) -> bool:
    """Tell whether what follows begins a sentence."""
    if _UNIT.search(stop.before):
        return True
    first = re.split("[’']", stop.next_word.lower(), maxsplit=1)[0]
    return first in stops.openers and not _INITIAL.fullmatch(stop.next_word)


def in_its_words(stops: Stops) -> Rule:
    """Return the rule that asks a language's own abbreviations, initials and ranks."""

    def rule(stop: Stop) -> bool | None:
        words, word = _spellings(stop), stop.word.lower()
        opens = _opens(stop, stops)
        if words & stops.before_names or stop.before.endswith(stops.unfinished):
            return bool(stop.closers)
        if words & stops.before_numbers:
            return opens or not _COUNTED.fullmatch(stop.next_word)
        if stops.has_ranks and _RANK.fullmatch(stop.word):
            return opens and not stop.next_word.isdigit()
        dotted = "." in word and all(len(part) <= 3 for part in word.split("."))
        short = words & stops.abbreviations or word.endswith(stops.endings)
        return opens if short or dotted or _LETTER.fullmatch(stop.word) else None

    return rule


_RULES_OF = {
    language: (ellipsis, small_letter, exclamation, in_its_words(stops), list_number, full_stop)
    for language, stops in STOPS.items()
}
"""The rules of the languages that have words of their own; English words mean nothing there."""


def ends_sentence(stop: Stop, rules: Sequence[Rule] = SENTENCE_RULES) -> bool:
    """Tell whether a sentence ends at this mark."""
    if rules is SENTENCE_RULES and stop.mark == "." and _is_plain(stop.word):
        return not stop.goes_on_small
    return next(answer for rule in rules if (answer := rule(stop)) is not None)


def _is_plain(word: str) -> bool:
    """Tell whether a word is one that no rule knows: most are, and this is quick."""
    return len(word) > 1 and word.isalpha() and word != "St" and word.lower() not in _KNOWN


def split_sentences(text: str, language: str = "en") -> tuple[str, ...]:
    """Cut a text into sentences; joined, they are the text to the letter.

    Args:
        text: Of one paragraph, or a part of it.
        language: BCP 47.
    """
    pieces: list[str] = []
    rules = _RULES_OF.get(language.partition("-")[0].lower(), SENTENCE_RULES)
    for sentence in (one for item in items(text) for one in _sentences(item, rules)):
        pieces += _breathe(sentence) if len(sentence) > LONGEST else (sentence,)
    return tuple(pieces)


def first_sentence(text: str) -> str:
    """Return a text's first sentence, however long."""
    return next(_sentences(text), "")


def _sentences(text: str, rules: Sequence[Rule] = SENTENCE_RULES) -> Iterator[str]:
    start = 0
    for found in _END.finditer(text):
        if found.end() < len(text) and ends_sentence(_stop(text, start, found), rules):
            yield text[start : found.end()]
            start = found.end()
    if start < len(text):
        yield text[start:]


def _stop(text: str, start: int, found: re.Match[str]) -> Stop:
    before = text[max(start, found.start() - _SIGHT) : found.start()]
    word = _WORD_BEFORE.search(before)
    following = _FIRST_WORD.match(text, found.end())
    return Stop(
        found["mark"],
        found["closers"],
        before,
        word.group() if word else "",
        following.group(1) if following else "",
    )


def _breathe(sentence: str) -> Iterator[str]:
    """Cut a sentence that is too long for one breath, and its halves again."""
    cut = _middle_break(sentence) if len(sentence) > LONGEST else None
    if cut is None:
        yield sentence
        return
    yield from _breathe(sentence[:cut])
    yield from _breathe(sentence[cut:])


def _middle_break(sentence: str) -> int | None:
    """Find the strongest mark in the middle part, the nearest to the middle.

    What is longer than the utmost is cut at a blank for want of a mark, or anywhere.
    """
    low, high = len(sentence) // 5, len(sentence) - len(sentence) // 5
    endless = len(sentence) > UTMOST
    for pattern in (*_BREAKS, _BLANKS) if endless else _BREAKS:
        cuts = [found.end() for found in pattern.finditer(sentence, low, high)]
        if cuts:
            return min(cuts, key=lambda cut: abs(2 * cut - len(sentence)))
    return len(sentence) // 2 if endless else None
