import io
from pathlib import Path

import pytest
from PIL import Image

from audio_edition.errors import SettingsError
from audio_edition.publish.cover import cover_key, cover_of
from audio_edition.publish.cover.drawing import SIDE, draw, shown_words
from audio_edition.publish.cover.lettering import fitted
from audio_edition.workflow.releasing import read_cover
from support.articles import article, paragraph
from support.editions import edition_of
from support.release import released


def drawn(title: str, author: str = "Ada Wells") -> Image.Image:
    return Image.open(io.BytesIO(draw(title, author))).convert("RGB")


def test_a_cover_is_square_and_large_enough_for_stores_and_light() -> None:
    data = draw("The Slow River", "Ada Wells")
    assert Image.open(io.BytesIO(data)).size == (SIDE, SIDE)
    assert len(data) < 150_000


def test_the_same_words_give_the_same_cover_and_others_another() -> None:
    assert draw("The Slow River", "Ada Wells") == draw("The Slow River", "Ada Wells")
    assert draw("The Slow River", "Ada Wells") != draw("The Quick River", "Ada Wells")


@pytest.mark.parametrize("title", ["River", "Ночной поезд", "word " * 90, "x" * 200, "🎧", ""])
def test_every_title_leaves_the_margin_free(title: str) -> None:
    picture = drawn(title)
    ground = picture.getpixel((4, 4))
    strip = picture.crop((SIDE - 150, 0, SIDE, 1000))
    assert strip.getcolors() == [(150 * 1000, ground)]


def test_what_no_font_has_is_left_out_and_not_shown_as_a_box() -> None:
    assert fitted("River \U0010fffe bank", 1000, 500, 90, 60).lines == ("River bank",)


UNKNOWN = "\U0010fffd\U0010fffc"


@pytest.mark.parametrize(
    ("title", "author", "date", "shown"),
    [
        (UNKNOWN, "Ada Wells", "2021", "Ada Wells"),
        (UNKNOWN, UNKNOWN, "2021", "2021"),
        (f"{UNKNOWN} A", "", "", "Audio Edition"),
        ("", "", "", "Audio Edition"),
    ],
)
def test_a_title_that_no_font_has_makes_way_for_what_can_be_read(
    title: str, author: str, date: str, shown: str
) -> None:
    assert shown_words(title, author, date) == (shown, "")


def test_a_title_that_is_legible_but_for_a_sign_is_kept() -> None:
    assert shown_words(f"River{UNKNOWN}", UNKNOWN, "") == (f"River{UNKNOWN}", "")


def test_a_cover_that_is_given_is_not_drawn() -> None:
    made = edition_of(article(paragraph("One.")))
    given = released(made.content, cover=b"\xff\xd8picture")
    assert cover_of(given, made) == b"\xff\xd8picture"
    assert cover_key(given) != cover_key(made.content)
    assert not made.store


def test_a_cover_that_is_no_picture_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cover.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    with pytest.raises(SettingsError, match=r"cover\.png"):
        read_cover(path)
    with pytest.raises(SettingsError, match="can't be read"):
        read_cover(tmp_path / "gone.png")
    Image.new("RGB", (64, 64)).save(path)
    assert read_cover(path) == path.read_bytes()
