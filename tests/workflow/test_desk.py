"""A source on the desk: real files, real eSpeak."""

import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from audio_edition.errors import (
    ConflictError,
    EditError,
    EditionError,
    NeedsScriptError,
    OutputError,
)
from audio_edition.events import silent
from audio_edition.model import Block, Finding, UnitKind
from audio_edition.workflow.desk import Asked, Desk, Manner, Snapshot, choices, followed
from audio_edition.workflow.desk.snapshot import heard
from support.sound import decoded

ARTICLE = """The Bridge at Low Water

By Ada Quill

The bridge was closed in spring. Nobody had asked the ferryman.

“We knew it would not hold,” said Tomas Reyl. The council met twice.

It was opened again by autumn. A band played on the quay.
"""


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def desk(source: Path) -> Iterator[Desk]:
    desk = Desk(source)
    yield desk
    desk.close()


def paragraph(desk: Desk, number: int) -> tuple[int, Block]:
    blocks = desk.snapshot.article.blocks
    return next((at, block) for at, block in enumerate(blocks) if block.number == number)


def corrected(desk: Desk, number: int, old: str, new: str) -> tuple[tuple[int, int], ...]:
    seen = desk.slice(paragraph(desk, number)[1].lines)
    return desk.edit(seen.lines, seen.sha256, seen.text.replace(old, new)).fresh


def fingerprints(snapshot: Snapshot) -> list[str]:
    return [job.fingerprint for job in snapshot.jobs(None)]


def hear(desk: Desk) -> None:
    for block in desk.snapshot.article.blocks:
        for sentence in heard(block):
            desk.sound(desk.snapshot.edition.fingerprint(sentence) or "")


def test_after_a_fix_only_the_changed_sentence_is_rendered_and_undo_renders_nothing(
    desk: Desk, source: Path
) -> None:
    hear(desk)
    rendered = desk.rendered
    fresh = corrected(desk, 1, "ferryman", "boatman")
    assert fresh == ((paragraph(desk, 1)[0], 1),)
    hear(desk)
    assert desk.rendered == rendered + 1
    desk.undo()
    hear(desk)
    assert desk.rendered == rendered + 1
    assert source.read_text(encoding="utf-8") == ARTICLE


def test_what_changed_outside_is_not_overwritten_and_both_texts_are_told(
    desk: Desk, source: Path
) -> None:
    seen = desk.slice(paragraph(desk, 1)[1].lines)
    source.write_text(ARTICLE.replace("spring", "winter"), encoding="utf-8")
    with pytest.raises(ConflictError) as caught:
        desk.edit(seen.lines, seen.sha256, "Mine.")
    assert caught.value.theirs.startswith("The bridge was closed in winter.")
    assert "Mine." not in source.read_text(encoding="utf-8")
    desk.edit(caught.value.lines, caught.value.sha256, "Mine.")
    assert "Mine.\n" in source.read_text(encoding="utf-8")


def test_an_edit_finds_its_paragraph_where_lines_were_put_above_it(
    desk: Desk, source: Path
) -> None:
    seen = desk.slice(paragraph(desk, 3)[1].lines)
    source.write_text(ARTICLE.replace("By Ada", "A report.\n\nBy Ada"), encoding="utf-8")
    desk.edit(seen.lines, seen.sha256, "It never opened.")
    assert source.read_text(encoding="utf-8").endswith("twice.\n\nIt never opened.\n")


def test_a_paragraph_that_was_taken_out_comes_back_where_it_was(desk: Desk, source: Path) -> None:
    seen = desk.slice(paragraph(desk, 2)[1].lines)
    desk.edit(seen.lines, seen.sha256, "")
    above = "A word before.\n\n"
    source.write_text(above + source.read_text(encoding="utf-8"), encoding="utf-8")
    desk.undo()
    assert source.read_text(encoding="utf-8") == above + ARTICLE


