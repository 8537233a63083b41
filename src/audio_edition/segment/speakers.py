"""Speakers: who says each quotation, or None where the text does not tell."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from audio_edition.segment.attribution import DASHES, Setting, attribution_of, credit_after
from audio_edition.segment.descriptions import nouns_of_people
from audio_edition.segment.english import ENGLISH
from audio_edition.segment.language import Language
from audio_edition.segment.names import Mention, find_names
from audio_edition.segment.people import People, Person
from audio_edition.segment.quotations import Quotation, words_of
from audio_edition.segment.rules import rule_name
from audio_edition.segment.scene import Scene
from audio_edition.segment.turns import SETTLED, TURN_RULES, Turn

LABEL = "label"
"""The name of the rule by which whoever a label names speaks."""
GOES_ON = "goes-on"
"""The name of the rule by which a quotation over several paragraphs has one speaker."""

_START = attrgetter("start")


@dataclass(frozen=True)
class Paragraph:
    """A block's text with the quotations that are spoken."""

    text: str
    spoken: tuple[Quotation, ...] = ()
    language: Language = ENGLISH
    label: str = ""
    """Who says it, where a script or an interview has labels."""

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The names in the text, in order."""
        return tuple(find_names(self.text, self.language))

    def named_between(self, start: int, end: int) -> list[Mention]:
        """Return the names in a part of the text."""
        low = bisect_left(self.mentions, start, key=_START)
        return list(self.mentions[low : bisect_left(self.mentions, end, key=_START)])

    @property
    def ends_spoken(self) -> bool:
        """Whether nothing follows its last quotation."""
        return bool(self.spoken) and not self.text[self.spoken[-1].end :].strip()

    @property
    def spoken_whole(self) -> bool:
        """Whether all of it is one quotation, such as a block quote."""
        return [(span.start, span.end) for span in self.spoken] == [(0, len(self.text))]

    @property
    def left_open(self) -> bool:
        """Whether its last quotation goes on in the next paragraph."""
        return bool(self.spoken) and not self.spoken[-1].closed


@dataclass(frozen=True, slots=True)
class Attributed:
    """Who says a quotation, and what decided it."""

    person: Person | None = None
    rules: tuple[str, ...] = ()
    """The names of the rules: where the speaker stands, and whom the words there mean."""
    words: str = ""
    """Those words."""


def find_speakers(
    paragraphs: Sequence[Paragraph], people: People, language: Language
) -> list[list[Attributed]]:
    """Return who says each paragraph's spoken quotations, in order."""
    read = ((paragraph.text, paragraph.mentions) for paragraph in paragraphs)
    listener = _Listener(Scene(people, language, nouns_of_people(read, people, language)))
    return [list(listener.speakers(paragraph)) for paragraph in paragraphs]


class _Listener:
    """Goes through an article in its order and remembers who spoke last."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._previous = Paragraph("")
        self._last: Person | None = None
        self._asked = False
        self._exchange: deque[Person | None] = deque(maxlen=SETTLED)

    def speakers(self, paragraph: Paragraph) -> Iterator[Attributed]:
        """Yield the speakers of a paragraph's quotations."""
        here: Person | None = None
        end = 0
        self._scene.turn_to_next()
        for index, quotation in enumerate(paragraph.spoken):
            self._read(paragraph, end, quotation.start)
            said = self._speaker(paragraph, index, here)
            if said.person is not None:
                self._scene.hear(said.person)
                here = self._last = said.person
            end = quotation.end
            yield said
        self._read(paragraph, end, len(paragraph.text))
        self._take_note(paragraph, here)

    def _read(self, paragraph: Paragraph, start: int, end: int) -> None:
        self._scene.read(paragraph.text, start, end, paragraph.named_between(start, end))

    def _take_note(self, paragraph: Paragraph, speaker: Person | None) -> None:
        """Remember a paragraph as a turn of a conversation, or as the end of one."""
        self._previous = paragraph
        if not paragraph.spoken:
            self._exchange.clear()
            return
        self._asked = words_of(_last_words(paragraph)).endswith("?")
        if not paragraph.spoken[0].continues or not self._exchange:
            self._exchange.append(speaker)

    def _speaker(self, paragraph: Paragraph, index: int, here: Person | None) -> Attributed:
        if paragraph.label:
            person = self._scene.labelled(paragraph.label)
            return Attributed(person, (LABEL,), paragraph.label)
        if paragraph.spoken[index].continues:
            return Attributed(self._last, (GOES_ON,))
        setting = _setting(paragraph, index, self._previous.text)
        rule, subjects = attribution_of(setting)
        if rule is None:
            return self._turn(setting, here, first=not index)
        meant = (
            self._scene.credited(subjects[0])
            if rule is credit_after
            else self._scene.resolve(subjects)
        )
        if meant is None:
            return Attributed(None, (rule_name(rule),), subjects[0])
        rules = filter(None, (rule_name(rule), meant.rule))
        return Attributed(meant.person, tuple(rules), meant.words)

    def _turn(self, setting: Setting, here: Person | None, *, first: bool) -> Attributed:
        turn = Turn(
            setting,
            self._scene,
            here,
            self._last,
            first=first,
            exchange=tuple(self._exchange),
            after_speech=self._previous.ends_spoken or setting.inner.startswith(DASHES),
            after_question=self._asked,
        )
        for rule in TURN_RULES:
            person = rule(turn)
            if person is not None:
                return Attributed(person, (rule_name(rule),))
        return Attributed()


def _last_words(paragraph: Paragraph) -> str:
    last = paragraph.spoken[-1]
    return paragraph.text[last.start : last.mark_end]


def _setting(paragraph: Paragraph, index: int, previous: str) -> Setting:
    quotation = paragraph.spoken[index]
    start = paragraph.spoken[index - 1].end if index else 0
    is_last = index + 1 == len(paragraph.spoken)
    end = len(paragraph.text) if is_last else paragraph.spoken[index + 1].start
    return Setting(
        before=paragraph.text[start : quotation.start],
        inner=words_of(paragraph.text[quotation.start : quotation.mark_end]),
        after=paragraph.text[quotation.mark_end : end],
        previous="" if index else previous,
        language=paragraph.language,
    )
