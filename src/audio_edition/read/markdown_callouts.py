"""Callouts: a block quote that begins with `[!note]`, or with `[!note]` and a title.

https://docs.github.com/en/get-started/writing-on-github, Alerts; Obsidian's callouts.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_CALLOUT = re.compile(r"\[![\w-]+\][-+]?[ \t]*(?P<title>[^\n]*)(?:\n|\Z)")


def add_callouts(parser: "MarkdownIt") -> None:
    """Teach a parser to take a callout's kind out of its words, and to set its title apart."""

    def rule(state: "StateCore") -> None:
        if "[!" in state.src:
            state.tokens = list(_parted(state.tokens))

    parser.core.ruler.after("block", "callout", rule)


def _parted(tokens: "list[Token]") -> "Iterator[Token]":
    index = 0
    while index < len(tokens):
        first = tokens[index : index + 4]
        kinds = [token.type for token in first]
        quoted = kinds[:3] == ["blockquote_open", "paragraph_open", "inline"]
        found = _CALLOUT.match(first[2].content) if quoted else None
        if found is None:
            yield tokens[index]
            index += 1
        else:
            yield first[0]
            yield from _callout(first[1], first[2], first[3], found)
            index += 4


def _callout(
    opening: "Token", inline: "Token", closing: "Token", found: re.Match[str]
) -> "Iterator[Token]":
    line, end = inline.map or [0, 1]
    texts = ((found["title"], line, line + 1), (inline.content[found.end() :], line + 1, end))
    for text, start, stop in texts:
        if text.strip():
            lines = [start, max(stop, start + 1)]
            yield opening.copy(map=lines)
            yield inline.copy(content=text, map=lines, children=[])
            yield closing
