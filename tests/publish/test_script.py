from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from audio_edition.model import Article, Block, Mark, Metadata, ReadingPolicy, Role
from audio_edition.publish.script import script
from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from audio_edition.segment import segment
from support.case_files import cases
from support.golden import unescaped

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
SIGNS = st.text("""!"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\u00a0“”a1""", min_size=1, max_size=20)
MARKUP = st.sampled_from([unescaped(line) for (line,) in cases("publish/markup.txt")])
PARTS = st.lists(MARKUP | SIGNS | WORDS, min_size=1, max_size=3)
TEXTS = PARTS.map(" ".join).filter(lambda text: any(map(str.isalnum, text)))

NOTHING_KNOWN = Metadata()


def article(*blocks: Block, metadata: Metadata = NOTHING_KNOWN) -> Article:
    return Article("quay", "quay.txt", metadata, blocks)


def block(text: str, role: Role, level: int = 0) -> Block:
    return Block(text, (1, 1), role, level)


def written(*blocks: Block) -> str:
    """Return what follows the front matter."""
    return script(article(*blocks)).split("---\n", 2)[2]


def read_back(text: str) -> Article:
    return read_text(text, "quay", markdown=True)


@pytest.mark.parametrize(("role", "text", "expected"), cases("publish/script.txt"))
def test_a_block_is_written_as_markdown(role: str, text: str, expected: str) -> None:
    assert written(block(text, Role(role), 2)) == "\n" + expected.replace("⏎", "\n") + "\n"


@given(TEXTS, st.sampled_from(Role))
@example("1. One #", Role.TITLE)
@example("`a` ``b", Role.CODE)
@example("a  b", Role.CODE)
@example("a\n b", Role.PARAGRAPH)
@example(": a", Role.PARAGRAPH)
def test_any_text_is_read_back_to_the_letter(text: str, role: Role) -> None:
    (found,) = read_back(script(article(block(text, role)))).blocks
    assert (found.text, found.role) == (text, role)


ROLES = st.sampled_from(Role)
BLOCKS = st.lists(st.builds(block, TEXTS, ROLES, st.integers(1, 6)), min_size=1, max_size=5)


@given(BLOCKS)
def test_any_article_is_read_back_and_written_again(blocks: list[Block]) -> None:
    text = script(article(*blocks, metadata=Metadata("The Quay")))
    found = read_back(text)
    assert [(one.role, one.text) for one in found.blocks] == [(b.role, b.text) for b in blocks]
    assert script(found) == text


@given(BLOCKS)
@settings(max_examples=40)
def test_no_rule_gives_another_role_to_what_is_written(blocks: list[Block]) -> None:
    found = read_back(script(article(*blocks)))
    understood = segment(repair(found, WordList()), ReadingPolicy())
    assert [one.role for one in understood.blocks] == [one.role for one in blocks]


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip)
METADATA = st.builds(
    Metadata, NAMES, st.lists(NAMES).map(tuple), st.none() | NAMES, st.sampled_from(["en", "de-AT"])
)


@given(METADATA, st.sampled_from([Role.TITLE, Role.PARAGRAPH]))
def test_metadata_are_read_back_whether_or_not_the_title_is_heard(
    metadata: Metadata, role: Role
) -> None:
    found = read_back(script(article(block("The Quay", role), metadata=metadata)))
    assert found.metadata == metadata
    assert [one.role for one in found.blocks] == [role]


MARKS = st.builds(
    Mark,
    st.just(0),
    st.just(0),
    speaker=st.none() | st.just("") | NAMES,
    voice=st.none() | st.just("en-gb"),
    unread=st.booleans(),
    pause=st.none() | st.sampled_from([0.0, 1.5]),
)


@given(TEXTS, st.lists(MARKS, max_size=5), st.data())
def test_marks_are_read_back(text: str, marks: list[Mark], data: st.DataObject) -> None:
    edges = st.integers(0, len(text))
    placed = [replace(mark, start=data.draw(edges), end=data.draw(edges)) for mark in marks]
    block = Block(text, (1, 1), Role.PARAGRAPH, settled=True, marks=tuple(_nested(placed, text)))
    (found,) = read_back(script(article(block))).blocks
    assert (found.text, found.marks) == (text, block.marks)


def _nested(marks: list[Mark], text: str) -> list[Mark]:
    """Keep the marks that reading could give: of words, in order, each inside the last or apart."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        said = mark != Mark(mark.start, mark.end)
        stretch = text[mark.start : mark.end]
        words = stretch != "" and stretch == stretch.strip()
        crossing = any(one.start < mark.end and mark.start < one.end < mark.end for one in kept)
        if said and words and not crossing:
            kept.append(mark)
    return kept


def test_a_pause_stands_where_it_is() -> None:
    pauses = (Mark(4, 4, pause=1.5), Mark(9, 9, pause=2))
    marked = Block("One. Two.", (1, 1), Role.PARAGRAPH, marks=pauses)
    assert written(marked) == "\nOne.[]{pause=1.5} Two.[]{pause=2}\n"
    assert read_back(script(article(marked))).blocks[0].marks == pauses


def test_code_with_a_mark_is_no_fence() -> None:
    marked = Block("x = 1", (1, 1), Role.CODE, marks=(Mark(0, 5, unread=True),))
    assert written(marked) == "\n::: {.code}\n[x = 1]{.unread}\n:::\n"


def test_headings_of_the_first_level_go_below_the_title() -> None:
    headings = [block("The Quay", Role.TITLE), block("One", Role.HEADING, 1)]
    text = written(*headings, block("A part", Role.HEADING, 2))
    assert [line for line in text.splitlines() if line] == ["# The Quay", "## One", "### A part"]


def test_items_make_a_list_and_quotes_a_quotation() -> None:
    blocks = [block(text, role) for role in (Role.LIST_ITEM, Role.BLOCKQUOTE) for text in "ab"]
    assert written(*blocks) == "\n- a\n- b\n\n> a\n>\n> b\n"


def test_what_is_blank_is_not_written() -> None:
    blank = block("\u00a0", Role.PARAGRAPH)
    assert written(blank, block("Words.", Role.PARAGRAPH)) == "\nWords.\n"


def test_a_paragraph_that_begins_with_a_colon_defines_nothing() -> None:
    blocks = block("Toll", Role.PARAGRAPH), block(": a price", Role.PARAGRAPH)
    found = read_back(script(article(*blocks))).blocks
    assert [(one.text, one.role) for one in found] == [(one.text, one.role) for one in blocks]
