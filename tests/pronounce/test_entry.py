import pytest

from audio_edition.errors import SettingsError
from audio_edition.pronounce import Lexicon, spoken_form
from audio_edition.pronounce.entry import entries_of, entry_of


def said(text: str, mapping: dict[str, object], language: str = "en", speaker: str = "") -> str:
    return spoken_form(text, Lexicon.from_mapping(mapping), language, speaker=speaker or None).text


def test_phonemes_go_to_engines_that_take_them_and_the_respelling_to_others() -> None:
    mapping = {"Lévy": {"say": "LAY-vee", "ipa": "/leˈvi/"}}
    entries = entries_of(mapping)
    assert spoken_form("Lévy left.", Lexicon(entries)).text == "⟦leˈvi⟧ left."
    assert spoken_form("Lévy left.", Lexicon(entries, phonemes=False)).text == "LAY-vee left."


def test_a_word_with_phonemes_only_is_left_to_an_engine_that_takes_none() -> None:
    entries = entries_of({"Lévy": {"ipa": "leˈvi"}})
    assert spoken_form("Lévy left.", Lexicon(entries, phonemes=False)).text == "Lévy left."


def test_no_text_can_spell_phonemes_of_its_own() -> None:
    assert spoken_form("A ⟦leˈvi⟧ and [[x]].", Lexicon()).text == "A leˈvi and x."


def test_an_entry_holds_for_its_language_and_what_is_spoken_like_it() -> None:
    mapping: dict[str, object] = {"Paris": "PA-ris", "language": {"fr": {"Paris": "pa-REE"}}}
    assert said("Paris", mapping) == "PA-ris"
    assert said("Paris", mapping, "fr") == "pa-REE"
    assert said("Paris", mapping, "fr-CA") == "pa-REE"
    assert said("Paris", mapping, "frr") == "PA-ris"


def test_an_entry_for_a_region_holds_where_no_region_is_told() -> None:
    mapping: dict[str, object] = {"language": {"en-US": {"lieutenant": "loo-tenant"}}}
    assert said("lieutenant", mapping, "en") == "loo-tenant"
    assert said("lieutenant", mapping, "en-GB") == "lieutenant"


def test_an_entry_for_a_speaker_is_heard_in_his_quotes_only() -> None:
    mapping: dict[str, object] = {"speaker": {"Ada Quill": {"either": "EYE-ther"}}}
    assert said("either", mapping, speaker="Ada Quill") == "EYE-ther"
    assert said("either", mapping, speaker="Bo Wu") == "either"
    assert said("either", mapping) == "either"


def test_a_pattern_names_its_groups_and_comes_after_words() -> None:
    mapping: dict[str, object] = {"XQ-7": "seven", "pattern": {r"\bXQ-(\d)\b": r"ex \1"}}
    assert said("XQ-7 and XQ-4.", mapping) == "seven and ex 4."


def test_a_word_may_be_called_like_a_table() -> None:
    assert said("A pattern of speaker.", {"pattern": "PAT-ern", "speaker": "SPEE-ker"}) == (
        "A PAT-ern of SPEE-ker."
    )


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({"ipa": "r€l"}, "no sign of the IPA"),
        ({"say": "", "ipa": ""}, "nothing is said"),
        ({"say": "…"}, "nothing is said"),
        ({"ipa": "a", "case": "some"}, "neither exact nor any"),
        ({"say": 5}, "must be a text"),
        ({"said": "rail"}, "nor a table"),
        (5, "nor a table"),
    ],
)
def test_an_entry_that_can_not_be_used_is_named_with_the_reason(value: object, why: str) -> None:
    with pytest.raises(SettingsError, match=f"Reyl.*{why}"):
        entry_of("Reyl", value)


def test_a_symbol_is_taught_like_a_word_and_punctuation_is_not() -> None:
    assert said("The ☎ rang at 5 🙂.", {"☎": "telephone", "🙂": "smile"}) == (
        "The telephone rang at five smile."
    )
    with pytest.raises(SettingsError, match="neither a word nor a symbol"):
        entry_of("…", "dots")


@pytest.mark.parametrize("language", ["English", "fr_CA", "e", "xx yy"])
def test_what_is_no_code_of_a_language_is_refused(language: str) -> None:
    with pytest.raises(SettingsError, match="no code of a language"):
        entry_of("Reyl", "rail", language=language)


def test_a_pattern_that_never_ends_is_refused_instead_of_waited_for() -> None:
    with pytest.raises(SettingsError, match="does not come to an end"):
        entries_of({"pattern": {r"(a|aa)+$": "x"}})


@pytest.mark.parametrize(("written", "say"), [("(", "x"), ("a(b)", r"\2"), ("a", r"\g<n>")])
def test_a_pattern_that_can_not_be_used_is_named(written: str, say: str) -> None:
    with pytest.raises(SettingsError, match="attern"):
        entries_of({"pattern": {written: say}})


def test_a_table_without_a_language_is_explained() -> None:
    with pytest.raises(SettingsError, match=r"table for each language"):
        entries_of({"language": {"Paris": "pa-REE"}})


def test_what_comes_first_goes_over_what_comes_later_but_the_longest_wins() -> None:
    beside, own = (
        Lexicon.from_mapping({"sea": "one"}),
        Lexicon.from_mapping({"sea": "two", "sea wall": "three"}),
    )
    assert spoken_form("The sea, the sea wall.", beside + own).text == "The one, the three."
