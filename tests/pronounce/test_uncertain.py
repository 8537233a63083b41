import pytest

from audio_edition.pronounce import Lexicon, Span, spoken_form
from audio_edition.pronounce.uncertain import (
    SaidSentence,
    UncertainWord,
    is_known_word,
    uncertain_words,
)

WORDS = "the boat of was seen by a and it left carry run boatyard yard odour"
KNOWN = frozenset(WORDS.split())


def known(word: str) -> bool:
    return word in KNOWN


def found(*texts: str, lexicon: Lexicon | None = None) -> tuple[UncertainWord, ...]:
    said = (
        SaidSentence(text, spoken_form(text, lexicon or Lexicon()).spans, line)
        for line, text in enumerate(texts, 1)
    )
    return uncertain_words(said, known)


@pytest.mark.parametrize(
    ("text", "word", "why"),
    [
        ("The boat of Vellacott left.", "Vellacott", "name"),
        ("Vellacott’s boat left.", "Vellacott", "name"),
        ("It was a brennickle.", "brennickle", "unknown"),
        ("The boat of ZORCO left.", "ZORCO", "acronym"),
        ("The boat of UNIFO left.", "UNIFO", "acronym"),
        ("It left ☂ and it was seen.", "☂", "symbol"),
    ],
)
def test_a_word_is_told_with_its_reason(text: str, word: str, why: str) -> None:
    assert [(one.written, one.why) for one in found(text)] == [(word, why)]


@pytest.mark.parametrize(
    "text",
    [
        "The boat was seen.",
        "The boats carried it.",
        "A boat-yard was seen running.",
        "The C.I.A. left by 5 p.m.",
        "The odor of it.",
        "The bôats carried it.",
        "Odors left.",
        "NASA left.",
        "The BoatYard was seen.",
    ],
)
def test_what_is_known_or_spelled_is_not_told(text: str) -> None:
    assert found(text) == ()


def test_a_name_must_be_better_known_than_a_word_but_not_where_all_have_capitals() -> None:
    told = [
        uncertain_words([SaidSentence(text, (Span(text, text),), 1)], known, lambda _word: False)
        for text in ("It was seen by Boat.", "Boat it was seen.", "The Boat and the Yard")
    ]
    assert [[one.written for one in words] for words in told] == [["Boat"], [], []]


def test_a_name_is_one_whatever_its_apostrophe() -> None:
    (one,) = found("The boat of O’Bryle left.", "The boat of O'Bryle left.")
    assert (one.written, one.count) == ("O’Bryle", 2)


def test_a_possessive_of_letters_counts_as_the_letters() -> None:
    (one,) = found("The boat of ACLEU left.", "ACLEU’s boat left.")
    assert (one.written, one.count) == ("ACLEU", 2)


def test_the_most_frequent_comes_first_with_its_first_sentence() -> None:
    first, second = found("Zed left.", "Vellacott left.", "It was Vellacott and Vellacott.")
    assert (first.written, first.count, first.sentence, first.line) == (
        "Vellacott",
        3,
        "Vellacott left.",
        2,
    )
    assert second.written == "Zed"


def test_what_the_lexicon_teaches_is_not_told() -> None:
    assert found("Zed left.", lexicon=Lexicon.from_mapping({"Zed": "zee"})) == ()


@pytest.mark.parametrize("word", ["carries", "runner", "reboat", "unseen", "boatyards"])
def test_a_form_of_a_known_word_is_known(word: str) -> None:
    assert is_known_word(word, known)


def test_a_known_word_with_an_accent_is_known_and_a_name_is_not() -> None:
    assert [one.written for one in found("The bôat of Bôat left.")] == ["Bôat"]
