"""Whatever happens to a build, what is finished is kept and nothing is half-written."""

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from mutagen.mp3 import MP3

from support import sentences as prose
from support.program import Program, settled

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")

MOMENTS = 6
CALIBRATIONS = 2
"""Takes in which the two voices say their calibration text."""
BODY = prose.paragraphs(60)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory, calibrated: Path) -> Program:
    program = settled(tmp_path_factory.mktemp("finished"), calibrated)
    program.json("build", program.write("quay.txt", prose.article(BODY)))
    return program


@pytest.fixture
def made(program: Program, finished: Program) -> Path:
    """Return the sound of an edition that has been built."""
    program.take_over(finished)
    return program.folder / "output/quay/quay.mp3"


def assert_whole(folder: Path) -> None:
    """Every file under its final name is whole: readable, and as long as the manifest says."""
    for path in folder.rglob("*.mp3"):
        info = MP3(path).info
        assert info is not None
        assert info.length > 0
    manifest = folder / "edition.json"
    if manifest.exists():
        for entry in json.loads(manifest.read_text(encoding="utf-8"))["files"]:
            if entry["key"]:
                assert (folder / entry["name"]).stat().st_size == entry["bytes"]


def takes_in(store: Path) -> int:
    return sum(1 for _ in store.glob("takes/*/*"))


def end(process: subprocess.Popen[bytes], by: signal.Signals) -> int:
    process.send_signal(by)
    return process.wait(timeout=30)


def wait_for_takes(process: subprocess.Popen[bytes], store: Path) -> None:
    while takes_in(store) < 20:
        time.sleep(0.02)
        assert process.poll() is None


@pytest.mark.timeout(300)
def test_a_build_killed_at_any_moment_loses_nothing_that_was_finished(
    program: Program, calibrated: Path
) -> None:
    source = program.write("quay.txt", prose.article(BODY))
    reference = Program(program.folder, shutil.copytree(calibrated, program.folder / "reference"))
    started = time.monotonic()
    assert reference.start("build", source, "-o", program.folder / "expected").wait() == 0
    lasted = time.monotonic() - started
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    kept = 0

    for moment in range(MOMENTS):
        if moment % 3 == 2:
            body = [*BODY, *prose.paragraphs(8, first=1000 * moment)]
            source.write_text(prose.article(body), encoding="utf-8")
        process = program.start("build", source, "-o", program.folder / "output")
        if moment:
            time.sleep(chance.uniform(0.05, lasted))
        else:
            wait_for_takes(process, program.store)
        end(process, signal.SIGKILL)
        assert_whole(program.folder / "output")
        assert takes_in(program.store) >= kept
        kept = takes_in(program.store)

    source.write_text(prose.article(BODY), encoding="utf-8")
    due = program.json("plan", source, "-o", program.folder / "output")["render"]
    built = program.json("build", source, "-o", program.folder / "output")

    assert built["rendered"] == due < len(BODY) * prose.SENTENCES_A_PARAGRAPH
    made = (program.folder / "output/quay/quay.mp3").read_bytes()
    assert made == (program.folder / "expected/quay/quay.mp3").read_bytes()


def test_control_c_ends_with_130_and_the_next_build_goes_on(program: Program) -> None:
    source = program.write("quay.txt", prose.article(prose.paragraphs(400)))
    process = program.start("build", source)
    wait_for_takes(process, program.store)

    assert end(process, signal.SIGINT) == 130

    kept = takes_in(program.store)
    assert kept >= 20
    assert program.json("plan", source)["render"] <= 401 - (kept - CALIBRATIONS)


def test_control_c_before_anything_has_begun_ends_with_130_too(program: Program) -> None:
    source = program.write("quay.txt", prose.article(prose.paragraphs(400)))
    codes = set()
    for wait in (0.2, 0.35, 0.5):
        process = program.start("build", source)
        time.sleep(wait)
        codes.add(end(process, signal.SIGINT))

    assert codes <= {130, -signal.SIGINT}


