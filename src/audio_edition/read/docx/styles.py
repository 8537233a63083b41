"""What a Word document's paragraph styles say of the text in them.

Styles are told by their names, which Word keeps in English in every language (ECMA-376, part 1,
§ 17.7.4); a style of the author's own is what the style that it is based on is.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_edition.model import Role
from audio_edition.read.archive import Archive
from audio_edition.read.xml import attribute, named, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NAMES = {
    Role.TITLE: ("title",),
    Role.DECK: ("subtitle",),
    Role.BYLINE: ("author", "byline"),
    Role.DATELINE: ("date",),
    Role.BLOCKQUOTE: ("quote", "intense quote", "block text", "quotations", "block quotation"),
    Role.LIST_ITEM: (
        *("list", "list bullet", "list number", "list continue"),
        *("definition term", "definition"),
    ),
    Role.CAPTION: ("caption", "image caption", "table caption", "figure", "illustration"),
    Role.FOOTNOTE: ("footnote text", "endnote text", "footnote", "endnote"),
    Role.CODE: ("html preformatted", "source code", "code", "preformatted text", "macro text"),
    Role.PULL_QUOTE: ("pull quote", "pullquote"),
}
_ROLES = {name: role for role, names in _NAMES.items() for name in names}
_HEADING = re.compile(r"heading (\d)")
_CONTENTS = re.compile(r"toc \d|toc heading|contents \d|contents heading|table of figures|index \d")
_LEVELS = 9
_NUMBER = re.compile(r" \d$")


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph style says."""

    role: Role | None = None
    level: int = 0
    is_contents: bool = False
    """Whether it is for the lines of a table of contents."""


@dataclass(frozen=True, slots=True)
class _Definition:
    name: str
    based_on: str
    level: int


class Styles:
    """The styles of a document.

    Args:
        definitions: What the document defines, by style id.
    """

    def __init__(self, definitions: dict[str, _Definition]) -> None:
        self._definitions = definitions

    def of(self, style: str) -> Style:
        """Return what a style says, or the nearest one that it is based on."""
        for definition in self._chain(style):
            found = _known(definition)
            if found:
                return found
        return Style()

    def _chain(self, style: str) -> list[_Definition]:
        chain: dict[str, _Definition] = {}
        while style in self._definitions and style not in chain:
            chain[style] = self._definitions[style]
            style = chain[style].based_on
        return list(chain.values())


def read_styles(archive: Archive, path: str) -> Styles:
    """Return the styles of a document; none where it has no such part.

    Raises:
        SourceError: The part is damaged.
    """
    if path not in archive:
        return Styles({})
    root = parse_xml(archive.read(path), archive.source, path)
    return Styles(
        {attribute(style, "styleId"): _definition(style) for style in named(root, "style")}
    )


def level_of(properties: "Element") -> int:
    """Return the level in the outline, from 1, that properties give; 0 for none."""
    outline = _value(properties, "outlineLvl")
    return int(outline) + 1 if outline.isdecimal() and int(outline) < _LEVELS else 0


def _definition(style: "Element") -> _Definition:
    return _Definition(_value(style, "name").lower(), _value(style, "basedOn"), level_of(style))


def _value(style: "Element", child: str) -> str:
    found = next(named(style, child), None)
    return "" if found is None else attribute(found, "val")


def _known(definition: _Definition) -> Style | None:
    name = _NUMBER.sub("", definition.name)
    heading = _HEADING.fullmatch(definition.name)
    if _CONTENTS.fullmatch(definition.name):
        return Style(is_contents=True)
    if heading:
        return Style(Role.HEADING, int(heading[1]))
    if name in _ROLES:
        return Style(_ROLES[name])
    return Style(Role.HEADING, definition.level) if definition.level else None
