"""From a source, or a text, to an open edition."""

from collections.abc import Mapping
from pathlib import Path

from audio_edition.errors import SettingsError
from audio_edition.model import Article
from audio_edition.project.lexicon_file import LEXICON_FILE, load_lexicon
from audio_edition.project.schema import Value
from audio_edition.project.settings import load_settings
from audio_edition.pronounce import Lexicon
from audio_edition.read import STANDARD_INPUT, read_source, read_text
from audio_edition.workflow.edition import Edition


def open(source: str | Path, settings: Mapping[str, Value] | None = None) -> Edition:  # noqa: A001 - as in `tarfile`
    """Open an article for building, with the settings and the lexicon that lie beside it.

    Args:
        source: A file in a known format, told by its content; `-` is standard input.
        settings: Values by key, such as `{"voice.rate": 180}`, that go over `edition.toml`.

    Raises:
        SourceError: The source can't be read, or holds nothing to read.
        SettingsError: A setting or the lexicon can't be used.
    """
    at_hand = str(source) == STANDARD_INPUT
    folder = Path.cwd() if at_hand else Path(source).absolute().parent
    return _open(read_source(source), folder, settings)


def open_text(
    text: str, name: str = "text", settings: Mapping[str, Value] | None = None
) -> Edition:
    """Open a text for building, with the settings and the lexicon of the current folder.

    Args:
        text: The article.
        name: What its files are called.
        settings: Values by key, such as `{"voice.rate": 180}`, that go over `edition.toml`.

    Raises:
        SourceError: The text holds nothing to read.
        SettingsError: A setting or the lexicon can't be used.
    """
    return _open(read_text(text, name), Path.cwd(), settings)


def _open(article: Article, folder: Path, settings: Mapping[str, Value] | None) -> Edition:
    return Edition(article, load_settings(folder, settings or {}), lexicon_in(folder))


def lexicon_in(folder: Path) -> Lexicon:
    """Return the lexicon that lies in a folder, empty if there is none.

    Raises:
        SettingsError: It can't be used.
    """
    try:
        return Lexicon.from_mapping(load_lexicon(folder))
    except SettingsError as error:
        raise SettingsError(f"{folder / LEXICON_FILE}: {error.message}", error.hint) from None
