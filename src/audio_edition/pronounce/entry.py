"""One entry of a lexicon, and entries as a file of settings holds them."""

import re
import unicodedata
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from audio_edition.errors import SettingsError
from audio_edition.pronounce.ipa import as_phonemes, bare, unknown_sign, with_ending
from audio_edition.pronounce.semiotic import Reading
from audio_edition.pronounce.word_form import begins_word, word_pattern

if TYPE_CHECKING:
    import regex

RULE = "lexicon"

SECTIONS = ("language", "speaker", "pattern")
"""Tables of a lexicon that hold entries for a language, for a speaker, or patterns."""

_POSSESSIVE = re.compile(r"[’']s\b")
_PATIENCE = 1.0
"""Seconds that a pattern may take for a sentence, which others take a thousandth of."""
_ENDLESS = tuple(f"{part * 40}!" for part in ("a", "A", "1", "a ", "ab", "-"))
"""Texts on which patterns that repeat a repetition do not come to an end."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_KEYS = frozenset({"say", "ipa", "case"})


class Case(StrEnum):
    """Whether capitals count when an entry is looked for."""

    EXACT = "exact"
    ANY = "any"


@dataclass(frozen=True)
class Entry:
    """How one word, phrase or pattern is said."""

    written: str
    say: str = ""
    """In words; empty where only phonemes are given."""
    ipa: str = ""
    """In phonemes of the International Phonetic Alphabet; empty where none are given."""
    case: Case = Case.EXACT
    language: str = ""
    """BCP 47: `fr` holds for `fr-ca`, and the other way; empty for all."""
    speaker: str = ""
    """Whose quotes it holds for; empty for everything that is said."""
    pattern: bool = False
    r"""Whether `written` is a regular expression; `say` may then name its groups, as `\1`."""

    def said(self, *, phonemes: bool) -> str:
        """Return how the entry is said by an engine that takes phonemes, or by one that doesn't."""
        return as_phonemes(self.ipa) if phonemes and self.ipa else self.say

    def is_meant(self, language: str, speaker: str | None) -> bool:
        """Return whether the entry holds for a language and a speaker.

        Where one of the two languages has a region and the other none, they are the same.
        """
        own, asked = f"{self.language}-".lower(), f"{language}-".lower()
        spoken = not self.language or asked.startswith(own) or own.startswith(asked)
        return spoken and (not self.speaker or self.speaker == speaker)

    def reading(self, text: str, start: int, *, phonemes: bool) -> Reading | None:
        """Return how the entry is said here, with its plural or possessive; None if it is not."""
        match = self._words.match(text, start) if begins_word(text, start) else None
        if match is None:
            return None
        ending, end = match["plural"] or "", match.end()
        if not (phonemes and self.ipa):
            return Reading(start, end, self.say + ending, RULE)
        if not ending and (possessive := _POSSESSIVE.match(text, end)):
            ending, end = "s", possessive.end()
        return Reading(start, end, as_phonemes(with_ending(self.ipa, ending)), RULE)

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return word_pattern(self.written, any_case=self.case is Case.ANY)

    @cached_property
    def _expression(self) -> "regex.Pattern[str]":
        import regex  # noqa: PLC0415 - start-up; Python's own knows no time limit

        return regex.compile(self.written, regex.IGNORECASE if self.case is Case.ANY else 0)

    def matches(self, text: str) -> Iterator[Reading]:
        """Yield where the pattern is heard.

        Raises:
            SettingsError: It does not come to an end.
        """
        try:
            for match in self._expression.finditer(text, timeout=_PATIENCE):
                if match.group():
                    yield Reading(*match.span(), match.expand(self.say), RULE)
        except TimeoutError:
            raise SettingsError(
                f"The pattern “{self.written}” does not come to an end.",
                "Write it without a repetition inside a repetition, as in (a+)+.",
            ) from None

    def __str__(self) -> str:
        """Return the entry as a person reads it: `Lévy = LAY-vee`."""
        return f"{self.written} = {self.say or f'/{self.ipa}/'}"


def entries_of(mapping: Mapping[str, object]) -> tuple[Entry, ...]:
    """Return the entries of a lexicon of plain data, in their order.

    Args:
        mapping: Written form → how to say it, or → a table with `say`, `ipa` and, if wanted,
            `case` (`exact` or `any`); without it, capitals count where the written form has
            some. The tables `language` and `speaker` hold such entries by language and speaker,
            and `pattern` regular expressions.

    Raises:
        SettingsError: An entry can't be used; it is named.
    """
    return tuple(_entries(mapping))


