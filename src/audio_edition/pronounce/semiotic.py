"""What a semiotic class is: one kind of writing that is said otherwise than it is spelled."""

import re
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from string import ascii_letters

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
    marks: Iterable[str] = ()
    """Marks of which a text must hold one, so that the class need look at it at all.

    A mark may stand for itself (`%`), or beside a digit (`0:`, `.0`); `000` is a number of three
    digits and `0000` a longer one.
    """
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

    def readings(self, signs: "Signs", claimed: bytearray) -> list[Reading]:
        """Return what this class would say in the text, from left to right.

        Args:
            signs: What the text is made of.
            claimed: A 1 for each character that another reading has; there is nothing to say there.
        """
        if self.glance and not self.glance().search(signs.text):
            return []
        pattern = self.find()
        if not self.at_number and not pattern.search(signs.text):
            return []  # nothing, mostly; to know it so is cheaper than to iterate
        group = SAID if SAID in pattern.groupindex else 0
        matches: Iterable[re.Match[str]] = (
            _from_numbers(pattern, signs, None if group else claimed)
            if self.at_number
            else pattern.finditer(signs.text)
        )
        if not matches:
            return []
        return [reading for match in matches if (reading := self._reading(match, group, claimed))]

    def _reading(
        self, match: re.Match[str], group: str | int, claimed: bytearray
    ) -> Reading | None:
        start, end = match.span(group)
        spoken = self.say(match) if claimed.find(1, start, end) < 0 else None
        return None if spoken is None else Reading(start, end, spoken, self.name)


def _from_numbers(
    pattern: re.Pattern[str], signs: "Signs", claimed: bytearray | None
) -> list[re.Match[str]]:
    """Find a pattern from the beginnings of numbers alone, and from none that is claimed."""
    found: list[re.Match[str]] = []
    end = 0
    for start in signs.numbers:
        if start >= end and not (claimed and claimed[start]):
            match = pattern.match(signs.text, start)
            if match:
                end = match.end()
                found.append(match)
    return found


@dataclass(frozen=True, slots=True)
class Signs:
    """What a text is made of: by this most classes can be passed over without a search."""

    text: str
    each: frozenset[str]
    """Its marks, alone and beside digits, and its runs of letters."""
    numbers: tuple[int, ...]
    """Where its digits begin, and the signs before them."""


_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[+(.−-]{0,2}(?P<digits>\d+)")
_LATIN = frozenset(ascii_letters)
_LONGEST = 4


def signs_of(text: str) -> Signs:
    """Return what a text is made of."""
    each = set(text)
    each -= _LATIN
    each.update(_LETTERS.findall(text))
    numbers: list[int] = []
    for match in _NUMBER.finditer(text):
        start, end = match.span("digits")
        numbers += range(match.start(), start + 1)
        each |= {text[start - 1 : start] + "0", "0" + text[end : end + 1]}
        each.add("0" * min(end - start, _LONGEST))
    return Signs(text, frozenset(each), tuple(numbers))


class ClassIndex:
    """Classes in their order, looked up by the signs without which they have nothing to say."""

    def __init__(self, classes: Iterable[SemioticClass]) -> None:
        """Enter the classes; of two that claim a place the earlier has it."""
        self._classes = tuple(classes)
        self._always = 0
        self._by_sign: dict[str, int] = {}
        for place, each in enumerate(self._classes):
            signs = (*each.marks, *each.words)
            self._always |= 0 if signs else 1 << place
            for sign in signs:
                self._by_sign[sign] = self._by_sign.get(sign, 0) | 1 << place

    def classes_for(self, signs: Signs) -> list[SemioticClass]:
        """Return in their order the classes that may have something to say of a text."""
        wanted = self._always
        for sign in self._by_sign.keys() & signs.each:
            wanted |= self._by_sign[sign]
        found: list[SemioticClass] = []
        while wanted:
            lowest = wanted & -wanted
            found.append(self._classes[lowest.bit_length() - 1])
            wanted ^= lowest
        return found


_SIGHT = 60
"""Characters in front of a match that are looked at."""


def preceded(match: re.Match[str], by: re.Pattern[str], group: str | int = 0) -> bool:
    """Tell whether a pattern that ends with `$` is found right in front of a match or its group.

    Only so far back as any such pattern reaches: a long sentence full of matches costs no more for
    each than a short one.
    """
    start = match.start(group)
    return by.search(match.string, max(0, start - _SIGHT), start) is not None


def in_sentence(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Tell whether a pattern is found anywhere in the sentence of a match.

    The sentence is searched once, however many matches of it ask.
    """
    return _found(pattern, match.string)


@lru_cache(maxsize=64)
def _found(pattern: re.Pattern[str], sentence: str) -> bool:
    return pattern.search(sentence) is not None


_NEXT_SENTENCE = re.compile(
    r"\s+(?:The|It|He|She|They|We|But|And|His|Her|Their|Its|This|That|These|There|When|Then|So|If"
    r"|You|My|Our|What|Who|How|Why|Nobody|Nothing|Later|Now|Here"
    r"|Did|Do|Does|Was|Is|Are|Were|Have|Has|Had|Would|Could|Should|Can)\s[a-z]"
    r"|\s+(?:Mr|Mrs|Ms|Mister|Missus|Miz)\b\.? [A-Z]"
)
"""How a sentence begins, and hardly ever a name."""


def closing_stop(match: re.Match[str], group: str | int = 0) -> str:
    """Return the full stop that an abbreviation shares with the end of its sentence, or nothing."""
    end = match.end(group)
    after = match.string[end:].lstrip("”’\"'")
    goes_on = after.lstrip(")]")[:1] in set(",;:.!?") or any(
        character.isalnum() for character in after
    )
    goes_on = goes_on and not _NEXT_SENTENCE.match(after)
    return "" if goes_on or match.string[end - 1] != "." else "."
