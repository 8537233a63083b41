"""Speech: the stretches of a text that are spoken, each with its speaker."""

from collections.abc import Sequence
from dataclasses import dataclass

from audio_edition.segment.attribution import REACH, Setting
from audio_edition.segment.quotations import Quotation, find_quotations, words_of
from audio_edition.segment.speakers import Paragraph, find_speakers
from audio_edition.segment.units import Stretch
from audio_edition.segment.voicing import Candidate, is_spoken

@dataclass(frozen=True, slots=True)
class Speech:
    """What is spoken in one paragraph, and the quotation marks without a partner."""

    quotes: tuple[Stretch, ...]
    unpaired: tuple[int, ...] = ()


def find_speech(texts: Sequence[str]) -> list[Speech]:
    """Find what is spoken in a run of paragraphs, and by whom."""
    quotations = find_quotations(texts)
    paragraphs: list[Paragraph] = []
    for text, found in zip(texts, quotations, strict=True):
        going_on = bool(paragraphs and paragraphs[-1].left_open)
        paragraphs.append(Paragraph(text, _spoken(text, found.spans, going_on=going_on)))
    return [
        Speech(_stretches(paragraph, speakers), found.unpaired)
        for paragraph, speakers, found in zip(
            paragraphs, find_speakers(paragraphs), quotations, strict=True
        )
    ]


def _spoken(text: str, spans: Sequence[Quotation], *, going_on: bool) -> tuple[Quotation, ...]:
    """Keep the quotations that are clauses of their own."""
    spoken: list[Quotation] = []
    starts = [*(span.start for span in spans), len(text)]
    for span, following in zip(spans, starts[1:], strict=True):
        setting = Setting(
            before=text[max(0, span.start - REACH) : span.start],
            inner=words_of(text[span.start : span.end]),
            after=text[span.end : following],
        )
        resumes = bool(spoken) and spoken[-1].end > span.start - len(setting.lead)
        if is_spoken(Candidate(setting, span.continues and going_on, resumes)):
            spoken.append(span)
    return tuple(spoken)


def _stretches(paragraph: Paragraph, speakers: Sequence[str | None]) -> tuple[Stretch, ...]:
    return tuple(
        Stretch(quotation.start, quotation.end, speaker)
        for quotation, speaker in zip(paragraph.spoken, speakers, strict=True)
    )
