"""The commands as a person and a script meet them."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_group
from typer.testing import CliRunner

from audio_edition.cli.main import app
from support.program import EDITION, Program, settled

TEXT = """The Empty Quay

By Ada Quill

The quay was empty at noon. Nobody had come.

“We waited for an hour,” said Tom Reyl. “Then we went home.”

The boats came back on Sunday.
"""
README = Path(__file__).parent.parent.parent / "README.md"
HEAVY = {"pydub", "lameenc", "pyttsx3", "rich.progress", "markdown_it", "yaml", "hypothesis"}


@pytest.fixture
def source(program: Program) -> Path:
    return program.write("quay.txt", TEXT)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory, calibrated: Path) -> Program:
    program = settled(tmp_path_factory.mktemp("finished"), calibrated)
    program.json("build", program.write("quay.txt", TEXT))
    return program


@pytest.fixture
def built(program: Program, finished: Program) -> Path:
    """Return the source of an edition that has been built."""
    program.take_over(finished)
    return program.folder / "quay.txt"


def test_help_imports_nothing_that_it_does_not_need() -> None:
    code = "import sys, audio_edition.cli.main as m; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not HEAVY & set(done.stdout.split())
    assert "audio_edition.workflow" not in done.stdout.split()


def test_every_command_explains_itself_and_is_in_the_readme() -> None:
    runner, readme = CliRunner(), README.read_text(encoding="utf-8")
    for command in get_group(app).commands:
        done = runner.invoke(app, [command, "--help"], prog_name="edition")
        assert done.exit_code == 0
        assert done.stdout.startswith(f"Usage: edition {command}")
        assert f"`edition {command}" in readme


def test_the_json_of_every_command_is_described() -> None:
    described = (README.parent / "docs" / "machine-interface.md").read_text(encoding="utf-8")
    for name, command in get_group(app).commands.items():
        if "json" in {parameter.name for parameter in command.params}:
            assert f"`edition {name} " in described, name


def test_a_build_prints_its_result_alone_on_stdout(program: Program, source: Path) -> None:
    done = program.run_apart("build", source)

    assert done.returncode == 0
    first, second = done.stdout.splitlines()
    assert first.startswith(str(program.folder / "output/quay/quay.mp3"))
    assert "8 sentences rendered" in second
    assert "rendering sentences: 8 of 8" in done.stderr
    assert f"next: edition listen {source} --changed" in done.stderr


def test_each_file_of_a_split_edition_is_named_with_its_own_length(program: Program) -> None:
    source = program.write("two.md", f"# Two\n\n## Long\n\n{TEXT * 3}\n\n## Short\n\nIt ended.\n")
    built = program.json("build", source, "--split", "chapter", "--format", "wav")
    lengths = [one["duration"] for one in built["audio"]]

    assert sum(lengths) == pytest.approx(built["duration"], abs=0.01)
    assert max(lengths) > 3 * min(lengths)
    shown = program.run("build", source, "--split", "chapter", "--format", "wav").stdout
    assert len(set(re.findall(r"\.wav  (\d+:\d\d), \d+ chapter", shown))) == len(lengths)


def test_a_dry_run_prints_the_plan_and_makes_nothing(program: Program, source: Path) -> None:
    done = program.run("build", source, "--dry-run")

    assert "8 sentences to render" in done.stdout
    assert not (program.folder / "output").exists()
    assert program.json("build", source, "--dry-run") == program.json("plan", source)


def test_a_plan_tells_scripts_that_there_is_work(program: Program, source: Path) -> None:
    assert program.run("plan", source, "--exit-code").returncode == 1


def test_a_plan_tells_scripts_that_there_is_no_work(program: Program, built: Path) -> None:
    assert program.run("plan", built, "--exit-code").returncode == 0


def test_a_plan_says_what_a_fix_will_cost_and_why(program: Program, built: Path) -> None:
    built.write_text(TEXT.replace("at noon", "at dawn"), encoding="utf-8")

    plan = program.json("plan", built)

    (due,) = [item for item in plan["items"] if item["action"] == "render"]
    assert (plan["render"], plan["reuse"], plan["drop"]) == (1, 7, 1)
    assert (due["reason"], due["because"]) == ("text", "The quay was empty at noon.")
    assert 0 < plan["audio_seconds"] < 5


def test_units_join_to_blocks_and_sentences_to_units(program: Program, source: Path) -> None:
    shown = program.json("show", source)

    for block in shown["blocks"]:
        assert "".join(unit["text"] for unit in block["units"]) == block["text"]
        for unit in block["units"]:
            assert "".join(one["text"] for one in unit["sentences"]) == unit["text"]
    assert (shown["title"], shown["authors"]) == ("The Empty Quay", ["Ada Quill"])


def test_a_check_lists_repairs_and_omissions_and_fails_only_on_doubts(program: Program) -> None:
    clean = program.write("clean.txt", f"{TEXT}\nPhoto: The quay at noon.\n\nIt was ﬁne.\n")
    doubtful = program.write("doubtful.txt", f"{TEXT}\nThe x�q was empty.\n")

    done, refused = program.run("check", clean), program.run("check", doubtful)
    listed = program.json("check", clean)

    assert (done.returncode, refused.returncode) == (0, 1)
    assert "caption: Photo: The quay at noon." in done.stdout
    assert "“ﬁne” is now “fine”. [ligature]" in done.stdout
    assert "[lost-character]" in refused.stdout
    assert [one["role"] for one in listed["omissions"]] == ["caption"]


def test_one_paragraph_is_shown_with_its_voices(program: Program, source: Path) -> None:
    done = program.run("show", source, "2")

    assert "quote by Tom Reyl" in done.stdout
    assert "The quay was empty" not in done.stdout
    assert [b["number"] for b in program.json("show", source, "2-3")["blocks"]] == [2, 3]


def test_a_paragraph_is_rendered_alone_before_any_build(program: Program, source: Path) -> None:
    done = program.run("listen", source, "3", "--no-play")

    assert Path(done.stdout.strip()).stat().st_size > 1000
    assert program.json("plan", source)["reuse"] == 1


def test_after_a_build_the_clip_is_the_editions_own(program: Program, built: Path) -> None:
    done = program.run("listen", built, "1-2", "--no-play")

    names = [Path(line).relative_to(program.folder / "output/quay") for line in done.stdout.split()]
    assert [name.parent.name for name in names] == ["clips", "clips"]


def test_what_changed_can_be_heard_before_and_after_the_build(
    program: Program, built: Path
) -> None:
    built.write_text(TEXT.replace("Sunday", "Monday"), encoding="utf-8")

    first = program.run("listen", built, "--changed", "--no-play").stdout.split()
    again = program.run("listen", built, "--changed", "--no-play").stdout.split()

    assert first == again
    assert [Path(path).name.split("-")[0] for path in first] == ["03"]


def test_what_changed_is_known_by_its_content_not_its_number(program: Program, built: Path) -> None:
    fixed = TEXT.replace("Sunday", "Monday")
    built.write_text(fixed, encoding="utf-8")
    program.json("build", built)
    shorter = fixed.replace("The quay was empty at noon. Nobody had come.\n\n", "")
    built.write_text(shorter, encoding="utf-8")

    moved = program.run("listen", built, "--changed", "--no-play").stdout.split()
    built.write_text(shorter.partition("The boats")[0], encoding="utf-8")
    gone = program.run("listen", built, "--changed", "--no-play")

    assert [Path(path).name for path in moved] == ["02-the-boats-came-back-on-monday.mp3"]
    assert (gone.returncode, gone.stdout) == (0, "")


def test_the_quotes_can_be_heard_alone(program: Program, source: Path) -> None:
    path = Path(program.run("listen", source, "--quotes", "--no-play").stdout.strip())
    whole = Path(program.json("build", source)["folder"]) / "quay.mp3"

    assert 0 < path.stat().st_size < whole.stat().st_size


def test_parts_to_listen_to_exclude_each_other(program: Program, source: Path) -> None:
    assert program.run("listen", source, "1", "--quotes").returncode == 2


def test_voices_are_listed_and_searched(program: Program) -> None:
    listed = program.json("voices", "america")

    assert "en-us" in [voice["name"] for voice in listed]
    assert all("america" in json.dumps(voice).casefold() for voice in listed)


def test_the_doctor_finds_everything_well(program: Program) -> None:
    assert {part["problem"] for part in program.json("doctor").values()} == {None}


def test_quotes_follow_the_narrator_to_another_language(program: Program) -> None:
    program.write("kai.txt", "Am Kai\n\n„Wir gehen“, sagte Ada Quill. Es kostet 3,50 Euro.\n")

    shown = program.json("show", "kai.txt", "--voice", "de")

    voices = {one["voice"] for b in shown["blocks"] for u in b["units"] for one in u["sentences"]}
    assert shown["language"] == "de"
    assert {voice.partition("+")[0] for voice in voices} == {"de"}


@pytest.mark.usefixtures("built")
def test_another_sources_edition_is_not_replaced_without_a_word(program: Program) -> None:
    other = program.write("quay.md", "# Another Quay\n\nNobody was here.\n")

    done = program.run("build", other)
    again = program.run("build", other)

    assert "held the edition of ../../quay.txt" in done.stderr
    assert "held the edition" not in again.stderr


def test_a_bit_rate_that_does_not_fit_is_told_at_the_first_sentence(
    program: Program, source: Path
) -> None:
    done = program.run("build", source, "--bitrate", "320")

    assert done.returncode == 1
    assert "320 kb/s at 22050 Hz" in done.stderr


def test_the_settings_beside_the_source_are_used(program: Program, source: Path) -> None:
    program.write("edition.toml", '[voice]\nname = "en-gb"\n[read]\nbyline = false\n')

    shown = program.json("show", source)

    read = {block["role"]: block for block in shown["blocks"]}
    assert not read["byline"]["read"]
    assert read["title"]["units"][0]["sentences"][0]["voice"] == "en-gb"


def test_an_unknown_command_is_a_mistake_in_usage(program: Program) -> None:
    done = program.run("biuld")

    assert done.returncode == 2
    assert "build" in done.stderr


def test_output_that_nobody_reads_is_no_mistake(program: Program, source: Path) -> None:
    command = " ".join([*EDITION, "show", str(source), "--json", "|", "head", "-c", "1"])

    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],  # noqa: S607 - as found
        cwd=program.folder,
        env=program.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_the_text_tells_its_language(program: Program) -> None:
    told = "Die Brücke ist seit Montag gesperrt, und niemand weiß, wann sie wieder öffnet."
    program.write("bruecke.txt", f"Die Brücke\n\n{told}\n\n„Wir warten“, sagte Anna Kern.\n")

    shown = program.json("show", "bruecke.txt")

    quote, tag = shown["blocks"][-1]["units"]
    assert (shown["language"], quote["speaker"]) == ("de", "Anna Kern")
    assert tag["sentences"][0]["voice"] == "de"
