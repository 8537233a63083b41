"""Quotations and speakers: cases in which spoken quotations stand in braces.

A case is a text, its paragraphs parted by ` ~ `. `{Ann Carr| “…”}` also says who speaks, `{?| “…”}`
that the text does not tell.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from audio_edition.segment.attribution import ATTRIBUTION_RULES
from audio_edition.segment.english import ENGLISH
from audio_edition.segment.language import Language
from audio_edition.segment.languages import language_of
from audio_edition.segment.scene import NAMING_RULES
from audio_edition.segment.speech import find_speech
from audio_edition.segment.turns import TURN_RULES
from audio_edition.segment.voicing import VOICING_RULES
from support.case_files import CASES, cases

SPOKEN = re.compile(r"\{(?:(?P<speaker>[^|{}]+)\| )?(?P<quote>[^{}]+)\}")


def files(folder: str) -> list[str]:
    return sorted(path.stem for path in (CASES / "segment" / folder).glob("*.txt"))


def all_cases(folder: str) -> list[tuple[str, ...]]:
    return [case for name in files(folder) for case in cases(f"segment/{folder}/{name}.txt")]


def plain(paragraph: str) -> str:
    return SPOKEN.sub(lambda found: found["quote"], paragraph)


def heard(
    paragraphs: tuple[str, ...], language: Language = ENGLISH
) -> list[tuple[str, str | None]]:
    """Return what is spoken in the paragraphs, without the stop after a mark, and by whom."""
    texts = [plain(paragraph) for paragraph in paragraphs]
    return [
        (text[quote.start : quote.end], quote.speaker.name if quote.speaker else None)
        for text, speech in zip(texts, find_speech(texts, language=language), strict=True)
        for quote in speech.quotes
    ]


def deciding(paragraphs: tuple[str, ...], language: Language = ENGLISH) -> list[str]:
    """Return the rules that decided each spoken quotation of the paragraphs."""
    speech = find_speech([plain(paragraph) for paragraph in paragraphs], language=language)
    return [quote.decided_by for said in speech for quote in said.quotes]


IN_OTHER_LANGUAGES = {"tag_inside"}
"""Rules that English does not have: their cases are in the languages' files."""

IN_LANGUAGES = [
    (code, case) for code in files("languages") for case in cases(f"segment/languages/{code}.txt")
]

SAID = [case for folder in ("attribution", "speakers", "dialogue") for case in all_cases(folder)]


@pytest.mark.parametrize("paragraphs", all_cases("voicing") + all_cases("marks") + SAID)
def test_what_is_spoken_is_what_the_case_says(paragraphs: tuple[str, ...]) -> None:
    expected = [found["quote"] for text in paragraphs for found in SPOKEN.finditer(text)]
    spoken = [quote for quote, _ in heard(paragraphs)]
    assert [_without_stop(quote) for quote in spoken] == [
        _without_stop(quote) for quote in expected
    ]


@pytest.mark.parametrize("paragraphs", SAID)
def test_the_speaker_is_whom_the_case_says(paragraphs: tuple[str, ...]) -> None:
    expected = [found["speaker"] for text in paragraphs for found in SPOKEN.finditer(text)]
    assert [speaker or "?" for _, speaker in heard(paragraphs)] == expected


@pytest.mark.parametrize(
    ("folder", "rules"), [("voicing", VOICING_RULES), ("attribution", ATTRIBUTION_RULES)]
)
def test_every_rule_has_a_file_of_cases(folder: str, rules: tuple[object, ...]) -> None:
    ours = {getattr(rule, "__name__", "") for rule in rules} - IN_OTHER_LANGUAGES
    assert ours == set(files(folder))


@pytest.mark.parametrize(
    "rule", ["script; label", "dash; tag-after; full-name", "answer; tag-after; pronoun"]
)
def test_a_quote_tells_which_rules_decided_it(rule: str) -> None:
    assert rule in {rules for case in SAID for rules in deciding(case)}


@pytest.mark.parametrize("rule", [*TURN_RULES, *ATTRIBUTION_RULES, *NAMING_RULES])
def test_every_rule_decides_a_speaker_in_its_cases(rule: object) -> None:
    name = getattr(rule, "__name__", "").replace("_", "-")
    decided = [rules for case in SAID for rules in deciding(case)]
    decided += [rules for code, case in IN_LANGUAGES for rules in deciding(case, language_of(code))]
    assert any(name in rules.split("; ")[1:] for rules in decided)


def _without_stop(quote: str) -> str:
    return re.sub(r"(?<=[”’\"'»«“」])[.,;:!?…]+$", "", quote)


@pytest.mark.parametrize(("code", "paragraphs"), IN_LANGUAGES)
def test_quotes_and_speakers_are_found_in_other_languages(
    code: str, paragraphs: tuple[str, ...]
) -> None:
    expected = [
        (_without_stop(found["quote"]), found["speaker"])
        for text in paragraphs
        for found in SPOKEN.finditer(text)
    ]
    spoken = heard(paragraphs, language_of(f"{code}-XX"))
    assert [(_without_stop(quote), speaker or "?") for quote, speaker in spoken] == expected


NOVELS = sorted((CASES / "segment" / "novels").glob("*.txt"))
STRAIGHT = str.maketrans("‘’“”", "''\"\"")


@pytest.mark.parametrize("marks", [{}, STRAIGHT], ids=["curly", "straight"])
@pytest.mark.parametrize("novel", NOVELS, ids=lambda path: path.stem)
def test_nearly_all_that_is_said_in_a_novel_is_spoken(novel: Path, marks: dict[int, int]) -> None:
    text = novel.read_text("utf-8").translate(marks)
    expected = [piece for quote in SPOKEN.findall(text) for piece in quote[1].split("\n\n")]
    spoken = [quote for quote, _ in heard(tuple(SPOKEN.sub(r"\g<quote>", text).split("\n\n")))]
    missing = Counter(map(_without_stop, expected)) - Counter(map(_without_stop, spoken))
    surplus = Counter(map(_without_stop, spoken)) - Counter(map(_without_stop, expected))
    assert missing.total() <= 0.03 * len(expected), (missing, surplus)
    assert surplus.total() <= 0.03 * len(expected), surplus
