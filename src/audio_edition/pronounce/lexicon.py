"""The user's own pronunciations: written form → how to say it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from audio_edition.errors import SettingsError
from audio_edition.pronounce.semiotic import Reading

RULE = "lexicon"

_TOKEN = re.compile(r"\w+|[^\w\s]")
_KEYS = frozenset({"say", "case"})


class Case(StrEnum):
    """Whether capitals count when an entry is looked for."""

    EXACT = "exact"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Entry:
    """How one word or phrase is said."""

    written: str
    say: str
    case: Case

    def matches(self, text: str, start: int) -> bool:
        """Return whether the entry stands at this place, as whole words."""
        end = start + len(self.written)
        found = text[start:end]
        if self.case is Case.ANY:
            same = found.casefold() == self.written.casefold()
        else:
            same = found == self.written
        return same and not _inside_word(text, start) and not _inside_word(text, end)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries that are applied before any semiotic class; the longest match wins."""

    entries: tuple[Entry, ...] = ()
    _by_first_token: dict[str, tuple[Entry, ...]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        """Sort the entries by their first token, longest first."""
        for entry in sorted(self.entries, key=lambda entry: -len(entry.written)):
            first = _TOKEN.search(entry.written)
            key = first.group().casefold() if first else ""
            self._by_first_token[key] = (*self._by_first_token.get(key, ()), entry)

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, object]) -> "Lexicon":
        """Make a lexicon of plain data, as a settings file holds it.

        Args:
            mapping: Written form → how to say it, or → a table with `say` and, if wanted, `case`
                (`exact` or `any`). Without it, capitals count where the written form has some.

        Raises:
            SettingsError: An entry is empty or of the wrong type, or its case is unknown.
        """
        return cls(tuple(_entry(written, value) for written, value in mapping.items()))

    def readings(self, text: str) -> Iterator[Reading]:
        """Yield the places where an entry is heard, from left to right."""
        if not self.entries:
            return
        position = 0
        for token in _TOKEN.finditer(text):
            start = token.start()
            entries = self._by_first_token.get(token.group().casefold())
            if entries is None or start < position:
                continue
            entry = next((each for each in entries if each.matches(text, start)), None)
            if entry:
                position = start + len(entry.written)
                yield Reading(start, position, entry.say, RULE)


def _inside_word(text: str, position: int) -> bool:
    """Return whether letters or digits stand on both sides of a position."""
    return 0 < position < len(text) and text[position - 1].isalnum() and text[position].isalnum()


def _entry(written: str, value: object) -> Entry:
    """Check one entry of plain data."""
    table = {"say": value} if isinstance(value, str) else value
    if not isinstance(table, Mapping) or not written.strip() or set(table) - _KEYS:
        raise _bad_entry(written)
    say = table.get("say")
    default = Case.ANY if written == written.lower() else Case.EXACT
    case = table.get("case", default)
    if not isinstance(say, str) or not say.strip() or case not in set(Case):
        raise _bad_entry(written)
    return Entry(written.strip(), say.strip(), Case(case))


def _bad_entry(written: str) -> SettingsError:
    return SettingsError(
        f"The lexicon entry “{written}” can't be used.",
        'Write it as "Lévy" = "LAY-vee", or with say and case = "exact" or "any".',
    )
