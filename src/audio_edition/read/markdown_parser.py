"""The parser: CommonMark, with the extensions that writers use and the marks of a script."""

import re
from typing import TYPE_CHECKING

from audio_edition.read.markdown_callouts import add_callouts
from audio_edition.read.markdown_divs import add_divs
from audio_edition.read.markdown_spans import add_spans

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.tree import SyntaxTreeNode

_TASK = re.compile(r"\A\[[ xX]\][ \t]+")


def parse(text: str, source: str) -> "SyntaxTreeNode":
    """Return the tree of a Markdown text.

    Besides CommonMark: tables, struck-out words, footnotes (in their place), definition lists,
    task lists, fenced divs and bracketed spans. An inline note is a `footnote_ref` whose tokens
    are in its `meta`.

    Raises:
        SourceError: A div is not closed.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415  # start-up
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415  # start-up
    from mdit_py_plugins.deflist import deflist_plugin  # noqa: PLC0415  # start-up
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415  # start-up

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    footnote_plugin(parser, move_to_end=False)
    deflist_plugin(parser)
    add_divs(parser, source)
    add_spans(parser)
    _add_tasks(parser)
    add_callouts(parser)
    environment: dict[str, dict[str, dict[int, dict[str, object]]]] = {}
    tokens = parser.parse(text, environment)
    notes = environment.get("footnotes", {}).get("list", {})
    for token in (inner for outer in tokens for inner in (outer.children or ())):
        if token.type == "footnote_ref":
            token.meta = {**token.meta, **notes.get(token.meta["id"], {})}
    return SyntaxTreeNode(tokens)


def _add_tasks(parser: "MarkdownIt") -> None:
    """Take the box of a task (`[x]`) out of its words."""

    def rule(state: "StateCore") -> None:
        for item, paragraph, inline in zip(
            state.tokens, state.tokens[1:], state.tokens[2:], strict=False
        ):
            if (item.type, paragraph.type) == ("list_item_open", "paragraph_open"):
                inline.content = _TASK.sub("", inline.content)

    parser.core.ruler.after("block", "task", rule)
