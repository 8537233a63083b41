"""One entry of a TOML file set in place: everything else in it stays as it was written."""

import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from audio_edition.errors import EditError

Value = str | Mapping[str, str]
"""Any text, or a table of texts by bare keys."""


def with_entry(text: str, section: str, key: str, value: Value | None) -> str:
    """Return a TOML text with `key = "value"` in a section: see `with_entries`."""
    return with_entries(text, section, {key: value})


def with_entries(text: str, section: str, values: Mapping[str, Value | None]) -> str:
    """Return a TOML text with entries `key = "value"` in a section; without those that are None.

    Args:
        text: The file's, with any line breaks.
        section: As its header writes it, such as `language.fr`; empty for the top of the file.
        values: What to write, by keys of any text.

    Raises:
        EditError: The text is not TOML, or holds a key in a form that can't be edited here.
    """
    lines = text.split("\n")
    start, end = _range(lines, section)
    keys = list(map(_key, lines[start:end]))
    body = [_entry(key, values, line) for key, line in zip(keys, lines[start:end], strict=True)]
    lines[start:end] = [line for line in body if line is not None]
    there = set(keys)
    new = [_entry(key, values) for key in values if key not in there]
    _append(lines, section, [line for line in new if line is not None])
    if section and None in values.values():
        _drop_if_empty(lines, section)
    result = "\n".join(lines)
    _verify(text, result, section, values)
    result = result.rstrip("\n")
    return f"{result}\n" if result else ""


def _entry(key: str | None, values: Mapping[str, Value | None], line: str = "") -> str | None:
    """Return the line of an entry: as it is where nothing is to be written, None to drop it."""
    if key is None or key not in values:
        return line
    value = values[key]
    return None if value is None else f"{quoted(key)} = {_written(value)}"


def _append(lines: list[str], section: str, entries: list[str]) -> None:
    """Put entries at the end of a section, which is made where there is none."""
    if not entries:
        return
    at = _range(lines, section)[1]
    while at and not lines[at - 1].strip():
        at -= 1
    missing = bool(section) and not any(_header(line) == section for line in lines)
    opening = [*([""] if at else []), f"[{section}]"] if missing else []
    lines[at:at] = [*opening, *entries]


def _drop_if_empty(lines: list[str], section: str) -> None:
    """Take out a section of which nothing is left but its header."""
    start, end = _range(lines, section)
    there = _header(lines[start - 1]) == section
    if there and not any(line.strip() for line in lines[start:end]):
        del lines[start - 1 : end]


def _range(lines: list[str], section: str) -> tuple[int, int]:
    """Return the lines between a section's header and the next; at the end where there is none."""
    headers = [at for at, line in enumerate(lines) if _header(line) is not None]
    if not section:
        return 0, headers[0] if headers else len(lines)
    for at in headers:
        if _header(lines[at]) == section:
            return at + 1, next((later for later in headers if later > at), len(lines))
    return len(lines), len(lines)


def _header(line: str) -> str | None:
    found = re.fullmatch(r"\s*\[+\s*([^\]]+?)\s*\]+\s*(?:#.*)?", line.rstrip("\r"))
    return found[1] if found else None


def _key(line: str) -> str | None:
    """Return the key of a line that holds a whole entry."""
    try:
        entry = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return None
    return next(iter(entry), None)


def _written(value: Value) -> str:
    if isinstance(value, str):
        return quoted(value)
    return f"{{ {', '.join(f'{key} = {quoted(text)}' for key, text in value.items())} }}"


def quoted(text: str) -> str:
    """Return a basic string: JSON's, which TOML takes, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _verify(before: str, after: str, section: str, values: Mapping[str, Value | None]) -> None:
    """Refuse a result that says anything else than asked."""
    try:
        wanted, found = tomllib.loads(before), tomllib.loads(after)
    except tomllib.TOMLDecodeError as error:
        raise EditError(f"The file is not TOML: {error}.", "Correct it by hand.") from None
    table = _table(wanted, section)
    _table(found, section)
    for key, value in values.items():
        table.pop(key, None)
        if value is not None:
            table[key] = dict(value) if isinstance(value, Mapping) else value
    if wanted != found:
        there = _table(found, section)
        wrong = (key for key in values if table.get(key) != there.get(key))
        raise EditError(
            f"“{next(wrong, section)}” stands there in a form that can't be edited here.",
            "Correct it by hand.",
        )


def _table(document: dict[str, Any], section: str) -> dict[str, Any]:
    """Return the table that a section's header names, made where it is not there."""
    if not section:
        return document
    path = tomllib.loads(f"[{section}]")
    while path:
        name, path = next(iter(path.items()))
        document = document.setdefault(name, {})
    return document
