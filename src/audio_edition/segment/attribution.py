"""Attribution: the words beside a quotation that tell who said it.

Each rule of `ATTRIBUTION_RULES` looks at one place (after the quotation, before it, in the
paragraph before) and gives the words of the subject, or nothing.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from audio_edition.segment.clauses import SPEECH_VERB, starts_small, unfinished_sentence, words
from audio_edition.segment.english import (
    ADDRESSED_VERBS,
    DETERMINERS,
    FUNCTION_WORDS,
    LOOSE_SPEECH_VERBS,
    PRONOUNS,
)
from audio_edition.segment.sentences import first_sentence


@dataclass(frozen=True)
class Setting:
    """What stands around a quotation."""

    before: str
    """The paragraph up to the quotation, from the end of the quotation before it."""
    inner: str
    """The quotation's own words, without its marks."""
    after: str
    """What follows, up to the next quotation."""
    previous: str = ""
    """The paragraph before, where the quotation opens its own."""

    @cached_property
    def lead(self) -> str:
        """The narrator's sentence, as far as it stands before the quotation."""
        return unfinished_sentence(self.before[-REACH:], self.inner)

    @cached_property
    def tail(self) -> str:
        """The narrator's sentence, as far as it stands behind the quotation and its note mark."""
        after = self.after[:REACH].lstrip(",;" + _NOTE_MARKS)
        return first_sentence(after)


Rule = Callable[[Setting], tuple[str, ...]]
"""Gives the phrases in which the subject may be found, best first; none where it finds none."""

_NO_SUBJECT = FUNCTION_WORDS - DETERMINERS - PRONOUNS.keys() - {"as"} | {"who"}
"""Words that open no subject."""
_SMALL_TAGS = frozenset({"said", *PRONOUNS})
_NOTE_MARKS = " \u00a0[]0123456789¹²³⁴⁵⁶⁷⁸⁹⁰*†‡"
REACH = 240
"""Characters on either side in which an attribution is looked for."""
_ADVERB = (
    r"(?:\w+ly|also|then|later|once|recently|often|has|had|have|would|will|is|was|again|too|who)"
)
_LEADING_ADVERBS = re.compile(rf"[\s,.;—–-]*(?:{_ADVERB}\s+){{0,3}}")
_TRAILING_ADVERBS = re.compile(rf"(?:\s+\b{_ADVERB})+\s*$")
_CREDIT = re.compile(r"\s*[-–—]+\s*(?P<subject>[^\W\d_a-z][^.,;:]{2,60})[.,]?\s*$")
_ACCORDING = re.compile(r"\baccording to (?P<subject>[^,.;:]+)", re.IGNORECASE)
_IN_THE_WORDS_OF = re.compile(r"\bin the words of (?P<subject>[^;:]+)", re.IGNORECASE)
_IN_HIS_WORDS = re.compile(
    r"\bin (?P<subject>[^,;:]{2,60}?)(?:[’']s?)? (?:own )?words\b", re.IGNORECASE
)
_CLAUSE_START = re.compile(
    r"[;(—–:]|\b(?:and|but|because|while|when|that|which|where|with|as|although|though|if|so)\b",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?:[’']s|s[’']|\b(?:his|her|their|the|a|an|its|my|our|this|that|no))\s*$")
"""What makes a noun of the next word: “his claims”."""
_RELATIVE = re.compile(r"(?:who|which|that)\b")
_CLAUSE_END = re.compile(r"[;:()—–]")
_QUOTED = re.compile(r"[“\"«„][^“”\"«»„]*[”\"»“]|‘[^‘’]*’")
"""Words quoted inside a sentence; a verb among them reports nothing here."""
_LINK = re.compile(r"[\s,:—–-]*(?:that|it|so|this)?[\s,:—–-]*$")


def tag_after(setting: Setting) -> tuple[str, ...]:
    """“…,” said Ann Lee; “…,” Ann Lee, a nurse, said."""
    tail = setting.tail
    if not _may_be_tagged(setting):
        return ()
    verb = SPEECH_VERB.search(tail)
    if verb is None:
        return ()
    lead = tail[: verb.start()]
    if _LEADING_ADVERBS.fullmatch(lead) and verb.group().lower() not in ADDRESSED_VERBS:
        return _inverted(tail[verb.end() :])
    if lead.rstrip().endswith(",") and tail[verb.end() :].lstrip()[:1].isupper():
        return _inverted(tail[verb.end() :])
    return _normal(lead)


def credit_after(setting: Setting) -> tuple[str, ...]:
    """“….” — Ann Lee."""
    found = _CREDIT.match(setting.after)
    return (found["subject"],) if found else ()


def according_to(setting: Setting) -> tuple[str, ...]:
    """“…,” according to Ann Lee; According to Ann Lee, “…”."""
    found = _ACCORDING.search(setting.tail[:60]) or _ACCORDING.search(setting.lead)
    return (found["subject"],) if found else ()


