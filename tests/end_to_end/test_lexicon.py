"""The lexicon, taught through the real program."""

from support.program import Program

TEXT = """The Ferry to Anselby

By Ada Moe

The ferry leaves Kyiv for Anselby at six. Nobody waits for it.

Bo Wu said, “Anselby is far.” It comes back at noon.
"""


def test_an_entry_renders_the_sentences_in_which_it_is_heard_and_is_named(
    program: Program,
) -> None:
    program.write("ferry.txt", TEXT)
    program.json("build", "ferry.txt")
    told = program.json("lexicon", "add", "Anselby", "--say", "AN-sul-bee")
    assert told["sentences"] == 3
    plan = program.json("plan", "ferry.txt")
    due = [item for item in plan["items"] if item["action"] == "render"]
    assert [item["reason"] for item in due] == ["lexicon"] * 3
    assert {item["because"] for item in due} == {"Anselby = AN-sul-bee"}
    assert program.json("build", "ferry.txt")["rendered"] == 3
    program.json("lexicon", "remove", "Anselby")
    assert program.json("build", "ferry.txt")["rendered"] == 0


def test_an_entry_for_a_speaker_changes_his_sentence_only(program: Program) -> None:
    program.write("ferry.txt", TEXT)
    program.json("build", "ferry.txt")
    told = program.json("lexicon", "add", "Anselby", "--ipa", "ˈænslbi", "--speaker", "Bo Wu")
    assert told["sentences"] == 1
    assert program.json("build", "ferry.txt")["rendered"] == 1
    nobody = program.run("lexicon", "add", "Anselby", "--say", "ANS-bee", "--speaker", "Bo")
    assert "No quote of Bo has it" in nobody.stderr


def test_an_entry_for_all_leaves_a_speakers_own_to_him(program: Program) -> None:
    program.write("ferry.txt", TEXT)
    program.json("lexicon", "add", "Anselby", "--say", "ANS-bee", "--speaker", "Bo Wu")
    program.json("build", "ferry.txt")
    assert program.json("lexicon", "add", "Anselby", "--ipa", "ˈænslbi")["sentences"] == 2
    due = [one for one in program.json("plan", "ferry.txt")["items"] if one["action"] == "render"]
    assert [item["because"] for item in due] == ["Anselby = /ˈænslbi/"] * 2


def test_phonemes_are_shown_as_a_dictionary_has_them(program: Program) -> None:
    program.write("ferry.txt", TEXT)
    program.json("lexicon", "add", "Anselby", "--ipa", "ˈænslbi")
    assert "Anselby → /ˈænslbi/  [lexicon]" in program.run("show", "ferry.txt", "1").stdout
    said = program.run("say", "Anselby", "--no-play").stderr
    assert said.strip() == "= /ˈænslbi/"


def test_a_word_is_forgotten_without_a_trace_and_what_is_built_in_stays(program: Program) -> None:
    program.write("ferry.txt", TEXT)
    assert program.run("lexicon", "remove", "Kyiv", "--dry-run").returncode == 1
    program.json("lexicon", "add", "Kyiv", "--say", "KEE-yeev", "--language", "fr")
    told = program.json("lexicon", "remove", "Kyiv", "--dry-run")
    assert (told["sentences"], len(told["entries"])) == (0, 1)
    program.json("lexicon", "remove", "Kyiv")
    assert not (program.folder / "lexicon.toml").read_text("utf-8").strip()


def test_a_dry_run_tells_and_changes_nothing(program: Program) -> None:
    program.write("ferry.txt", TEXT)
    told = program.json("lexicon", "add", "ferry", "--say", "FERR-ee", "--dry-run")
    assert told["sources"][0]["sentences"] == 2
    assert not (program.folder / "lexicon.toml").exists()


def test_the_users_own_lexicon_holds_in_every_folder_and_that_beside_goes_over_it(
    program: Program,
) -> None:
    program.write("ferry.txt", TEXT)
    program.json("lexicon", "add", "Anselby", "--say", "one", "--user")
    program.json("lexicon", "add", "Nobody", "--say", "two", "--user")
    program.json("lexicon", "add", "Anselby", "--say", "three")
    shown = program.run("show", "ferry.txt", "1").stdout
    assert "three" in shown
    assert "two waits" in shown
    origins = {(one["written"], one["origin"]) for one in program.json("lexicon", "list")}
    assert {("Anselby", "beside"), ("Anselby", "user"), ("Kyiv", "built in")} <= origins


def test_what_is_exported_is_imported_again(program: Program) -> None:
    program.json("lexicon", "add", "Anselby", "--say", "AN-sul-bee")
    program.json("lexicon", "add", "Lévy", "--ipa", "leˈvi")
    assert program.run("lexicon", "export", "-o", "names.pls").returncode == 0
    (program.folder / "lexicon.toml").unlink()
    assert len(program.json("lexicon", "import", "names.pls")) == 2
    listed = {one["written"]: one for one in program.json("lexicon", "list")}
    assert listed["Lévy"]["ipa"] == "leˈvi"


def test_mistakes_are_told_and_nothing_is_written(program: Program) -> None:
    for arguments in (
        ("add", "Reyl", "--ipa", "r€l"),
        ("add", "(", "--say", "x", "--pattern"),
        ("remove", "Reyl"),
        ("import", "none.pls"),
    ):
        done = program.run("lexicon", *arguments)
        assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert program.run("lexicon", "add", "Reyl").returncode == 2
    assert not (program.folder / "lexicon.toml").exists()
