"""M4B, Opus, FLAC and WAVE: what decoders hear, and what readers of tags and chapters show."""

import json
import shutil
import subprocess
from array import array
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from mutagen.mp4 import MP4

from audio_edition import ffmpeg
from audio_edition.events import Event, Stage, StageStarted, StepDone
from audio_edition.model import Article, Chapter, Pauses
from audio_edition.publish import aac, opus
from audio_edition.publish.chapter_frames import marks
from audio_edition.publish.cues import clock
from audio_edition.publish.edition import publish
from audio_edition.publish.formats import FORMATS, chosen_formats
from audio_edition.publish.groups import Schedule, groups
from audio_edition.publish.mp3_frames import DECODER_DELAY
from support.articles import article, front, heading, narration, paragraph, quote
from support.editions import Made, edition_of
from support.sound import lag
from support.vlc import vlc_chapters

CONTAINERS = ("m4b", "opus", "flac", "wav")
WITH_CHAPTERS = ("mp3", "m4b", "opus", "flac")
PAUSES = Pauses()
ODD = "長い題 🎧\n= ; # \\"


def river(*more: str) -> Article:
    return article(
        front("The Slow River"),
        *(paragraph(f"Barge {n} came at noon. ", "It left by dusk.") for n in range(24)),
        paragraph(narration("She said, "), quote("“It never floods,” "), narration("and left.")),
        *(paragraph(text) for text in more),
        paragraph("Nothing else moved."),
        title="The Slow River",
        authors=("Ada Wells",),
        date="2021-08-23",
        language="en-GB",
    )


def hushed(article: Article, sample_rate: int = 22_050, pauses: Pauses = PAUSES) -> Made:
    """Return an edition for formats that encode its samples anew: it has no MP3 frames."""
    return edition_of(article, sample_rate, 16, pauses, encoded=lambda *_: b"")


@cache
def the_river(sample_rate: int = 22_050) -> Made:
    return hushed(river(), sample_rate)


def written(made: Made, folder: Path, *containers: str) -> Path:
    """Write these files and nothing beside them."""
    publish(made.content, folder, "river", [one for one in FORMATS if one.name in containers], made)
    return folder


def heard(path: Path, sample_rate: int) -> "array[int]":
    """Return the samples of a file, at this rate."""
    given = ("-i", path, "-map", "0:a", "-ar", str(sample_rate), "-f", "s16le", "pipe:1")
    return array("h", ffmpeg.convert(given))


