"""The parser: CommonMark, with the extensions that writers use and the marks of a script."""

import re
from typing import TYPE_CHECKING

from audio_edition.errors import SourceError
from audio_edition.read.markdown_callouts import add_callouts
from audio_edition.read.markdown_divs import add_divs
from audio_edition.read.markdown_spans import add_spans

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.tree import SyntaxTreeNode

DEEPEST = 60
"""Levels of nested blocks that are read; a list takes two for each of its own."""

_MOST_WORK = 400_000_000
"""Open brackets, times the characters of their paragraph, at most: the parser looks for
each one's partner to the end."""

_BRACKET = re.compile(r"[\[\]]")
_TASK = re.compile(r"\A\[[ xX]\][ \t]+")


def parse(text: str, source: str) -> "SyntaxTreeNode":
    """Return the tree of a Markdown text.

    Besides CommonMark: tables, struck-out words, footnotes (in their place), definition lists,
    task lists, fenced divs and bracketed spans. An inline note is a `footnote_ref` whose tokens
    are in its `meta`.

    Raises:
        SourceError: A div is not closed, blocks are nested deeper than `DEEPEST`, or thousands of
            brackets in a paragraph are not closed.
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
    _refuse_depth(parser, source)
    _refuse_brackets(parser, source)
    add_callouts(parser)
    environment: dict[str, dict[str, dict[int, dict[str, object]]]] = {}
    tokens = parser.parse(text, environment)
    notes = environment.get("footnotes", {}).get("list", {})
    for token in (inner for outer in tokens for inner in (outer.children or ())):
        if token.type == "footnote_ref":
            token.meta = {**token.meta, **notes.get(token.meta["id"], {})}
    return SyntaxTreeNode(tokens)


def _refuse_depth(parser: "MarkdownIt", source: str) -> None:
    """Refuse what is nested too deeply: the parser itself drops it without a word."""
    inline = parser.options["maxNesting"]
    parser.options["maxNesting"] = DEEPEST + 3

    def restored(state: "StateCore") -> None:
        state.md.options["maxNesting"] = inline

    def rule(state: "StateBlock", line: int, _end: int, _silent: bool) -> bool:  # noqa: FBT001 - the parser's
        if state.level < DEEPEST:
            return False
        raise SourceError(
            f"{source}, line {line + 1}: lists or quotes are nested {DEEPEST} levels deep.",
            "Take out the runs of list or quotation signs at the start of the line.",
        )

    parser.block.ruler.before("table", "depth", rule)
    parser.core.ruler.before("inline", "depth", restored)


def _refuse_brackets(parser: "MarkdownIt", source: str) -> None:
    """Refuse a paragraph whose brackets would keep the parser busy for minutes."""

    def rule(state: "StateCore") -> None:
        for token in state.tokens:
            if token.content.count("[") * len(token.content) <= _MOST_WORK:
                continue
            if unclosed(token.content) * len(token.content) > _MOST_WORK:
                line = (token.map or [0])[0] + 1
                raise SourceError(
                    f"{source}, line {line}: thousands of brackets are not closed.",
                    "Take them out, or save the text as plain text (.txt).",
                )

    parser.core.ruler.before("inline", "brackets", rule)


def unclosed(text: str) -> int:
    """Return how many square brackets are opened and not closed."""
    closing, found = 0, 0
    for bracket in _BRACKET.findall(text)[::-1]:
        closing += 1 if bracket == "]" else -1
        if closing < 0:
            closing, found = 0, found + 1
    return found


def _add_tasks(parser: "MarkdownIt") -> None:
    """Take the box of a task (`[x]`) out of its words."""

    def rule(state: "StateCore") -> None:
        for item, paragraph, inline in zip(
            state.tokens, state.tokens[1:], state.tokens[2:], strict=False
        ):
            if (item.type, paragraph.type) == ("list_item_open", "paragraph_open"):
                inline.content = _TASK.sub("", inline.content)

    parser.core.ruler.after("block", "task", rule)
