"""Attribution: the words beside a quotation that tell who said it.

Each rule of `ATTRIBUTION_RULES` looks at one place (after the quotation, before it, in the
paragraph before) and gives the words of the subject, or nothing.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from audio_edition.segment.clauses import (
    ends_with_stop,
    first_word,
    starts_small,
    unfinished_sentence,
    words,
)
from audio_edition.segment.english import ENGLISH
from audio_edition.segment.language import Language
from audio_edition.segment.sentences import first_sentence
from audio_edition.segment.subjects import inverted, normal, segments, subjects_of_report


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
    language: Language = ENGLISH

    @cached_property
    def lead(self) -> str:
        """The narrator's sentence, as far as it stands before the quotation."""
        before = _NOTE_BEHIND_STOP.sub("", self.before[-REACH:])
        lead = unfinished_sentence(before, self.inner)
        return lead if first_word(lead) else ""

    @cached_property
    def tail(self) -> str:
        """The narrator's sentence, as far as it stands behind the quotation and its note mark."""
        after = self.after[:REACH].lstrip(",;" + _NOTE_MARKS)
        first = first_sentence(after)
        cut_short = _SHORT_FORM.search(first)
        return first + first_sentence(after[len(first) :]) if cut_short else first


Rule = Callable[[Setting], tuple[str, ...]]
"""Gives the phrases in which the subject may be found, best first; none where it finds none."""

_NOTE_MARKS = " \u00a0[]0123456789¹²³⁴⁵⁶⁷⁸⁹⁰*†‡"
_NOTE_BEHIND_STOP = re.compile(r"(?<=[.!?])(?:[⁰¹²³⁴-⁹]+|\[\d+\])(?=\s)")
_SHORT_FORM = re.compile(r"\b[A-Z][a-z]{0,2}\.\s+$")
"""What looks like the end of a sentence and is more likely a title: “Ma.”."""
REACH = 240
"""Characters on either side in which an attribution is looked for."""
DASHES = tuple("—–―-")
"""What opens a paragraph of dialogue that has no quotation marks."""
_CREDIT = re.compile(r"\s*[-–—]+\s*(?P<subject>[^\W\d_a-z][^.,;:]{2,60})[.,]?\s*$")
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*"
_PLAIN_CREDIT = re.compile(rf"\s*(?P<subject>{_NAME}(?: {_NAME}){{1,3}})(?:, [^.;:?!]{{2,40}})?\s*")
_IN_HIS_WORDS = re.compile(
    r"\bin (?P<subject>[^,;:]{2,60}?)(?:[’']s?)? (?:own )?words\b", re.IGNORECASE
)


def tag_after(setting: Setting) -> tuple[str, ...]:
    """“…,” said Ann Lee; “…,” Ann Lee, a nurse, said."""
    tail = setting.tail
    if not _may_be_tagged(setting):
        return ()
    verb = setting.language.speech_verb.search(tail)
    if verb is None:
        return ()
    lead = tail[: verb.start()]
    adverbs = setting.language.leading_adverbs
    if adverbs.fullmatch(lead) and verb.group().lower() not in setting.language.addressed_verbs:
        return inverted(tail[verb.end() :])
    if lead.rstrip().endswith(",") and tail[verb.end() :].lstrip()[:1].isupper():
        told = verb.group().lower() in setting.language.addressed_verbs
        return normal(lead, setting.language) if told else inverted(tail[verb.end() :])
    return normal(lead, setting.language)


def credit_after(setting: Setting) -> tuple[str, ...]:
    """“….” — Ann Lee; “….” Ann Lee, The Marsh Post."""
    if setting.inner.startswith(DASHES):
        return ()
    found = _CREDIT.match(setting.after)
    if found:
        return (found["subject"],)
    found = None if setting.before.strip() else _PLAIN_CREDIT.fullmatch(setting.after)
    told = setting.language.speech_verb.search(setting.after)
    return (found["subject"],) if found and ends_with_stop(setting.inner) and not told else ()


def according_to(setting: Setting) -> tuple[str, ...]:
    """“…,” according to Ann Lee; According to Ann Lee, “…”."""
    source = setting.language.source
    found = source.search(setting.tail[:60]) or source.search(setting.lead)
    return (found["subject"],) if found else ()


def in_the_words_of(setting: Setting) -> tuple[str, ...]:
    """In the words of Ann Lee, “…”; in Ann Lee’s words, “…”."""
    found = setting.language.words_of.search(setting.lead)
    if found:
        return tuple(reversed(segments(found["subject"])))
    owner = _IN_HIS_WORDS.search(setting.lead)
    return (owner["subject"],) if owner else ()


def tag_before(setting: Setting) -> tuple[str, ...]:
    """Ann Lee said: “…”; Ann Lee, in a letter, wrote that “…”."""
    return subjects_of_report(setting.lead, setting.language)


def said_of(setting: Setting) -> tuple[str, ...]:
    """“…,” is how Ann Lee puts it; “…” was Ann Lee’s answer; Ann Lee’s answer: “…”."""
    behind, before = setting.language.said_behind, setting.language.said_before
    lead = setting.lead.rstrip()
    found = behind.match(setting.tail) if behind else None
    if found is None and before and lead.endswith(":"):
        found = before.search(lead)
    return (next(filter(None, found.groups())),) if found else ()


def tag_inside(setting: Setting) -> tuple[str, ...]:
    """« …, dit Anne, … »: in some languages the marks stay open around an attribution."""
    if not setting.language.tags_inside:
        return ()
    found = setting.language.tag.search(setting.inner)
    return inverted(_verb_and_rest(setting, found.end())) if found else ()


def tag_in_paragraph_before(setting: Setting) -> tuple[str, ...]:
    """Ann Lee wrote this note: ¶ “…”."""
    previous = setting.previous[-REACH:].rstrip()
    if setting.before.strip() or not previous.endswith((":", ",")):
        return ()
    last = unfinished_sentence(previous, "")
    return subjects_of_report(last, setting.language) or normal(last, setting.language)


ATTRIBUTION_RULES: tuple[Rule, ...] = (
    tag_after,
    credit_after,
    tag_before,
    according_to,
    in_the_words_of,
    said_of,
    tag_inside,
    tag_in_paragraph_before,
)


def attribution_of(setting: Setting) -> tuple[Rule | None, tuple[str, ...]]:
    """Return the first rule with an answer and its phrases; None without an attribution."""
    for rule in ATTRIBUTION_RULES:
        subjects = rule(setting)
        if subjects:
            return rule, subjects
    return None, ()


def _verb_and_rest(setting: Setting, start: int) -> str:
    """Return what follows the verb of an attribution inside a quotation, to its end."""
    verb = setting.language.speech_verb.search(setting.inner, start)
    rest = setting.inner[verb.end() :] if verb else ""
    return re.split(r"[,.;:!?]", rest, maxsplit=1)[0]


def _may_be_tagged(setting: Setting) -> bool:
    """Tell whether the quotation leaves its sentence open for an attribution."""
    inner, tail = setting.inner, setting.tail
    if setting.after.startswith(",") or inner.endswith((",", "—", "–", "-", "…")):
        return True
    if inner.endswith("."):
        return starts_small(tail) and _opens_tag(first_word(tail).lower(), setting.language)
    verb = setting.language.speech_verb.search(tail)
    return verb is not None and len(words(tail[: verb.start()])) <= 12


def _opens_tag(word: str, language: Language) -> bool:
    """Tell whether an attribution may open with a word though the quotation ends with a stop."""
    return word in language.pronouns or word in language.speech_verbs