def delay_of(made: Made, container: str, position: int) -> Fraction:
    """Return how much later than on the timeline a position is heard, in samples."""
    rate = made.content.timeline.sample_rate
    if container == "m4b":
        schedule = Schedule(groups(made.content, aac.FRAME), aac.DELAY)
    elif container == "opus":
        schedule = Schedule(groups(made.content, opus.frame(rate)), 0)
    else:
        return Fraction(0)
    return schedule.heard(position) - position


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the river is, in every container."""
    return written(the_river(), tmp_path_factory.mktemp("river"), *CONTAINERS)


def test_nothing_is_left_beside_the_files(folder: Path) -> None:
    left = {path.name for path in folder.iterdir()} - {f"river.{one}" for one in CONTAINERS}
    assert left == {"edition.json", ".lock"}


@pytest.mark.parametrize("container", CONTAINERS)
def test_every_take_is_heard_where_the_timeline_says_to_half_a_frame(
    folder: Path, container: str
) -> None:
    assert_heard_in_place(folder, the_river(), container)


def test_at_another_sample_rate_every_take_is_heard_in_its_place_too(tmp_path: Path) -> None:
    assert_heard_in_place(written(the_river(44_100), tmp_path, "m4b"), the_river(44_100), "m4b")


def assert_heard_in_place(folder: Path, made: Made, container: str) -> None:
    rate = made.content.timeline.sample_rate
    samples = heard(folder / f"river.{container}", rate)
    for cue in made.content.timeline.cues[::5]:
        delay = delay_of(made, container, cue.start)
        assert -0.0251 <= (delay - (aac.DELAY if container == "m4b" else 0)) / rate <= 0.0251
        take = made.samples(cue.fingerprint)
        assert abs(lag(samples, take, round(cue.start + delay))) <= 1


@pytest.mark.parametrize(("container", "quiet"), [("m4b", 4), ("opus", 40)])
def test_the_joins_are_silent(folder: Path, container: str, quiet: int) -> None:
    samples = heard(folder / f"river.{container}", 22_050)
    for passage in the_river().content.timeline.passages[:-1]:
        before, after = (
            round(passage.end + delay_of(the_river(), container, position))
            for position in (passage.end - 1, passage.end)
        )
        assert max(map(abs, samples[before - 500 : before])) <= quiet
        assert max(map(abs, samples[after : after + 500])) <= quiet


@pytest.mark.parametrize("container", ["m4b", "opus"])
def test_a_new_paragraph_encodes_its_own_group_alone_and_gives_the_clean_builds_bytes(
    tmp_path: Path, container: str
) -> None:
    before = replace(the_river(), store={})
    written(before, tmp_path / "both", container)
    after = hushed(river("Then a heron came."))
    after.store.update(before.store)
    written(after, tmp_path / "both", container)
    assert len(before.store) > 1
    assert len(after.store) - len(before.store) == 1

    written(replace(after, store={}), tmp_path / "clean", container)
    name = f"river.{container}"
    assert (tmp_path / "both" / name).read_bytes() == (tmp_path / "clean" / name).read_bytes()


@pytest.mark.parametrize(
    ("formats", "delay"),
    [
        (("mp3", "wav"), DECODER_DELAY),
        (("m4b", "opus"), aac.DELAY),
        (("opus",), 0),
        (("wav",), 0),
        ((), DECODER_DELAY),
    ],
)
def test_times_beside_the_sound_are_those_of_the_first_format(
    tmp_path: Path, formats: tuple[str, ...], delay: int
) -> None:
    made = edition_of(article(paragraph("One."), paragraph("Two.")))
    wanted = chosen_formats((*formats, "chapters", "audiobookshelf"))
    publish(made.content, tmp_path, "river", wanted, made)
    cue, chapter = made.content.timeline.cues[1], made.content.timeline.chapters[1]
    manifest = json.loads((tmp_path / "edition.json").read_text(encoding="utf-8"))
    listed = json.loads((tmp_path / "river.chapters.json").read_text(encoding="utf-8"))
    shelf = json.loads((tmp_path / "metadata.json").read_text(encoding="utf-8"))

    start = (cue.start + delay) / 22_050
    assert manifest["timeline"]["delay"] == delay
    assert manifest["blocks"][1]["units"][0]["sentences"][0]["start"] == pytest.approx(
        start, abs=6e-4
    )
    assert clock(round(start * 1000)) in (tmp_path / "river.vtt").read_text(encoding="utf-8")
    for chapters in (listed["chapters"], shelf["chapters"]):
        shown = chapters[1].get("startTime", chapters[1].get("start"))
        assert shown == pytest.approx((chapter.start + delay) / 22_050, abs=6e-4)


def probed(path: Path) -> list[tuple[str, float]]:
    ffprobe = shutil.which("ffprobe") or pytest.skip("ffprobe is not here")
    command = [ffprobe, "-v", "error", "-show_chapters", "-of", "json", str(path)]
    chapters = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return [(one["tags"]["title"], float(one["start_time"])) for one in chapters["chapters"]]


TITLED = (heading(ODD * 40), paragraph("B."), heading("C"), paragraph("D."))
MANY = tuple(paragraph(f"{n}.") for n in range(260))
"""More than Nero's list has room for, which is 255."""


@pytest.mark.parametrize("container", WITH_CHAPTERS)
def test_ffprobe_shows_the_chapters_where_they_are_heard(tmp_path: Path, container: str) -> None:
    made = edition_of(article(*TITLED))
    shown = probed(written(made, tmp_path, container) / f"river.{container}")
    assert_shown_where_heard(shown, made, container)


def test_ffprobe_and_vlc_show_more_chapters_than_nero_s_list_has_room_for(tmp_path: Path) -> None:
    made = hushed(article(*MANY), 8000)
    path = written(made, tmp_path, "m4b") / "river.m4b"
    assert_shown_where_heard(probed(path), made, "m4b")
    assert len(vlc_chapters(path)) == len(MANY)


def assert_shown_where_heard(shown: list[tuple[str, float]], made: Made, container: str) -> None:
    timeline = made.content.timeline
    expected = list(marks(timeline.chapters))
    assert [title for title, _ in shown] == [one.title for one in expected]
    for (_, start), one in zip(shown, expected, strict=True):
        late = DECODER_DELAY if container == "mp3" else delay_of(made, container, one.start)
        heard_at = (one.start and one.start + late) / timeline.sample_rate
        assert start == pytest.approx(heard_at, abs=0.0011)


def test_what_is_encoded_is_told_once_and_not_again(tmp_path: Path) -> None:
    heard: list[Event] = []

    def hear(event: Event) -> None:
        if isinstance(event, StageStarted | StepDone) and event.stage is Stage.ENCODE:
            heard.append(event)

    made = replace(hushed(article(*MANY[:40])), reporter=hear)
    written(made, tmp_path / "a", "m4b")
    steps = [one for one in heard if isinstance(one, StepDone)]
    assert heard[0] == StageStarted(Stage.ENCODE, len(steps))
    assert len(steps) == len(made.content.chunks)
    heard.clear()
    written(made, tmp_path / "b", "m4b")
    assert heard == []


