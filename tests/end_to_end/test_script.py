"""A source, imported as an editable script: the same edition, and one that a person can correct."""

from pathlib import Path

import pytest

import audio_edition
from audio_edition import Edition
from audio_edition.workflow import import_script
from support.program import Program

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
SOURCES = [
    *sorted((ROOT / "examples").glob("[!R]*.*")),
    *sorted((SHARED / "articles").glob("*.txt")),
    *sorted((SHARED / "corpus" / "articles").glob("*.*")),
]
TEXT = """The Empty Quay

By Ada Quill

The quay was empty at n\ufffdon; it is fi\ufb01ne.

“We waited for an hour,” said Tom Reyl.
"""


def understood(edition: Edition) -> list[object]:
    """Return all that a listener could tell two editions apart by."""
    article = edition.article
    blocks = [(block.role, block.number, block.read, block.units) for block in article.blocks]
    return [article.metadata, *blocks]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem[:30])
def test_the_script_gives_the_edition_that_its_source_gives(source: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.md", tmp_path / "second.md"
    import_script(source, first)
    import_script(first, second)
    assert understood(audio_edition.open(first)) == understood(audio_edition.open(source))
    assert second.read_bytes() == first.read_bytes()


def test_building_the_script_renders_nothing_that_its_source_has_rendered(
    program: Program,
) -> None:
    source = program.write("quay.txt", TEXT)
    program.run("build", source)
    done = program.run("import", source, "-o", "script.md")
    assert done.returncode == 0
    assert done.stdout == "script.md\n"
    assert done.stderr == "next: edition build script.md\n"
    assert program.json("plan", "script.md")["render"] == 0


def test_a_correction_is_heard(program: Program) -> None:
    program.run("import", program.write("quay.txt", TEXT), "-o", "script.md")
    script = program.folder / "script.md"
    script.write_text(script.read_text("utf-8").replace("Tom Reyl", "Tomas Reyl"), "utf-8")
    blocks = program.json("show", "script.md")["blocks"]
    assert blocks[-1]["units"][0]["speaker"] == "Tomas Reyl"


def test_a_script_is_not_overwritten_unless_that_is_asked_for(program: Program) -> None:
    source = program.write("quay.txt", TEXT)
    script = program.write("script.md", "My corrections.\n")
    refused = program.run("import", source, "-o", script)
    assert refused.returncode == 1
    assert "--force" in refused.stderr
    assert script.read_text("utf-8") == "My corrections.\n"
    assert program.run("import", source, "-o", script, "--force").returncode == 0
    assert "# The Empty Quay" in script.read_text("utf-8")
    assert sorted(path.name for path in program.folder.iterdir()) == ["quay.txt", "script.md"]


def test_a_script_has_a_name_that_is_read_as_markdown(program: Program) -> None:
    done = program.run("import", program.write("quay.txt", TEXT), "-o", "script.txt")
    assert done.returncode == 1
    assert "script.md" in done.stderr


def test_without_a_file_the_script_goes_to_standard_output(program: Program) -> None:
    source = program.write("quay.txt", TEXT)
    program.run("import", source, "-o", "script.md")
    script = (program.folder / "script.md").read_text("utf-8")
    assert program.run("import", source).stdout == script
    assert program.run("import", "-", "-o", "-", given=TEXT.encode()).stdout == script


def test_a_folder_that_cannot_be_written_is_named(program: Program) -> None:
    done = program.run("import", program.write("quay.txt", TEXT), "-o", "quay.txt/script.md")
    assert done.returncode == 1
    assert "quay.txt" in done.stderr