def _entries(mapping: Mapping[str, object]) -> Iterator[Entry]:
    for written, value in mapping.items():
        if written in SECTIONS and isinstance(value, Mapping) and not _KEYS & value.keys():
            yield from _section(written, value)
        else:
            yield entry_of(written, value)


def _section(name: str, tables: Mapping[str, object]) -> Iterator[Entry]:
    if name == "pattern":
        yield from (entry_of(written, value, pattern=True) for written, value in tables.items())
        return
    for key, table in tables.items():
        if not isinstance(table, Mapping):
            raise SettingsError(
                f"The lexicon's [{name}] must hold a table for each {name}, not “{key}”.",
                f'Write [{name}.{key}], and "word" = "how to say it" below it.',
            )
        for written, value in table.items():
            language, speaker = (key, "") if name == "language" else ("", key)
            yield entry_of(written, value, language=language, speaker=speaker)


def entry_of(
    written: str, value: object, *, language: str = "", speaker: str = "", pattern: bool = False
) -> Entry:
    """Return an entry of plain data, checked.

    Args:
        written: A word, a phrase, or a regular expression.
        value: How to say it, or a table with `say`, `ipa`, `case`.
        language: BCP 47; empty for all.
        speaker: Whose quotes it holds for; empty for all.
        pattern: Whether it is a regular expression.

    Raises:
        SettingsError: It is empty or of the wrong type; its case, its language, a sign of its
            phonemes, or its pattern can't be used.
    """
    table = {"say": value} if isinstance(value, str) else value
    named = written.strip() if pattern else any(map(_is_said, written))
    if not named:
        raise _bad_entry(written, "it has neither a word nor a symbol")
    if not isinstance(table, Mapping) or set(table) - _KEYS:
        raise _bad_entry(written, "it is neither a text nor a table of say, ipa and case")
    if language and not _LANGUAGE.fullmatch(language):
        raise _bad_entry(written, f"“{language}” is no code of a language, as fr and pt-br are")
    default = Case.ANY if written == written.lower() and not pattern else Case.EXACT
    say, ipa, case = table.get("say", ""), table.get("ipa", ""), table.get("case", default)
    if not isinstance(say, str) or not isinstance(ipa, str):
        raise _bad_entry(written, "how it is said must be a text")
    if case not in set(Case):
        raise _bad_entry(written, f"its case is “{case}”, which is neither exact nor any")
    entry = Entry(written.strip(), say.strip(), bare(ipa), Case(case), language, speaker, pattern)
    _check(entry)
    return entry


def _check(entry: Entry) -> None:
    if entry.pattern and entry.ipa:
        raise _bad_entry(entry.written, "a pattern is said in letters, not in phonemes")
    if not _has_letter(entry.say) and not _has_letter(entry.ipa):
        raise _bad_entry(entry.written, "nothing is said for it")
    sign = unknown_sign(entry.ipa)
    if sign:
        raise SettingsError(
            f"The phonemes of “{entry.written}” hold “{sign}”, which is no sign of the IPA.",
            "Write them as a dictionary does, such as /mæˈsuːd/; or use --say, in plain letters.",
        )
    if entry.pattern:
        _check_pattern(entry)


def _check_pattern(entry: Entry) -> None:
    import regex  # noqa: PLC0415 - start-up

    try:
        regex.sub(f"{entry.written}|", entry.say, "", count=1)
        for text in _ENDLESS:
            deque(entry.matches(text), 0)
    except (regex.error, IndexError) as error:
        raise SettingsError(
            f"The pattern “{entry.written}” can't be used: {error}.",
            "Patterns are Python's regular expressions; a group of it is said by \\1.",
        ) from None


def _is_said(sign: str) -> bool:
    """Return whether a sign may have words of its own: a letter, a digit, a symbol."""
    return sign.isalnum() or unicodedata.category(sign).startswith("S")


def _has_letter(text: str) -> bool:
    return any(map(str.isalnum, text))


def _bad_entry(written: str, why: str) -> SettingsError:
    return SettingsError(
        f"The lexicon entry “{written}” can't be used: {why}.",
        'Write it as "Lévy" = "LAY-vee", or as a table with say, ipa, case = "exact" or "any".',
    )
