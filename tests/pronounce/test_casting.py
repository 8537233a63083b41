"""Who speaks with which voice."""

import pytest

from audio_edition.model import CastEntry, CastVoice, Offer, Speaker, Voice
from audio_edition.pronounce.casting import cast, pitched

QUOTE = Voice("q", rate=150, pitch=50)
OFFERS = (
    *(Offer(f"{gender}{n}", gender, 40 + n) for gender in "mf" for n in range(12)),
    Offer("x1"),
    Offer("x2"),
)
ANN = Speaker("Ann Carr", "f", frozenset({"Ann Carr", "Ms. Carr", "Carr"}))
BO = Speaker("Bo Hale", "m", frozenset({"Bo Hale", "Mayor Hale"}))
PEOPLE = (ANN, BO, Speaker("Lou Pell"), Speaker("Tom Reyl", "m"), Speaker("Ruth Dale", "f"))


def voices(*cast_voices: CastVoice) -> dict[str, Voice]:
    return {one.speaker: one.voice for one in cast_voices}


def told_apart(*speakers: Speaker, entries: tuple[CastEntry, ...] = ()) -> dict[str, Voice]:
    return voices(*cast(speakers, entries, QUOTE, OFFERS))


def test_without_offers_nobody_has_a_voice_of_their_own() -> None:
    assert cast(PEOPLE, (), QUOTE) == ()


def test_every_speaker_has_another_voice_of_their_gender() -> None:
    names = {who: voice.name for who, voice in told_apart(*PEOPLE).items()}
    assert len(set(names.values())) == len(PEOPLE)
    assert [names[one.name][0] for one in PEOPLE] == ["f", "m", "x", "m", "f"]


def test_a_speaker_who_joins_later_changes_nobody() -> None:
    for count in range(len(PEOPLE)):
        fewer, all_of_them = told_apart(*PEOPLE[:count]), told_apart(*PEOPLE)
        assert fewer.items() <= all_of_them.items()


def test_a_speaker_draws_the_same_voice_in_every_article() -> None:
    alone = {one.name: told_apart(one)[one.name] for one in PEOPLE}
    assert [told_apart(*PEOPLE)[name] for name in ("Ann Carr", "Bo Hale", "Lou Pell")] == [
        alone[name] for name in ("Ann Carr", "Bo Hale", "Lou Pell")
    ]


def test_more_speakers_than_voices_differ_in_pitch() -> None:
    crowd = [Speaker(f"Man {number}", "m") for number in range(30)]
    given = told_apart(*crowd)
    assert len({(voice.name, voice.pitch) for voice in given.values()}) == len(crowd)


def test_a_lone_voice_is_pitched() -> None:
    given = voices(*cast(PEOPLE[:3], (), QUOTE, pitched(QUOTE)))
    assert {voice.name for voice in given.values()} == {"q"}
    assert len({voice.pitch for voice in given.values()}) == 3


@pytest.mark.parametrize(
    "who",
    ["Ann Carr", "ann carr", "Ms. Carr", "Carr", "Ann", "Mrs. Carr", "*Carr", "A?n*", "/^ann/"],
)
def test_an_entry_finds_its_speaker(who: str) -> None:
    (given,) = cast((ANN, BO), (CastEntry(who, "mine"),), QUOTE)
    assert (given.speaker, given.voice.name, given.because) == ("Ann Carr", "mine", f"cast “{who}”")


@pytest.mark.parametrize("who", ["Ann Hale", "Dr.", "Car", "Carr?", "/carr.+/", "Anna Carr", "[a]"])
def test_an_entry_leaves_others_alone(who: str) -> None:
    assert cast((ANN,), (CastEntry(who, "mine"),), QUOTE) == ()


def test_the_full_name_goes_over_a_form_and_a_form_over_a_pattern() -> None:
    entries = (CastEntry("*", "any"), CastEntry("Carr", "form"), CastEntry("Ann Carr", "name"))
    assert voices(*cast((ANN,), entries, QUOTE))["Ann Carr"].name == "name"
    assert voices(*cast((ANN,), entries[:2], QUOTE))["Ann Carr"].name == "form"


def test_an_entry_changes_nobody_else() -> None:
    for one in PEOPLE:
        changed = told_apart(*PEOPLE, entries=(CastEntry(one.name, "f3", pitch=20),))
        usual = told_apart(*PEOPLE)
        assert {who for who, voice in changed.items() if voice != usual[who]} == {one.name}


def test_an_entry_without_a_voice_adjusts_the_one_that_is_there() -> None:
    adjusted = told_apart(ANN, entries=(CastEntry("Ann Carr", rate=90),))["Ann Carr"]
    usual = told_apart(ANN)["Ann Carr"]
    assert (adjusted.name, adjusted.pitch, adjusted.rate) == (usual.name, usual.pitch, 90)
    (plain,) = cast((ANN,), (CastEntry("Ann Carr", volume=0.5),), QUOTE)
    assert (plain.voice.name, plain.voice.volume) == ("q", 0.5)
