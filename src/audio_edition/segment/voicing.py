"""Voicing: which quotations are spoken, and which stay in the narrator's sentence.

A clause of its own is spoken; words quoted inside a sentence, titles of works, terms and scare
quotes are not. The rules of `VOICING_RULES` are asked in their order; the first that knows
decides.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from audio_edition.segment.attribution import Setting, said_of, tag_after
from audio_edition.segment.clauses import (
    ends_with_stop,
    first_word,
    has_inner_stop,
    is_title_case,
    starts_small,
    words,
)
from audio_edition.segment.language import Language
from audio_edition.segment.rules import rule_name
from audio_edition.segment.subjects import subjects_of_report

_CLAUSE = 4
"""Words from which a quotation in small letters can be a clause."""
_LONG_CLAUSE = 6
"""Words from which a capitalised quotation inside a sentence is a clause."""


@dataclass(frozen=True)
class Candidate:
    """A quotation, with the questions that the rules ask about it."""

    setting: Setting
    continues: bool = False
    """Whether it goes on with a spoken quotation of the paragraph before."""
    resumes: bool = False
    """Whether a spoken quotation stands before it in its sentence."""

    @property
    def inner(self) -> str:
        """The quotation's words."""
        return self.setting.inner

    @property
    def language(self) -> Language:
        """The language of the text."""
        return self.setting.language

    @cached_property
    def count(self) -> int:
        """How many words it has."""
        return len(words(self.inner))

    @cached_property
    def lead(self) -> str:
        """The narrator's sentence up to the quotation."""
        return self.setting.lead.strip()

    @property
    def opens_sentence(self) -> bool:
        """Whether it starts a sentence of its own."""
        return not self.lead

    @cached_property
    def complete(self) -> bool:
        """Whether it ends with a stop of its own."""
        return ends_with_stop(self.inner) or self.inner.endswith(("—", "–", "-"))

    @property
    def comma(self) -> bool:
        """Whether a comma ends it, on either side of the closing mark."""
        return self.inner.endswith(",") or self.setting.after.startswith(",")

    @cached_property
    def tagged(self) -> bool:
        """Whether an attribution follows."""
        return bool(tag_after(self.setting) or said_of(self.setting))

    @cached_property
    def reported(self) -> bool:
        """Whether a verb of saying, or the name of a source, leads up to it."""
        told = self.language.source.match(self.lead)
        return bool(told or subjects_of_report(self.lead, self.language))

    @cached_property
    def is_title_case(self) -> bool:
        """Whether all its words that count are capitalised."""
        return is_title_case(self.inner, self.language)

    @property
    def is_fragment(self) -> bool:
        """Whether it goes on with the narrator's sentence: “… are hard to find”."""
        first = first_word(self.inner)
        return first in self.language.predicate_words or (
            starts_small(self.inner) and self.count < _CLAUSE
        )


Rule = Callable[[Candidate], bool | None]


def no_words(quotation: Candidate) -> bool | None:
    """Marks around nothing."""
    return None if quotation.count else False


def goes_on(quotation: Candidate) -> bool | None:
    """The next paragraph of a quotation over several."""
    return True if quotation.continues else None


def resumed(quotation: Candidate) -> bool | None:
    """The other half of what an attribution has broken: “…,” Ann said, “and …”."""
    return (
        True if quotation.resumes and quotation.lead.endswith((",", ":", ";", "—", "–")) else None
    )


def several_sentences(quotation: Candidate) -> bool | None:
    """A sentence ends inside it, and another follows."""
    return True if has_inner_stop(quotation.inner) and quotation.count >= _CLAUSE else None


def work_or_term(quotation: Candidate) -> bool | None:
    """The book “…”, the so-called “…”."""
    if not quotation.lead[-1:].isalpha():
        return None
    last = words(quotation.lead)[-1].lower()
    return False if last in quotation.language.work_words and not quotation.tagged else None


def answer(quotation: Candidate) -> bool | None:
    """It opens a sentence and somebody says it: “Not now,” said Ann."""
    free = quotation.opens_sentence or quotation.lead.endswith((",", ":", ";", "—", "–"))
    closed = quotation.complete or quotation.comma or quotation.count >= _CLAUSE
    return True if free and closed and quotation.tagged else None


def title_case(quotation: Candidate) -> bool | None:
    """All words that count are capitalised: a title or a name."""
    return False if quotation.is_title_case and not quotation.complete else None


def introduced(quotation: Candidate) -> bool | None:
    """A verb of saying and a comma or colon lead up to it."""
    if not quotation.lead.endswith((",", ":", "—", "–")) or not quotation.reported:
        return None
    return not quotation.is_fragment and (quotation.complete or not quotation.is_title_case)


def after_colon(quotation: Candidate) -> bool | None:
    """A colon leads up to it."""
    if not quotation.lead.endswith(":"):
        return None
    return quotation.complete or (quotation.count >= 3 and not quotation.is_title_case)


def sentence_of_its_own(quotation: Candidate) -> bool | None:
    """It starts a sentence and ends one."""
    if not quotation.opens_sentence:
        return None
    following = quotation.setting.after.strip()
    glossed = quotation.setting.after[:1] in tuple("—–") and starts_small(following)
    ended = not following or glossed or ends_with_stop(following[:1])
    return quotation.complete or (ended and quotation.count >= _CLAUSE)


def broken_off_by_comma(quotation: Candidate) -> bool | None:
    """It starts a sentence and leaves it open: “Come in,” and he stepped aside."""
    if not quotation.opens_sentence or not quotation.comma:
        return None
    first = first_word(quotation.setting.after).lower()
    return quotation.count > 1 or first in quotation.language.pronouns


def exclamation(quotation: Candidate) -> bool | None:
    """A full sentence after a comma or a verb of saying: He turned, “Not now.”."""
    called = quotation.reported or (quotation.lead.endswith(",") and quotation.count > 1)
    small = starts_small(quotation.inner) or quotation.is_title_case
    return True if called and quotation.complete and not small else None


def capitalised_clause(quotation: Candidate) -> bool | None:
    """A clause with a capital of its own inside the narrator's sentence."""
    if quotation.opens_sentence or starts_small(quotation.inner):
        return None
    return quotation.count >= _LONG_CLAUSE and not quotation.is_title_case


def quoted_words(_quotation: Candidate) -> bool | None:
    """Anything else stays with the narrator."""
    return False


VOICING_RULES: tuple[Rule, ...] = (
    no_words,
    goes_on,
    resumed,
    several_sentences,
    work_or_term,
    answer,
    title_case,
    introduced,
    after_colon,
    broken_off_by_comma,
    sentence_of_its_own,
    exclamation,
    capitalised_clause,
    quoted_words,
)


def voicing_of(quotation: Candidate) -> tuple[bool, str]:
    """Return whether a quotation is spoken, and the name of the rule that says so."""
    for rule in VOICING_RULES:
        answer = rule(quotation)
        if answer is not None:
            return answer, rule_name(rule)
    return False, ""
