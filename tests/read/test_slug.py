import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.read.slug import slug
from support.case_files import cases


@pytest.mark.parametrize(("name", "safe"), cases("read/slug.txt"))
def test_a_name_keeps_the_letters_of_every_script(name: str, safe: str) -> None:
    assert slug(name) == safe


@given(st.text())
def test_any_name_becomes_a_safe_one(name: str) -> None:
    safe = slug(name)
    assert safe
    assert not set(safe) & set('/\\:*?"<>|. \0\n')
    assert slug(safe) == safe
