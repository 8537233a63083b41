"""Turns: who says a quotation that nothing beside it attributes.

The rules of `TURN_RULES` are asked in their order; the first that knows decides.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from audio_edition.segment.attribution import Setting
from audio_edition.segment.people import Person
from audio_edition.segment.scene import Scene
from audio_edition.segment.sentences import first_sentence, split_sentences
from audio_edition.segment.subjects import subjects_of_statement

_LEAD_UP = 600
"""Characters of narration that may introduce whoever speaks next."""
_OPENING = 40
"""Characters in which a sentence names whom it is about."""
SETTLED = 3
"""Turns of two people after which a third is whose turn it is, whatever stands between."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A quotation without an attribution, and what has been heard before it."""

    setting: Setting
    scene: Scene
    here: Person | None
    """Who has spoken in the same paragraph."""
    last: Person | None
    """Who has spoken last."""
    exchange: Sequence[Person | None]
    """Who has spoken in each of the paragraphs before, as far as all of them are speech."""
    first: bool
    """Whether no other quotation stands before it in its paragraph."""
    after_speech: bool
    """Whether it follows a quotation, so that it answers where it opens a paragraph."""
    after_question: bool
    """Whether the last quotation asks something."""

    @property
    def opens_paragraph(self) -> bool:
        """Whether nothing stands before it in its paragraph."""
        return not self.setting.before.strip()


TurnRule = Callable[[Turn], Person | None]


def same_paragraph(turn: Turn) -> Person | None:
    """Whoever has spoken in this paragraph goes on."""
    return turn.here


def introduced(turn: Turn) -> Person | None:
    """Who says or does something in the narration that leads up to it."""
    setting, lead_up = turn.setting, turn.setting.before[-_LEAD_UP:]
    if not lead_up.strip() and not turn.exchange:
        lead_up = (split_sentences(setting.previous) or ("",))[-1]
    for sentence in reversed(split_sentences(lead_up)):
        said = turn.scene.resolve(subjects_of_statement(sentence, setting.language))
        subjects = [said.person] if said else turn.scene.subjects_of(sentence)
        if subjects and (said or not turn.opens_paragraph):
            return subjects[0]
    return None


def acts_after(turn: Turn) -> Person | None:
    """Who does something right behind it: “Come in.” Ann held the door."""
    following = turn.setting.after.lstrip()
    told = turn.opens_paragraph and turn.first and following[:1].isupper()
    if not told or not turn.setting.language.speech_verbs:
        return None
    sentence = first_sentence(following)
    opening = sentence[:_OPENING]
    pronoun = turn.setting.language.telling_pronoun.match(opening)
    if pronoun:
        return turn.scene.meant_by(turn.setting.language.pronouns[pronoun.group().lower()])
    found = turn.scene.subjects_of(sentence)
    return found[0] if found and found[0].name.split()[-1] in opening else None


def takes_turns(turn: Turn) -> Person | None:
    """Of two who talk with each other, the one who did not speak last."""
    *_, before, latest = (None, None, *turn.exchange)
    if not turn.opens_paragraph or before is None or latest is None or before == latest:
        return None
    settled = len(turn.exchange) >= SETTLED and turn.exchange[-SETTLED] == latest
    answers = turn.after_speech or turn.after_question
    return before if answers or settled else None


def goes_on_talking(turn: Turn) -> Person | None:
    """Who spoke last, unless this answers or questions somebody else's words."""
    asks = bool(turn.exchange) and turn.setting.inner.endswith("?")
    answers = turn.after_speech or turn.after_question or asks
    return None if (turn.opens_paragraph and answers) or not turn.first else turn.last


TURN_RULES: tuple[TurnRule, ...] = (
    same_paragraph,
    introduced,
    acts_after,
    takes_turns,
    goes_on_talking,
)
