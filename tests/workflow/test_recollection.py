"""What a text was understood to say is kept, and never believed where it can't be true."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from audio_edition.model import Article
from audio_edition.project.settings import Settings, load_settings
from audio_edition.pronounce import Lexicon, spoken_form, utterances
from audio_edition.read import read_text
from audio_edition.render.store import Store
from audio_edition.workflow import recollection
from audio_edition.workflow.recollection import Recollection
from audio_edition.workflow.text import understand

TEXT = """The Two Mills

By Ada Quill

Dr. Weir counted 12 boats. “We saw the 3rd one sink,” said Hanna Weir at 6:30 am.

Nobody else was there on Sept. 14, 2021. It rained for 40 km.
"""
CHANGED = TEXT.replace("It rained for 40 km.", "It snowed for 50 km.")
NONE = Lexicon()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(tmp_path, {})


@pytest.fixture
def understood(store: Store, settings: Settings) -> Callable[..., Article]:
    """Return what understands a text as each run of the program does, and keeps it."""

    def run(text: str, lexicon: Lexicon = NONE, chosen: Settings = settings) -> Article:
        memory = Recollection(store.root)
        article = memory.understand(read_text(text, "mills"), chosen, lexicon)
        memory.keep(store)
        return article

    return run


def test_a_text_that_has_not_changed_is_not_worked_through_again(
    understood: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = understood(TEXT)
    monkeypatch.setattr(recollection, "understand", None)
    assert understood(TEXT) == first


def test_of_a_text_that_has_changed_only_new_sentences_are_pronounced(
    understood: Callable[..., Article], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    understood(TEXT)
    asked: list[str] = []
    real = spoken_form

    def counted(text: str, *rest: object) -> object:
        asked.append(text)
        return real(text, *rest)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(utterances, "spoken_form", counted)
    again = understood(CHANGED)
    assert asked == ["It snowed for 50 km."]
    assert again == understand(read_text(CHANGED, "mills"), settings, NONE)


def test_a_lexicon_and_the_settings_count(
    understood: Callable[..., Article], settings: Settings
) -> None:
    first = understood(TEXT)
    taught = understood(TEXT, Lexicon.from_mapping({"boats": "botes"}))
    slower = understood(TEXT, NONE, replace(settings, values={**settings.values, "voice.rate": 99}))
    assert "botes" in _said(taught)
    assert first != slower
    assert _said(first) == _said(slower)
    assert understood(TEXT) == first


def test_another_program_understands_anew(
    understood: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = understood(TEXT)
    monkeypatch.setattr(recollection, "_program", lambda: "of tomorrow")
    monkeypatch.setattr(recollection, "understand", lambda *_: replace(first, name="anew"))
    assert understood(TEXT).name == "anew"


class Trap:
    def __reduce__(self) -> tuple[object, tuple[Path]]:  # noqa: D105 # what pickle calls
        return Path.touch, (Path("sprung"),)


@pytest.mark.parametrize("kept", [b"", b"rubbish", pickle.dumps(("a", "b")), pickle.dumps(Trap())])
def test_what_can_not_be_read_is_worked_out_anew(
    understood: Callable[..., Article],
    store: Store,
    kept: bytes,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    first = understood(TEXT)
    (file,) = store.root.glob("texts/*/*")
    store.save_text(file.name, kept)
    monkeypatch.chdir(tmp_path)
    assert understood(TEXT) == first
    assert not (tmp_path / "sprung").exists()


def test_no_store_is_made_by_looking(settings: Settings, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    Recollection(nowhere).understand(read_text(TEXT, "mills"), settings, NONE)
    assert not nowhere.exists()


def _said(article: Article) -> str:
    return " ".join(
        sentence.spoken
        for block in article.blocks
        for unit in block.units
        for sentence in unit.sentences
    )
