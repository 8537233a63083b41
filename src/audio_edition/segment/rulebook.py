"""The rulebook: every rule that decides something about an article's text, by stage, in order.

`edition show --why` names them, and docs/rules.md is made from here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from audio_edition.segment import overrides, roles, speakers, speech
from audio_edition.segment.attribution import ATTRIBUTION_RULES
from audio_edition.segment.roles import PARAGRAPH_RULES, ROLE_RULES
from audio_edition.segment.rules import rule_meaning, rule_name
from audio_edition.segment.scene import NAMING_RULES
from audio_edition.segment.turns import TURN_RULES
from audio_edition.segment.voicing import VOICING_RULES


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule as the documents name it."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class RuleChapter:
    """Rules that answer one question: the first in this order that knows decides."""

    question: str
    rules: tuple[RuleEntry, ...]

    def meaning(self, name: str) -> str:
        """Return what a rule of this chapter means; empty for a name that is not in it."""
        return next((rule.meaning for rule in self.rules if rule.name == name), "")


def _entries(rules: Iterable[Callable[..., object]]) -> tuple[RuleEntry, ...]:
    found = {rule_name(rule): rule_meaning(rule) for rule in rules}
    return tuple(RuleEntry(name, meaning) for name, meaning in found.items())


def _chapter(
    question: str, rules: Iterable[Callable[..., object]], **others: tuple[str, str]
) -> RuleChapter:
    first = tuple(RuleEntry(*other) for other in others.values())
    return RuleChapter(question, first + _entries(rules))


@cache
def role_rules() -> RuleChapter:
    """Return the rules that decide what a block is."""
    return _chapter(
        "What is the block?",
        (*ROLE_RULES, *PARAGRAPH_RULES),
        given=(roles.GIVEN, "The source itself says what it is."),
    )


@cache
def voicing_rules() -> RuleChapter:
    """Return the rules that decide whether quoted words are spoken by another voice."""
    return _chapter(
        "Is it said in another voice?",
        VOICING_RULES,
        marked=(overrides.RULE, "The source marks it as somebody's words."),
        setting=(speech.SETTING, "`quotes.voiced` has all quotations spoken, or none."),
        script=(speech.SCRIPT, "A line of an interview or a play, behind the speaker's label."),
        dash=(speech.DASH, "A dash opens the paragraph, as in dialogue."),
        set_off=(speech.SET_OFF, "A block quote that the text leads up to with a colon."),
    )


@cache
def speaker_rules() -> RuleChapter:
    """Return the rules that find where the text tells the speaker."""
    return _chapter(
        "Where does the text tell who says it?",
        (*ATTRIBUTION_RULES, *TURN_RULES),
        label=(speakers.LABEL, "A label opens the line: “Q:”, “NAME:”."),
        goes_on=(speakers.GOES_ON, "It goes on with a quotation of the paragraph before."),
    )


@cache
def naming_rules() -> RuleChapter:
    """Return the rules that tell whom the words of an attribution mean."""
    return _chapter("Whom do these words mean?", NAMING_RULES)


def rule_chapters() -> tuple[RuleChapter, ...]:
    """Return all rules, by the question that they answer."""
    return role_rules(), voicing_rules(), speaker_rules(), naming_rules()