def test_builds_at_once_on_one_store_do_each_other_no_harm(program: Program) -> None:
    texts = {
        "one": prose.article(prose.paragraphs(32), "One"),
        "two": prose.article(prose.paragraphs(32, first=16), "Two"),
    }
    sources = [program.write(f"{name}.txt", text) for name, text in texts.items()]

    started = [program.start("build", source) for source in (*sources, sources[0])]

    assert [process.wait(timeout=90) for process in started] == [0, 0, 0]
    for source in sources:
        again = program.json("build", source)
        assert (again["rendered"], again["encoded"]) == (0, 0)
        assert_whole(Path(again["folder"]))


def test_a_damaged_take_is_named_in_the_plan_and_made_again(program: Program, made: Path) -> None:
    expected = made.read_bytes()
    manifest = made.with_name("edition.json").read_text(encoding="utf-8")
    said = (take for take in program.store.glob("takes/*/*") if take.name in manifest)
    first, second, *_ = said  # and not what calibrates a voice, which no sentence is
    first.write_bytes(first.read_bytes()[:-100])
    flipped = bytearray(second.read_bytes())
    flipped[-50] ^= 1
    second.write_bytes(flipped)

    reasons = [item["reason"] for item in program.json("plan", "quay.txt")["items"]]
    again = program.json("build", "quay.txt")

    assert reasons.count("damaged") == 2
    assert again["rendered"] == 2
    assert made.read_bytes() == expected


def test_a_damaged_chunk_is_encoded_again(program: Program, made: Path) -> None:
    expected = made.read_bytes()
    chunk = next(program.store.glob("chunks/*/*"))
    chunk.write_bytes(chunk.read_bytes()[:-1])
    made.unlink()

    assert program.json("build", "quay.txt")["encoded"] == 1
    assert made.read_bytes() == expected


def rot(file: Path) -> None:
    """Change a byte of a file, and nothing that tells of it."""
    before = file.stat()
    content = bytearray(file.read_bytes())
    content[-50] ^= 1
    file.write_bytes(content)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_a_chunk_that_has_rotted_unseen_is_reported_and_counted(
    program: Program, made: Path
) -> None:
    expected = made.read_bytes()
    rot(next(program.store.glob("chunks/*/*")))
    made.unlink()

    done = program.run("build", "quay.txt", "--json")

    assert "A paragraph was damaged in the store" in done.stderr
    assert json.loads(done.stdout)["encoded"] == 1
    assert made.read_bytes() == expected


def test_a_take_that_has_rotted_unseen_is_reported_and_counted(
    program: Program, made: Path
) -> None:
    manifest = made.with_name("edition.json").read_text(encoding="utf-8")
    total = program.json("build", "quay.txt")["reused"]
    rot(next(take for take in program.store.glob("takes/*/*") if take.name in manifest))
    done = program.run("build", "quay.txt", "--json", "--loudness", "ebu")
    counts = json.loads(done.stdout)

    assert "missing or damaged" in done.stderr
    assert (counts["rendered"], counts["reused"]) == (1, total - 1)


def test_takes_that_vanish_during_a_build_are_missing_in_nothing(
    program: Program, finished: Program
) -> None:
    source = program.write("quay.txt", prose.article(BODY))
    process = program.start("build", source)
    wait_for_takes(process, program.store)
    for take in list(program.store.glob("takes/*/*"))[:10]:
        take.unlink()

    assert process.wait(timeout=60) == 0
    made, expected = (one.folder / "output/quay/quay.mp3" for one in (program, finished))
    assert made.read_bytes() == expected.read_bytes()


def test_a_broken_manifest_counts_as_none(program: Program) -> None:
    source = program.write("quay.txt", prose.article(prose.paragraphs(4)))
    manifest = Path(program.json("build", source)["folder"]) / "edition.json"
    blocks = json.loads(manifest.read_bytes())["blocks"]
    hollow = '{"format": 1, "files": [], "blocks": [], "voices": {}}'

    for broken in ("{", "[]", hollow, "[" * 100_000, "null"):
        manifest.write_text(broken, encoding="utf-8")
        again = program.json("build", source)

        assert again["rendered"] == 0, broken[:60]
        assert json.loads(manifest.read_bytes())["blocks"] == blocks, broken[:60]
