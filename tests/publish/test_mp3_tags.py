import io

import pytest
from mutagen.id3 import ID3

from audio_edition.publish.mp3_tags import clip_tag, description, iso_639_2, track_tag
from audio_edition.publish.tracks import Track
from support.articles import article, front, paragraph
from support.editions import edition_of


def read_back(data: bytes) -> ID3:
    return ID3(io.BytesIO(data), translate=False)


def edition(**metadata: object) -> ID3:
    content = edition_of(article(front("River"), paragraph("One."), **metadata)).content
    return read_back(track_tag(Track("river", content.title, 1, 1, 0, content)))


def test_an_edition_is_tagged_with_all_that_is_known_of_it() -> None:
    tag = edition(
        title="The\nRiver", authors=("Ada Wells", "Li Wu"), date="2021-08-23", language="de-AT"
    )
    shown = {name: str(tag[name]) for name in ("TIT2", "TALB", "TYER", "TDAT", "TLAN")}
    assert shown == {
        "TIT2": "The River",
        "TALB": "The River",
        "TYER": "2021",
        "TDAT": "2308",
        "TLAN": "deu",
    }
    assert tag["TPE1"].text == ["Ada Wells/Li Wu"]


def test_what_is_not_known_has_no_frame() -> None:
    assert not {"TPE1", "TYER", "TDAT"} & edition().keys()


@pytest.mark.parametrize(("date", "year"), [("2021", "2021"), ("2021-08", "2021"), ("soon", None)])
def test_a_date_is_given_as_far_as_it_is_known(date: str, year: str | None) -> None:
    tag = edition(date=date)
    assert tag.get("TYER") == year
    assert "TDAT" not in tag


def test_an_edition_without_a_title_has_the_article_s_name() -> None:
    assert str(edition()["TIT2"]) == "river"


def test_the_comment_says_that_the_speech_is_synthetic() -> None:
    comment = str(edition()["COMM::eng"])
    assert comment == "Synthetic speech: en-gb. Made with Audio Edition 0.1.0."


def test_a_clip_is_a_track_of_the_edition() -> None:
    content = edition_of(article(front("River"), paragraph("One."), title="River")).content
    tag = read_back(clip_tag(description(content), "1. One.", 1, 12))
    assert [str(tag[name]) for name in ("TIT2", "TALB", "TRCK")] == ["1. One.", "River", "1/12"]
    assert not tag.getall("CHAP")


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("en", "eng"),
        ("en-GB", "eng"),
        ("zh-Hans", "zho"),
        ("", "und"),
        ("xx", "und"),
        ("x-a", "und"),
    ],
)
def test_a_language_is_given_in_three_letters(language: str, code: str) -> None:
    assert iso_639_2(language) == code