def test_an_m4b_has_its_chapters_in_both_forms_and_the_tags_of_an_audiobook(folder: Path) -> None:
    mediainfo = shutil.which("mediainfo") or pytest.skip("mediainfo is not here")
    made = the_river()
    path = folder / "river.m4b"
    count = len(list(marks(made.content.timeline.chapters)))
    command = [mediainfo, "--Output=JSON", str(path)]
    report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    menus = [one for one in report["media"]["track"] if one["@type"] == "Menu"]
    assert [menu.get("Format") for menu in menus] == ["Timed Text", None]
    assert len(menus[1]["extra"]) == count

    file = MP4(path)
    tags: Any = file.tags
    assert len(file.chapters or ()) == count
    assert path.read_bytes()[8:12] == b"M4B "
    shown = {name: tags[name][0] for name in ("\xa9nam", "\xa9ART", "aART", "\xa9alb", "\xa9day")}
    assert shown == {
        "\xa9nam": "The Slow River",
        "\xa9ART": "Ada Wells",
        "aART": "Ada Wells",
        "\xa9alb": "The Slow River",
        "\xa9day": "2021-08-23",
    }
    assert tags["\xa9nrt"] == tags["\xa9wrt"] == ["en-gb (synthetic voice)"]
    assert (tags["stik"], tags["\xa9gen"]) == ([2], ["Audiobook"])


@pytest.mark.parametrize("container", WITH_CHAPTERS)
def test_a_title_of_two_lines_and_odd_signs_comes_through(tmp_path: Path, container: str) -> None:
    made = edition_of(article(paragraph("A."), paragraph("B.")))
    timeline = made.content.timeline
    chapters = tuple(replace(one, title=ODD) for one in timeline.chapters)
    titled = replace(made.content, timeline=replace(timeline, chapters=chapters))

    shown = probed(
        written(replace(made, content=titled), tmp_path, container) / f"river.{container}"
    )
    assert [title for title, _ in shown] == [ODD] * 2


@pytest.mark.parametrize("container", ["opus", "flac"])
def test_a_chapter_in_the_second_half_of_a_second_is_not_a_second_late(
    tmp_path: Path, container: str
) -> None:
    made = hushed(article(*(paragraph(f"Lock {n}.") for n in range(8))))
    timeline = made.content.timeline
    starts = [timeline.seconds(one.start) for one in marks(timeline.chapters)]
    assert sum(start % 1 >= 0.5 for start in starts) >= 2

    shown = probed(written(made, tmp_path, container) / f"river.{container}")
    assert [start for _, start in shown] == pytest.approx(starts, abs=0.0261)


@cache
def long_chapters() -> Made:
    """Return an edition with chapters of more than two minutes, nearly all of it silence."""
    texts = (paragraph(f"Lock {n}.") for n in range(15))
    made = hushed(article(*texts), 8000, Pauses(paragraph=30))
    timeline = made.content.timeline
    ends = (timeline.passages[4].end, timeline.passages[9].end, timeline.length)
    chapters = (
        Chapter(title, start, end)
        for title, (start, end) in zip(
            (ODD * 40, "Two", "Three"), pairwise((0, *ends)), strict=True
        )
    )
    longer = replace(timeline, chapters=tuple(chapters))
    return replace(made, content=replace(made.content, timeline=longer))


def long_m4b(folder: Path) -> Path:
    return written(long_chapters(), folder, "m4b") / "river.m4b"


def test_chapters_longer_than_two_minutes_are_all_in_the_text_track_of_an_m4b(
    tmp_path: Path,
) -> None:
    ffprobe = shutil.which("ffprobe") or pytest.skip("ffprobe is not here")
    path = long_m4b(tmp_path)
    command = [ffprobe, "-v", "error", "-show_streams", "-select_streams", "d", "-of", "json"]
    done = subprocess.run([*command, path], capture_output=True, check=True)
    (track,) = json.loads(done.stdout)["streams"]

    assert track["codec_tag_string"] == "text"
    assert int(track["nb_frames"]) == len(long_chapters().content.timeline.chapters)
    assert float(track["duration"]) > 3 * 120


def test_vlc_shows_the_chapters_of_an_m4b_where_they_are_heard(tmp_path: Path) -> None:
    shown = vlc_chapters(long_m4b(tmp_path))
    expected = list(marks(long_chapters().content.timeline.chapters))

    for (title, start, _), one in zip(shown, expected, strict=True):
        # VLC reads Nero's list, which has room for 255 bytes of a title.
        assert one.title.startswith(title.rstrip())
        assert len(title.encode()) >= min(len(one.title.encode()), 240)
        late = delay_of(long_chapters(), "m4b", one.start)
        assert start == pytest.approx((one.start and one.start + late) / 8000, abs=0.0011)
