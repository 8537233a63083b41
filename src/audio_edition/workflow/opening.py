"""From sources, or a text, to an open edition."""

from collections.abc import Mapping
from pathlib import Path

from audio_edition.errors import SourceError
from audio_edition.events import Reporter, silent
from audio_edition.project.schema import Value
from audio_edition.project.settings import load_settings
from audio_edition.read import read_text
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.lexicons import lexicon_in
from audio_edition.workflow.sources import Source, Sources, read_sources


def open(  # noqa: A001 - as in `tarfile`
    *sources: str | Path,
    settings: Mapping[str, Value] | None = None,
    reporter: Reporter = silent,
) -> Edition:
    """Open one or more articles as one edition, with the settings and lexicons beside them.

    Several sources, or a folder, make a collection: each is an article of its own, with its own
    language and the lexicon of its own folder, in the order given or in the folder's natural
    order. `edition.toml` is looked for in the nearest folder that holds them all, and above it.

    Args:
        sources: Files in a known format, told by their content, or folders of them; `-` is
            standard input, and what begins with `http://` or `https://` is fetched.
        settings: Values by key, such as `{"voice.rate": 180}`, that go over `edition.toml`.
        reporter: Hears of what is fetched.

    Raises:
        SourceError: A source can't be read, or holds nothing to read.
        SettingsError: A setting or a lexicon can't be used.
    """
    if not sources:
        raise SourceError("There is no source.", "Name a file, several, or a folder of them.")
    return _open(read_sources(sources, reporter), settings)


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
    article, folder = read_text(text, name), Path.cwd()
    source = Source(article, lexicon_in(folder))
    return _open(Sources(article.name, article.source, folder, (source,)), settings)


def _open(sources: Sources, settings: Mapping[str, Value] | None) -> Edition:
    return Edition(sources, load_settings(sources.folder, settings or {}))
