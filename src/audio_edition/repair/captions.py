"""Captions in the way: recognised by their shape, and by the sentence that they cut in two."""

from collections.abc import Iterator
from dataclasses import replace

from audio_edition.model import Role
from audio_edition.repair.caption_evidence import (
    EVIDENCE,
    Span,
    credit,
    cut_sentence,
    label,
    position,
    stops_before_name,
)
from audio_edition.repair.lines import Line, Lines, running
from audio_edition.repair.typesetting import Typesetting, measure
from audio_edition.shapes import ends_sentence, is_marked, starts_capital, starts_small

_LONGEST = 4
"""Lines of a caption at most."""

_WIDEST = 1000
"""Characters of a line of a caption at most: a caption is no page."""

_ENOUGH = 3.5
"""Weight of evidence that makes lines a caption."""


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
    """Yield the runs of lines from here on that no blank line parts, and that can be captions.

    Nobody sets a caption with a single word in its first line, but a label.
    """
    before, first = text[index - 1], text[index]
    if not starts_capital(first.text) or is_marked(first.text):
        return
    longest = _LONGEST if " " in first.text or first.text[-1] == ":" else 1
    for end in range(index + 1, min(index + longest, len(text)) + 1):
        last = text[end - 1]
        if len(last.text) > _WIDEST:
            return
        if end - 1 > index and last.spaced and last.page == text[end - 2].page:
            return
        span = Span(text[index:end], before, text[end : end + 2], setting)
        if _begins(span):
            yield span


def _begins(span: Span) -> bool:
    """Return whether the text in front of a span does not simply run on into it."""
    first = span.lines[0]
    return (
        span.begins_apart
        or ends_sentence(span.before.text)
        or span.setting.is_short(span.before, first)
        or cut_sentence(span) > 0
        or stops_before_name(span)
        or _stands_out(span)
    )


def _stands_out(span: Span) -> bool:
    """Return whether narrow lines that say what they are stand amid a sentence."""
    if span.after is None or ends_sentence(span.before.text) or not starts_small(span.after.text):
        return False
    return span.is_short and label(span) + credit(span) + position(span) > 0


def _weight(span: Span) -> float:
    return sum(weigh(span) for weigh in EVIDENCE)
