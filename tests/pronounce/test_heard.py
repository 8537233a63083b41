from audio_edition.pronounce import Lexicon, Span, entries_behind, spoken_form
from audio_edition.pronounce.entry import RULE

LEXICON = Lexicon.from_mapping({"Lévy": {"ipa": "leˈvi"}, "Reyl": "rail"})


def test_the_entries_that_are_new_are_named_once_with_their_phonemes_between_slashes() -> None:
    spans = spoken_form("Lévy met Lévy, and Reyl.", LEXICON).spans
    assert entries_behind(spans, "Lévy met Lévy, and rail.") == "Lévy = /leˈvi/"


def test_an_entry_is_new_where_its_words_were_only_a_part_of_others() -> None:
    assert entries_behind((Span("Reyl", "rail", RULE),), "The railway.") == "Reyl = rail"


def test_nothing_is_named_where_all_was_said_before() -> None:
    assert entries_behind((Span("Reyl", "rail", RULE),), "The rail.") == ""
