"""One entry of a TOML file set in place: everything else in it stays as it was written."""

import json
import re
import tomllib

from audio_edition.errors import EditError


def with_entry(text: str, section: str, key: str, value: str | None) -> str:
    """Return a TOML text with `key = "value"` in a section; without it where the value is None.

    Args:
        text: The file's, with any line breaks.
        section: Its name; empty for the top of the file.
        key: Any text.
        value: Any text.

    Raises:
        EditError: The text is not TOML, or holds the key in a form that can't be edited here.
    """
    lines = text.split("\n")
    start, end = _range(lines, section)
    written = next((at for at in range(start, end) if _key(lines[at]) == key), None)
    entry = [] if value is None else [f"{_quoted(key)} = {_quoted(value)}"]
    if written is not None:
        lines[written : written + 1] = entry
    elif entry:
        at = end
        while at and not lines[at - 1].strip():
            at -= 1
        missing = bool(section) and not any(_header(line) == section for line in lines)
        opening = [*([""] if at else []), f"[{section}]"] if missing else []
        lines[at:at] = [*opening, *entry]
    result = "\n".join(lines)
    _verify(text, result, section, key, value)
    result = result.rstrip("\n")
    return f"{result}\n" if result else ""


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


def _quoted(text: str) -> str:
    """Return a basic string: JSON's, which TOML takes, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _verify(before: str, after: str, section: str, key: str, value: str | None) -> None:
    """Refuse a result that says anything else than asked."""
    try:
        wanted, found = tomllib.loads(before), tomllib.loads(after)
    except tomllib.TOMLDecodeError as error:
        raise EditError(f"The file is not TOML: {error}.", "Correct it by hand.") from None
    table = wanted.setdefault(section, {}) if section else wanted
    if value is None:
        table.pop(key, None)
        found.setdefault(section, {}) if section else None
    else:
        table[key] = value
    if wanted != found:
        raise EditError(
            f"“{key}” stands there in a form that can't be edited here.", "Correct it by hand."
        )
