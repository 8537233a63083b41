import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from audio_edition.model import Article, Block, Role
from audio_edition.publish.chapter_frames import marks
from audio_edition.publish.edition import publish
from audio_edition.publish.formats import chosen_formats
from audio_edition.publish.mp3_frames import DECODER_DELAY
from audio_edition.publish.times import milliseconds
from support.articles import article, front, heading, narration, paragraph, quote
from support.editions import Made, edition_of
from support.sound import decoded, lag

needs_ffprobe = pytest.mark.skipif(not shutil.which("ffprobe"), reason="ffprobe is not here")
needs_mp3val = pytest.mark.skipif(not shutil.which("mp3val"), reason="mp3val is not here")

CAPTION = "The old lock in winter."


def river(*more: str) -> Article:
    return article(
        front("The Slow River"),
        front("By Ada Wells", Role.BYLINE),
        paragraph("Barges came at noon. ", "They left by dusk."),
        paragraph(CAPTION, role=Role.CAPTION, read=False),
        paragraph(narration("She said, "), quote("“It never floods,” "), narration("and left.")),
        *(paragraph(text) for text in more),
        paragraph("Nothing else moved."),
        title="The Slow River",
        authors=("Ada Wells",),
        date="2021-08-23",
        language="en-GB",
    )


def written(made: Made, folder: Path) -> Path:
    publish(made.content, folder, "river", chosen_formats(["mp3"]), made)
    return folder / "river.mp3"


@pytest.mark.parametrize("sample_rate", [16_000, 22_050, 24_000, 44_100, 48_000])
def test_every_take_is_heard_exactly_where_the_timeline_says(
    tmp_path: Path, sample_rate: int
) -> None:
    made = edition_of(river(), sample_rate)
    heard = decoded(written(made, tmp_path))
    timeline = made.content.timeline
    assert len(heard) == timeline.length
    for cue in timeline.cues:
        assert lag(heard, made.samples(cue.fingerprint), cue.start + DECODER_DELAY) == 0


def test_the_joins_are_silent_and_nothing_clips(tmp_path: Path) -> None:
    made = edition_of(river())
    heard = decoded(written(made, tmp_path))
    for passage in made.content.timeline.passages[:-1]:
        join = passage.end + DECODER_DELAY
        assert max(map(abs, heard[join - 576 : join + 576])) <= 2
    assert max(map(abs, heard)) < 32_767


@needs_mp3val
def test_mp3val_finds_nothing_wrong(tmp_path: Path) -> None:
    mp3 = written(edition_of(river()), tmp_path)
    files = [str(mp3), *(str(clip) for clip in (tmp_path / "clips").iterdir())]
    report = subprocess.run(["mp3val", *files], capture_output=True, text=True, check=True).stdout  # noqa: S607 - on the path
    assert "WARNING" not in report
    assert report.count("INFO") == len(files)


@needs_ffprobe
@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param(river().blocks, id="paragraphs"),
        pytest.param(
            (front("A"), heading("One"), paragraph("B."), heading("Two", 2), paragraph("C.")),
            id="sections",
        ),
        pytest.param(
            (heading("長い題 " * 99), paragraph("B."), heading("= ; # \\ 🎧"), paragraph("C.")),
            id="long and odd titles",
        ),
        pytest.param(tuple(paragraph(f"Line {n}.") for n in range(300)), id="300 chapters"),
    ],
)
def test_ffprobe_shows_the_chapters_of_the_timeline(
    tmp_path: Path, blocks: tuple[Block, ...]
) -> None:
    made = edition_of(article(*blocks), bitrate=32)
    timeline = made.content.timeline
    expected = [
        (mark.title, milliseconds(timeline, mark.start), milliseconds(timeline, mark.end))
        for mark in marks(timeline.chapters)
    ]
    assert shown_chapters(written(made, tmp_path)) == expected


def shown_chapters(path: Path) -> list[tuple[str, int, int]]:
    command = ["ffprobe", "-v", "warning", "-show_chapters", "-of", "json", str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""
    chapters = json.loads(done.stdout)["chapters"]
    assert {one["time_base"] for one in chapters} == {"1/1000"}
    return [(one["tags"]["title"], one["start"], one["end"]) for one in chapters]


def snapshot(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_a_rebuild_after_a_change_is_byte_for_byte_the_clean_build(tmp_path: Path) -> None:
    before, after = edition_of(river()), edition_of(river("Then a heron came."))
    written(before, tmp_path / "both")
    written(after, tmp_path / "both")
    written(after, tmp_path / "clean")
    assert snapshot(tmp_path / "both") == snapshot(tmp_path / "clean")
    written(before, tmp_path / "both")
    written(before, tmp_path / "first")
    assert snapshot(tmp_path / "both") == snapshot(tmp_path / "first")


def test_a_build_with_nothing_new_writes_no_file(tmp_path: Path) -> None:
    made = edition_of(river())
    first = publish(made.content, tmp_path, "river", chosen_formats(["mp3"]), made)
    assert len(first.written) == len(first.files) == 6
    silent = replace(made, encoded={})
    again = publish(made.content, tmp_path, "river", chosen_formats(["mp3"]), silent)
    assert (again.files, again.written, again.removed) == (first.files, (), ())
