"""A source as an editable script: read and understood once, corrected by a person from then on.

Several sources become a folder of scripts, from which the same collection is built.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from audio_edition.errors import OutputError
from audio_edition.events import Reporter, Warned, silent
from audio_edition.model import Article
from audio_edition.project.lexicon_file import LEXICON_FILE
from audio_edition.project.settings import SETTINGS_FILE, find_settings_file
from audio_edition.publish.aside import aside, build_aside, put_in_place
from audio_edition.publish.faults import explained
from audio_edition.publish.script import script
from audio_edition.read import MARKDOWN_SUFFIXES
from audio_edition.workflow.collection import apart
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.opening import open as open_edition


def script_of(*sources: str | Path, reporter: Reporter = silent) -> str:
    """Return a source as Markdown with front matter, from which the same edition is built.

    Raises:
        SourceError: The source can't be read, or holds nothing to read.
        SettingsError: A setting or the lexicon can't be used.
        OutputError: There are several sources.
    """
    article = open_edition(*sources, reporter=reporter).article
    if article.parts:
        raise OutputError(
            "Several articles make several scripts.", "Name a folder for them with -o."
        )
    return script(article)


def import_scripts(
    sources: Sequence[str | Path],
    path: Path,
    *,
    overwrite: bool = False,
    reporter: Reporter = silent,
) -> list[Path]:
    """Write sources as Markdown with front matter, from which the same edition is built.

    Args:
        sources: Files of any format that can be built, or folders; `-` is standard input.
        path: The script, a `.md` file; of several sources, or a folder, the folder of scripts.
        overwrite: Whether files that are there may be replaced.
        reporter: Hears of what is fetched, and of settings and lexicons that stay behind.

    Returns:
        What is written: a script for each source, in their order.

    Raises:
        SourceError: A source can't be read, or holds nothing to read.
        SettingsError: A setting or a lexicon can't be used.
        OutputError: A script is there already, or can't be written.
    """
    edition = open_edition(*sources, reporter=reporter)
    scripts = _scripts(edition.article, path)
    for each in scripts:
        _refuse_to_replace(each, overwrite=overwrite)
    for each, text in scripts.items():
        _write(each, text.encode())
    folder = next(iter(scripts)).parent
    for file in _left_behind(edition, folder):
        reporter(Warned(f"{file} does not hold for {path}: copy it there if it should."))
    return list(scripts)


def _left_behind(edition: Edition, folder: Path) -> Iterator[Path]:
    """Yield the settings and the lexicons of an edition that hold no longer in another folder."""
    settings = edition.settings.folder / SETTINGS_FILE
    if settings.is_file() and find_settings_file(folder) != settings:
        yield settings
    places = (Path(one.source).absolute().parent for one in apart(edition.article))
    lexicons = (place / LEXICON_FILE for place in dict.fromkeys(places))
    yield from (each for each in lexicons if each.is_file() and each.parent != folder.absolute())


def _scripts(article: Article, path: Path) -> dict[Path, str]:
    is_markdown = path.suffix.lower() in MARKDOWN_SUFFIXES
    if not article.parts:
        if is_markdown:
            return {path: script(article)}
        raise OutputError(
            f"{path} would not be read as Markdown.", f"Name it {path.with_suffix('.md').name}."
        )
    if is_markdown:
        raise OutputError(
            f"{path} can't hold several articles.", "Name a folder: each gets a script in it."
        )
    articles = apart(article)
    digits = max(2, len(str(len(articles))))
    names = (f"{number:0{digits}}-{one.name}.md" for number, one in enumerate(articles, 1))
    return {path / name: script(one) for name, one in zip(names, articles, strict=True)}


def _refuse_to_replace(path: Path, *, overwrite: bool) -> None:
    if path.exists() and not overwrite:
        raise OutputError(
            f"{path} is there already, perhaps with corrections.",
            "Name another place with -o, or replace it with --force.",
        )


def _write(path: Path, data: bytes) -> None:
    with explained(path.parent):
        try:
            build_aside(path, lambda out: out.write(data))
            put_in_place(path)
        finally:
            aside(path).unlink(missing_ok=True)
