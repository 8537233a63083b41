"""A source as an editable script: read and understood once, corrected by a person from then on."""

from pathlib import Path

from audio_edition.errors import OutputError
from audio_edition.publish.aside import aside, build_aside, put_in_place
from audio_edition.publish.faults import explained
from audio_edition.publish.script import script
from audio_edition.workflow.opening import open as open_edition

SUFFIXES = (".md", ".markdown")
"""Of the files that are read as Markdown."""


def script_of(source: str | Path) -> str:
    """Return a source as Markdown with front matter, from which the same edition is built.

    Raises:
        SourceError: The source can't be read, or holds nothing to read.
        SettingsError: A setting or the lexicon can't be used.
    """
    return script(open_edition(source).article)


def import_script(source: str | Path, path: Path, *, overwrite: bool = False) -> None:
    """Write a source as Markdown with front matter, from which the same edition is built.

    Args:
        source: A file of any format that can be built; `-` is standard input.
        path: The script, a `.md` file.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        SourceError: The source can't be read, or holds nothing to read.
        SettingsError: A setting or the lexicon can't be used.
        OutputError: The script is there already, or can't be written.
    """
    _check(path, overwrite=overwrite)
    data = script_of(source).encode()
    with explained(path.parent):
        try:
            build_aside(path, lambda out: out.write(data))
            put_in_place(path)
        finally:
            aside(path).unlink(missing_ok=True)


def _check(path: Path, *, overwrite: bool) -> None:
    if path.suffix.lower() not in SUFFIXES:
        raise OutputError(
            f"{path} would not be read as Markdown.", f"Name it {path.with_suffix('.md').name}."
        )
    if path.exists() and not overwrite:
        raise OutputError(
            f"{path} is there already, perhaps with corrections.",
            "Name another file with -o, or replace it with --force.",
        )
