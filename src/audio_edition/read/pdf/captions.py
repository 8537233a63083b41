"""Captions: near a picture, labelled, and set otherwise than the text."""

import re
from collections.abc import Callable

from audio_edition.caption_shapes import is_credited, is_labelled
from audio_edition.read.pdf.chunks import Chunk
from audio_edition.read.pdf.headings import interrupts
from audio_edition.read.pdf.page import CAPTION_REACH

_ENOUGH = 3.0
_LONGEST = 12
_LABEL = re.compile(
    r"^(?:fig(?:ure)?|photo|plate|table|chart|map|image|picture|illustration|exhibit|diagram)s?\.?"
    r"\s*(?:\d+|[IVX]+|[A-Z])?(?:\.\d+)?\s*[.:–—|-]\s*\S",
    re.IGNORECASE,
)


def label(chunk: Chunk) -> float:
    """It begins as captions are numbered or named."""
    if is_labelled(chunk.text):
        return 3
    return 2 if _LABEL.match(chunk.text) else 0


def credit(chunk: Chunk) -> float:
    """It ends by naming who made a picture."""
    return 2 if is_credited(chunk.text) else 0


def near_picture(chunk: Chunk) -> float:
    """A picture is above it or below it."""
    box, reach = chunk.box, CAPTION_REACH * chunk.font.size
    return 2 if any(box.is_near(picture, reach) for picture in chunk.pictures) else 0


def style(chunk: Chunk) -> float:
    """It is smaller than the text, or italic, or of another face; larger is something else."""
    own, body = chunk.font, chunk.setting.body
    if own.size > body.size:
        return -2
    return (own.size < body.size) + (own.italic and not body.italic) + 0.5 * (own.name != body.name)


def cut_sentence(chunk: Chunk) -> float:
    """A sentence stops in front of it and goes on behind it."""
    return 2 if interrupts(chunk) else 0


def length(chunk: Chunk) -> float:
    """Captions are short."""
    return -2 if len(chunk.lines) > _LONGEST else 0


EVIDENCE: tuple[Callable[[Chunk], float], ...] = (
    label,
    credit,
    near_picture,
    style,
    cut_sentence,
    length,
)


def is_caption(chunk: Chunk) -> bool:
    """Return whether a chunk is a caption."""
    return sum(weigh(chunk) for weigh in EVIDENCE) >= _ENOUGH
