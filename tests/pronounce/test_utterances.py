from dataclasses import replace

from audio_edition.model import (
    Article,
    Block,
    Casting,
    CastVoice,
    Mark,
    Metadata,
    Role,
    Sentence,
    Unit,
    UnitKind,
    Voice,
)
from audio_edition.pronounce import Lexicon, pronounce

NARRATOR, HEADING, QUOTE, ADA = Voice("n"), Voice("h"), Voice("q"), Voice("a")
CASTING = Casting(NARRATOR, HEADING, QUOTE, (CastVoice("Ada", ADA, "cast “Ada”"),))


def article(
    text: str,
    kind: UnitKind = UnitKind.PARAGRAPH,
    *,
    speaker: str | None = None,
    read: bool = True,
) -> Article:
    """Return an article of one sentence."""
    unit = Unit("u", kind, text, speaker, (Sentence(text),))
    block = Block(text, (1, 1), Role.PARAGRAPH, read=read, units=(unit,))
    return Article("a", "a.txt", Metadata(), (block,))


def said(source: Article, lexicon: Lexicon | None = None) -> Sentence:
    return pronounce(source, CASTING, lexicon or Lexicon()).blocks[0].units[0].sentences[0]


def test_a_sentence_gets_its_words_and_keeps_its_text() -> None:
    sentence = said(article("Mr. Pell left. "))
    assert sentence.text == "Mr. Pell left. "
    assert sentence.spoken == "Mister Pell left."


def test_the_lexicon_is_heard() -> None:
    assert said(article("Pell left."), Lexicon.from_mapping({"Pell": "PELL-uh"})).spoken == (
        "PELL-uh left."
    )


def test_each_kind_of_unit_has_its_voice() -> None:
    voices = [said(article("So.", kind)).utterance for kind in UnitKind]
    assert [each and each.voice for each in voices] == [HEADING, NARRATOR, QUOTE]


def test_a_cast_speaker_has_a_voice_of_their_own() -> None:
    utterance = said(article("“So.”", UnitKind.QUOTE, speaker="Ada")).utterance
    assert utterance is not None
    assert utterance.voice == ADA


def test_what_cannot_be_heard_has_no_utterance() -> None:
    assert [said(article(text)).utterance for text in ("***", "—", "…", " ", "“”")] == [None] * 5


def test_what_is_left_out_has_no_utterance() -> None:
    assert said(article("A caption.", read=False)).utterance is None


def test_the_same_words_in_other_marks_are_the_same_utterance() -> None:
    assert said(article("“So be it.”")).utterance == said(article("'So be it.' ")).utterance


def unit_of(text: str, **said: object) -> Article:
    source = article(text)
    (unit,) = source.blocks[0].units
    return replace(source, blocks=(replace(source.blocks[0], units=(replace(unit, **said),)),))  # type: ignore[arg-type]  # by name


def test_a_marked_voice_speaks_as_the_cast_one_would() -> None:
    utterance = said(unit_of("So.", voice="x", kind=UnitKind.QUOTE)).utterance
    assert utterance is not None
    assert utterance.voice == replace(QUOTE, name="x")


def test_what_is_marked_as_not_read_has_no_utterance() -> None:
    assert said(unit_of("So.", read=False)).utterance is None


def test_a_marked_spoken_form_goes_over_lexicon_and_rules() -> None:
    marks = (Mark(0, 8, say="mister P."),)
    source = unit_of("Mr. Pell paid $5.", sentences=(Sentence("Mr. Pell paid $5.", marks=marks),))
    lexicon = Lexicon.from_mapping({"Pell": "PELL-uh"})
    assert said(source, lexicon).spoken == "mister P. paid five dollars."
