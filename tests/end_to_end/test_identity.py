"""What a fix costs: a text of eighty sentences, rendered by real eSpeak, edited in every way."""

from collections.abc import Mapping
from pathlib import Path

import pytest

import audio_edition
from audio_edition.model import Action, Plan
from audio_edition.project.schema import Value
from support import sentences as prose

SENTENCES = 80
BODY = prose.paragraphs(SENTENCES)


@pytest.fixture(scope="module")
def built_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("identity")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDIO_EDITION_STORE", str(folder / "store"))
        build(BODY, folder)
    return folder


@pytest.fixture(autouse=True)
def _use(built_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDIO_EDITION_STORE", str(built_store / "store"))


def opened(
    body: list[str], folder: Path, settings: Mapping[str, Value] | None = None
) -> audio_edition.Edition:
    values = {"output.folder": str(folder / "output"), **(settings or {})}
    return audio_edition.open_text(prose.article(body), name="quay", settings=values)


def build(body: list[str], folder: Path) -> audio_edition.Built:
    return opened(body, folder).build()


def plan(body: list[str], folder: Path, settings: Mapping[str, Value] | None = None) -> Plan:
    return opened(body, folder, settings).plan()


def rendered(plan: Plan) -> list[str]:
    return [item.sentence for item in plan.items if item.action is Action.RENDER]


def with_a_fix() -> list[str]:
    """Return the text with one word more in the first sentence of a paragraph."""
    number = next(n for n, text in enumerate(BODY) if text.startswith("A sailor"))
    return [*BODY[:number], BODY[number].replace("A sailor", "A fixed sailor"), *BODY[number + 1 :]]


def test_building_again_renders_nothing(built_store: Path) -> None:
    work = plan(BODY, built_store)

    assert rendered(work) == []
    assert work.count(Action.REUSE) == SENTENCES + 1


def test_a_typo_renders_its_sentence(built_store: Path) -> None:
    work = plan(with_a_fix(), built_store)

    assert rendered(work) == ["A fixed sailor carried 18 bells."]
    assert work.count(Action.DROP) == 1


def test_an_inserted_paragraph_renders_its_own_sentences(built_store: Path) -> None:
    fresh = prose.paragraphs(4, first=5000)

    work = plan([*BODY[:3], *fresh, *BODY[3:]], built_store)

    assert " ".join(rendered(work)) == fresh[0]


def test_a_deleted_paragraph_renders_nothing(built_store: Path) -> None:
    work = plan([*BODY[:7], *BODY[8:]], built_store)

    assert rendered(work) == []
    assert work.count(Action.DROP) == prose.SENTENCES_A_PARAGRAPH


def test_a_moved_paragraph_renders_nothing(built_store: Path) -> None:
    work = plan([*BODY[1:15], BODY[0], *BODY[15:]], built_store)

    assert rendered(work) == []
    assert work.count(Action.DROP) == 0


def test_a_split_paragraph_renders_nothing(built_store: Path) -> None:
    first, rest = BODY[5].split(". ", 1)

    assert rendered(plan([*BODY[:5], f"{first}.", rest, *BODY[6:]], built_store)) == []


def test_merged_paragraphs_render_nothing(built_store: Path) -> None:
    merged = f"{BODY[5]} {BODY[6]}"

    assert rendered(plan([*BODY[:5], merged, *BODY[7:]], built_store)) == []


def test_a_sentence_said_twice_is_one_take(built_store: Path) -> None:
    new = "Nobody had ever rung the great bell."

    work = plan([new, *BODY, new], built_store)

    assert rendered(work) == [new]


def test_another_rate_renders_every_sentence_and_says_why(built_store: Path) -> None:
    work = plan(BODY, built_store, {"voice.rate": 190})

    assert len(rendered(work)) == SENTENCES + 1
    assert {str(item.reason) for item in work.items if item.action is Action.RENDER} == {"voice"}
    assert all("190" in (item.because or "") for item in work.items if item.reason == "voice")


def test_a_quote_voice_concerns_only_quotes(built_store: Path) -> None:
    quoted = [*BODY, "“The ropes were never wet,” said Ada Quill."]

    before = plan(quoted, built_store)
    after = plan(quoted, built_store, {"quote_voice.name": "en-gb"})

    assert len(rendered(before)) == 2
    assert rendered(before) == rendered(after)


def test_an_edit_and_its_undo_cost_one_sentence_and_give_the_clean_builds_bytes(
    built_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = (built_store / "output/quay/quay.mp3").read_bytes()
    edited = build(with_a_fix(), built_store)
    incremental = edited.mp3.read_bytes()
    undone = build(BODY, built_store)

    assert (edited.rendered, edited.encoded) == (1, 1)
    assert (undone.rendered, undone.encoded) == (0, 0)
    assert undone.mp3.read_bytes() == original != incremental

    monkeypatch.setenv("AUDIO_EDITION_STORE", str(tmp_path / "fresh"))

    clean = build(with_a_fix(), tmp_path)

    assert clean.rendered == SENTENCES + 1
    assert clean.mp3.read_bytes() == incremental


def test_a_lexicon_entry_renders_the_sentences_in_which_it_is_heard(
    built_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lexicon.toml").write_text('baskets = "bas kits"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    work = plan(BODY, built_store)

    due = [item for item in work.items if item.action is Action.RENDER]
    assert [item.sentence for item in due] == [
        text for number in range(SENTENCES) if "baskets" in (text := prose.sentence(number))
    ]
    assert {str(item.reason) for item in due} == {"lexicon"}
