"""What the settings say of the files that are published."""

import io
from pathlib import Path

from audio_edition.assemble.presets import PRESETS
from audio_edition.errors import SettingsError
from audio_edition.project.settings import Settings
from audio_edition.publish.release import Release, Split
from audio_edition.wording import one_line

LARGEST_COVER = 10_000_000
"""Bytes: more than that, players refuse or stutter over."""

PICTURES = ("JPEG", "PNG")


def release_of(settings: Settings, own: bytes = b"") -> Release:
    """Return how an edition is presented.

    Args:
        settings: Of the edition.
        own: The picture on the source's cover, for where the settings name none.

    Raises:
        SettingsError: The cover can't be used.
    """
    cover = settings.path("output.cover")
    return Release(
        narrator=settings.said("article.narrator"),
        series=settings.said("article.series"),
        series_part=settings.said("article.series_part"),
        genre=settings.said("article.genre"),
        description=_in_lines(settings.text("article.description") or ""),
        copyright=settings.said("article.copyright"),
        split=_split(settings),
        hours=settings.number("output.hours"),
        cover=read_cover(cover) if cover else own * (len(own) <= LARGEST_COVER),
    )


def _in_lines(text: str) -> str:
    """Return a text with its line breaks, and without what can't be shown."""
    return "\n".join(map(one_line, text.splitlines())).strip()


def _split(settings: Settings) -> Split:
    """Return how the sound is cut: as the settings say, or as its loudness' platform asks for."""
    loudness = PRESETS[settings.text("loudness.preset") or ""]
    wanted = settings.text("output.split")
    if loudness and loudness.a_file_a_chapter and wanted in {None, Split.CHAPTER}:
        return Split.HEADING
    return Split(wanted or Split.NONE)


def read_cover(path: Path) -> bytes:
    """Return a picture, which players can show.

    Raises:
        SettingsError: It can't be read, is no JPEG or PNG, or is too large.
    """
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - start-up

    remedy = "Name a square JPEG or PNG of 1400 to 3000 pixels."
    try:
        data = path.read_bytes()
        if len(data) > LARGEST_COVER:
            raise SettingsError(f"The cover {path} has {len(data):,} bytes: too many.", remedy)
        with Image.open(io.BytesIO(data), formats=PICTURES) as picture:
            picture.load()
    except UnidentifiedImageError:
        raise SettingsError(f"The cover {path} is neither JPEG nor PNG.", remedy) from None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise SettingsError(f"The cover {path} can't be read: {error}.", remedy) from error
    return data
