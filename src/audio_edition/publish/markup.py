"""An article's blocks as HTML that is XHTML too: every sentence in an element of its own."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from audio_edition.model import Role, UnitKind
from audio_edition.publish.heard import HeardBlock, HeardSentence, HeardUnit
from audio_edition.publish.xml import xml_text

UNSEEN = frozenset({Role.FURNITURE})
"""Roles that are no part of the page: they belong to the paper it was printed on."""

_TAGS = {
    Role.TITLE: "h1",
    Role.BLOCKQUOTE: "blockquote",
    Role.PULL_QUOTE: "blockquote",
    Role.LIST_ITEM: "li",
    Role.CODE: "pre",
    Role.TABLE: "pre",
}


def block_markup(
    blocks: Sequence[HeardBlock], opening: Callable[[HeardBlock], str] = lambda _: ""
) -> str:
    """Return blocks as markup.

    A sentence that is heard has its name as its id, a block that is heard one made of that of its
    first sentence or, where it is numbered, of its number.

    Args:
        blocks: What to show; running heads and the like are left out.
        opening: Returns what stands at the start of a block.
    """
    return "".join(_blocks(blocks, opening))


def block_name(heard: HeardBlock) -> str:
    """Return the id of a block that is heard."""
    number = heard.block.number
    return f"p{number}" if number is not None else f"b-{heard.cues[0][0]}"


def _blocks(blocks: Sequence[HeardBlock], opening: Callable[[HeardBlock], str]) -> Iterator[str]:
    """Yield the blocks that are seen; list items that follow each other share a list."""
    seen = (one for one in blocks if one.block.role not in UNSEEN)
    for listed, group in groupby(seen, key=lambda one: one.block.role is Role.LIST_ITEM):
        made = "".join(f"{_block(one, opening)}\n" for one in group)
        yield f"<ul>\n{made}</ul>\n" if listed else made


def _block(heard: HeardBlock, opening: Callable[[HeardBlock], str]) -> str:
    role = heard.block.role or Role.PARAGRAPH
    text = "".join(map(_unit, heard.units)) or xml_text(heard.block.text)
    tag = _tag(heard)
    if not heard.cues:
        return f'<{tag} class="block {role} unread"{_direction(heard)}>{text}</{tag}>'
    named = f'class="block {role}"{_direction(heard)} id="{block_name(heard)}"'
    return f"<{tag} {named}>{opening(heard)}{text}</{tag}>"


def _direction(heard: HeardBlock) -> str:
    """Return what tells that a block is written from right to left: its first letter does."""
    kinds = map(unicodedata.bidirectional, heard.block.text)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return "" if first == "L" else ' dir="rtl"'


def _tag(heard: HeardBlock) -> str:
    if heard.block.role is Role.HEADING:
        return f"h{min(6, max(2, heard.block.level + 1))}"
    return _TAGS.get(heard.block.role or Role.PARAGRAPH, "p")


def _unit(heard: HeardUnit) -> str:
    sentences = "".join(map(_sentence, heard.sentences))
    if heard.unit.kind is not UnitKind.QUOTE:
        return sentences
    speaker = f' data-speaker="{xml_text(heard.unit.speaker)}"' if heard.unit.speaker else ""
    return f'<span class="quote"{speaker}>{sentences}</span>'


def _sentence(sentence: HeardSentence) -> str:
    """Return a sentence; the white space behind it is not lit with it."""
    text = xml_text(sentence.text.rstrip())
    space = sentence.text[len(sentence.text.rstrip()) :]
    if sentence.cue is None:
        return text + space
    return f'<span class="s" id="{sentence.name}">{text}</span>{space}'
