import re
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from audio_edition.model import Article, Role
from audio_edition.publish.cover import cover_of
from audio_edition.publish.epub import Epub
from support.articles import article, front, heading, narration, paragraph, quote
from support.editions import Made, edition_of
from support.epub_readers import as_read, faults_of, needs_java, needs_r2
from support.release import released
from support.sound import decoded, lag

CASES = {
    "plain": article(paragraph("One. ", "Two."), title="A", language="en"),
    "book": article(
        front("The River"),
        front("By Ada Moe", Role.BYLINE),
        heading("Part & One"),
        heading("Down", 2),
        paragraph(narration("She said, "), quote("“Follow it.”", speaker="Ada Quill")),
        paragraph("A picture of it.", role=Role.CAPTION, read=False),
        paragraph("First.", role=Role.LIST_ITEM),
        paragraph("Second.", role=Role.LIST_ITEM),
        heading("Up", 2),
        paragraph(narration("Same. ", "Same. ", "***")),
        heading("Part Two"),
        paragraph("A sign \x07 and another \ufffe.", " <b>Bold</b> & free."),
        title="The River",
        authors=("Ada Moe", "Bo Wu"),
        date="2021-08-23",
        language="en-GB",
    ),
    "odd": article(
        front("川 — “長い” & <題>"),
        paragraph("שלום עולם."),
        title="川 — “長い” & <題>",
        authors=("נועה",),
        date="2021",
        language="he",
    ),
}


def write(made: Made, folder: Path) -> Path:
    path = folder / "book.epub"
    with path.open("wb") as out:
        Epub(made.content).write(out, made)
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write(edition_of(CASES["book"]), tmp_path)


@needs_java
@pytest.mark.slow  # each case is a Java of its own
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_epubcheck_finds_no_error_and_no_warning(tmp_path: Path, case: Article) -> None:
    assert faults_of(write(edition_of(case), tmp_path)) == []


@needs_r2
def test_a_reading_system_finds_text_sound_and_contents(book: Path) -> None:
    read = as_read(book)
    assert read["title"] == "The River"
    assert read["spine"] == ["EPUB/title.xhtml", *(f"EPUB/c000{n}.xhtml" for n in (1, 2, 3))]
    assert [(title, [name for name, *_ in inside]) for title, _, inside in read["contents"]] == [
        ("The River", []),
        ("Part & One", ["Down", "Up"]),
        ("Part Two", []),
    ]
    assert [len(overlay) for overlay in read["overlays"]] == [2, 9, 3]


def test_the_clips_of_a_chapter_are_all_of_its_sound_in_the_order_of_its_text(book: Path) -> None:
    with zipfile.ZipFile(book) as archive:
        for number in (1, 2, 3):
            smil = archive.read(f"EPUB/c000{number}.smil").decode()
            text = archive.read(f"EPUB/c000{number}.xhtml").decode()
            clips = re.findall(r'clipBegin="([\d.]+)s" clipEnd="([\d.]+)s"', smil)
            edges = [float(edge) for clip in clips for edge in clip]
            assert edges[0] == 0
            assert all(one[1] == other[0] for one, other in pairwise(clips))
            assert all(float(begin) < float(end) for begin, end in clips)
            places = [text.index(f'id="{name}"') for name in re.findall(r'xhtml#(s-[^"]+)', smil)]
            assert places == sorted(places)


def test_every_clip_begins_where_its_sentence_is_heard(tmp_path: Path) -> None:
    made = edition_of(CASES["book"])
    cues = iter(made.content.timeline.cues)
    with zipfile.ZipFile(write(made, tmp_path)) as archive:
        for number in (1, 2, 3):
            archive.extract(f"EPUB/audio/c000{number}.mp3", tmp_path)
            heard = decoded(tmp_path / f"EPUB/audio/c000{number}.mp3")
            smil = archive.read(f"EPUB/c000{number}.smil").decode()
            for place, begin in enumerate(re.findall(r'clipBegin="([\d.]+)s"', smil)):
                samples = made.samples(next(cues).fingerprint)
                start = round(float(begin) * 22_050)
                if place:
                    assert abs(lag(heard, samples, start)) <= 12
    assert next(cues, None) is None


def test_the_same_edition_is_the_same_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    made = edition_of(CASES["book"])
    assert write(made, one).read_bytes() == write(made, other).read_bytes()
    assert Epub(made.content).key == Epub(edition_of(CASES["book"]).content).key
    assert Epub(made.content).key != Epub(edition_of(CASES["plain"]).content).key


def test_the_media_type_comes_first_and_is_not_compressed(book: Path) -> None:
    assert book.read_bytes()[30:58] == b"mimetypeapplication/epub+zip"


JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF"


@pytest.mark.parametrize(("given", "name"), [(b"", "cover.png"), (JPEG, "cover.jpg")])
def test_the_cover_is_named_to_readers_and_stands_on_the_title_page(
    tmp_path: Path, given: bytes, name: str
) -> None:
    made = edition_of(CASES["plain"])
    made = replace(made, content=released(made.content, cover=given))
    with zipfile.ZipFile(write(made, tmp_path)) as archive:
        package = archive.read("EPUB/package.opf").decode()
        assert re.search(rf'<item id="cover" href="{name}"[^>]*properties="cover-image"', package)
        assert f'src="{name}" alt="A"' in archive.read("EPUB/title.xhtml").decode()
        assert archive.read(f"EPUB/{name}") == cover_of(made.content, made)


def test_another_cover_is_another_file_and_a_key_draws_none() -> None:
    made = edition_of(CASES["plain"])
    assert Epub(made.content).key != Epub(released(made.content, cover=JPEG)).key
    assert not made.store
