import pytest

from audio_edition.publish.clips import clips, file_name
from audio_edition.publish.playlist import playlist
from support.articles import article, front, heading, paragraph
from support.case_files import cases
from support.editions import edition_of


@pytest.mark.parametrize(("number", "total", "text", "name"), cases("publish/file_names.txt"))
def test_a_clip_is_named_by_number_and_first_words(
    number: str, total: str, text: str, name: str
) -> None:
    assert file_name(int(number), int(total), text) == name


def test_each_numbered_block_has_a_clip_and_nothing_else_has() -> None:
    blocks = front("River"), heading("North"), paragraph("One."), paragraph("Two.")
    made = clips(edition_of(article(*blocks)).content)
    assert [(clip.block, clip.name, clip.title) for clip in made] == [
        (2, "clips/01-one.mp3", "1. One."),
        (3, "clips/02-two.mp3", "2. Two."),
    ]


def test_equal_paragraphs_have_clips_of_their_own() -> None:
    made = clips(edition_of(article(paragraph("One."), paragraph("One."))).content)
    assert [clip.name for clip in made] == ["clips/01-one.mp3", "clips/02-one.mp3"]


def test_a_playlist_names_titles_and_durations() -> None:
    content = edition_of(article(paragraph("One, and\ntwo."), paragraph("Three."))).content
    first, second = (chunk.length / 22_050 for chunk in content.chunks)
    assert playlist(clips(content)).splitlines() == [
        "#EXTM3U",
        f"#EXTINF:{first:.3f},1. One, and two.",
        "clips/01-one-and-two.mp3",
        f"#EXTINF:{second:.3f},2. Three.",
        "clips/02-three.mp3",
    ]
