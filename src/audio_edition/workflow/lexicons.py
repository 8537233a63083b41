"""The lexicons that hold for an article, and what teaching them a word would change.

Asked in this order: `lexicon.toml` beside the article, the user's own, what is built in.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO

from audio_edition.errors import SettingsError, SourceError
from audio_edition.project.lexicon_file import (
    LEXICON_FILE,
    load_lexicon,
    section_name,
    set_entries,
    user_lexicon_folder,
)
from audio_edition.project.pls import Lexeme, read_pls, write_pls
from audio_edition.project.toml_entry import Value
from audio_edition.pronounce import BUILT_IN, Entry, Lexicon, entry_of
from audio_edition.publish.folder import write_alone

BESIDE, OWN, BUILT = "beside", "user", "built in"
"""Where an entry is from."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry, and where it is from."""

    entry: Entry
    origin: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a lexicon is to be taught, and to forget."""

    home: Path
    """The folder of the lexicon: of an article, or the user's own."""
    taught: tuple[Entry, ...] = ()
    forgotten: tuple[Entry, ...] = ()

    def of(self, folder: Path) -> Lexicon:
        """Return what a folder's own lexicon would hold after the change.

        Raises:
            SettingsError: It can't be used as it is.
        """
        own = _own(folder)
        if folder != self.home:
            return own
        taught = {_place(one): one for one in self.taught}
        kept = [one for one in own.entries if one not in self.forgotten]
        entries = [taught.pop(_place(one), one) for one in kept]
        return Lexicon.in_order((*entries, *taught.values()))


def lexicon_in(folder: Path, change: Change | None = None) -> Lexicon:
    """Return what holds for the articles in a folder, now or after a change.

    Raises:
        SettingsError: A lexicon can't be used.
    """
    beside, user = folder, user_lexicon_folder()
    of = change.of if change else _own
    return of(beside) + of(user) + _built_in()


def _place(entry: Entry) -> tuple[str, str]:
    """Return where an entry stands in its file: there is but one for each place."""
    return entry.written, _section(entry)


def write_document(path: Path, document: bytes) -> None:
    """Write a file, all at once.

    Raises:
        OutputError: It can't be written.
    """

    def write(out: BinaryIO) -> None:
        out.write(document)

    write_alone(path, write)


def user_lexicon() -> Lexicon:
    """Return what holds for all articles of the user.

    Raises:
        SettingsError: It can't be used.
    """
    return _own(user_lexicon_folder())


def listed(folder: Path) -> list[Listed]:
    """Return all entries that hold for the articles in a folder, in the order of precedence.

    Raises:
        SettingsError: A lexicon can't be used.
    """
    origins = ((BESIDE, _own(folder)), (OWN, user_lexicon()), (BUILT, _built_in()))
    return [Listed(one, origin) for origin, lexicon in origins for one in lexicon.entries]


def in_file(entry: Entry) -> tuple[str, Value]:
    """Return the section of a lexicon's file that an entry stands in, and how it is written."""
    table = {
        name: value
        for name, value in (("say", entry.say), ("ipa", entry.ipa), ("case", _case(entry)))
        if value
    }
    return _section(entry), entry.say if table == {"say": entry.say} else table


def entries_named(folder: Path, written: str) -> tuple[Entry, ...]:
    """Return a folder's own entries for a word, in all languages and for all speakers.

    Raises:
        SettingsError: The lexicon can't be used as it is, or has no such word.
    """
    found = tuple(one for one in _own(folder).entries if one.written == written)
    if not found:
        raise SettingsError(
            f"{folder / LEXICON_FILE} has no entry “{written}”.", "See: edition lexicon list."
        )
    return found


def make(change: Change) -> None:
    """Change a lexicon: forget first, then learn; an entry of the same place is replaced.

    Raises:
        EditError: The lexicon can't be edited.
        SettingsError: It can't be used as it is.
    """
    _own(change.home)
    sections: dict[str, dict[str, Value | None]] = defaultdict(dict)
    for entry in change.forgotten:
        sections[_section(entry)][entry.written] = None
    for entry in change.taught:
        section, value = in_file(entry)
        sections[section][entry.written] = value
    set_entries(change.home, sections)


def entries_of_pls(path: Path) -> tuple[Entry, ...]:
    """Return all entries of a W3C PLS document.

    Raises:
        SettingsError: The document, or an entry of it, can't be used.
        SourceError: It can't be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path} can't be read: {error.strerror}.", "Check the path.") from None
    return tuple(_of_lexeme(one) for one in read_pls(data, str(path)))


def export_pls(folder: Path, language: str) -> tuple[bytes, list[Entry]]:
    """Return the entries beside an article and the user's own as a W3C PLS document.

    Args:
        folder: Of the article.
        language: BCP 47; entries for other languages are left out.

    Returns:
        The document, and the entries that it does not hold: patterns, and those for a speaker or
        another language.

    Raises:
        SettingsError: A lexicon can't be used.
    """
    entries = (_own(folder) + user_lexicon()).entries
    left = [one for one in entries if not _fits(one, language)]
    kept = {one.written: one for one in reversed(entries) if _fits(one, language)}
    lexemes = [Lexeme(one.written, one.say, one.ipa) for one in kept.values()]
    return write_pls(sorted(lexemes, key=lambda one: one.written), language), left


def _fits(entry: Entry, language: str) -> bool:
    return not entry.pattern and not entry.speaker and entry.is_meant(language, None)


def _of_lexeme(lexeme: Lexeme) -> Entry:
    table = {"say": lexeme.say, "ipa": lexeme.ipa}
    given = {name: value for name, value in table.items() if value}
    return entry_of(lexeme.written, given, language=lexeme.language)


def _section(entry: Entry) -> str:
    return section_name(entry.language, entry.speaker, pattern=entry.pattern)


def _case(entry: Entry) -> str:
    """Return the case rule where it is not the one that the written form has by itself."""
    plain = entry_of(entry.written, "x", pattern=entry.pattern)
    return "" if plain.case is entry.case else str(entry.case)


def _own(folder: Path) -> Lexicon:
    try:
        return Lexicon.from_mapping(load_lexicon(folder))
    except SettingsError as error:
        raise SettingsError(f"{folder / LEXICON_FILE}: {error.message}", error.hint) from None


@cache
def _built_in() -> Lexicon:
    return Lexicon.from_mapping(BUILT_IN)
