import pytest

from audio_edition.errors import SettingsError
from audio_edition.project.pls import NAMESPACE, Lexeme, read_pls, write_pls

HEAD = f'<lexicon xmlns="{NAMESPACE}" version="1.0" alphabet="ipa" xml:lang="en-GB">'


def read(body: str, head: str = HEAD) -> list[Lexeme]:
    return read_pls(f"{head}{body}</lexicon>".encode(), "names.pls")


def test_each_grapheme_is_a_lexeme_with_the_first_pronunciation() -> None:
    body = (
        "<lexeme><grapheme>Lévy</grapheme><grapheme>Levy</grapheme>"
        "<phoneme>leˈvi</phoneme><phoneme>ˈliːvi</phoneme></lexeme>"
        "<lexeme><grapheme>W3C</grapheme><alias>World Wide Web\n  Consortium</alias></lexeme>"
    )
    assert read(body) == [
        Lexeme("Lévy", "", "leˈvi", "en-GB"),
        Lexeme("Levy", "", "leˈvi", "en-GB"),
        Lexeme("W3C", "World Wide Web Consortium", "", "en-GB"),
    ]


def test_the_preferred_pronunciation_is_taken_and_of_equal_graphemes_the_first() -> None:
    body = (
        '<lexeme role="p:noun"><grapheme>lead</grapheme><phoneme>lɛd</phoneme>'
        '<phoneme prefer="true">liːd</phoneme></lexeme>'
        '<lexeme role="p:verb"><grapheme>lead</grapheme><alias>lede</alias></lexeme>'
        '<lexeme><grapheme>Ch.</grapheme><phoneme>tʃ</phoneme><alias prefer="true">chapter</alias>'
        "</lexeme>"
    )
    assert read(body) == [
        Lexeme("lead", "", "liːd", "en-GB"),
        Lexeme("Ch.", "chapter", "", "en-GB"),
    ]


def test_what_is_written_is_read_again() -> None:
    lexemes = [Lexeme("a < b & “c”", "say", ""), Lexeme("é", "", "e")]
    back = read_pls(write_pls(lexemes, "fr"), "x")
    assert [(one.written, one.say, one.ipa) for one in back] == [
        (one.written, one.say, one.ipa) for one in lexemes
    ]
    assert {one.language for one in back} == {"fr"}


def test_another_alphabet_is_named_with_its_line() -> None:
    with pytest.raises(SettingsError, match="line 2"):
        read('\n<lexeme><grapheme>a</grapheme><phoneme alphabet="x-sampa">A</phoneme></lexeme>')


@pytest.mark.parametrize("data", [b"", b"no", b"<html/>", b"<lexicon/>", b"\xff\xfe<"])
def test_what_is_no_pls_is_refused(data: bytes) -> None:
    with pytest.raises(SettingsError, match=r"names\.pls"):
        read_pls(data, "names.pls")


def test_an_entity_is_neither_looked_up_nor_blown_up() -> None:
    bomb = (
        '<!DOCTYPE lexicon [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&c;&c;">'
        '<!ENTITY c "x">]>'
        f"{HEAD}<lexeme><grapheme>k&a;</grapheme><alias>v</alias></lexeme></lexicon>"
    )
    assert read_pls(bomb.encode(), "x")[0].written == "k"
