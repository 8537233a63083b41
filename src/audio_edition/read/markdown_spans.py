"""Pandoc's bracketed spans: attributes for some words of a line, `[words]{.class key="value"}`.

https://pandoc.org/MANUAL.html#extension-bracketed_spans. As a rule for markdown-it of our own,
because the attributes plugin does not take Pandoc's bare values (`pause=1.5`).
"""

import re
from typing import TYPE_CHECKING

from audio_edition.read.attributes import parse_attributes

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

ATTRIBUTES = "attributes"
"""The key in a span's `meta` under which its attributes are."""

LONGEST_SHOWN = 60
"""Characters of what can't be parsed that its node holds."""

_BRACES = re.compile(r'\{(?:[^{}"\n]|"(?:[^"\\\n]|\\.)*")*\}')


def add_spans(parser: "MarkdownIt") -> None:
    """Teach a parser spans: nodes `span` with their attributes in `meta`.

    What looks like a span, but has braces that can't be parsed, stays text; an empty node
    `unparsed_span` stands before it.
    """
    parser.inline.ruler.before("link", "span", _rule)


def _rule(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it so
    if state.src[state.pos] != "[":
        return False
    close = state.md.helpers.parseLinkLabel(state, state.pos)
    if close < 0 or not state.src.startswith("{", close + 1, state.posMax):
        return False
    braces = _BRACES.match(state.src, close + 1, state.posMax)
    attributes = parse_attributes(braces.group()) if braces else None
    if braces is None or attributes is None:
        _leave(state, silent=silent)
        return True
    if not silent:
        state.push("span_open", "span", 1).meta[ATTRIBUTES] = attributes
        _tokenize(state, state.pos + 1, close)
        state.push("span_close", "span", -1)
    state.pos = braces.end()
    return True


def _leave(state: "StateInline", *, silent: bool) -> None:
    """Take the bracket as a sign of the text."""
    if not silent:
        shown = state.src[state.pos : min(state.pos + LONGEST_SHOWN, state.posMax)]
        state.push("unparsed_span", "", 0).content = shown[: shown.find("}") + 1] or shown
        state.pending += "["
    state.pos += 1


def _tokenize(state: "StateInline", start: int, end: int) -> None:
    outer, state.posMax, state.pos = state.posMax, end, start
    state.md.inline.tokenize(state)
    state.posMax = outer
