"""Who says what, from the settings to the plan, with the real voices."""

import pytest

from support.program import Program

TEXT = """The Weir

By Ada Quill

The council met at dusk, and the “upper weir” was on its list.

“We waited for an hour,” said Ann Carr. “Then we went home.”

“The river rose,” said Peter Hale, the miller. “It rose in the night.”

“Nobody asked us,” Lou Pell said.

“It fell again,” Ms. Carr said.
"""


@pytest.fixture(autouse=True)
def source(program: Program) -> None:
    program.write("weir.txt", TEXT)


def voices(program: Program, *flags: str) -> dict[str | None, set[tuple[str, int]]]:
    """Return the voices of each speaker's quotes; the narrator is None."""
    found: dict[str | None, set[tuple[str, int]]] = {}
    for block in program.json("show", "weir.txt", *flags)["blocks"]:
        for unit in block["units"]:
            for one in unit["sentences"]:
                if one["voice"]:
                    found.setdefault(unit["speaker"], set()).add((one["voice"], one["pitch"]))
    return found


def test_all_quotes_have_one_voice_unless_they_are_cast(program: Program) -> None:
    given = voices(program)
    narrator = given.pop(None)
    assert len(set().union(*given.values())) == 1
    assert not narrator & set().union(*given.values())


def test_a_cast_gives_every_speaker_one_voice_that_nobody_else_has(program: Program) -> None:
    usual = set().union(*voices(program).values())
    given = voices(program, "--cast", "auto")
    del given[None]
    assert {who: len(names) for who, names in given.items()} == dict.fromkeys(
        ("Ann Carr", "Peter Hale", "Lou Pell"), 1
    )
    assert len(set().union(*given.values())) == 3
    assert not {name for name, _ in set().union(*given.values())} & {name for name, _ in usual}


def test_a_new_speaker_leaves_the_others_their_voices(program: Program) -> None:
    before = voices(program, "--cast", "auto")
    program.write("weir.txt", TEXT + "\n“So it was,” said Maria Stone.\n")
    after = voices(program, "--cast", "auto")
    assert before.items() <= after.items()
    assert "Maria Stone" in after


@pytest.mark.parametrize("cast", ["one", "auto"])
def test_a_cast_entry_renders_only_that_speaker_again(program: Program, cast: str) -> None:
    quotes = f'[quotes]\ncast = "{cast}"\n'
    program.write("edition.toml", quotes)
    program.json("build", "weir.txt")

    entry = '"Ms. Carr" = { voice = "en-gb", rate = 150 }'
    program.write("edition.toml", f"{quotes}[cast]\n{entry}\n")
    plan = program.json("plan", "weir.txt")

    texts = {item["sentence"].strip() for item in plan["items"] if item["action"] == "render"}
    assert texts == {"“We waited for an hour,”", "“Then we went home.”", "“It fell again,”"}


def test_check_lists_the_cast_and_what_found_it(program: Program) -> None:
    cast = program.json("check", "weir.txt")["cast"]
    assert [(one["name"], one["quotes"], one["gender"]) for one in cast["speakers"]] == [
        ("Ann Carr", 3, "f"),
        ("Peter Hale", 2, "m"),
        ("Lou Pell", 1, None),
    ]
    assert cast["speakers"][0]["decided_by"] == {"tag-after": 2, "same-paragraph": 1}
    assert cast["conventions"] == [{"marks": "“ ”", "count": 7}]
    assert "Ann Carr" in program.run("check", "weir.txt").stdout


def test_check_names_the_quotes_of_nobody(program: Program) -> None:
    program.write("weir.txt", "The Weir\n\n“The river rose in the night.” Nobody answered.\n")
    (quote,) = program.json("check", "weir.txt")["cast"]["unresolved"]
    assert (quote["text"], quote["line"]) == ("“The river rose in the night.”", 3)


def test_show_says_why(program: Program) -> None:
    shown = program.run("show", "weir.txt", "1-2", "--why").stdout
    assert "why narrator: quoted-words (“upper weir”)" in shown
    assert "why quote: answer - " in shown
    assert "why Ann Carr: tag-after (Ann Carr) - " in shown
    assert "why Ann Carr: full-name (Ann Carr) - " in shown
    assert "why paragraph: paragraph - " in shown


@pytest.mark.parametrize(("voiced", "count"), [("none", 0), ("clauses", 6), ("all", 7)])
def test_the_settings_say_which_quotations_are_voiced(
    program: Program, voiced: str, count: int
) -> None:
    program.write("edition.toml", f'[quotes]\nvoiced = "{voiced}"\n')
    blocks = program.json("show", "weir.txt")["blocks"]
    assert sum(unit["kind"] == "quote" for block in blocks for unit in block["units"]) == count


def test_marks_in_the_script_go_over_the_cast(program: Program) -> None:
    program.write("edition.toml", '[cast]\n"Ann Carr" = { voice = "en-gb", pitch = 20 }\n')
    said = '[“We waited,”]{speaker="Ann Carr" voice="de"} said Bo Hale.'
    program.write("weir.md", f"# The Weir\n\n{said}\n")
    quote = program.json("show", "weir.md")["blocks"][-1]["units"][0]
    assert (quote["speaker"], quote["voice_by"]) == ("Ann Carr", "marked")
    assert [(one["voice"], one["pitch"]) for one in quote["sentences"]] == [("de", 50)]


def test_a_voice_in_the_cast_that_does_not_exist_is_named(program: Program) -> None:
    program.write("edition.toml", '[cast]\n"Ann Carr" = "en-gbb"\n')
    refused = program.run("show", "weir.txt")
    assert refused.returncode == 1
    assert "[cast] “Ann Carr”: There is no voice “en-gbb”." in refused.stderr
