from pathlib import Path

import pytest

from audio_edition.errors import SettingsError
from audio_edition.pronounce import Lexicon, spoken_form

CASES = Path(__file__).parent.parent / "cases" / "pronounce" / "lexicon"


def lexicon_and_cases() -> tuple[Lexicon, list[list[str]]]:
    entries = [line.split(" = ") for line in _lines("entries.txt")]
    return Lexicon.from_mapping(dict(entries)), [line.split(" ~ ") for line in _lines("cases.txt")]


def _lines(name: str) -> list[str]:
    return (CASES / name).read_text("utf-8").splitlines()


@pytest.mark.parametrize(("written", "spoken"), lexicon_and_cases()[1])
def test_an_entry_is_heard_where_its_case_says(written: str, spoken: str) -> None:
    lexicon, _ = lexicon_and_cases()
    assert spoken_form(written, lexicon).text == spoken


def test_the_case_rule_of_an_entry_can_be_set() -> None:
    lexicon = Lexicon.from_mapping({"Leer": {"say": "LEE-er", "case": "any"}})
    assert spoken_form("leer LEER Leer", lexicon).text == "LEE-er LEE-er LEE-er"


def test_the_map_names_the_lexicon() -> None:
    (span,) = spoken_form("Leer", Lexicon.from_mapping({"Leer": "LEE-er"})).spans
    assert (span.written, span.spoken, span.rule) == ("Leer", "LEE-er", "lexicon")


@pytest.mark.parametrize(
    "value", ["", " ", 5, None, {}, {"say": 3}, {"say": "x", "case": "most"}, {"says": "x"}]
)
def test_an_entry_that_cannot_be_used_is_named(value: object) -> None:
    with pytest.raises(SettingsError, match="Leer"):
        Lexicon.from_mapping({"Leer": value})


def test_an_entry_without_a_written_form_is_refused() -> None:
    with pytest.raises(SettingsError):
        Lexicon.from_mapping({" ": "nothing"})


def test_a_nearer_lexicon_goes_before_one_that_is_meant_for_the_language() -> None:
    built_in = Lexicon.from_mapping(
        {"language": {"en": {"Leer": "LEE-er", "New Leer": "new leer"}}}
    )
    lexicon = Lexicon.from_mapping({"Leer": "lair"}) + built_in
    assert spoken_form("Leer, New Leer", lexicon).text == "lair, new leer"


def test_in_one_file_an_entry_that_is_meant_for_the_language_goes_first() -> None:
    lexicon = Lexicon.from_mapping({"Leer": "lair", "language": {"en": {"Leer": "LEE-er"}}})
    assert spoken_form("Leer", lexicon).text == "LEE-er"


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("東京に行く", "TOHに行く"),
        ("私は東京に", "私はTOHに"),
        ("Le\u0301vy’s", "LAY-vee’s"),
        ("O’Hara", "oh HAIR-uh"),
        ("Škodas", "SHKOH-das"),
        ("Škodaš", "Škodaš"),
    ],
)
def test_words_end_as_their_script_says(text: str, spoken: str) -> None:
    words = {"東京": "TOH", "Lévy": "LAY-vee", "O'Hara": "oh HAIR-uh", "Škoda": "SHKOH-da"}
    assert spoken_form(text, Lexicon.from_mapping(words)).text == spoken


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Leer left.", "⟦lɪɹ⟧ left."),
        ("The Leers left.", "The ⟦lɪɹz⟧ left."),
        ("Leer’s boat", "⟦lɪɹz⟧ boat"),
        ("Bap's boat", "⟦bæps⟧ boat"),
        ("Mosh’s boat", "⟦mɒʃɪz⟧ boat"),
    ],
)
def test_phonemes_take_a_plural_or_possessive_in(text: str, spoken: str) -> None:
    names = {"Leer": "lɪɹ", "Bap": "bæp", "Mosh": "mɒʃ"}
    lexicon = Lexicon.from_mapping({name: {"ipa": ipa} for name, ipa in names.items()})
    assert spoken_form(text, lexicon).text == spoken
