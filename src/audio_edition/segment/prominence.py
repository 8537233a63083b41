"""Prominence: whom a sentence is about, so that a pronoun can mean them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audio_edition.segment.language import Language
from audio_edition.segment.names import Mention
from audio_edition.segment.people import Person

_REACH = 30
"""Appearances that are looked back over."""
_IN_PASSING = 4
"""How many appearances further back a subject may be than one who is named in passing."""
_UNTOLD = 2
"""The same, for one whose gender is known against one whose is not."""
_PAST = 2
"""The same, for one in this paragraph against one in those before."""
_SENTENCE = re.compile(r"(?:[.!?…:][\"”’»)\]]*|[“\"‘—–;])\s*(?=\S)")
"""What a new sentence, or a clause as good as one, may follow."""
SENTENCE_END = re.compile(r"[.!?][\"”’»)\]]*\s+(?=[^\W\d_a-z])")
"""Where one sentence of the narrator ends and another begins, nearly always."""
_LEADING = re.compile(r"(?:[^\W\d_][\w’'-]*\.?,? ){0,6}")
"""The words that describe somebody in front of a name: “The pianist”, “His daughter,”."""
_BEHIND = re.compile(
    r"(?:,\s+[^,.;:!?“”\"]{2,80}){1,2},\s+(?=[a-z])|,?\s+(?:\w+ly\s+|also\s+|then\s+)?"
)
"""What may stand between a name and its verb: an insertion, an adverb."""
_ASKED_BEFORE = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:asked|called|interviewed|met|phoned|pressed|reminded|saw|told|visited"
    r"|spoke\s+(?:to|with))\s+(?:[A-Z][a-z]{0,4}\.\s+)?$"
)
"""Whom the writer asks is who answers."""
_CALLED = re.compile(r"\b(?:called|named)\s+$")
_NEXT_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person where the narrator names or quotes them."""

    person: Person
    subject: bool
    paragraph: int
    """In which they appear."""


def most_prominent(appearances: Sequence[Appearance], gender: str, paragraph: int) -> Person | None:
    """Return whom a pronoun in a paragraph means: who was named last, as far as they fit."""
    best: tuple[int, Person] | None = None
    for rank, one in enumerate(appearances[: -_REACH - 1 : -1]):
        if best is not None and best[0] <= rank:
            break
        if one.person.fits(gender):
            cost = rank + (0 if one.subject else _IN_PASSING)
            cost += _UNTOLD if gender and one.person.gender != gender else 0
            cost += _PAST if one.paragraph != paragraph else 0
            if best is None or cost < best[0]:
                best = cost, one.person
    return best[1] if best else None


def is_subject(text: str, mention: Mention, language: Language) -> bool:
    """Tell whether a sentence is about who is named: a verb follows, or the name opens it."""
    if mention.possessive:
        return False
    return (
        _verb_follows(text, mention.end, language)
        or _opens_sentence(text, mention, language)
        or _CALLED.search(text, max(0, mention.start - 10), mention.start) is not None
        or _ASKED_BEFORE.search(text, max(0, mention.start - 40), mention.start) is not None
    )


def is_somebody(text: str, mention: Mention, language: Language) -> bool:
    """Tell whether a lone name is a person's: “a widow called Moira”, “Moira says”."""
    if _CALLED.search(text, max(0, mention.start - 10), mention.start):
        return True
    gap = _BEHIND.match(text, mention.end)
    behind = gap.end() if gap else mention.end
    return language.speech_verb.match(text, behind) is not None


def _verb_follows(text: str, end: int, language: Language) -> bool:
    gap = _BEHIND.match(text, end)
    word = _NEXT_WORD.match(text, gap.end() if gap else end)
    if gap is None or word is None:
        return False
    found = word.group()
    return found in language.verbs or (
        found[0].islower() and found.endswith(language.verb_endings) and len(found) > 3
    )


def _opens_sentence(text: str, mention: Mention, language: Language) -> bool:
    """Tell whether at most a description stands before a name in its sentence."""
    low = max(0, mention.start - 60)
    ends = [found.end() for found in _SENTENCE.finditer(text, low, mention.start)]
    starts = ends if low else [0, *ends]
    start = starts[-1] if starts else mention.start
    leading = text[start : mention.start]
    if not _LEADING.fullmatch(leading):
        return bool(starts) and not leading
    words = [word.rstrip(".,").lower() for word in leading.split()]
    stops = language.no_subject | language.speech_verbs
    return bool(starts) and not any(word in stops for word in words)
