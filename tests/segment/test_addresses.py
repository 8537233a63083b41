from audio_edition.model import Article, Block, Mark, Metadata, ReadingPolicy, Role, Sentence
from audio_edition.segment import segment

SILENT = ReadingPolicy(reads_addresses=False)


def heard(text: str, *marks: Mark, policy: ReadingPolicy = SILENT) -> list[str]:
    block = Block(text, (1, 1), Role.PARAGRAPH, settled=True, marks=marks)
    (found,) = segment(Article("a", "a", Metadata(), (block,)), policy).blocks
    assert "".join(unit.text for unit in found.units) == text
    sentences = [sentence for unit in found.units if unit.read for sentence in unit.sentences]
    return list(map(_heard, sentences)) if found.read else []


def _heard(sentence: Sentence) -> str:
    text = sentence.text
    for mark in reversed(sentence.marks):
        text = text[: mark.start] + (mark.say or "") + text[mark.end :]
    return text


def test_addresses_are_read_unless_the_policy_leaves_them_out() -> None:
    text = "See https://example.org/a?b=1, or www.example.org."
    assert heard(text, policy=ReadingPolicy()) == [text]
    assert heard(text) == ["See , or ."]


def test_a_block_that_is_an_address_is_not_read() -> None:
    assert heard("https://example.org/") == []


def test_the_brackets_around_an_address_go_with_it() -> None:
    assert heard("The map (http://example.org/map) is old.") == ["The map  is old."]


def test_what_the_source_marks_goes_over_the_policy() -> None:
    text = "See www.example.org today."
    assert heard(text, Mark(4, 19, say="our page")) == ["See our page today."]
