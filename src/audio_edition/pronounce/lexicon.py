"""The user's own pronunciations: written form → how to say it, in words or in phonemes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from audio_edition.pronounce.entry import Entry, entries_of
from audio_edition.pronounce.semiotic import Reading
from audio_edition.pronounce.word_form import tokens


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries that are applied before any semiotic class.

    At a place in the text the longest entry wins, then the one that comes first: those beside the
    article before the user's own, and these before what is built in; in one file those that are
    meant for a speaker or a language before the others. Patterns come after words.
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
        for entry in sorted(self.entries, key=lambda entry: -len(entry.written)):
            if entry.pattern:
                self._patterns.append(entry)
                continue
            _, key = next(iter(tokens(entry.written)), (0, ""))
            self._by_first_token[key] = (*self._by_first_token.get(key, ()), entry)

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, object]) -> "Lexicon":
        """Return a lexicon of plain data, as a file of settings holds it: see `entries_of`.

        Raises:
            SettingsError: An entry can't be used; it is named.
        """
        return cls.in_order(entries_of(mapping))

    @classmethod
    def in_order(cls, entries: Iterable[Entry]) -> "Lexicon":
        """Return a lexicon of one file's entries: those for a speaker or a language come first."""
        return cls(tuple(sorted(entries, key=_is_general)))

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
            yield from entry.matches(text)

    def _words(self, text: str) -> Iterator[Reading]:
        position = 0
        for start, token in tokens(text):
            reading = self._first(token, text, start) if start >= position else None
            if reading:
                position = reading.end
                yield reading

    def _first(self, token: str, text: str, start: int) -> Reading | None:
        """Return what the first entry says that stands here."""
        entries = self._by_first_token.get(token, ())
        if token.endswith("s"):  # the plural of one
            entries = (*entries, *self._by_first_token.get(token[:-1], ()))
        able = (one for one in entries if one.said(phonemes=self.phonemes))
        readings = (one.reading(text, start, phonemes=self.phonemes) for one in able)
        return next(filter(None, readings), None)


def _is_general(entry: Entry) -> tuple[bool, bool]:
    return not entry.speaker, not entry.language
