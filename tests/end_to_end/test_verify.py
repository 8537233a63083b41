"""An edition that was harmed is found out, and what is wrong is named."""

import io
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.flac import FLAC
from mutagen.mp4 import MP4, MP4Cover
from mutagen.oggopus import OggOpus
from PIL import Image

from audio_edition import ffmpeg
from audio_edition.publish.mp3_frames import frame_bytes
from audio_edition.render.store import Store
from support.program import Program, settled

TEXT = """# The Tide Book

Ines Okafor kept the tide book for thirty years, and nobody asked her why. It was blue.

## Fish

The boat was the oldest on the coast, and also the slowest of them all.

## Notes

Who reads a book of figures? The engineers of the harbour did, in the winter of the flood.
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, calibrated: Path) -> Program:
    program = settled(tmp_path_factory.mktemp("tides"), calibrated)
    program.json("build", program.write("tides.md", TEXT))
    return program


@pytest.fixture
def folder(program: Program, built: Program) -> Path:
    """Return a copy of the edition, with its source and its store, to do harm to."""
    program.take_over(built)
    return program.folder / "output" / "tides"


def verified(program: Program, place: Path) -> tuple[int, str]:
    done = program.run("verify", place)
    return done.returncode, done.stdout


def frames(data: bytes) -> tuple[bytes, list[bytes]]:
    """Return what comes before the frames, the Info frame included, and the frames."""
    start = 10 + int.from_bytes(bytes(data[6:10]), "big")
    size = data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9]
    start = 10 + size + frame_bytes(data[10 + size : 14 + size])
    found, at = [], start
    while at < len(data):
        length = frame_bytes(data[at : at + 4])
        found.append(data[at : at + length])
        at += length
    return data[:start], found


def dropped_frame(data: bytes) -> bytes:
    head, body = frames(data)
    return head + b"".join(body[:200] + body[230:])


def swapped_halves(data: bytes) -> bytes:
    head, body = frames(data)
    return head + b"".join(body[len(body) // 2 :] + body[: len(body) // 2])


def silenced(data: bytes) -> bytes:
    """Put the silent frames of the lead in the place of the second sentence on."""
    head, body = frames(data)
    quiet = body[0]
    return head + b"".join(body[:60]) + quiet * 340 + b"".join(body[400:])


def wrong_chapter_time(data: bytes) -> bytes:
    at = [match.start() for match in re.finditer(b"CHAP", data)][1]
    times = data.index(b"\0", at + 10) + 1
    return data[:times] + (1234).to_bytes(4, "big") + data[times + 4 :]


def wrong_title(data: bytes) -> bytes:
    return data.replace("Fish".encode("utf-16-le"), "Fowl".encode("utf-16-le"))


def truncated(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


@pytest.mark.parametrize(
    ("harm", "named"),
    [
        (dropped_frame, "it lasts"),
        (swapped_halves, "something is heard in the pause after"),
        (silenced, "silent: “"),
        (wrong_chapter_time, "chapter 2 begins at 1.234 s instead of"),
        (wrong_title, "“Fowl” instead of “Fish”"),
        (truncated, "it lasts"),
        (lambda _: b"not a sound at all", "is no sound that can be decoded"),
    ],
)
def test_harm_is_found_and_named(
    program: Program, folder: Path, harm: Callable[[bytes], bytes], named: str
) -> None:
    mp3 = folder / "tides.mp3"
    mp3.write_bytes(harm(mp3.read_bytes()))
    code, told = verified(program, folder)
    assert code == 1
    assert "tides.mp3: " in told
    assert named in told


def test_a_whole_edition_has_no_problem_and_its_figures_are_told(
    program: Program, folder: Path
) -> None:
    found = program.json("verify", folder)
    assert found["ok"]
    assert found["problems"] == []
    whole = next(file for file in found["files"] if file["name"] == "tides.mp3")
    assert whole["loudness"] == pytest.approx(-19.0, abs=0.7)
    assert whole["true_peak"] < -1.0
    assert whole["chapters"] == 6
    manifest = json.loads((folder / "edition.json").read_bytes())
    listed = {entry["name"] for entry in manifest["files"]}
    assert {file["name"] for file in found["files"]} == listed


@pytest.fixture(scope="module")
def whispered(tmp_path_factory: pytest.TempPathFactory, calibrated: Path) -> Path:
    """Return an edition in Opus of a voice that is noise, which Opus lets die away slowly."""
    program = settled(tmp_path_factory.mktemp("whisper"), calibrated)
    options = ("--voice", "en-us+whisper", "--format", "opus")
    return Path(program.json("build", program.write("tides.md", TEXT), *options)["folder"])


def test_what_opus_leaves_of_a_whisper_is_not_heard_in_a_pause(
    program: Program, whispered: Path
) -> None:
    found = program.json("verify", whispered)
    assert found["problems"] == []
    assert found["files"][0]["true_peak"] <= -1.0


def test_an_opus_that_breaks_off_is_found_out_without_its_edition(
    program: Program, whispered: Path
) -> None:
    whole = (whispered / "tides.opus").read_bytes()
    alone = program.folder / "alone.opus"
    alone.write_bytes(whole)
    assert program.json("verify", alone)["problems"] == []
    alone.write_bytes(whole[: len(whole) // 2])
    done = program.run("verify", alone, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["problems"] == [
        "alone.opus: it breaks off: its stream has no end",
        "alone.opus: 4 of its 6 chapters begin after its end",
    ]


@pytest.mark.parametrize("later", [0.1, 0.3])
def test_a_faint_beep_soon_after_a_whisper_is_heard_in_the_pause(
    program: Program, whispered: Path, later: float
) -> None:
    folder = program.folder / "copy"
    shutil.copytree(whispered, folder)
    document = json.loads((folder / "edition.json").read_bytes())
    start = document["blocks"][1]["units"][0]["sentences"][-1]["end"] + later
    beep = f"aevalsrc=0.04*sin(3000*t)*between(t\\,{start}\\,{start + 0.06}):s=48000:d=60"
    opus = folder / "tides.opus"
    mixed = f"{beep}[beep];[0:a][beep]amix=duration=first:normalize=0"
    given = ("-i", whispered / "tides.opus", "-filter_complex", mixed)
    ffmpeg.convert((*given, "-c:a", "libopus", "-b:a", "64k", "-map_chapters", "0", opus))
    code, told = verified(program, folder)
    assert code == 1
    assert told.count("something is heard in the pause after") == 1


def test_other_tags_and_another_cover_are_named_in_every_container(program: Program) -> None:
    cover = program.folder / "cover.png"
    Image.new("RGB", (40, 40), "teal").save(cover)
    other = io.BytesIO()
    Image.new("RGB", (40, 40), "olive").save(other, "PNG")
    source = program.write("tides.md", TEXT)
    options = ("--author", "Ada Quill", "--cover", cover, "--format", "mp3,m4b,opus,flac")
    folder = Path(program.json("build", source, *options)["folder"])
    mp3 = folder / "tides.mp3"
    data = mp3.read_bytes().replace(utf16("Ada Quill"), utf16("Eve Quill"))
    mp3.write_bytes(data.replace(cover.read_bytes()[-60:-12], bytes(48)))
    m4b = MP4(folder / "tides.m4b")
    m4b["\xa9alb"], m4b["\xa9wrt"] = ["Another Album"], ["Another Narrator"]
    m4b["covr"] = [MP4Cover(other.getvalue(), MP4Cover.FORMAT_PNG)]
    m4b.save()
    opus = OggOpus(folder / "tides.opus")
    opus["title"], opus["chapter002name"] = "Another Title", "Fowl"
    del opus["metadata_block_picture"]
    opus.save()
    flac = FLAC(folder / "tides.flac")
    flac["composer"] = "Another Narrator"
    flac.clear_pictures()
    flac.save()
    problems = json.loads(program.run("verify", folder, "--json").stdout)["problems"]
    named = (
        "tides.mp3: its author is “Eve Quill” instead of “Ada Quill”",
        "tides.mp3: its cover is not the one that it was built with",
        "tides.m4b: its album is “Another Album” instead of “The Tide Book”",
        "tides.m4b: its narrator is “Another Narrator” instead of “",
        "tides.m4b: its cover is not the one that it was built with",
        "tides.opus: its title is “Another Title” instead of “The Tide Book”",
        "tides.opus: it has no cover",
        "tides.opus: chapter 2 is called “Fowl” instead of “",
        "tides.flac: its narrator is “Another Narrator” instead of “",
        "tides.flac: it has no cover",
    )
    changed = [one for one in problems if one.endswith("its bytes are not those that were built")]
    others = [one for one in problems if one not in changed]
    assert len(changed) == 4
    assert all(map(str.startswith, others, named))
    assert len(others) == len(named)


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def test_another_edition_s_file_is_found(program: Program, folder: Path) -> None:
    source = program.write("other.md", TEXT.replace("oldest", "worst"))
    other = Path(program.json("build", source)["folder"]) / "other.mp3"
    (folder / "tides.mp3").write_bytes(other.read_bytes())
    code, told = verified(program, folder)
    assert (code, "tides.mp3: it" in told) == (1, True)


def test_a_missing_and_a_changed_file_are_named(program: Program, folder: Path) -> None:
    captions = folder / "tides.vtt"
    captions.write_bytes(captions.read_bytes().replace(b"blue", b"grey"))
    clip = min((folder / "clips").iterdir())
    clip.unlink()
    code, told = verified(program, folder)
    assert code == 1
    assert "tides.vtt: its bytes are not those that were built" in told
    assert f"clips/{clip.name}: it is missing" in told


def test_a_file_by_itself_is_decoded_and_measured(program: Program, folder: Path) -> None:
    alone = program.folder / "alone.mp3"
    alone.write_bytes((folder / "tides.mp3").read_bytes())
    found = program.json("verify", alone)
    assert found["files"][0]["chapters"] == 6
    alone.write_bytes(b"ID3")
    assert program.run("verify", alone).returncode == 1


def test_what_is_no_edition_is_said_to_be_none(program: Program) -> None:
    done = program.run("verify", program.folder)
    assert done.returncode == 1
    assert "There is no edition in" in done.stderr


def test_a_build_that_writes_a_wrong_file_fails_and_keeps_the_edition(
    program: Program, folder: Path
) -> None:
    mp3 = folder / "tides.mp3"
    before = mp3.read_bytes()
    store = Store(program.store)
    for chunk in (program.store / "chunks").glob("*/*"):
        kept = store.load_chunk(chunk.name)
        assert kept
        store.save_chunk(chunk.name, kept[: len(kept) // 2])
    done = program.run("build", "tides.md", "--author", "Somebody Else")
    assert done.returncode == 1
    assert done.stderr.count("error: ") == 1
    assert "Traceback" not in done.stderr
    assert mp3.read_bytes() == before
    assert program.json("verify", folder)["ok"]
