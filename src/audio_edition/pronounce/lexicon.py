"""The user's own pronunciations: written form → how to say it, in words or in phonemes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from audio_edition.pronounce.entry import Entry, entries_of
from audio_edition.pronounce.semiotic import Reading

RULE = "lexicon"

_TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries that are applied before any semiotic class.

    At a place in the text the longest entry wins, then the one that is meant for the speaker or
    the language, then the one that comes first: those beside the article before the user's own,
    and these before what is built in. Patterns come after words.
    """

    entries: tuple[Entry, ...] = ()
    phonemes: bool = True
    """Whether the engine takes phonemes; else an entry's respelling is said."""
    _by_first_token: dict[str, tuple[Entry, ...]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    _patterns: list[Entry] = field(init=False, repr=False, compare=False, default_factory=list)
    _heard: dict[tuple[str, str | None], "Lexicon"] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        """Sort the entries by their first token."""
        for entry in sorted(self.entries, key=_precedence):
            if entry.pattern:
                self._patterns.append(entry)
                continue
            first = _TOKEN.search(entry.written)
            key = first.group().casefold() if first else ""
            self._by_first_token[key] = (*self._by_first_token.get(key, ()), entry)

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, object]) -> "Lexicon":
        """Return a lexicon of plain data, as a file of settings holds it: see `entries_of`.

        Raises:
            SettingsError: An entry can't be used; it is named.
        """
        return cls(entries_of(mapping))

    def __add__(self, other: "Lexicon") -> "Lexicon":
        """Return a lexicon of both, in which this one's entries come first."""
        return Lexicon((*self.entries, *other.entries), self.phonemes)

    def heard(self, language: str, speaker: str | None = None) -> "Lexicon":
        """Return what holds for a language (BCP 47) and a speaker."""
        if not any(entry.language or entry.speaker for entry in self.entries):
            return self
        key = (language, speaker)
        if key not in self._heard:
            kept = tuple(one for one in self.entries if one.is_meant(language, speaker))
            self._heard[key] = Lexicon(kept, self.phonemes)
        return self._heard[key]

    def readings(self, text: str) -> Iterator[Reading]:
        """Yield the places where an entry is heard: words from left to right, then patterns."""
        if self._by_first_token:
            yield from self._words(text)
        for entry in self._patterns:
            for match in entry.expression.finditer(text):
                if match.group():
                    yield Reading(*match.span(), match.expand(entry.said(phonemes=False)), RULE)

    def _words(self, text: str) -> Iterator[Reading]:
        position = 0
        for token in _TOKEN.finditer(text):
            start = token.start()
            entries = self._by_first_token.get(token.group().casefold())
            if entries is None or start < position:
                continue
            entry = self._first(entries, text, start)
            if entry:
                position = start + len(entry.written)
                yield Reading(start, position, entry.said(phonemes=self.phonemes), RULE)

    def _first(self, entries: Iterable[Entry], text: str, start: int) -> Entry | None:
        able = (one for one in entries if one.said(phonemes=self.phonemes))
        return next((one for one in able if one.matches(text, start)), None)


def _precedence(entry: Entry) -> tuple[int, bool, bool]:
    return -len(entry.written), not entry.speaker, not entry.language