def test_a_lexicon_entry_says_beforehand_what_it_touches_and_is_undone(
    desk: Desk, source: Path
) -> None:
    entry = Asked("quay", "key").entry()
    touched = desk.touched(entry)
    assert [one.after.spoken for one in touched] == ["A band played on the key."]
    assert desk.sound(desk.offer(touched[0].after, "")).length
    assert desk.say_as(entry).fresh == tuple(one.place for one in touched)
    assert source.with_name("lexicon.toml").read_text(encoding="utf-8") == '"quay" = "key"\n'
    desk.undo()
    assert desk.touched(entry) == touched


@pytest.mark.parametrize(
    ("asked", "written", "spoken"),
    [
        (Asked("hold", "hoʊld", Manner.PHONEMES), '"hold" = { ipa = "hoʊld" }', "⟦hoʊld⟧"),
        (Asked("band", manner=Manner.LETTERS), '"band" = "B.A.N.D"', "B.A.N.D"),
        (Asked("hold", "haul", speaker="Tomas Reyl"), '"hold" = "haul"', "haul"),
        (Asked("quay", "kay", language="en"), '"quay" = "kay"', "kay"),
    ],
)
def test_an_entry_in_phonemes_letters_for_a_speaker_or_a_language_is_heard_first_then_written(
    desk: Desk, source: Path, asked: Asked, written: str, spoken: str
) -> None:
    entry = asked.entry()
    alone = desk.alone(entry)
    assert alone
    assert spoken in alone.spoken
    (touched,) = desk.touched(entry)
    assert spoken in touched.after.spoken
    assert desk.say_as(entry).fresh == (touched.place,)
    assert written in source.with_name("lexicon.toml").read_text(encoding="utf-8")
    assert not desk.touched(entry)


def test_an_entry_for_somebody_else_touches_nothing_and_a_bad_one_is_refused(desk: Desk) -> None:
    assert not desk.touched(Asked("quay", "kay", speaker="Tomas Reyl").entry())
    assert not desk.touched(Asked("quay", "kay", language="fr").entry())
    for asked in (Asked("", "kay"), Asked("quay"), Asked("quay", "k@y!", Manner.PHONEMES)):
        with pytest.raises(EditionError):
            asked.entry()


def test_what_is_heard_is_as_loud_as_in_the_edition(desk: Desk) -> None:
    edition = desk.snapshot.edition
    sentence = next(heard(paragraph(desk, 1)[1]))
    here = array("h", desk.sound(edition.fingerprint(sentence) or "").data)
    built = decoded(next((edition.build(silent).folder / "clips").glob("*1*.mp3")))
    assert max(here) == pytest.approx(max(built[: len(here)]), rel=0.2)


def test_words_that_may_be_mispronounced_are_told_with_their_sentence(desk: Desk) -> None:
    found = {one.word.written: one.place for one in desk.doubts(0, 99)}
    assert found["Reyl"] == (paragraph(desk, 2)[0], 1)


def test_a_speaker_gets_a_voice_in_the_settings(desk: Desk) -> None:
    desk.cast("Tomas Reyl", "en-gb+m3")
    quote = next(u for u in paragraph(desk, 2)[1].units if u.kind is UnitKind.QUOTE)
    assert quote.sentences[0].utterance
    assert quote.sentences[0].utterance.voice.name == "en-gb+m3"


def test_a_plain_text_becomes_a_script_for_what_it_has_no_place_for(
    desk: Desk, source: Path
) -> None:
    hear(desk)
    before = fingerprints(desk.snapshot)
    at, block = paragraph(desk, 2)
    with pytest.raises(NeedsScriptError):
        desk.mark(at, 0, len(block.text), {"unread": True})
    desk.make_script()
    assert desk.files == (source.with_suffix(".md"),)
    assert fingerprints(desk.snapshot) == before
    with pytest.raises(OutputError):
        desk.make_script()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("She waited. Then it rained.", "She waited."),
        ("She *waited* [here](x.html). Then it \\*rained\\*.", "Then it *rained*."),
        ("- She waited.\n- Then it rained.", "Then it rained."),
        ('[She waited.]{voice="en-gb"} Then it rained.', "She waited."),
    ],
)
def test_a_mark_is_written_changed_and_taken_away_again(
    tmp_path: Path, written: str, words: str
) -> None:
    source = tmp_path / "a.md"
    source.write_text(f"# Title\n\n{written}\n", encoding="utf-8")
    desk = Desk(source)
    for name in ("Ada Quill", 'Bea "B" Lee', None):
        at, block = next(
            (at, block)
            for at, block in enumerate(desk.snapshot.article.blocks)
            if words in block.text
        )
        start = block.text.index(words)
        desk.mark(at, start, start + len(words), {"speaker": name})
        units = desk.snapshot.article.blocks[at].units
        assert [u.speaker for u in units if words in u.text] == [name]
    desk.close()
    assert source.read_text(encoding="utf-8") == f"# Title\n\n{written}\n"


