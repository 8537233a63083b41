import io
import json

import pytest
from mutagen.id3 import ID3

from audio_edition.model import Article
from audio_edition.publish.formats.audiobookshelf import metadata_json
from audio_edition.publish.formats.chapters import chapters_json
from audio_edition.publish.mp3_tags import track_tag
from audio_edition.publish.release import Split
from audio_edition.publish.times import seconds
from audio_edition.publish.tracks import Track, tracks
from support.articles import article, front, heading, paragraph
from support.editions import edition_of
from support.release import released


def book() -> Article:
    return article(
        front("The Slow River"),
        *(
            block
            for n in range(3)
            for block in (heading(f"Lock {n}"), *(paragraph(f"{n}.{m}.") for m in range(4)))
        ),
        title="The Slow River",
        authors=("Ada Wells", "Li Wu"),
        date="2021-08-23",
    )


BOOK = edition_of(book()).content


def cut(split: Split, hours: float = 1.0) -> tuple[Track, ...]:
    return tracks(released(BOOK, split=split, hours=hours), "river")


def test_an_edition_that_is_not_split_is_one_track() -> None:
    (track,) = cut(Split.NONE)
    assert (track.name, track.title, track.edition.chunks) == (
        "river",
        "The Slow River",
        BOOK.chunks,
    )


def test_a_chapter_is_a_track_with_its_title_and_number() -> None:
    made = cut(Split.CHAPTER)
    assert [track.name for track in made][1:] == [
        "river-02-lock-0",
        "river-03-lock-1",
        "river-04-lock-2",
    ]
    assert [(track.title, track.number, track.total) for track in made][1] == ("Lock 0", 2, 4)


def test_by_heading_what_is_too_short_for_a_file_is_with_what_follows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("audio_edition.publish.tracks.SHORTEST_SECONDS", 0.1)
    assert [one.title for one in cut(Split.HEADING)] == [one.title for one in cut(Split.CHAPTER)]
    monkeypatch.setattr("audio_edition.publish.tracks.SHORTEST_SECONDS", 1000.0)
    assert [one.whole for one in cut(Split.HEADING)] == [True]


@pytest.mark.parametrize("split", [Split.CHAPTER, Split.HOURS])
def test_the_tracks_in_a_row_are_the_edition(split: Split) -> None:
    made = cut(split, hours=4 / 3600)
    assert len(made) > 2
    assert tuple(c for track in made for c in track.edition.chunks) == BOOK.chunks
    assert sum(len(track.edition.timeline.cues) for track in made) == len(BOOK.timeline.cues)
    for track in made:
        timeline = track.edition.timeline
        assert timeline.length == sum(chunk.length for chunk in track.edition.chunks)
        assert timeline.passages[0].start == timeline.chapters[0].start == 0
        assert timeline.passages[-1].end == timeline.chapters[-1].end == timeline.length


def test_no_track_is_longer_than_the_hours_allow() -> None:
    longest = max(track.edition.timeline.length for track in cut(Split.HOURS, hours=4 / 3600))
    assert longest <= 4 * 22_050


def test_an_article_without_headings_is_cut_by_paragraphs() -> None:
    plain = edition_of(article(front("A"), paragraph("B."), paragraph("C."))).content
    made = tracks(released(plain, split=Split.CHAPTER), "a")
    assert [track.title for track in made] == ["A", "1. B.", "2. C."]


def test_a_track_is_tagged_as_one_of_many() -> None:
    tag = ID3(io.BytesIO(track_tag(cut(Split.CHAPTER)[1])), translate=False)
    assert [str(tag[name]) for name in ("TIT2", "TALB", "TRCK", "TCON")] == [
        "Lock 0",
        "The Slow River",
        "2/4",
        "Audiobook",
    ]


def test_the_release_is_told_by_the_tags() -> None:
    content = released(BOOK, narrator="Vox", series="Waters", series_part="2", cover=b"\xff\xd8x")
    tag = ID3(io.BytesIO(track_tag(tracks(content, "river")[0])), translate=False)
    assert str(tag["TCOM"]) == "Vox"
    assert [str(tag[f"TXXX:{name}"]) for name in ("SERIES", "SERIES-PART")] == ["Waters", "2"]
    assert (tag["APIC:"].mime, tag["APIC:"].type, tag["APIC:"].data) == (
        "image/jpeg",
        3,
        b"\xff\xd8x",
    )


def test_podcast_players_get_the_chapters() -> None:
    document = json.loads(chapters_json(cut(Split.NONE)[0]))
    first, second, *_ = document["chapters"]
    assert document["version"] == "1.2.0"
    assert (first["title"], first["startTime"]) == ("The Slow River", 0.0)
    assert (
        second["startTime"]
        == first["endTime"]
        == seconds(BOOK.timeline, BOOK.timeline.passages[1].start)
    )


def test_audiobookshelf_gets_what_a_rescan_takes() -> None:
    document = json.loads(metadata_json(released(BOOK, series="Waters", series_part="2")))
    assert document["authors"] == ["Ada Wells", "Li Wu"]
    assert document["series"] == ["Waters #2"]
    assert document["publishedYear"] == "2021"
    assert [one["id"] for one in document["chapters"]] == list(range(len(document["chapters"])))
    assert document["chapters"][-1]["end"] == pytest.approx(
        BOOK.timeline.seconds(BOOK.timeline.length), abs=0.001
    )
