"""What an edition is made from: one article, or several that are read one after another."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from audio_edition.events import Reporter, silent
from audio_edition.model import Article, Finding
from audio_edition.pronounce import Lexicon
from audio_edition.read import STANDARD_INPUT, is_address, list_folder, read_source
from audio_edition.wording import one_line, slug
from audio_edition.workflow.lexicons import lexicon_in

NAME_WIDTH = 60
"""Characters of a collection's name."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article as it was read, with the pronunciations that lie beside it."""

    article: Article
    lexicon: Lexicon


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of one edition."""

    name: str
    """Short: it names the edition's files."""
    place: str
    """The file, or the folder that holds them all; the first of several files."""
    folder: Path
    """Where the settings are looked for: the nearest folder that holds all."""
    articles: tuple[Source, ...]
    is_collection: bool = False
    """Whether they are articles of a whole, be it a whole of one."""
    title: str = ""
    """Of a collection: the folder's name."""
    findings: tuple[Finding, ...] = ()
    """About the sources themselves, such as a file that is passed over."""

    def called(self, title: str | None) -> str:
        """Return the name of the edition's files: a collection's title, where one is set."""
        named = slug(title, NAME_WIDTH) if title and self.is_collection else ""
        return named or self.name


def read_sources(given: Sequence[str | Path], reporter: Reporter = silent) -> Sources:
    """Read what a person names: one file or address, several, or folders of files.

    Args:
        given: In the order in which they are heard.
        reporter: Hears of what is fetched.

    Raises:
        SourceError: A source can't be read, or holds nothing to read.
        SettingsError: A lexicon can't be used.
    """
    if len(given) == 1 and not _is_folder(given[0]):
        (path,) = given
        article = read_source(path, reporter)
        source = Source(article, lexicon_in(folder_of(path)))
        return Sources(article.name, article.source, folder_of(path), (source,))
    return _collection(given, reporter)


def folder_of(path: str | Path) -> Path:
    """Return the folder that a source lies in; the current one where it is no file."""
    is_file = str(path) != STANDARD_INPUT and not is_address(str(path))
    return Path(path).absolute().parent if is_file else Path.cwd()


def _collection(given: Sequence[str | Path], reporter: Reporter) -> Sources:
    paths: list[str | Path] = []
    findings: list[Finding] = []
    for one in given:
        if _is_folder(one):
            listing = list_folder(Path(one))
            paths += listing.paths
            findings += listing.findings
        else:
            paths.append(one)
    lexicons = {folder: lexicon_in(folder) for folder in dict.fromkeys(map(folder_of, paths))}
    articles = tuple(
        Source(read_source(path, reporter), lexicons[folder_of(path)]) for path in paths
    )
    title = Path(given[0]).absolute().name if len(given) == 1 else ""
    return Sources(
        name=slug(title, NAME_WIDTH) or f"{articles[0].article.name}-and-more",
        place=str(given[0]),
        folder=common_folder(map(folder_of, paths)),
        articles=articles,
        is_collection=True,
        title=title,
        findings=tuple(findings),
    )


def _is_folder(path: str | Path) -> bool:
    return str(path) != STANDARD_INPUT and not is_address(str(path)) and Path(path).is_dir()


def common_folder(folders: Iterable[Path]) -> Path:
    """Return the nearest folder that holds all of these; the current one where none does."""
    try:
        return Path(os.path.commonpath(list(folders)))
    except ValueError:  # on several drives
        return Path.cwd()


def source_from(folder: Path, source: str) -> str:
    """Return a source as a path from an edition's folder; empty if it is no file."""
    path = Path(source)
    if is_address(source):
        return source
    if not path.exists():
        return ""
    with suppress(ValueError):  # on another drive
        return one_line(Path(os.path.relpath(path, folder)).as_posix())
    return one_line(path.name)