def test_marks_for_later_follow_their_paragraph_through_an_edit_and_a_restart(
    desk: Desk, source: Path
) -> None:
    desk.set_later(paragraph(desk, 3)[0], "check the date")
    corrected(desk, 3, "autumn", "October")
    source.write_text("New.\n\n" + source.read_text(encoding="utf-8"), encoding="utf-8")
    other = Desk(source)
    places = other.bookmarks.places(other.snapshot.article.blocks)
    other.close()
    assert [(other.snapshot.article.blocks[at].text[:28], one.note) for at, one in places.items()]
    assert next(iter(places.values())).note == "check the date"
    index = next(iter(places))
    assert other.snapshot.article.blocks[index].text.startswith("It was opened again by Oct")


def test_a_file_that_cannot_be_read_is_told_of_and_the_text_stays(desk: Desk, source: Path) -> None:
    told: list[str] = []
    desk.listeners.append(told.append)
    source.with_name("edition.toml").write_text("[voice\n", encoding="utf-8")
    desk.refresh()
    assert told == ["problem"]
    assert desk.problem
    assert paragraph(desk, 1)
    source.with_name("edition.toml").unlink()
    desk.refresh()
    assert desk.problem is None


def test_a_source_that_is_gone_is_not_made_anew_of_one_paragraph(desk: Desk, source: Path) -> None:
    seen = desk.slice(paragraph(desk, 1)[1].lines)
    source.unlink()
    with pytest.raises(EditError, match="not there any more"):
        desk.edit(seen.lines, seen.sha256, "Another text.")
    assert not source.exists()


