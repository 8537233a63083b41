"""The section `[cast]` of `edition.toml`: who speaks with which voice."""

import re
from collections.abc import Mapping
from typing import Any

from audio_edition.errors import SettingsError
from audio_edition.model import CastEntry
from audio_edition.project.schema import BY_KEY, CAST_ROLES, CAST_SECTION, Value

_VOICE = "voice"
"""What an entry's table calls the voice; its other keys are called as in `[quote_voice]`."""
_KEYS = (_VOICE, "rate", "pitch", "volume")
_EXAMPLE = 'Write for example: "{who}" = "en-gb+f2", or {{ voice = "en-gb+f2", rate = 150 }}.'


def read_cast(section: Any, where: str) -> tuple[tuple[CastEntry, ...], dict[str, Value]]:  # noqa: ANN401 - from TOML
    """Return what the section says of speakers, and the settings that its other entries stand for.

    Args:
        section: As TOML gives it.
        where: The file, for messages.

    Raises:
        SettingsError: An entry can't be used.
    """
    entries = section.items() if isinstance(section, dict) else [(CAST_SECTION, section)]
    said = {who: _entry(who, entry, where) for who, entry in entries}
    cast = tuple(_cast_entry(who, one) for who, one in said.items() if who not in CAST_ROLES)
    roles = {
        f"{CAST_ROLES[who]}.{'name' if key == _VOICE else key}": value
        for who, one in said.items()
        if who in CAST_ROLES
        for key, value in one.items()
    }
    return cast, roles


def _entry(who: str, entry: Any, where: str) -> Mapping[str, Value]:  # noqa: ANN401 - from TOML
    """Return an entry as a table, every value checked."""
    table = {_VOICE: entry} if isinstance(entry, str) else entry
    if not isinstance(table, dict) or not table:
        raise _refused(who, f"the voice of '{who}' in [{CAST_SECTION}] must be text", entry, where)
    for key, value in table.items():
        problem = f"there is no '{key}'" if key not in _KEYS else _problem(key, value)
        if problem:
            raise _refused(who, f"'{who}' in [{CAST_SECTION}]: {problem}", entry, where)
    _check_pattern(who, where)
    return table


def _problem(key: str, value: Value) -> str | None:
    setting = BY_KEY[f"quote_voice.{'name' if key == _VOICE else key}"]
    problem = setting.problem(value)
    return f"'{key}' {problem}" if problem else None


def _check_pattern(who: str, where: str) -> None:
    try:
        re.compile(who.strip("/") if who.startswith("/") else "")
    except re.error as error:
        raise SettingsError(
            f"{where}: '{who}' in [{CAST_SECTION}] is no regular expression: {error}.",
            "Correct it, or write the name without slashes.",
        ) from None


def _cast_entry(who: str, said: Mapping[str, Any]) -> CastEntry:
    return CastEntry(who, said.get(_VOICE), said.get("rate"), said.get("pitch"), said.get("volume"))


def _refused(who: str, problem: str, entry: object, where: str) -> SettingsError:
    return SettingsError(f"{where}: {problem}, not {entry!r}.", _EXAMPLE.format(who=who))
