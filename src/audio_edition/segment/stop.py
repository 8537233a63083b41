"""A mark that could end a sentence, with what stands around it: what the rules are asked about."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_SIGHT = 60
"""Characters in front of a mark, and behind it, that may matter."""
_WORD_BEFORE = re.compile(r"[^\s“”\"‘(\[«„—–]+$")
_FIRST_WORD = re.compile(r"[\"“”‘’'«„(\[—–$£€~-]*\s*([^\W_][\w’']*)")


@dataclass(slots=True)
class Stop:
    """A mark that could end a sentence, with what stands around it."""

    mark: str
    closers: str
    before: str
    """The end of the sentence before the mark, as far as it matters."""
    word: str
    """The word before the mark."""
    next_word: str
    """The word after it, past opening marks."""
    after: str
    """What stands behind it, as far as it matters."""

    @property
    def dots(self) -> int:
        """How many full stops the mark has; an ellipsis character has three."""
        return self.mark.count(".") + 3 * self.mark.count("…")

    @property
    def goes_on_small(self) -> bool:
        """Whether the next word starts with a small letter."""
        return self.next_word[:1].islower()


Rule = Callable[[Stop], bool | None]
"""Tells whether a sentence ends there; None where it does not know."""


def stop_at(text: str, start: int, found: re.Match[str]) -> Stop:
    """Return the mark that was found in a text, in a sentence that begins at `start`."""
    before = text[max(start, found.start() - _SIGHT) : found.start()]
    after = text[found.end() : found.end() + _SIGHT]
    word, following = _WORD_BEFORE.search(before), _FIRST_WORD.match(after)
    return Stop(
        found["mark"],
        found["closers"],
        before,
        word.group() if word else "",
        following.group(1) if following else "",
        after,
    )


def decided(stop: Stop, rules: Sequence[Rule]) -> bool:
    """Return what the first rule that knows says."""
    return next(answer for rule in rules if (answer := rule(stop)) is not None)


def ellipsis(stop: Stop) -> bool | None:
    """Three dots are a pause; a fourth is the full stop."""
    if stop.dots < 3 or set(stop.mark) & set("!?"):
        return None
    return stop.dots > 3 and not stop.goes_on_small


def small_letter(stop: Stop) -> bool | None:
    """What goes on with a small letter is the same sentence: “Why?” he asked."""
    return False if stop.goes_on_small else None


def exclamation(stop: Stop) -> bool | None:
    """A question or exclamation mark ends a sentence."""
    return True if set(stop.mark) & set("!?‽。！？") else None


def list_number(stop: Stop) -> bool | None:
    """“1. First”, “• a. First” at the start of a text: the item's number."""
    number = stop.before.strip(" •⁃–-")
    return False if number.isdigit() or (len(number) == 1 and number.islower()) else None


def full_stop(_stop: Stop) -> bool | None:
    """Anything else is the end."""
    return True
