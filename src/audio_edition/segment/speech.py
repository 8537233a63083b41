"""Speech: the stretches of a text that are spoken, each with its speaker."""

from collections.abc import Container, Sequence
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


def find_speech(texts: Sequence[str], set_off: Container[int] = ()) -> list[Speech]:
    """Find what is spoken in a run of paragraphs, and by whom.

    Args:
        texts: The paragraphs.
        set_off: Indices of paragraphs that the page sets off as block quotes. Where the text
            leads up to them with a colon, they are somebody's words without any marks.
    """
    quotations = find_quotations(texts)
    paragraphs: list[Paragraph] = []
    for index, (text, found) in enumerate(zip(texts, quotations, strict=True)):
        before = paragraphs[-1] if paragraphs else Paragraph("")
        if index in set_off and not found.spans and _leads_to_block(before):
            spoken: tuple[Quotation, ...] = (_whole(text, before),)
        else:
            spoken = _spoken(text, found.spans, going_on=before.left_open)
        paragraphs.append(Paragraph(text, spoken))
    return [
        Speech(_stretches(paragraph, speakers), found.unpaired)
        for paragraph, speakers, found in zip(
            paragraphs, find_speakers(paragraphs), quotations, strict=True
        )
    ]


def _leads_to_block(before: Paragraph) -> bool:
    return before.text.rstrip().endswith(":") or before.spoken_whole


def _whole(text: str, before: Paragraph) -> Quotation:
    return Quotation(0, len(text), len(text), continues=before.spoken_whole)


def _spoken(text: str, spans: Sequence[Quotation], *, going_on: bool) -> tuple[Quotation, ...]:
    """Keep the quotations that are clauses of their own."""
    spoken: list[Quotation] = []
    starts = [*(span.start for span in spans), len(text)]
    for span, following in zip(spans, starts[1:], strict=True):
        setting = Setting(
            before=text[max(0, span.start - REACH) : span.start],
            inner=words_of(text[span.start : span.mark_end]),
            after=text[span.mark_end : following],
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
