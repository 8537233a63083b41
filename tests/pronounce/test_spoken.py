import re
from collections.abc import Iterable
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.pronounce import Lexicon, spoken_form
from audio_edition.pronounce.classes import every_class
from audio_edition.pronounce.dates import MONTHS
from audio_edition.pronounce.semiotic import ClassIndex, signs_of
from audio_edition.segment.sentences import split_sentences

CASES = Path(__file__).parent.parent / "cases" / "pronounce"
NO_WORDS = Lexicon()


def cases(path: Path) -> dict[str, str]:
    """Return every line `written ~ spoken` of a file of cases."""
    lines = path.read_text("utf-8").splitlines()
    pairs = (line.split(" ~ ") for line in lines if line and not line.startswith("##"))
    return dict(pairs)


def said(texts: Iterable[str], language: str = "en") -> dict[str, str]:
    return {text: spoken_form(text, NO_WORDS, language).text for text in texts}


def every_file(pattern: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", sorted(CASES.glob(pattern)), ids=lambda path: path.stem)


@every_file("*.txt")
def test_every_text_of_a_class_is_said_as_its_case_says(path: Path) -> None:
    assert said(cases(path)) == cases(path)


@every_file("en-GB/*.txt")
def test_every_british_text_is_said_as_its_case_says(path: Path) -> None:
    assert said(cases(path), "en-GB") == cases(path)


@every_file("other/*.txt")
def test_every_text_of_another_language_is_said_as_its_case_says(path: Path) -> None:
    assert said(cases(path), path.stem) == cases(path)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@pytest.mark.parametrize(("pattern", "language"), [("*.txt", "en"), ("en-GB/*.txt", "en-GB")])
def test_a_text_that_is_cut_into_sentences_first_is_said_the_same(
    pattern: str, language: str
) -> None:
    for path in sorted(CASES.glob(pattern)):
        for text, spoken in cases(path).items():
            parts = said(split_sentences(text, language), language).values()
            assert words(" ".join(parts)) == words(spoken), text


@every_file("*.txt")
def test_a_spoken_form_is_said_as_it_stands(path: Path) -> None:
    spoken = cases(path).values()
    assert said(spoken) == {text: text for text in spoken}


@every_file("other/*.txt")
def test_a_spoken_form_of_another_language_is_said_as_it_stands(path: Path) -> None:
    spoken = cases(path).values()
    assert said(spoken, path.stem) == {text: text for text in spoken}


@every_file("*.txt")
def test_every_class_has_cases_enough(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) >= 25


WORDS = st.sampled_from(
    (
        *("the", "House", "of", "Ada", "Mr.", "St.", "No.", "U.S.", "CIA", "Henry", "VIII", "War"),
        *("II", "I", "Aug.", "May", "23", "2021", "1940s", "$1.2bn", "£5m", "3–4", "p.m.", "12:56"),
        *("5%", "1/2", "½", "2,500", "3rd", "—", ". . .", "…", "(so)", "[so]", "“so”", "‘so’", "&"),
        *("|", "§", "boys’", "it’s", "a@b.com", "@ada", "etc.", "5", "km", "and", "-", "–", "..."),
    )
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)
GLUED = st.lists(st.one_of(WORDS, st.sampled_from("²½′@.")), max_size=8).map("".join)


@given(st.one_of(st.text(max_size=80), TEXTS, GLUED))
def test_the_map_holds_every_written_character_in_order(text: str) -> None:
    spans = spoken_form(text, NO_WORDS).spans
    assert "".join(span.written for span in spans) == text


@given(st.one_of(st.text(max_size=80), TEXTS))
def test_what_no_rule_names_is_said_as_written(text: str) -> None:
    for span in spoken_form(text, NO_WORDS).spans:
        assert span.rule or span.spoken == span.written


@given(TEXTS)
def test_letters_and_digits_are_never_said_as_nothing(text: str) -> None:
    for span in spoken_form(text, NO_WORDS).spans:
        heard = any(character.isalnum() for character in span.spoken)
        assert heard or not any(character.isalnum() for character in span.written)


LANGUAGES = st.sampled_from(("de", "es", "fr", "it", "nl", "pt"))


@given(TEXTS, LANGUAGES)
def test_no_letter_or_digit_of_another_language_is_lost(text: str, language: str) -> None:
    spans = spoken_form(text, NO_WORDS, language).spans
    assert "".join(span.written for span in spans) == text
    for span in spans:
        heard = any(character.isalnum() for character in span.spoken)
        assert heard or not any(character.isalnum() for character in span.written)


@given(TEXTS)
def test_no_digit_is_left_to_the_engine(text: str) -> None:
    assert not any(character.isdecimal() for character in spoken_form(text, NO_WORDS).text)


@given(st.lists(st.sampled_from(("the", "sea", "was", "empty,", "and", "don’t")), max_size=9))
def test_plain_words_come_back_untouched(words: list[str]) -> None:
    text = " ".join(words)
    assert spoken_form(text, NO_WORDS).text == text


SHORTEST_PLAIN_WORD = 6
PLAIN_SENTENCES = {
    "The old {0} was there.": "The old {0} was there.",
    "He liked the {0}.": "He liked the {0}.",
    "She spoke of {0}, then left.": "She spoke of {0}, then left.",
    "{1} came first.": "{1} came first.",
    "Ann {1} sat down.": "Ann {1} sat down.",
    "The {0} 3 women saw left.": "The {0} three women saw left.",
    "She had {0} 12 in hand.": "She had {0} twelve in hand.",
    "At 7 {0} came.": "At seven {0} came.",
}


def plain_words() -> list[str]:
    """Return one in ten of the words that repair knows, but for those as short as abbreviations."""
    listed = resources.files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    words = (line.partition(" ")[0] for line in listed.read_text("utf-8-sig").splitlines())
    plain = (word for word in words if len(word) >= SHORTEST_PLAIN_WORD and word.isalpha())
    return [word for word in plain if word.capitalize() not in MONTHS][::10]


@pytest.mark.parametrize("language", ["en", "en-GB"])
def test_no_plain_word_is_taken_for_something_short(language: str) -> None:
    for word in plain_words():
        for written, spoken in PLAIN_SENTENCES.items():
            text, expected = (each.format(word, word.capitalize()) for each in (written, spoken))
            assert spoken_form(text, NO_WORDS, language).text == expected


def test_other_languages_keep_their_numbers_and_lose_their_marks() -> None:
    spoken = spoken_form("« Le 3 mai . . . M. Roux est là », dit-il.", NO_WORDS, "fr")
    assert spoken.text == "Le 3 mai… monsieur Roux est là, dit-il."


def test_the_map_names_the_rule_behind_each_change() -> None:
    spans = spoken_form("Mr. Pell paid $5.", NO_WORDS).spans
    changed = [(span.written, span.spoken, span.rule) for span in spans if span.rule]
    assert changed == [("Mr.", "Mister", "title"), ("$5", "five dollars", "money")]


def test_a_lexicon_goes_before_every_class() -> None:
    lexicon = Lexicon.from_mapping({"CIA": "the agency", "Aug. 23": "that day"})
    assert spoken_form("CIA, Aug. 23", lexicon).text == "the agency, that day"


@every_file("*.txt")
def test_no_class_is_passed_over_that_would_find_something(path: Path) -> None:
    index = ClassIndex(every_class())
    for text in cases(path):
        signs = signs_of(text)
        looked_at = list(index.classes_for(signs))
        for each in every_class():
            found = [
                match.span() for match in each.pattern.finditer(text) if each.say(match) is not None
            ]
            seen = list(each.readings(signs, bytearray(len(text)))) if each in looked_at else []
            assert len(seen) == len(found), (each, text)


@pytest.mark.parametrize(
    "blank", ["\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}"]
)
def test_a_blank_of_any_kind_is_a_blank(blank: str) -> None:
    written = "On 28 August at 7.30 pm, St Mary paid £2.4 million; see p. 214 of Vol. II, Mr Hale."
    spoken = spoken_form(written.replace(" ", blank), NO_WORDS, "en-GB")
    assert spoken.text == spoken_form(written, NO_WORDS, "en-GB").text
    assert "".join(span.written for span in spoken.spans) == written.replace(" ", blank)