def test_an_edit_is_saved_and_undone_where_its_history_cannot_be_kept(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDIO_EDITION_STATE", str(source / "no folder"))
    desk = Desk(source)
    corrected(desk, 1, "ferryman", "boatman")
    assert "boatman" in source.read_text(encoding="utf-8")
    assert desk.history.problem
    desk.undo()
    assert source.read_text(encoding="utf-8") == ARTICLE
    desk.close()


def test_a_build_that_is_stopped_leaves_the_edition_as_it_was(desk: Desk) -> None:
    with pytest.raises(EditError, match="was stopped"):
        desk.build(lambda _: desk.stop_build())
    assert not desk.is_building
    assert not desk.snapshot.edition.folder.exists()


def test_a_read_only_desk_writes_nothing(source: Path) -> None:
    desk = Desk(source, read_only=True)
    seen = desk.slice((1, 1))
    for attempt in (
        lambda: desk.edit(seen.lines, seen.sha256, "x"),
        lambda: desk.say_as(Asked("quay", "key").entry()),
        lambda: desk.cast("Ada", "en-gb"),
        lambda: desk.set_later(0, ""),
        desk.undo,
        desk.make_script,
        lambda: desk.build(silent),
    ):
        with pytest.raises(EditError, match="read only"):
            attempt()
    hear(desk)
    desk.close()
    assert [each.name for each in source.parent.iterdir() if each.is_file()] == ["bridge.txt"]


def test_a_book_is_shown_at_once_and_an_edit_is_heard_before_all_of_it_is_understood(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(followed, "LARGE", 10)
    monkeypatch.setattr(followed, "AT_ONCE", 10)
    monkeypatch.setattr(followed.Followed.refresh, "__defaults__", (10,))
    desk = Desk(source)
    assert [block.text[:10] for block in desk.snapshot.article.blocks][:2]
    desk.wait()
    while not desk.snapshot.whole:
        time.sleep(0.01)
    fresh = corrected(desk, 2, "twice", "three times")
    assert fresh == ((paragraph(desk, 2)[0], 2),)
    first = desk.snapshot
    while not desk.snapshot.whole:
        time.sleep(0.01)
    assert not first.whole
    assert fingerprints(desk.snapshot) == fingerprints(first)
    desk.close()


def test_a_lost_character_is_put_back_with_one_of_the_words_that_fit(source: Path) -> None:
    source.write_text("Title\n\nIt was \ufffdark, and a \ufffdame rose.\n", encoding="utf-8")
    desk = Desk(source)
    index = len(desk.snapshot.article.blocks) - 1
    with pytest.raises(EditError, match="fits nothing"):
        desk.fix(index, "bright")
    desk.fix(index, "flame")
    desk.fix(index, "dark")
    desk.close()
    assert source.read_text(encoding="utf-8") == "Title\n\nIt was dark, and a flame rose.\n"


def test_choices_are_the_words_that_a_finding_names() -> None:
    hint = "It may be “fighters” or “lighters”. Write the character in the source."
    assert choices(Finding("lost-character", "", hint)) == ("fighters", "lighters")
    assert choices(Finding("unpaired-quote", "“so”", "“so”")) == ()


@pytest.fixture
def folder(tmp_path: Path, source: Path) -> Path:
    folder = tmp_path / "essays"
    folder.mkdir()
    source.rename(folder / "1.txt")
    second = "Second\n\nThe ferry was late. Nobody came."
    (folder / "2.txt").write_text(second, encoding="utf-8")
    return folder


@pytest.mark.parametrize("at_once", [10, 10_000])
def test_each_article_of_a_folder_is_edited_in_its_own_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(followed, "AT_ONCE", at_once)
    monkeypatch.setattr(followed.Followed.refresh, "__defaults__", (at_once,))
    desk = Desk(folder)
    last = len(desk.snapshot.article.blocks) - 1
    assert desk.file_of(last) == 1
    seen = desk.slice(desk.snapshot.article.blocks[last].lines, file=1)
    edited = desk.edit(seen.lines, seen.sha256, "The ferry was early.\n\nNobody came.", file=1)
    assert edited.fresh == ((last, 0),)
    assert desk.snapshot.article.blocks[-1].text == "Nobody came."
    assert desk.snapshot.article.parts[1].end == last + 2
    assert (folder / "1.txt").read_text(encoding="utf-8") == ARTICLE
    entry = Asked("ferry", "fairy").entry()
    assert desk.say_as(entry, last).fresh == ((last, 0),)
    assert (folder / "lexicon.toml").exists()
    desk.undo()
    desk.undo()
    assert (folder / "2.txt").read_text(encoding="utf-8").endswith("late. Nobody came.")
    with pytest.raises(EditError, match="can be exchanged"):
        desk.make_script()
    desk.close()


def test_what_is_looked_at_is_understood_before_the_rest_of_a_book(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Desk(source)
    monkeypatch.setattr(followed, "LARGE", 10)
    monkeypatch.setattr(followed, "WINDOW", 2)
    desk = Desk(source)
    assert not desk.snapshot.whole
    assert not any(block.units for block in desk.snapshot.article.blocks)
    desk.look(0, 9)
    assert not desk.snapshot.whole
    assert fingerprints(desk.snapshot) == fingerprints(whole.snapshot)
    assert [one.role for one in desk.snapshot.article.blocks] == [
        one.role for one in whole.snapshot.article.blocks
    ]
    assert [one.number for one in desk.snapshot.article.blocks][-3:] == [1, 2, 3]
    looked = desk.snapshot.article.blocks[-1]
    assert desk.wait().whole
    assert desk.snapshot.article.blocks[-1].units is looked.units
    desk.close()
    whole.close()
