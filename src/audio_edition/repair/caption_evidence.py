"""What speaks for a caption: the shape of its words, and how its lines stand among the others."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from audio_edition import caption_shapes
from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.typesetting import Typesetting
from audio_edition.shapes import ends_dangling, ends_sentence, is_marked, starts_small

_LONG = 60
"""Characters of a cut sentence at least, where each line is a paragraph."""

_AS_WIDE = 0.25
"""What speaks against a caption for each full line, where prose stops short and then goes on."""

_NARROW = 0.8
"""Share of the width up to which lines are narrower than uneven ones of the text."""

_SHORT = 160
"""Characters of a caption at most, where each line is a paragraph and it says no more of itself."""


@dataclass(frozen=True)
class Span:
    """Lines that may be a caption, and the running text around them."""

    lines: Lines
    before: Line
    following: Lines
    """The next two lines of the running text, or as many as there are."""
    setting: Typesetting

    @property
    def after(self) -> Line | None:
        """The line behind it; None where the text ends."""
        return self.following[0] if self.following else None

    @cached_property
    def text(self) -> str:
        """The lines as one text."""
        return " ".join(line.text for line in self.lines)

    @cached_property
    def begins_apart(self) -> bool:
        """Whether a blank line, a page break or an indent is in front of it."""
        return _is_parted(self.before, self.lines[0], self.setting)

    @cached_property
    def ends_apart(self) -> bool:
        """Whether a blank line, a page break or an indent is behind it."""
        return self.after is None or _is_parted(self.lines[-1], self.after, self.setting)

    @cached_property
    def is_closed(self) -> bool:
        """Whether the text behind it is no part of its last sentence."""
        last = self.lines[-1]
        if ends_sentence(last.text) or last.text.endswith(")") or self.after is None:
            return True
        if caption_shapes.is_credited_to_name(self.text):
            return True
        return not self.setting.wrapped or self.setting.is_short(last, self.after)

    @property
    def is_short(self) -> bool:
        """Whether each of its lines had room for the next word, so that it is narrower."""
        following = [*self.lines[1:], self.after] if self.after else self.lines[1:]
        return all(self.setting.is_short(*two) for two in zip(self.lines, following, strict=False))

    @property
    def is_halved(self) -> bool:
        """Whether the line behind it stops short too, amid what it says, as a second half does."""
        if len(self.following) < 2 or not self.setting.full:
            return False
        after, last = self.following
        halved = not (self.ends_apart or after.spaced or last.spaced or ends_sentence(after.text))
        return halved and after.page == last.page and self.setting.is_short(after, last)

    @property
    def follows_full_line(self) -> bool:
        """Whether the line in front of it may be one within a sentence that goes on behind it."""
        if self.setting.wrapped and self.after:
            return not self.setting.is_short(self.before, self.after)
        return len(self.before.text) > max(_LONG, len(self.text))


def _is_parted(before: Line, after: Line, setting: Typesetting) -> bool:
    indented = setting.indent > 0 and after.indent == setting.indent
    return after.spaced or before.page != after.page or indented


def label(span: Span) -> float:
    """It begins as captions are numbered or named."""
    return 5 if caption_shapes.is_labelled(span.text) else 0


def credit(span: Span) -> float:
    """It ends by naming who made a picture."""
    return 5 if caption_shapes.is_credited(span.text) else 0


def position(span: Span) -> float:
    """It begins by saying where to look."""
    return 5 if caption_shapes.says_where_to_look(span.text) else 0


def place_and_date(span: Span) -> float:
    """It says who was where and when, and cuts nothing."""
    listed = caption_shapes.ends_with_year(span.before.text)
    apart = ends_sentence(span.before.text) and not listed
    return 3 if apart and caption_shapes.is_place_and_date(span.text) else 0


def cut_sentence(span: Span) -> float:
    """A sentence stops in front of it and goes on behind it, and it is none of the two halves."""
    if span.after is None or ends_sentence(span.before.text) or span.is_halved:
        return 0
    if not span.is_closed and not credit(span):
        return 0
    if caption_shapes.is_torn(span.text) or not _may_cut(span):
        return 0
    return 3 if starts_small(span.after.text) and span.follows_full_line else 0


def cut_before_name(span: Span) -> float:
    """A sentence stops in front of it and goes on behind it with a capital: its lines are short.

    The last line of a paragraph may look the same, where it begins with a name.
    """
    if not stops_before_name(span):
        return 0
    first, after = span.lines[0], span.after
    if first.spaced and after is not None and after.spaced and not span.before.spaced:
        return 2.5 * ends_dangling(span.before.text)
    marked = span.setting.spaced or span.setting.indent > 0
    inside = marked and not span.begins_apart and not span.ends_apart
    return 2.5 * (inside and caption_shapes.begins_plainly(span.text))


def stops_before_name(span: Span) -> bool:
    """Return whether short lines stand between a full one amid a sentence, and a capital."""
    before, after = span.before.text, span.after
    if after is None or ends_sentence(before) or starts_small(after.text) or is_marked(after.text):
        return False
    return span.setting.full and span.follows_full_line and span.is_short and span.text[-1] != ":"


def _may_cut(span: Span) -> bool:
    """Return whether lines look unlike the text: narrower where its own lines are uneven.

    Where each line is a paragraph, one is as short as captions are, and the one before it is cut.
    """
    if span.setting.wrapped:
        widest = max(line.edge for line in span.lines)
        return span.setting.full or span.begins_apart or widest <= _NARROW * span.setting.width
    return len(span.text) <= _SHORT and span.before.text[-1] not in ")]0123456789"


def apart(span: Span) -> float:
    """It stands by itself."""
    return float(span.begins_apart and span.ends_apart)


def narrow(span: Span) -> float:
    """Its lines end early, as they were not set with the text; full lines speak against it."""
    if not span.setting.wrapped:
        return 0
    full = sum(not span.setting.is_short(*two) for two in pairwise(span.lines))
    closes_early = span.after is not None and span.setting.is_short(span.lines[-1], span.after)
    if closes_early and span.setting.full and cut_sentence(span):
        return 1 - _AS_WIDE * full
    return -full if full else float(closes_early)


def halved(span: Span) -> float:
    """A line is left of it."""
    return -1.5 if span.is_halved else 0


def closed(span: Span) -> float:
    """It ends as a sentence does, and nothing flows on; the fewer lines that takes, the better."""
    ended = 0.5 if ends_sentence(span.text) else 0
    return (ended if span.is_closed or span.ends_apart else -2) - 0.1 * len(span.lines)


EVIDENCE: tuple[Callable[[Span], float], ...] = (
    label,
    credit,
    position,
    place_and_date,
    cut_sentence,
    cut_before_name,
    apart,
    narrow,
    halved,
    closed,
)
"""Labels, credits and positions are enough by themselves; the others need company."""
