"""Attributes in Pandoc's convention: `{.class key=value other="a value"}`.

https://pandoc.org/MANUAL.html#extension-attributes
"""

import re
from dataclasses import dataclass

_ITEM = re.compile(
    r"""
    \s* (?: \.(?P<name>[\w-]+)
          | \#[^\s{}]+
          | (?P<key>[\w:-]+)=(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^\s"{}]+))
        ) (?=\s|\Z)
    """,
    re.VERBOSE,
)
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Attributes:
    """What stands between braces; an identifier means nothing here and is passed over."""

    classes: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    """Key and value, in their order."""


def parse_attributes(text: str) -> Attributes | None:
    """Return the attributes in `{…}`, or of a class alone; None where they can't be parsed."""
    if not text.startswith("{"):
        return Attributes((text,)) if re.fullmatch(r"[\w-]+", text) else None
    inside, classes, values, position = text[1:-1].rstrip(), [], [], 0
    while position < len(inside):
        item = _ITEM.match(inside, position)
        if item is None:
            return None
        if item["name"]:
            classes.append(item["name"])
        elif item["key"]:
            values.append((item["key"], _value(item)))
        position = item.end()
    return Attributes(tuple(classes), tuple(values)) if text.endswith("}") else None


def _value(item: re.Match[str]) -> str:
    return _ESCAPED.sub(r"\1", item["quoted"]) if item["bare"] is None else item["bare"]
