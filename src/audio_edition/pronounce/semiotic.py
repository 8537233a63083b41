"""What a semiotic class is: one kind of writing that is said otherwise than it is spelled."""

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

SAID = "said"
"""The group of a pattern that is replaced, where the rest is context only."""


def later(source: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a pattern that is compiled when it is first needed: a short text needs few of them."""
    return cache(lambda: re.compile(source, flags))


@dataclass(frozen=True, slots=True)
class Reading:
    """A stretch of written text, `[start, end)`, and how it is said."""

    start: int
    end: int
    spoken: str
    rule: str
    """The semiotic class, or `lexicon`."""


@dataclass(frozen=True, slots=True)
class SemioticClass:
    """One kind of writing, found by a pattern and said by a function.

    The terms are those of Ebden and Sproat, "The Kestrel TTS text normalization system" (2015).
    """

    name: str
    find: Callable[[], re.Pattern[str]]
    """What to look for; a group named `said` limits what is replaced."""
    say: Callable[[re.Match[str]], str | None]
    """The words for a match; None where a closer look shows that it is something else."""
    marks: str = ""
    """Characters of which a text must hold one, so that the class need look at it at all."""
    words: AbstractSet[str] = frozenset()
    """Runs of letters of which it must hold one, where it holds none of the marks."""

    at_number: bool = False
    """Whether the pattern matches only from where a number begins, or its sign or bracket."""
    glance: Callable[[], re.Pattern[str]] | None = None
    """What is found sooner than the pattern, and without which there is nothing to find."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first asked for."""
        return self.find()

    def may_be_in(self, signs: "Signs") -> bool:
        """Tell whether a text that holds these signs may hold something of this class."""
        if self.glance and not self.glance().search(signs.text):
            return False
        if not self.marks and not self.words:
            return True
        return not signs.words.isdisjoint(self.words) or not signs.marks.isdisjoint(self.marks)

    def readings(self, signs: "Signs", claimed: bytearray) -> Iterator[Reading]:
        """Yield what this class would say in the text, from left to right.

        Args:
            signs: What the text is made of.
            claimed: A 1 for each character that another reading has; there is nothing to say there.
        """
        group = SAID if SAID in self.find().groupindex else 0
        for match in self._matches(signs):
            start, end = match.span(group)
            spoken = self.say(match) if claimed.find(1, start, end) < 0 else None
            if spoken is not None:
                yield Reading(start, end, spoken, self.name)

    def _matches(self, signs: "Signs") -> Iterator[re.Match[str]]:
        """Find the pattern; from the beginnings of numbers alone, where that is enough."""
        if not self.at_number:
            yield from self.find().finditer(signs.text)
            return
        pattern, end = self.find(), 0
        for start in signs.numbers:
            match = pattern.match(signs.text, start) if start >= end else None
            if match:
                end = match.end()
                yield match


@dataclass(frozen=True, slots=True)
class Signs:
    """What a text is made of: by this most classes can be passed over without a search."""

    text: str
    marks: frozenset[str]
    """Its characters."""
    words: frozenset[str]
    """Its runs of letters."""
    numbers: tuple[int, ...]
    """Where its digits begin, and the signs before them."""


_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[+(.−-]{0,2}(?P<digits>\d+)")


def signs_of(text: str) -> Signs:
    """Return what a text is made of."""
    numbers = tuple(
        place
        for match in _NUMBER.finditer(text)
        for place in range(match.start(), match.start("digits") + 1)
    )
    return Signs(text, frozenset(text), frozenset(_LETTERS.findall(text)), numbers)


def closing_stop(match: re.Match[str], group: str | int = 0) -> str:
    """Return the full stop that an abbreviation shares with the end of its sentence, or nothing."""
    end = match.end(group)
    after = match.string[end:].lstrip("”’\"'")
    goes_on = after[:1] in {",", ";", ":"} or any(character.isalnum() for character in after)
    return "" if goes_on or match.string[end - 1] != "." else "."