def in_the_words_of(setting: Setting) -> tuple[str, ...]:
    """In the words of Ann Lee, “…”; in Ann Lee’s words, “…”."""
    found = _IN_THE_WORDS_OF.search(setting.lead)
    if found:
        return tuple(reversed(_segments(found["subject"])))
    owner = _IN_HIS_WORDS.search(setting.lead)
    return (owner["subject"],) if owner else ()


def tag_before(setting: Setting) -> tuple[str, ...]:
    """Ann Lee said: “…”; Ann Lee, in a letter, wrote that “…”."""
    return subjects_of_report(setting.lead)


def tag_in_paragraph_before(setting: Setting) -> tuple[str, ...]:
    """Ann Lee wrote this note: ¶ “…”."""
    previous = setting.previous[-REACH:].rstrip()
    if setting.before.strip() or not previous.endswith((":", ",")):
        return ()
    last = unfinished_sentence(previous, "")
    return subjects_of_report(last) or _normal(last)


ATTRIBUTION_RULES: tuple[Rule, ...] = (
    tag_after,
    credit_after,
    tag_before,
    according_to,
    in_the_words_of,
    tag_in_paragraph_before,
)


def attribution_of(setting: Setting) -> tuple[str, ...]:
    """Return the phrases that the first rule with an answer gives; empty without a tag."""
    return next((subjects for rule in ATTRIBUTION_RULES if (subjects := rule(setting))), ())


def subjects_of_report(clause: str) -> tuple[str, ...]:
    """Find the subject of the last verb of saying that leads up to the end of a clause."""
    clause = _QUOTED.sub("…", clause)
    for verb in reversed(list(SPEECH_VERB.finditer(clause))):
        if _leads_to_quotation(verb.group().lower(), clause[verb.end() :]):
            subjects = _subject_before(clause[: verb.start()])
            if subjects:
                return subjects
    return ()


def subjects_of_statement(sentence: str) -> tuple[str, ...]:
    """Find who says something in a sentence of the narrator: “Lee also said it rained.”."""
    verb = SPEECH_VERB.search(sentence)
    if verb is None or sentence.rstrip().endswith("?"):
        return ()
    lead, rest = sentence[: verb.start()], sentence[verb.end() :]
    inverted = lead.rstrip().endswith(",") and rest.lstrip()[:1].isupper()
    return _inverted(rest) if inverted else _subject_before(lead)


def _may_be_tagged(setting: Setting) -> bool:
    """Tell whether the quotation leaves its sentence open for an attribution."""
    inner, tail = setting.inner, setting.tail
    if setting.after.startswith(",") or inner.endswith((",", "—", "–", "-", "…")):
        return True
    if inner.endswith("."):
        return starts_small(tail) and words(tail)[0].lower() in _SMALL_TAGS
    verb = SPEECH_VERB.search(tail)
    return verb is not None and len(words(tail[: verb.start()])) <= 12


def _leads_to_quotation(verb: str, rest: str) -> bool:
    """Tell whether what stands between a verb of saying and the quotation keeps them together."""
    if _LINK.fullmatch(rest):
        return True
    if verb in LOOSE_SPEECH_VERBS:
        return False
    return len(words(rest)) <= 8 and (
        verb in ADDRESSED_VERBS or rest.rstrip().endswith((":", ",", "that"))
    )


def _inverted(rest: str) -> tuple[str, ...]:
    """“said Ann Lee, who …”: the subject stands up to the first comma."""
    return _segments(_CLAUSE_END.split(rest)[0])[:2]


def _normal(lead: str) -> tuple[str, ...]:
    """“Ann Lee, a nurse, said”: the subject opens the clause."""
    first = (words(lead) or [""])[0].lower()
    if first in _NO_SUBJECT:
        return ()
    return _segments(_TRAILING_ADVERBS.sub("", lead))[:2]


def _subject_before(lead: str) -> tuple[str, ...]:
    """Find the subject of a verb in what leads up to it, past adverbs and insertions."""
    lead = _TRAILING_ADVERBS.sub("", lead)
    segments = _segments(lead)
    if not segments or _OWNER.search(lead):
        return ()
    if lead.rstrip().endswith(",") or _RELATIVE.match(segments[-1]):
        return tuple(_last_clause(part) for part in segments if not _is_adverbial(part))
    return (_last_clause(segments[-1]),)


def _is_adverbial(segment: str) -> bool:
    """Tell whether a segment says when, where or how: “In the morning”, “who came late”."""
    return (words(segment) or [""])[0].lower() in _NO_SUBJECT


def _segments(text: str) -> tuple[str, ...]:
    """Cut a text at its commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _last_clause(segment: str) -> str:
    """Return a segment from its last conjunction, or its last report, on: “police said the man”."""
    starts = [found.end() for found in _CLAUSE_START.finditer(segment)]
    starts += [
        found.end()
        for found in SPEECH_VERB.finditer(segment)
        if _opens_subject(segment[found.end() :])
    ]
    return segment[max(starts, default=0) :].strip() or segment


def _opens_subject(text: str) -> bool:
    """Tell whether a text starts the way a subject does."""
    first = (words(text) or [""])[0]
    return first[:1].isupper() or first in DETERMINERS or first in PRONOUNS
