from collections.abc import Iterator, Sequence
from dataclasses import replace

from audio_edition.assemble.chapters import chapters
from audio_edition.model import Block, Chapter, Metadata, Part, Passage, Role
from support.articles import article, front, heading, paragraph


def outline(*blocks: Block, title: str = "") -> list[str]:
    """Return the chapters of an article whose blocks last ten samples each, a line for each."""
    made = article(*blocks, title=title)
    heard = [index for index, block in enumerate(made.blocks) if block.read]
    passages = [Passage(index, 10 * n, 10 * n + 10) for n, index in enumerate(heard)]
    return list(lines(chapters(made, passages)))


def lines(nested: Sequence[Chapter], indent: str = "") -> Iterator[str]:
    for chapter in nested:
        yield f"{indent}{chapter.start}-{chapter.end} {chapter.title}"
        yield from lines(chapter.children, indent + "  ")


def test_without_sections_there_is_a_chapter_for_the_title_and_for_each_paragraph() -> None:
    blocks = front("River"), front("By Ada", Role.BYLINE), paragraph("One."), paragraph("Two.")
    assert outline(*blocks) == ["0-20 River", "20-30 1. One.", "30-40 2. Two."]


def test_the_title_chapter_has_the_article_s_title_whatever_comes_first() -> None:
    blocks = front("NEWS", Role.KICKER), front("River"), paragraph("One.")
    assert outline(*blocks, title="The\nRiver")[0] == "0-20 The River"


def test_without_front_matter_there_is_no_title_chapter() -> None:
    assert outline(paragraph("One."), title="River") == ["0-10 1. One."]


def test_paragraphs_lie_inside_their_section() -> None:
    blocks = (
        front("River"),
        heading("North"),
        paragraph("One."),
        heading("South"),
        paragraph("Two."),
    )
    assert outline(*blocks) == [
        "0-10 River",
        "10-30 North",
        "  20-30 1. One.",
        "30-50 South",
        "  40-50 2. Two.",
    ]


def test_paragraphs_before_the_first_heading_lie_inside_the_title() -> None:
    blocks = front("River"), paragraph("One."), heading("North"), paragraph("Two.")
    assert outline(*blocks)[:3] == ["0-20 River", "  10-20 1. One.", "20-40 North"]


def test_deeper_headings_nest_and_a_higher_one_ends_them() -> None:
    blocks = heading("A"), heading("A1", 2), paragraph("One."), heading("A2", 2), heading("B")
    assert outline(*blocks) == [
        "0-40 A",
        "  10-30 A1",
        "    20-30 1. One.",
        "  30-40 A2",
        "40-50 B",
    ]


def test_what_has_no_number_belongs_to_the_chapter_before_it() -> None:
    blocks = paragraph("One."), paragraph("Ada writes books.", role=Role.BIO)
    assert outline(*blocks) == ["0-20 1. One."]


def test_what_is_not_heard_has_no_chapter() -> None:
    blocks = paragraph("One."), paragraph("A photo.", role=Role.CAPTION, read=False)
    assert outline(*blocks) == ["0-10 1. One."]


def test_a_silent_edition_has_no_chapters() -> None:
    assert outline() == []


def test_each_article_of_a_collection_holds_its_own_chapters() -> None:
    first = front("River"), paragraph("One."), heading("North"), paragraph("Two.")
    second = heading("Deep", 3), paragraph("Three.")
    parts = Part(Metadata("River"), "a", 0, 4), Part(Metadata(), "b", 4, 6)
    made = replace(article(*first, *second), parts=parts)
    passages = [Passage(index, 10 * index, 10 * index + 10) for index in range(6)]
    assert list(lines(chapters(made, passages))) == [
        "0-40 River",
        "  10-20 1. One.",
        "  20-40 North",
        "    30-40 2. Two.",
        "40-60 Deep",
        "  40-60 Deep",
        "    50-60 3. Three.",
    ]
