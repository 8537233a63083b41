"""Front matter: what a Markdown file says of itself, as YAML (`---`) or TOML (`+++`)."""

import re
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from audio_edition.errors import SourceError
from audio_edition.model import Metadata

_YAML = re.compile(
    r"\A---[ \t]*\n(?![ \t]*\n)(?P<fields>.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_TOML = re.compile(r"\A\+\+\+[ \t]*\n(?P<fields>.*?\n)\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_LONGEST = 100_000
"""Characters of front matter at most."""

_BITS = 10_000
"""Of a number that can be written in digits."""

_NOTHING = ("", "~", "null")
"""How YAML writes that a field has no value."""

_MOMENT = re.compile(r"(\d{4}-\d\d?-\d\d?)[T ]")
_TITLE_LINE = re.compile(r"^title[ \t]*[:=]", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Metadata, where it ends, and the line that holds the title."""

    metadata: Metadata = field(default_factory=Metadata)
    end: int = 0
    """Offset of the first character of the body."""
    heard_title: str = ""
    """The title, but for Pandoc's `pagetitle`, which is no part of the text."""
    subtitle: str = ""
    title_line: int = 1
    settled: bool = False
    """Whether all roles are marked in the text, so that none is to be found by rules."""


def front_matter(text: str, source: str) -> FrontMatter:
    """Return the front matter of a Markdown text; the default values where it has none.

    Raises:
        SourceError: There is front matter, and it is not YAML or TOML, or out of all measure.
    """
    match = _YAML.match(text) or _TOML.match(text)
    parse = _toml if match and match.re is _TOML else _fields
    fields = _in_measure(parse, match["fields"], source) if match else None
    if match is None or fields is None:
        return FrontMatter()
    metadata = _metadata(fields)
    settled = fields.get("roles") == "marked"
    heard = metadata.title if "title" in map(str.lower, map(str, fields)) else ""
    subtitle = " ".join(str(fields.get("subtitle") or "").split())
    line = _title_line(match["fields"])
    return FrontMatter(metadata, match.end(), heard, subtitle, line, settled)


def _title_line(yaml: str) -> int:
    title = _TITLE_LINE.search(yaml)
    return yaml.count("\n", 0, title.start() if title else 0) + 2


def _in_measure(
    parse: Callable[[str, str], Mapping[str, object] | None], text: str, source: str
) -> Mapping[str, object] | None:
    """Parse front matter that is neither too long nor nested too deeply."""
    if len(text) <= _LONGEST:
        with suppress(RecursionError):
            return parse(text, source)
    what = "is longer than 100 kB" if len(text) > _LONGEST else "is nested hundreds deep"
    raise SourceError(
        f"{source}, line 1: the front matter {what}.",
        "Leave title, author, date and language in it, and take out the rest.",
    )


def _toml(text: str, source: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text, parse_float=str)
    except ValueError as error:
        raise SourceError(
            f"{source}: the front matter is not TOML: {error}.", "Put each value in quotes."
        ) from error


def _fields(text: str, source: str) -> Mapping[str, object] | None:
    """Parse YAML, every value as it is written; None where it is text between two rules."""
    import yaml  # noqa: PLC0415  # start-up

    try:
        for token in yaml.scan(text) if "*" in text else ():
            if isinstance(token, yaml.AliasToken):
                _refuse_alias(token.value, token.start_mark.line + 2, source)
        fields = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes nothing but strings
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise SourceError(
            f"{source}, line {line}: the front matter is not YAML: {error.problem}.",
            "Put a value that holds a colon or a quotation mark in quotes.",
        ) from error
    except yaml.YAMLError as error:
        raise SourceError(
            f"{source}: the front matter can't be read: {error}.",
            "Correct the value, or put it in quotes.",
        ) from error
    return fields if isinstance(fields, dict) else None


def _refuse_alias(name: str, line: int, source: str) -> None:
    """Refuse what stands for another value: few of them can stand for billions."""
    raise SourceError(
        f"{source}, line {line}: *{name} stands for another value of the front matter.",
        "Write the value itself, in quotes if it begins with *.",
    )


def _metadata(fields: Mapping[str, object]) -> Metadata:
    known = {name.lower(): value for name, value in fields.items() if value not in _NOTHING}
    return Metadata(
        title=_text(known.get("title", known.get("pagetitle", ""))),
        authors=_authors(known.get("authors", known.get("author", ()))),
        date=_date(known.get("date")),
        language=str(known.get("language", known.get("lang", Metadata().language))),
    )


def _authors(value: object) -> tuple[str, ...]:
    """Return the names in a string, a list, or a list of mappings with a name."""
    if isinstance(value, Mapping):
        return _authors(value.get("name", ()))
    if isinstance(value, (list, tuple)):
        return tuple(name for item in value for name in _authors(item))
    return tuple(filter(None, (_text(value),)))


def _date(value: object) -> str | None:
    if value is None:
        return None
    moment = _MOMENT.match(_text(value))
    return moment[1] if moment else _text(value)


def _text(value: object) -> str:
    """Return a value as it is written; a number of thousands of digits only in another base."""
    endless = isinstance(value, int) and value.bit_length() > _BITS
    return f"{value:#x}" if endless else str(value)
