"""The settings of an edition: defaults, under `edition.toml`, under the command line's flags."""

import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from audio_edition.errors import SettingsError
from audio_edition.model import (
    CastEntry,
    Casting,
    Metadata,
    Pauses,
    Quoting,
    ReadingPolicy,
    Role,
    Voice,
)
from audio_edition.project.cast_section import read_cast
from audio_edition.project.schema import BY_KEY, CAST_SECTION, PACES, SETTINGS, Value
from audio_edition.wording import one_line

SETTINGS_FILE = "edition.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """Checked values of every setting, by key, and the cast."""

    values: Mapping[str, Value]
    cast: tuple[CastEntry, ...] = ()
    """What the file says of speakers, in its order."""
    folder: Path = field(default_factory=Path)
    """What relative paths are relative to: the settings file's folder, or the current one."""

    @property
    def engine(self) -> str:
        """The name of the engine."""
        return self.text("engine") or ""

    @property
    def jobs(self) -> int:
        """How many processes work side by side."""
        return int(self.values["jobs"] or os.cpu_count() or 1)

    def text(self, key: str) -> str | None:
        """Return a text setting; None where the program chooses."""
        value = self.values[key]
        return None if value is None else str(value)

    def said(self, key: str) -> str:
        """Return a text setting that a file says of itself, on one line; empty if not set."""
        return one_line(self.text(key) or "")

    def number(self, key: str) -> float:
        """Return a numeric setting that has a value."""
        value = self.values[key]
        if not isinstance(value, int | float):
            raise TypeError(f"{key} has no number")
        return value

    def path(self, key: str) -> Path | None:
        """Return a path setting, made absolute; None where the program chooses."""
        text = self.text(key)
        return None if text is None else (self.folder / Path(text).expanduser()).absolute()

    def pauses(self) -> Pauses:
        """Return the pauses, in seconds."""
        pace = PACES[self.text("pace") or ""]
        usual = {name: round(value * pace, 3) for name, value in asdict(Pauses()).items()}
        given = {name: self.values[f"pauses.{name}"] for name in usual}
        set_here = {name: float(value) for name, value in given.items() if value is not None}
        return Pauses(**{**usual, **set_here})

    def policy(self) -> ReadingPolicy:
        """Return which roles are left out of the reading."""
        unread = (role for role in Role if self.values.get(f"read.{role}") is False)
        quoting = Quoting(self.text("quotes.voiced") or "")
        return ReadingPolicy(frozenset(unread), quoting, self.values["read.url"] is not False)

    def metadata(self, found: Metadata) -> Metadata:
        """Return the metadata found in a text, with what the settings say in its place."""
        author = self.said("article.author")
        authors = (author,) if author else map(one_line, found.authors)
        return Metadata(
            title=self.said("article.title") or one_line(found.title),
            authors=tuple(filter(None, authors)),
            date=self.said("article.date") or one_line(found.date or "") or None,
            language=self.said("article.language") or one_line(found.language),
        )

    def of_a_part(self) -> "Settings":
        """Return the settings for one article of several: what names the whole names no part."""
        names: dict[str, Value] = dict.fromkeys(("article.title", "article.author", "article.date"))
        return replace(self, values={**self.values, **names})

    def voice(self, section: str, otherwise: Voice) -> Voice:
        """Return a voice, what is not set taken from another voice."""
        given = {
            name: self.values[f"{section}.{name}"] for name in ("name", "rate", "pitch", "volume")
        }
        chosen: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        return replace(otherwise, **chosen)

    def casting(self, narrator_name: str, quote_name: str) -> Casting:
        """Return the voices of all but single speakers.

        Args:
            narrator_name: The engine's choice where none is set.
            quote_name: The same for quotes.
        """
        narrator = self.voice(
            "voice",
            Voice(name=narrator_name, engine=self.engine, speed=self.number("speed")),
        )
        quote = self.voice("quote_voice", replace(narrator, name=quote_name))
        return Casting(
            narrator=narrator,
            heading=self.voice("heading_voice", narrator),
            quote=quote,
        )


def load_settings(start: Path, flags: Mapping[str, Value]) -> Settings:
    """Return the settings for a source in the folder `start`.

    Args:
        start: Folder in which, and in whose parents, `edition.toml` is looked for.
        flags: Settings given on the command line, by key; None means not given.

    Raises:
        SettingsError: An unknown key or a value that can't be used, with its file and line.
    """
    path = find_settings_file(start)
    found, cast = _read(path) if path else ({}, ())
    given = {key: value for key, value in flags.items() if value is not None}
    for key, value in given.items():
        _check(key, value, "the command line")
    defaults = {setting.key: setting.default for setting in SETTINGS}
    return Settings({**defaults, **found, **given}, cast, path.parent if path else Path.cwd())


def find_settings_file(start: Path) -> Path | None:
    """Return the nearest `edition.toml` in a folder or above it; None if there is none."""
    folder = start.absolute()
    candidates = (parent / SETTINGS_FILE for parent in (folder, *folder.parents))
    return next((path for path in candidates if path.is_file()), None)


def _read(path: Path) -> tuple[dict[str, Value], tuple[CastEntry, ...]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise SettingsError(
            f"{path} can't be read: {error}.", "Correct it, or move it away."
        ) from None
    cast, roles = read_cast(document.pop(CAST_SECTION, {}), str(path))
    values = dict(_flatten(document))
    for key, value in values.items():
        _check(key, value, f"{path}, line {_line_of(text, key)}")
    return roles | values, cast


def _flatten(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in document.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{key}", inner) for key, inner in value.items())
        else:
            yield name, value


def _check(key: str, value: Any, where: str) -> None:  # noqa: ANN401 - whatever a TOML file holds
    if key not in BY_KEY:
        close = difflib.get_close_matches(key, BY_KEY, 1)
        hint = f"Did you mean '{close[0]}'?" if close else "docs/settings.md lists every setting."
        raise SettingsError(f"{where}: there is no setting '{key}'.", hint)
    if problem := BY_KEY[key].problem(value):
        raise SettingsError(f"{where}: '{key}' {problem}.", f"It means: {BY_KEY[key].meaning}")


def _line_of(text: str, key: str) -> int:
    """Return the line on which a key stands, 1 where it can't be told."""
    section, _, name = key.rpartition(".")
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[([^\]]+)\]", line):
            current = header[1].strip()
        if re.match(rf"\s*[\"']?{re.escape(name)}[\"']?\s*=", line) and current == section:
            return number
    return 1
