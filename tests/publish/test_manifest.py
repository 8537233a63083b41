import json
from pathlib import Path
from typing import Any

import pytest

from audio_edition.model import Article, Finding, Role
from audio_edition.publish.content import EditionContent
from audio_edition.publish.manifest import FileEntry, dump, manifest
from audio_edition.publish.manifest_reader import read_manifest
from support.articles import GUEST, NARRATOR, article, front, narration, paragraph, quote
from support.editions import edition_of

FILES = [FileEntry("river.mp3", 4711, "k1")]


def river() -> Article:
    made = article(
        front("River"),
        paragraph(narration("She said, "), quote("“No. ”", speaker="Ada")),
        paragraph("A lock in winter.", role=Role.CAPTION, read=False),
        paragraph("* * *"),
        title="River",
        authors=("Ada Wells",),
        date="2021-08",
    )
    findings = (Finding("lost-character", "A letter is lost.", "Look at it.", 7),)
    return Article(made.name, "/home/ada/river.txt", made.metadata, made.blocks, findings)


CONTENT = edition_of(river()).content


def document(content: EditionContent = CONTENT) -> dict[str, Any]:
    """Return the manifest as a program of somebody else's would read it."""
    read: dict[str, Any] = json.loads(dump(manifest(content, FILES)))
    return read


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "edition.json"
    path.write_bytes(data)
    return path


def test_the_article_is_described() -> None:
    assert document()["article"] == {
        "name": "river",
        "source": "",
        "title": "River",
        "authors": ["Ada Wells"],
        "date": "2021-08",
        "language": "en",
    }


def test_every_sentence_has_its_sound_and_its_place() -> None:
    cue = CONTENT.timeline.cues[1]
    unit = document()["blocks"][1]["units"][0]
    assert unit["kind"] == "paragraph"
    assert unit["sentences"] == [
        {
            "text": "She said, ",
            "spoken": "She said,",
            "voice": "en-gb",
            "fingerprint": cue.fingerprint,
            "start": pytest.approx((cue.start + 1105) / 22_050, abs=0.0005),
            "end": pytest.approx((cue.end + 1105) / 22_050, abs=0.0005),
        }
    ]


def test_times_have_three_decimals() -> None:
    starts = [block["start"] for block in document()["blocks"] if block["start"]]
    assert starts == [round(start, 3) for start in starts]


def test_a_block_tells_where_to_hear_it_alone() -> None:
    assert [block["clip"] for block in document()["blocks"]] == [
        None,
        "clips/01-she-said-no.mp3",
        None,
        None,
    ]


def test_what_is_not_heard_is_listed_with_the_reason() -> None:
    omissions = document()["omissions"]
    assert [(one["role"], one["text"], one["because"]) for one in omissions] == [
        ("caption", "A lock in winter.", "left out by the settings"),
        ("paragraph", "* * *", "nothing in it can be said"),
    ]


def test_an_omitted_sentence_has_no_place() -> None:
    sentence = document()["blocks"][2]["units"][0]["sentences"][0]
    assert (sentence["fingerprint"], sentence["start"], sentence["end"]) == (None, None, None)


def test_chapters_findings_versions_and_files_are_there() -> None:
    read = document()
    assert [chapter["title"] for chapter in read["chapters"]] == ["River", "1. She said, “No. ”"]
    assert read["findings"][0]["line"] == 7
    assert read["versions"] == {"audio-edition": "0.1.0", "engine": "noise 1"}
    entry = {"name": "river.mp3", "bytes": 4711, "key": "k1", "format": "", "checksum": ""}
    assert read["files"] == [{**entry, "sound": None}]
    assert read["timeline"]["samples"] == CONTENT.timeline.length


def test_it_names_no_place_on_this_machine() -> None:
    assert b"/home/ada" not in dump(manifest(CONTENT, FILES))


def test_it_comes_back_as_it_was_written(tmp_path: Path) -> None:
    written = dump(manifest(CONTENT, FILES))
    read = read_manifest(saved(tmp_path, written))
    assert read is not None
    assert read.files == tuple(FILES)
    assert [(one.text, one.utterance.voice) for one in read.sentences] == [
        ("River", NARRATOR),
        ("She said, ", NARRATOR),
        ("“No. ”", GUEST),
    ]
    fingerprints = [cue.fingerprint for cue in CONTENT.timeline.cues]
    assert [one.fingerprint for one in read.sentences] == fingerprints
    assert dump(read.document) == written


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"\xff", b'{"format": 99}', b'{"format": 1, "files": [{"a": 1}]}']
)
def test_a_damaged_manifest_counts_as_none(tmp_path: Path, data: bytes) -> None:
    assert read_manifest(saved(tmp_path, data)) is None


def test_a_missing_manifest_counts_as_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path / "edition.json") is None


def field_names(value: object) -> set[str]:
    """Return the names of all fields at any depth."""
    if isinstance(value, list):
        return set().union(*map(field_names, value))
    if isinstance(value, dict):
        return value.keys() | set().union(*map(field_names, value.values()))
    return set()


def test_every_field_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "edition-json.md").read_text(encoding="utf-8")
    chosen_by_the_edition = {"audio-edition", *document()["voices"]}
    names = field_names(document()) - chosen_by_the_edition
    assert {name for name in names if f"`{name}`" not in page} == set()
