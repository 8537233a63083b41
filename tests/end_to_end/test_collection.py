"""Several sources, or a folder, make one edition: each an article with its own chapters."""

import json
from pathlib import Path
from typing import Any

import pytest
from mutagen.id3 import ID3

import audio_edition
from audio_edition.workflow import import_scripts
from support.archives import epub, page
from support.program import Program

FIRST = """The Quay

By Ada Quill

Nobody came.

“We waited,” said Tom Reyl.
"""
SECOND = """---
title: Die Brücke
author: Bo Ray
lang: de
---

# Die Brücke

Die Boote lagen still.

## Später

Sie kamen nicht zurück.
"""
THIRD = FIRST.replace("The Quay", "The Quay Again")


@pytest.fixture(name="week")
def _week(program: Program) -> Path:
    folder = program.folder / "week"
    folder.mkdir()
    (folder / "2.md").write_text(SECOND, encoding="utf-8")
    (folder / "1.txt").write_text(FIRST, encoding="utf-8")
    (folder / "10.txt").write_text(THIRD, encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n")
    return folder


def titles(chapters: list[dict[str, Any]]) -> list[Any]:
    return [[one["title"], *titles(one["chapters"])] for one in chapters]


@pytest.mark.usefixtures("week")
def test_a_folder_is_read_in_its_natural_order_with_nested_chapters(
    program: Program,
) -> None:
    built = program.json("build", "week")

    manifest = json.loads((Path(built["folder"]) / "edition.json").read_text(encoding="utf-8"))
    assert titles(manifest["chapters"]) == [
        ["The Quay", ["1. Nobody came."], ["2. “We waited,” said Tom Reyl."]],
        ["Die Brücke", ["3. Die Boote lagen still."], ["Später", ["4. Sie kamen nicht zurück."]]],
        ["The Quay Again", ["5. Nobody came."], ["6. “We waited,” said Tom Reyl."]],
    ]
    assert [part["source"] for part in manifest["parts"]] == [
        f"../../week/{name}" for name in ("1.txt", "2.md", "10.txt")
    ]
    tag = ID3(Path(built["folder"]) / "week.mp3")
    tables = {frame.sub_frames["TIT2"].text[0] for frame in tag.getall("CTOC")}
    assert {"week", "The Quay", "Die Brücke", "Später", "The Quay Again"} == tables
    clips = [Path(path).name for path in built["files"] if "clips" in path]
    assert [name[:2] for name in clips] == ["01", "02", "03", "04", "05", "06"]


@pytest.mark.usefixtures("week")
def test_each_article_has_its_language_lexicon_and_place(program: Program) -> None:
    other = program.folder / "other"
    other.mkdir()
    (other / "a.txt").write_text(FIRST, encoding="utf-8")
    (other / "lexicon.toml").write_text('Nobody = "No one"', encoding="utf-8")
    program.write("edition.toml", "[article]\ntitle = 'Both'\n")

    shown = program.json("show", "week/1.txt", "week/2.md", "other")

    said = {
        block["number"]: block["units"][0]["sentences"][0]["spoken"] for block in shown["blocks"]
    }
    voices = [block["units"][0]["sentences"][0]["voice"] for block in shown["blocks"]]
    assert (said[1], said[5]) == ("Nobody came.", "No one came.")
    assert voices == ["en-us"] * 3 + ["en-us+f1"] + ["de"] * 4 + ["en-us"] * 3 + ["en-us+f1"]
    assert [part["language"] for part in shown["parts"]] == ["en", "de", "en"]
    assert shown["title"] == "Both"
    assert shown["authors"] == ["Ada Quill", "Bo Ray"]
    assert [block["source"] for block in shown["blocks"]][3:5] == ["week/1.txt", "week/2.md"]


def test_ids_stay_apart_and_as_they_were_when_an_article_is_added(week: Path) -> None:
    two = audio_edition.open(week / "1.txt", week / "2.md")
    three = audio_edition.open(week / "1.txt", week / "2.md", week / "10.txt")

    ids = [unit.id for unit in three.units]
    assert len(set(ids)) == len(ids)
    assert ids[: len(two.units)] == [unit.id for unit in two.units]


def test_adding_an_article_renders_and_encodes_only_its_own(program: Program, week: Path) -> None:
    program.json("build", "week/1.txt")
    two = program.json("build", "week/1.txt", "week/2.md", "--title", "Two Days")
    third = week / "3.txt"
    third.write_text("The Mill\n\nNobody came to the mill that day.\n", encoding="utf-8")
    three = program.json("build", "week/1.txt", third, "week/2.md", "--title", "Two Days")

    assert two["rendered"] == 4
    assert (three["rendered"], three["encoded"]) == (2, 2)
    assert Path(two["folder"]).name == "two-days"


def test_omissions_and_findings_name_their_source(program: Program, week: Path) -> None:
    (week / "1.txt").write_text(FIRST.replace("came", "\ufb01lled \ufffdy"), encoding="utf-8")
    (week / "2.md").write_text(SECOND + "\n::: {.caption}\nDas Tor.\n:::\n", encoding="utf-8")

    told = program.run("check", "week")
    found = json.loads(program.run("check", "week", "--json").stdout)

    assert "week/2.md, line 16: caption: Das Tor." in told.stdout
    assert found["omissions"][0]["source"] == "week/2.md"
    assert {one["code"]: one["source"] for one in found["findings"]} == {
        "skipped-file": "week",
        "ligature": "week/1.txt",
        "lost-character-restored": "week/1.txt",
    }


@pytest.mark.usefixtures("week")
def test_a_number_behind_the_sources_is_a_paragraph_unless_it_is_a_file(
    program: Program,
) -> None:
    assert "Sie kamen nicht zurück." in program.run("show", "week/1.txt", "week/2.md", "4").stdout
    (program.folder / "4").write_text(FIRST, encoding="utf-8")
    assert program.run("show", "week/2.md", "4").stdout.count("==") == 2
    assert program.run("show", "week", "9-7").returncode == 2


def test_a_folder_of_scripts_gives_the_same_edition(week: Path, tmp_path: Path) -> None:
    scripts = tmp_path / "scripts" / "week"
    written = import_scripts([week], scripts)

    again, before = audio_edition.open(scripts).article, audio_edition.open(week).article
    assert [path.name for path in written] == ["01-1.md", "02-2.md", "03-10.md"]
    assert [(block.number, block.units) for block in again.blocks] == [
        (block.number, block.units) for block in before.blocks
    ]
    assert again.metadata == before.metadata


@pytest.mark.usefixtures("week")
def test_one_script_for_several_articles_is_refused(program: Program) -> None:
    done = program.run("import", "week", "-o", "week.md")
    assert done.returncode == 1
    assert "Name a folder" in done.stderr
    assert not (program.folder / "week.md").exists()


def test_a_book_s_cover_is_the_edition_s(program: Program) -> None:
    picture = b"\x89PNG\r\n picture"
    item = '<item id="cv" href="c.png" properties="cover-image" media-type="image/png"/>'
    book = epub({"a.xhtml": page("<p>Nobody came.</p>")}, {"book/c.png": picture}, extra=item)
    (program.folder / "book.epub").write_bytes(book)

    built = program.json("build", "book.epub")

    tag = ID3(Path(built["folder"]) / "book.mp3")
    assert [frame.data for frame in tag.getall("APIC")] == [picture]


@pytest.mark.usefixtures("week")
def test_a_speaker_of_two_articles_is_one_in_the_cast(program: Program) -> None:
    cast = program.json("check", "week")["cast"]
    assert [(one["name"], one["quotes"]) for one in cast["speakers"]] == [("Tom Reyl", 2)]
