import pytest

from audio_edition.errors import SourceError
from audio_edition.read.xml import attribute, local_name, named, parse_xml


def test_names_are_told_without_their_namespace() -> None:
    root = parse_xml(b'<a xmlns="one"><b xmlns:x="two" x:c="d"/></a>', "case", "part")
    (element,) = named(root, "b")
    assert local_name(element) == "b"
    assert attribute(element, "c") == "d"
    assert not attribute(element, "no-such")


def test_small_faults_are_passed_over() -> None:
    assert local_name(parse_xml(b"<a><b></a>", "case", "part")) == "a"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not XML"),
        (b"words", "not XML|no XML"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "defines entities"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', "defines entities"),
        (b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x">%x;]><a/>', "defines entities"),
        (b"<a>" * 10_000, "nested"),
    ],
)
def test_what_is_no_harmless_xml_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        parse_xml(data, "trap.docx", "part.xml")
    assert caught.value.hint
    assert "trap.docx" in caught.value.message


def test_a_definition_elsewhere_is_not_fetched() -> None:
    data = b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>words</a>'
    assert parse_xml(data, "case", "part").text == "words"
