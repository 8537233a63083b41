"""Captions in the way: recognised by their shape, and by the sentence that they cut in two."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from audio_edition.model import Role
from audio_edition.repair.lines import Line, Lines, running
from audio_edition.repair.shapes import ends_sentence, is_marked, starts_small
from audio_edition.repair.typesetting import Typesetting, measure

_LONGEST = 4
"""Lines of a caption at most."""

_ENOUGH = 4.0
"""Weight of evidence that makes lines a caption."""

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_LABEL = re.compile(
    r"^(?:fig(?:ure)?|photo|plate|table|chart|map|image|picture|illustration|exhibit|diagram)"
    r"\.?\s*(?:\d+|[IVX]+|[A-Z])?(?:\.\d+)?\s*[.:–—-]\s*\S",
    re.IGNORECASE,
)
_NUMBERED_LABEL = re.compile(r"^(?:fig(?:ure)?|plate|table|chart|exhibit)\.?\s*\d", re.IGNORECASE)
_CREDIT = re.compile(
    r"""[(—–.!?”"’]\s*(?:
        (?:photo(?:graph)?|picture|image|illustration|graphic|map)s?\s*(?::|/|\bby\b|\bcourtesy\b|©)
      | (?:photo\s+)?credit\s*: | courtesy\s+(?:of\s|photo) | ©\s*\w
      | (?:handout|file|archive|stock|family)\s+(?:photo|image|picture)
      | from\s+(?:a|the)\s+(?:private\s+)?(?:collection|archives?)
      | (?:getty\s+images|reuters|associated\s+press|ap\s+photo|afp|shutterstock)\b
    )[^.!?]{0,60}(?:\.?\s?[A-Z]\.[^.!?]{0,40}){0,2}[.)]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_POSITION = re.compile(
    r"^(?:clockwise\s+)?(?:from\s+)?(?:top\s+|bottom\s+|far\s+)?(?:left|right|above|below|top|bottom)"
    r"(?:\s+(?:left|right|to\s+(?:right|left|bottom)))?\s*:\s*\S",
    re.IGNORECASE,
)
_PLACE_AND_DATE = re.compile(
    rf"^[A-ZÀ-Þ“‘\"'][^.!?;:]*\b(?:in|at|near|on|outside|inside|of)\s[^.!?;:]*,\s+(?:in\s+)?"
    rf"(?:(?:{_MONTHS})\.?\s+)?(?:\d{{1,2}},\s+)?(?:1[5-9]|20)\d\d\.?$"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|shall|should"
    r"|may|might|must|said|says|went|came|began|became|made|took|gave|got|saw|knew|told|held"
    r"|[a-z]+ed|it|he|she|they|we|I|you)\b"
)


@dataclass(frozen=True, slots=True)
class Span:
    """Lines that may be a caption, and the running text around them."""

    lines: Lines
    before: Line
    after: Line | None
    setting: Typesetting

    @property
    def text(self) -> str:
        """The lines as one text."""
        return " ".join(line.text for line in self.lines)


def label(span: Span) -> float:
    """It begins as captions are numbered or named: `Figure 3.`, `Photo:`."""
    return 3 if _LABEL.match(span.text) else 0


def credit(span: Span) -> float:
    """It ends by naming who made a picture."""
    return 3 if _CREDIT.search(span.text) else 0


def position(span: Span) -> float:
    """It begins by saying where to look: `From left:`."""
    return 3 if _POSITION.match(span.text) else 0


def place_and_date(span: Span) -> float:
    """It says who was where and when, without a finite verb."""
    named = _PLACE_AND_DATE.match(span.text) and not _FINITE.search(span.text)
    return 3 if named and ends_sentence(span.before.text) else 0


def cut_sentence(span: Span) -> float:
    """A sentence stops in front of it and goes on behind it."""
    if span.after is None or ends_sentence(span.before.text):
        return 0
    if span.setting.wrapped and span.setting.is_short(span.before, span.after):
        return 0
    if starts_small(span.after.text):
        return 3
    return 0


def apart(span: Span) -> float:
    """Blank lines or page breaks stand around it."""
    return 1 if _parted(span.before, span.lines[0]) and _parted(span.lines[-1], span.after) else 0


def narrow(span: Span) -> float:
    """Its lines end early, as they were not set with the text."""
    if not span.setting.wrapped or span.after is None:
        return 0
    following = (*span.lines, span.after)
    return float(all(span.setting.is_short(*two) for two in pairwise(following)))


EVIDENCE: tuple[Callable[[Span], float], ...] = (
    label,
    credit,
    position,
    place_and_date,
    cut_sentence,
    apart,
    narrow,
)


def set_captions_apart(lines: Lines) -> Lines:
    """Give the captions among the running text their role."""
    text = running(lines)
    rules: dict[Line, str] = {}
    setting = measure(text)
    index = 1
    while index < len(text):
        span = _caption_at(text, index, setting)
        if span:
            rules |= dict.fromkeys(span.lines, _rule(span))
        index += len(span.lines) if span else 1
    return tuple(
        replace(line, role=Role.CAPTION, rule=rules[line]) if line in rules else line
        for line in lines
    )


def _caption_at(text: Lines, index: int, setting: Typesetting) -> Span | None:
    """Return the best caption that begins at a line, or None where nothing speaks for one."""
    spans = [span for span in _spans(text, index, setting) if _weight(span) >= _ENOUGH]
    return max(spans, key=_weight, default=None)


def _spans(text: Lines, index: int, setting: Typesetting) -> Iterator[Span]:
    """Yield the runs of lines from here on that no blank line or page break parts."""
    if starts_small(text[index].text) or is_marked(text[index].text):
        return
    for end in range(index + 1, min(index + _LONGEST, len(text)) + 1):
        if end - 1 > index and _parted(text[end - 2], text[end - 1]):
            return
        after = text[end] if end < len(text) else None
        yield Span(text[index:end], text[index - 1], after, setting)


def _weight(span: Span) -> float:
    return sum(weigh(span) for weigh in EVIDENCE)


def _rule(span: Span) -> str:
    """Return the name of the evidence that weighs most."""
    return max(EVIDENCE, key=lambda weigh: weigh(span)).__name__.replace("_", "-")


def _parted(before: Line, after: Line | None) -> bool:
    return after is None or after.spaced or before.page != after.page
