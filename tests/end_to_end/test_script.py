"""A source, imported as an editable script: the same edition, and one that a person can correct."""

import json
from pathlib import Path

import pytest

import audio_edition
from audio_edition import Edition
from audio_edition.workflow import import_scripts
from support.golden import golden
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
    import_scripts([source], first)
    import_scripts([first], second)
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


MARKED = """# The Empty Quay

The [quay]{say="key"} was empty.[]{pause=2} Nobody had come.

[We waited, all of us.]{speaker="Ada Quill" voice="en-gb-scotland"} [Cut this.]{.unread}

::: {.unread}
Cut all of this.
:::
"""
PLAIN = MARKED.replace('{say="key"}', "{}").replace("[]{pause=2}", "")


def test_marks_are_shown_as_they_will_be_heard(program: Program) -> None:
    program.write("quay.md", MARKED)
    shown = program.json("show", "quay.md")
    _, first, second, third = shown["blocks"]
    assert first["units"][0]["sentences"][0]["spoken"] == "The key was empty."
    quote, cut = second["units"]
    assert (quote["kind"], quote["speaker"]) == ("quote", "Ada Quill")
    assert [one["sentences"][0]["voice"] for one in (quote, cut)] == ["en-gb-scotland", None]
    assert (third["read"], third["number"]) == (False, None)
    assert shown["findings"] == []


def test_what_is_marked_as_not_read_is_listed(program: Program) -> None:
    program.write("quay.md", MARKED)
    omitted = program.json("check", "quay.md")["omissions"]
    assert [(one["lines"], one["text"]) for one in omitted] == [
        ([5, 5], "Cut this."),
        ([8, 8], "Cut all of this."),
    ]
    assert "line 5: paragraph: Cut this." in program.run("check", "quay.md").stdout
    program.json("build", "quay.md")
    manifest = json.loads((program.folder / "output/quay/edition.json").read_text("utf-8"))
    assert {one["because"] for one in manifest["omissions"]} == {"marked as not read"}


def test_a_pause_is_heard_and_costs_no_rendering(program: Program) -> None:
    program.write("quay.md", PLAIN)
    before = program.json("build", "quay.md")
    program.write("quay.md", PLAIN.replace("empty.", "empty.[]{pause=2}"))
    after = program.json("build", "quay.md")
    assert (after["rendered"], after["encoded"]) == (0, 1)
    assert after["duration"] - before["duration"] == pytest.approx(2 - 0.35, abs=0.06)


def test_marks_survive_an_import(program: Program) -> None:
    source = program.write("quay.md", MARKED)
    program.run("import", source, "-o", "again.md")
    assert understood(audio_edition.open(program.folder / "again.md")) == understood(
        audio_edition.open(source)
    )


def test_an_unknown_voice_is_named_with_its_line(program: Program) -> None:
    program.write("quay.md", MARKED.replace("en-gb-scotland", "en-gb-scotlund"))
    done = program.run("show", "quay.md")
    assert done.returncode == 1
    assert "Line 5" in done.stderr
    assert "en-gb-scotland" in done.stderr


def test_a_div_that_is_not_closed_is_named_with_its_line(program: Program) -> None:
    program.write("quay.md", MARKED.removesuffix(":::\n"))
    done = program.run("build", "quay.md")
    assert done.returncode == 1
    assert "quay.md, line 7" in done.stderr


@pytest.mark.parametrize(
    ("folder", "suffix"),
    [("read/html", ".html"), ("read/markdown", ".md")],
    ids=["html", "markdown"],
)
def test_the_script_of_every_case_gives_what_its_source_gives(
    folder: str, suffix: str, tmp_path: Path
) -> None:
    for case in golden(folder):
        source, written = (
            tmp_path / f"{case.name}{suffix}",
            tmp_path / "scripts" / f"{case.name}.md",
        )
        source.write_text(case.text, encoding="utf-8")
        import_scripts([source], written)
        assert understood(audio_edition.open(written)) == understood(audio_edition.open(source))


def test_settings_and_lexicon_that_do_not_hold_for_the_script_are_told_of(program: Program) -> None:
    (program.folder / "away").mkdir()
    source = program.write("quay.txt", TEXT)
    settings = program.write("edition.toml", "[pauses]\nquote = 0.5\n")
    lexicon = program.write("lexicon.toml", '"Moe" = "MOH-eh"\n')
    away = program.run("import", source, "-o", "away/script.md").stderr
    assert f"{lexicon} does not hold for away/script.md" in away
    assert str(settings) not in away, "Settings hold for the folders below, too."
    assert "not hold" not in program.run("import", source, "-o", "script.md").stderr
