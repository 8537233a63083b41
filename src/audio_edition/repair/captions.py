"""Captions in the way: recognised by their shape, and by the sentence that they cut in two."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from audio_edition.model import Role
from audio_edition.repair.lines import Line, Lines, running
from audio_edition.repair.shapes import ends_sentence, is_marked, starts_capital, starts_small
from audio_edition.repair.typesetting import Typesetting, measure

_LONGEST = 4
"""Lines of a caption at most."""

_ENOUGH = 3.5
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
_CREDIT = re.compile(
    r"""[(—–.!?”"’]\s*(?:
        (?:
            (?:photo(?:graph)?|picture|image|illustration|graphic|map)s?
            \s*(?::|/|©|\bby\b|\bcourtesy(?:\s+of)?\b)
          | (?:photo\s+)?credit\s*: | courtesy\s+of\b | ©
        )\s*(?P<name>\w[^!?()]{0,60})
      | (?:handout|file|archive|stock|family)\s+(?:photo|image|picture)
      | from\s+(?:a|the)\s+(?:private\s+)?(?:collection|archives?)
      | (?:getty\s+images|reuters|associated\s+press|ap\s+photo|afp|shutterstock)
    )[.)]*$""",
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
    return 5 if _LABEL.match(span.text) else 0


def credit(span: Span) -> float:
    """It ends by naming who made a picture."""
    return 5 if _CREDIT.search(span.text) else 0


def position(span: Span) -> float:
    """It begins by saying where to look: `From left:`."""
    return 5 if _POSITION.match(span.text) else 0


def place_and_date(span: Span) -> float:
    """It says who was where and when, without a finite verb."""
    shaped = _PLACE_AND_DATE.match(span.text) and not _FINITE.search(span.text)
    return 3 if shaped and ends_sentence(span.before.text) else 0


def cut_sentence(span: Span) -> float:
    """A sentence stops in front of it and goes on behind it, and it is none of the two halves."""
    if span.after is None or ends_sentence(span.before.text):
        return 0
    if not _is_closed(span) and not credit(span):
        return 0
    return 3 if starts_small(span.after.text) and _is_full(span.before, span) else 0


def apart(span: Span) -> float:
    """Blank lines, page breaks or indents stand around it."""
    return float(_is_parted(span.before, span.lines[0], span) and _ends_apart(span))


def narrow(span: Span) -> float:
    """Its lines end early, as they were not set with the text; full lines speak against it."""
    if not span.setting.wrapped:
        return 0
    full = sum(not span.setting.is_short(*two) for two in pairwise(span.lines))
    closes_early = span.after is not None and span.setting.is_short(span.lines[-1], span.after)
    return -full if full else float(closes_early)


def closed(span: Span) -> float:
    """It ends as a sentence does, and nothing flows on; the fewer lines that takes, the better."""
    ended = 0.5 if ends_sentence(span.text) else 0
    return (ended if _is_closed(span) or _ends_apart(span) else -2) - 0.1 * len(span.lines)


EVIDENCE: tuple[Callable[[Span], float], ...] = (
    label,
    credit,
    position,
    place_and_date,
    cut_sentence,
    apart,
    narrow,
    closed,
)
"""Labels, credits and positions are enough by themselves; the others need company."""


def set_captions_apart(lines: Lines) -> Lines:
    """Give the captions among the running text their role, the most certain first."""
    text = running(lines)
    setting = measure(text)
    spans = [span for index in range(1, len(text)) for span in _spans(text, index, setting)]
    weighed = [(weight, span) for span in spans if (weight := _weight(span)) >= _ENOUGH]
    found: dict[Line, Line] = {}
    for _, span in sorted(weighed, key=lambda pair: -pair[0]):
        if not any(line in found for line in span.lines):
            found |= {line: _caption(line, span) for line in span.lines}
    return tuple(found.get(line, line) for line in lines)


def _caption(line: Line, span: Span) -> Line:
    """Return the line as part of a caption; the evidence that weighs most names the rule."""
    rule = max(EVIDENCE, key=lambda weigh: weigh(span)).__name__.replace("_", "-")
    return replace(line, role=Role.CAPTION, rule=rule, head=span.lines[0].number)


def _spans(text: Lines, index: int, setting: Typesetting) -> Iterator[Span]:
    """Yield the runs of lines from here on that no blank line parts, and that can be captions."""
    before, first = text[index - 1], text[index]
    if not starts_capital(first.text) or is_marked(first.text):
        return
    for end in range(index + 1, min(index + _LONGEST, len(text)) + 1):
        last = text[end - 1]
        if end - 1 > index and last.spaced and last.page == text[end - 2].page:
            return
        span = Span(text[index:end], before, text[end] if end < len(text) else None, setting)
        if _begins(span):
            yield span


def _begins(span: Span) -> bool:
    """Return whether the text in front of a span does not simply run on into it."""
    first = span.lines[0]
    return (
        _is_parted(span.before, first, span)
        or ends_sentence(span.before.text)
        or span.setting.is_short(span.before, first)
        or cut_sentence(span) > 0
    )


def _is_closed(span: Span) -> bool:
    """Return whether the text behind a span is no part of its last sentence."""
    last = span.lines[-1]
    if ends_sentence(last.text) or last.text.endswith(")") or span.after is None:
        return True
    return span.setting.is_short(last, span.after) if span.setting.wrapped else True


def _is_full(before: Line, span: Span) -> bool:
    """Return whether the line in front of a span may be one within a sentence."""
    if span.setting.wrapped and span.after:
        return not span.setting.is_short(before, span.after)
    return len(before.text) > _LONG and len(before.text) > len(span.text)


_LONG = 60
"""Characters of a cut sentence at least, where each line is a paragraph."""


def _weight(span: Span) -> float:
    return sum(weigh(span) for weigh in EVIDENCE)


def _ends_apart(span: Span) -> bool:
    return span.after is None or _is_parted(span.lines[-1], span.after, span)


def _is_parted(before: Line, after: Line, span: Span) -> bool:
    indent = span.setting.indent
    return after.spaced or before.page != after.page or bool(indent and after.indent == indent)
