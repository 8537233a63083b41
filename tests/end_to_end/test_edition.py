"""The main job on the examples, with real eSpeak and real decoders."""

import json
import shutil
import subprocess
import wave
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from mutagen.mp3 import MP3

from audio_edition.render.store import Store
from support.program import Program, settled
from support.sound import decoded, lag

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
ARTICLE = EXAMPLES / "harbour-clocks.txt"
ESSAY = EXAMPLES / "notes-on-walking.md"
PROBE = 2000
"""Samples that are looked for."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, calibrated: Path) -> Program:
    program = settled(tmp_path_factory.mktemp("made"), calibrated)
    for source in (ARTICLE, ESSAY):
        program.json("build", source)
    return program


@pytest.fixture(params=[ARTICLE, ESSAY], ids=lambda path: path.stem)
def folder(request: pytest.FixtureRequest, made: Program) -> Path:
    source: Path = request.param
    return made.folder / "output" / source.stem


def manifest(folder: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((folder / "edition.json").read_text(encoding="utf-8"))
    return loaded


def sentences(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        sentence
        for block in document["blocks"]
        for unit in block["units"]
        for sentence in unit["sentences"]
        if sentence["fingerprint"]
    ]


def flat(chapters: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for chapter in chapters:
        yield chapter
        yield from flat(chapter["chapters"])


def probed(path: Path, *what: str) -> Any:  # noqa: ANN401 - ffprobe's JSON
    ffprobe = shutil.which("ffprobe") or pytest.skip("ffprobe is not here")
    command = [ffprobe, "-v", "warning", *what, "-of", "json", str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""
    return json.loads(done.stdout)


def test_the_folder_holds_the_edition_its_clips_captions_and_manifest(folder: Path) -> None:
    name = folder.name
    document = manifest(folder)
    numbers = [block["number"] for block in document["blocks"] if block["number"]]
    clips = sorted((folder / "clips").iterdir())

    assert {path.name for path in folder.iterdir() if not path.name.startswith(".")} == {
        f"{name}.mp3",
        f"{name}.m3u8",
        f"{name}.vtt",
        "clips",
        "edition.json",
    }
    assert numbers == list(range(1, len(numbers) + 1))
    assert [int(clip.name.split("-")[0]) for clip in clips] == numbers


def test_every_sentence_is_heard_where_the_manifest_says(folder: Path, made: Program) -> None:
    document = manifest(folder)
    heard = decoded(folder / f"{folder.name}.mp3")
    store = Store(made.store)
    rate = document["timeline"]["sample_rate"]

    for sentence in sentences(document):
        take = store.load_take(sentence["fingerprint"])
        samples = array("h", take.data)
        loud = max(range(0, len(samples) - PROBE, 100), key=lambda at: abs(samples[at]), default=0)
        position = round(sentence["start"] * rate) + loud
        late = lag(heard, samples[loud : loud + PROBE], position, reach=30)
        assert abs(late) <= 11, sentence["text"]  # half a millisecond, the manifest's grain


def test_the_sound_is_as_long_as_the_timeline_and_the_pauses_are_silent(folder: Path) -> None:
    document = manifest(folder)
    timeline = document["timeline"]
    heard = decoded(folder / f"{folder.name}.mp3")
    rate, margin = timeline["sample_rate"], 0.02

    assert len(heard) == timeline["samples"]
    for earlier, later in pairwise(sentences(document)):
        pause = heard[int((earlier["end"] + margin) * rate) : int((later["start"] - margin) * rate)]
        assert len(pause) >= rate * 0.05
        assert max(map(abs, pause)) <= 40


def test_players_are_shown_the_chapters_of_the_manifest(folder: Path) -> None:
    chapters = list(flat(manifest(folder)["chapters"]))

    shown = probed(folder / f"{folder.name}.mp3", "-show_chapters")["chapters"]

    assert [chapter["tags"]["title"] for chapter in shown] == [one["title"] for one in chapters]
    for chapter, wanted in zip(shown, chapters, strict=True):
        assert float(chapter["start_time"]) == pytest.approx(wanted["start"], abs=0.0011)
        if not wanted["chapters"]:  # ffprobe ends a section where its first paragraph begins
            assert float(chapter["end_time"]) == pytest.approx(wanted["end"], abs=0.0011)


def test_an_article_has_a_chapter_for_its_title_and_each_paragraph(made: Program) -> None:
    document = manifest(made.folder / "output" / ARTICLE.stem)
    numbered = [block for block in document["blocks"] if block["number"]]

    titles = [chapter["title"] for chapter in document["chapters"]]

    assert titles[0] == document["article"]["title"]
    assert len(titles) == 1 + len(numbered)
    assert all(title.startswith(f"{n}. ") for n, title in enumerate(titles[1:], 1))


def test_an_essay_has_a_chapter_for_each_section_with_its_paragraphs_inside(made: Program) -> None:
    document = manifest(made.folder / "output" / ESSAY.stem)
    headings = [block["text"] for block in document["blocks"] if block["role"] == "heading"]

    sections = [chapter for chapter in document["chapters"] if chapter["title"] in headings]

    assert [section["title"] for section in sections] == headings
    assert all(section["chapters"] for section in sections)


def test_the_tags_say_what_it_is(made: Program) -> None:
    document = manifest(made.folder / "output" / ARTICLE.stem)["article"]

    path = made.folder / "output" / ARTICLE.stem / f"{ARTICLE.stem}.mp3"
    tags = probed(path, "-show_format")["format"]["tags"]

    assert tags["title"] == document["title"]
    assert tags["artist"] == "/".join(document["authors"])
    assert tags["album"]
    assert tags["date"].startswith(document["date"][:4])
    assert tags["language"] == "eng"
    assert "Audio Edition" in tags["comment"]


def test_every_clip_sounds_as_its_paragraph_in_the_edition(folder: Path) -> None:
    document = manifest(folder)
    whole = decoded(folder / f"{folder.name}.mp3")
    rate = document["timeline"]["sample_rate"]

    for block in [block for block in document["blocks"] if block["clip"]][:4]:
        clip = decoded(folder / block["clip"])
        start = round(block["start"] * rate) - document["timeline"]["delay"]
        assert max(map(abs, clip[5000:9000])) > 1000
        assert abs(lag(whole, clip[5000:7000], start + 5000, reach=30)) <= 11


def test_the_playlist_names_every_clip_with_its_title_and_length(folder: Path) -> None:
    lines = (folder / f"{folder.name}.m3u8").read_text(encoding="utf-8").splitlines()

    assert lines[0] == "#EXTM3U"
    for info, name in zip(lines[1::2], lines[2::2], strict=True):
        seconds = float(info.removeprefix("#EXTINF:").split(",")[0])
        clip = MP3(folder / name).info
        assert clip is not None
        assert seconds == pytest.approx(clip.length, abs=0.06)


def test_the_captions_hold_a_cue_for_each_sentence(folder: Path) -> None:
    document = manifest(folder)
    packets = probed(folder / f"{folder.name}.vtt", "-show_packets")["packets"]

    said = sentences(document)

    assert len(packets) == len(said)
    for packet, sentence in zip(packets, said, strict=True):
        assert float(packet["pts_time"]) == pytest.approx(sentence["start"], abs=0.0011)


def test_what_is_not_read_is_listed_and_not_heard(folder: Path) -> None:
    document = manifest(folder)

    unread = [block for block in document["blocks"] if not block["read"]]

    assert [entry["lines"] for entry in document["omissions"]] == [one["lines"] for one in unread]
    assert all(block["start"] is None for block in unread)


def test_clean_players_and_checkers_find_nothing_to_say(folder: Path) -> None:
    mp3val = shutil.which("mp3val") or pytest.skip("mp3val is not here")
    path = folder / f"{folder.name}.mp3"

    done = subprocess.run([mp3val, str(path)], capture_output=True, text=True, check=True)

    assert "WARNING" not in done.stdout


def test_standard_input_is_a_source_too(program: Program) -> None:
    done = program.run("build", "-", "--json", given=b"The quay was empty.\n")

    assert done.returncode == 0, done.stderr
    assert Path(json.loads(done.stdout)["files"][0]).is_file()


def test_what_is_said_is_a_wave_file(program: Program) -> None:
    done = program.run("say", "Aug. 23", "-o", "said.wav", "--no-play")

    assert done.stdout.strip() == "said.wav"
    with wave.open(str(program.folder / "said.wav")) as sound:
        assert sound.getnframes() > sound.getframerate() / 2
