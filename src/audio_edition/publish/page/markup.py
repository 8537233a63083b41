"""An article as HTML: every sentence in an element of its own, every paragraph with a button."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from audio_edition.model import Chapter, Role, Timeline, UnitKind
from audio_edition.publish.content import EditionContent
from audio_edition.publish.heard import HeardBlock, HeardSentence, HeardUnit
from audio_edition.publish.sections import sections

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


def article_html(edition: EditionContent, blocks: Sequence[HeardBlock]) -> str:
    """Return the text of an edition in sections."""
    made = (
        f"<section>\n{''.join(_blocks(blocks[section.first : section.last]))}</section>\n"
        for section in sections(edition)
    )
    return "".join(made)


def contents_html(timeline: Timeline) -> str:
    """Return the chapters as nested lists of buttons."""
    return _list(timeline, timeline.chapters)


def _list(timeline: Timeline, chapters: Sequence[Chapter]) -> str:
    items = "".join(f"<li>{_entry(timeline, one)}</li>\n" for one in chapters)
    return f"<ol>\n{items}</ol>" if items else ""


def _entry(timeline: Timeline, chapter: Chapter) -> str:
    start = timeline.seconds(chapter.start)
    title = escape(chapter.title)
    minutes, seconds = divmod(round(start), 60)
    return (
        f'<button type="button" data-start="{start:.3f}" data-title="{title}"><span>{title}</span> '
        f"<time>{minutes}:{seconds:02}</time></button>{_list(timeline, chapter.children)}"
    )


def _blocks(blocks: Sequence[HeardBlock]) -> Iterator[str]:
    """Yield the blocks that are seen; list items that follow each other share a list."""
    seen = (one for one in blocks if one.block.role not in UNSEEN)
    for listed, group in groupby(seen, key=lambda one: one.block.role is Role.LIST_ITEM):
        made = "".join(f"{_block(one)}\n" for one in group)
        yield f"<ul>\n{made}</ul>\n" if listed else made


def _block(heard: HeardBlock) -> str:
    block = heard.block
    tag = _tag(heard)
    read = bool(heard.cues)
    classes = f"block {block.role}{'' if read else ' unread'}"
    named = f' id="p{block.number}"' if block.number is not None else f' id="b-{_name(heard)}"'
    button = _button(block.number) if read and block.number is not None else ""
    text = "".join(map(_unit, heard.units)) or escape(block.text)
    return f'<{tag} class="{classes}"{named if read else ""}>{button}{text}</{tag}>'


def _tag(heard: HeardBlock) -> str:
    if heard.block.role is Role.HEADING:
        return f"h{min(6, max(2, heard.block.level + 1))}"
    return _TAGS.get(heard.block.role or Role.PARAGRAPH, "p")


def _name(heard: HeardBlock) -> str:
    return heard.cues[0][0] if heard.cues else ""


def _button(number: int) -> str:
    return (
        f'<button type="button" class="from" aria-label="Play from paragraph {number}">'
        f"{number}</button>"
    )


def _unit(heard: HeardUnit) -> str:
    sentences = "".join(map(_sentence, heard.sentences))
    if heard.unit.kind is not UnitKind.QUOTE:
        return sentences
    speaker = f' data-speaker="{escape(heard.unit.speaker)}"' if heard.unit.speaker else ""
    return f'<span class="quote"{speaker}>{sentences}</span>'


def _sentence(sentence: HeardSentence) -> str:
    """Return a sentence; the white space behind it is not lit with it."""
    text = escape(sentence.text.rstrip())
    space = sentence.text[len(sentence.text.rstrip()) :]
    if sentence.cue is None:
        return text + space
    return f'<span class="s" id="{sentence.name}">{text}</span>{space}'
