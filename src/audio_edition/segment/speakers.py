"""Speakers: who says each quotation, or None where the text does not tell."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from audio_edition.segment.attribution import Setting, attribution_of, subjects_of_statement
from audio_edition.segment.names import Mention, find_names
from audio_edition.segment.people import People, Person
from audio_edition.segment.quotations import Quotation, words_of
from audio_edition.segment.scene import Scene
from audio_edition.segment.sentences import split_sentences

_START = attrgetter("start")
_LEAD_UP = 600
"""Characters of narration that may introduce whoever speaks next."""


@dataclass(frozen=True)
class Paragraph:
    """A block's text with the quotations that are spoken."""

    text: str
    spoken: tuple[Quotation, ...] = ()

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The names in the text, in order."""
        return tuple(find_names(self.text))

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


def find_speakers(paragraphs: Sequence[Paragraph]) -> list[tuple[str | None, ...]]:
    """Return the speakers of each paragraph's spoken quotations, in order."""
    mentions = [mention for paragraph in paragraphs for mention in paragraph.mentions]
    listener = _Listener(Scene(People(mentions)))
    return [tuple(listener.speakers(paragraph)) for paragraph in paragraphs]


class _Listener:
    """Goes through an article in its order and remembers who spoke last."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._previous = Paragraph("")
        self._last: Person | None = None

    def speakers(self, paragraph: Paragraph) -> Iterator[str | None]:
        """Yield the speakers of a paragraph's quotations."""
        here: Person | None = None
        end = 0
        for index, quotation in enumerate(paragraph.spoken):
            self._read(paragraph, end, quotation.start)
            setting = _setting(paragraph, index, self._previous.text)
            person = self._last if quotation.continues else self._speaker(setting, here)
            if person is not None:
                self._scene.hear(person)
                here = self._last = person
            end = quotation.end
            yield person.name if person else None
        self._read(paragraph, end, len(paragraph.text))
        self._previous = paragraph

    def _read(self, paragraph: Paragraph, start: int, end: int) -> None:
        self._scene.read(paragraph.text, paragraph.named_between(start, end))

    def _speaker(self, setting: Setting, here: Person | None) -> Person | None:
        subjects = attribution_of(setting)
        if subjects:
            return self._scene.resolve(subjects)
        return here or self._introduced(setting) or self._last_speaker(setting)

    def _introduced(self, setting: Setting) -> Person | None:
        """Return who says or does something in the narration that leads up to a quotation."""
        lead_up = setting.before[-_LEAD_UP:]
        if not lead_up.strip() and not self._previous.spoken:
            lead_up = (split_sentences(setting.previous) or ("",))[-1]
        for sentence in reversed(split_sentences(lead_up)):
            said = self._scene.resolve(subjects_of_statement(sentence))
            subjects = [said] if said else self._scene.subjects_of(sentence)
            if subjects and (said or setting.before.strip()):
                return subjects[0]
        return None

    def _last_speaker(self, setting: Setting) -> Person | None:
        """Return who goes on talking; a quotation that answers another is somebody else's."""
        answers = not setting.before.strip() and self._previous.ends_spoken
        return None if answers else self._last


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
    )
