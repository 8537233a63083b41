import io

import pytest
from mutagen.id3 import ID3

from audio_edition.publish import id3


def read_back(*frames: bytes) -> ID3:
    """Return what mutagen makes of a tag, in the version it is written in."""
    return ID3(io.BytesIO(id3.tag(frames)), translate=False)


@pytest.mark.parametrize(
    "title", ["River", "Élan", "長い題", "🎧 off", "a\nb", "= ; # \\", "x" * 4000]
)
def test_a_text_comes_back_as_it_was(title: str) -> None:
    assert read_back(id3.text("TIT2", title))["TIT2"].text == [title]


def test_a_tag_is_version_2_3() -> None:
    assert read_back(id3.text("TIT2", "River")).version == (2, 3, 0)


def test_numbers_and_codes_are_latin_1() -> None:
    assert id3.code("TYER", "2021").endswith(b"\x002021")


def test_a_comment_has_its_language() -> None:
    comment = read_back(id3.comment("eng", "Made for a test."))["COMM::eng"]
    assert (comment.desc, comment.text) == ("", ["Made for a test."])


def test_a_chapter_comes_back_with_its_times_and_title() -> None:
    chapter = read_back(id3.chapter("chp0", 1500, 90_250, "長い題" * 99))["CHAP:chp0"]
    assert (chapter.start_time, chapter.end_time) == (1500, 90_250)
    assert chapter.start_offset == chapter.end_offset == 0xFFFFFFFF
    assert chapter.sub_frames["TIT2"].text == ["長い題" * 99]


def test_a_table_of_contents_names_its_children_in_order() -> None:
    flags = id3.TOP_LEVEL | id3.ORDERED
    table = read_back(id3.contents("toc", flags, ["chp1", "chp0"], "River"))["CTOC:toc"]
    assert (table.flags, table.child_element_ids) == (3, ["chp1", "chp0"])
    assert table.sub_frames["TIT2"].text == ["River"]


def test_a_tag_of_many_kilobytes_is_as_long_as_it_says() -> None:
    frames = [id3.chapter(f"chp{number}", number, number + 1, "x" * 100) for number in range(900)]
    assert len(read_back(*frames).getall("CHAP")) == 900
