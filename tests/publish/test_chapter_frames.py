import io
import re
from typing import Any

from mutagen.id3 import ID3

from audio_edition.model import Chapter, Timeline
from audio_edition.publish import id3
from audio_edition.publish.chapter_frames import chapter_frames, marks

RATE = 1000


def flat(count: int) -> tuple[Chapter, ...]:
    return tuple(Chapter(f"{n + 1}. Words", 5000 * n, 5000 * n + 5000) for n in range(count))


SECTIONS = (
    Chapter("River", 0, 1000),
    Chapter("North", 1000, 5000, (Chapter("1. One", 2000, 3000), Chapter("2. Two", 3000, 5000))),
    Chapter(
        "South", 5000, 9000, (Chapter("Delta", 6000, 9000, (Chapter("3. Three", 7000, 9000),)),)
    ),
)


def read_back(chapters: tuple[Chapter, ...]) -> ID3:
    timeline = Timeline(RATE, chapters[-1].end, (), (), chapters)
    tag = id3.tag(chapter_frames(timeline, "The River"))
    return ID3(io.BytesIO(tag), translate=False)


def titles(tag: ID3, element: str) -> list[object]:
    """Return the titles in a table of contents; those of a table inside it as a list."""
    table: Any = tag[f"CTOC:{element}"]
    return [
        [str(tag[f"CTOC:{child}"].sub_frames["TIT2"]), titles(tag, child)]
        if child.startswith("toc")
        else str(tag[f"CHAP:{child}"].sub_frames["TIT2"])
        for child in table.child_element_ids
    ]


def test_marks_take_the_nesting_out_and_leave_no_gap() -> None:
    assert [(mark.title, mark.start, mark.end) for mark in marks(SECTIONS)] == [
        ("River", 0, 1000),
        ("North", 1000, 2000),
        ("1. One", 2000, 3000),
        ("2. Two", 3000, 5000),
        ("South", 5000, 6000),
        ("Delta", 6000, 7000),
        ("3. Three", 7000, 9000),
    ]


def test_a_chapter_that_its_children_fill_has_no_mark_of_its_own() -> None:
    filled = Chapter("Book", 0, 10_000, flat(2))
    assert [mark.title for mark in marks([filled])] == ["1. Words", "2. Words"]
    assert titles(read_back((filled,)), "toc") == [["Book", ["1. Words", "2. Words"]]]


def test_sections_nest_in_the_table_of_contents() -> None:
    assert titles(read_back(SECTIONS), "toc") == [
        "River",
        ["North", ["North", "1. One", "2. Two"]],
        ["South", ["South", ["Delta", ["Delta", "3. Three"]]]],
    ]


def test_the_top_table_alone_is_at_the_top_and_all_are_ordered() -> None:
    tables = read_back(SECTIONS).getall("CTOC")
    assert {table.element_id: int(table.flags) for table in tables} == {
        "toc": 3,
        "toc0": 1,
        "toc1": 1,
        "toc2": 1,
    }


def test_published_chapters_begin_at_zero_and_are_late_by_the_decoder_s_delay() -> None:
    chapters = read_back(SECTIONS).getall("CHAP")
    times = sorted((chapter.start_time, chapter.end_time) for chapter in chapters)
    assert times[:2] == [(0, 2105), (2105, 3105)]
    assert times[-1] == (8105, 9000)


def test_more_than_255_chapters_are_put_into_tables_of_their_own() -> None:
    tag = read_back(flat(600))
    parts = titles(tag, "toc")
    assert [part[0] for part in parts if isinstance(part, list)] == ["1–255", "256–510", "511–600"]
    named = [title for part in parts if isinstance(part, list) for title in part[1]]
    assert named == [f"{n + 1}. Words" for n in range(600)]


def test_as_many_chapters_as_a_table_holds_need_no_other() -> None:
    assert len(read_back(flat(255)).getall("CTOC")) == 1


def test_chapter_frames_stand_in_the_order_of_time() -> None:
    data = b"".join(chapter_frames(Timeline(RATE, 9000, (), (), SECTIONS), "The River"))
    assert re.findall(rb"CHAP.{6}(chp\d)", data, re.DOTALL) == [b"chp%d" % n for n in range(7)]
    assert data.rindex(b"CTOC") < data.index(b"CHAP")
