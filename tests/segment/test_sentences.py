import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.segment.sentences import LONGEST, UTMOST, split_sentences
from support.case_files import CASES, cases

FILES = sorted(path.stem for path in (CASES / "segment" / "sentences").glob("*.txt"))


@pytest.mark.parametrize(
    "sentences", [case for name in FILES for case in cases(f"segment/sentences/{name}.txt")]
)
def test_a_text_is_cut_as_its_case_says(sentences: tuple[str, ...]) -> None:
    blank = "" if sentences[0].endswith("。") else " "
    text = blank.join(sentences)
    assert tuple(sentence.strip() for sentence in split_sentences(text)) == sentences


OTHER = sorted(path.stem for path in (CASES / "segment" / "sentences" / "other").glob("*.txt"))


@pytest.mark.parametrize(
    ("language", "sentences"),
    [(name, case) for name in OTHER for case in cases(f"segment/sentences/other/{name}.txt")],
)
def test_a_text_of_another_language_is_cut_by_its_own_words(
    language: str, sentences: tuple[str, ...]
) -> None:
    found = split_sentences(" ".join(sentences), language)
    assert tuple(sentence.strip() for sentence in found) == sentences


def test_white_space_stays_with_the_sentence_before_it() -> None:
    assert split_sentences("It rose.  It fell.\n") == ("It rose.  ", "It fell.\n")


def test_a_very_long_sentence_is_cut_at_its_strongest_mark() -> None:
    half = "the river rose and rose, " * 10
    first, second = split_sentences(f"{half.strip(', ')}; {half.strip(', ')}.")
    assert first.endswith("; ")
    assert max(len(first), len(second)) <= LONGEST


@pytest.mark.parametrize("text", ["word " * 4000, "A. " * 4000, "a" * 20_000, "ひ" * 5000])
def test_no_sentence_is_endless(text: str) -> None:
    sentences = split_sentences(text)

    assert "".join(sentences) == text
    assert max(map(len, sentences)) <= UTMOST


def test_a_long_sentence_without_marks_stays_whole() -> None:
    text = "rising " * 100
    assert split_sentences(text) == (text,)


@given(st.text(alphabet="Ab. ?!…”“’‘()\u00a0,;—1\n", max_size=80), st.sampled_from(["en", *OTHER]))
def test_sentences_joined_are_the_text(text: str, language: str) -> None:
    assert "".join(split_sentences(text, language)) == text


@given(st.text(alphabet="Ab. ?!…”“’‘()\u00a0", max_size=80))
def test_no_sentence_is_empty(text: str) -> None:
    assert all(split_sentences(text))
