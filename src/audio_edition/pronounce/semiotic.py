"""What a semiotic class is: one kind of writing that is said otherwise than it is spelled."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SAID = "said"
"""The group of a pattern that is replaced, where the rest is context only."""


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
    pattern: re.Pattern[str]
    """What to look for; a group named `said` limits what is replaced."""
    say: Callable[[re.Match[str]], str | None]
    """The words for a match; None where a closer look shows that it is something else."""

    def readings(self, text: str) -> Iterator[Reading]:
        """Yield what this class would say in the text, from left to right."""
        for match in self.pattern.finditer(text):
            spoken = self.say(match)
            if spoken is not None:
                group = SAID if SAID in self.pattern.groupindex else 0
                yield Reading(*match.span(group), spoken, self.name)


def closing_stop(match: re.Match[str], group: str | int = 0) -> str:
    """Return the full stop that an abbreviation shares with the end of its sentence, or nothing."""
    end = match.end(group)
    after = match.string[end:].lstrip("”’\"'")
    goes_on = after[:1] in {",", ";", ":"} or any(character.isalnum() for character in after)
    return "" if goes_on or match.string[end - 1] != "." else "."
