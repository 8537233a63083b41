"""A folder as a list of sources: what in it can be read, in the order in which a person counts."""

import re
from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import SourceError
from audio_edition.model import Finding

MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")
"""What Markdown is named, which can't be told from text otherwise."""

SUFFIXES = frozenset(
    {".txt", ".text", ".html", ".htm", ".xhtml", ".epub", ".pdf", ".docx", *MARKDOWN_SUFFIXES}
)
"""What a text is named; what is inside tells its format."""

PROJECT_FILES = frozenset({"edition.toml", "lexicon.toml"})
"""Files beside the sources that are no sources, as everybody knows."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What is in a folder."""

    paths: tuple[Path, ...]
    """The sources, in natural order: `2.txt` before `10.txt`."""
    findings: tuple[Finding, ...]
    """One for each entry that is passed over."""


def list_folder(folder: Path) -> Listing:
    """Return the sources that lie in a folder; folders inside it are passed over.

    Raises:
        SourceError: The folder can't be read, or holds no source.
    """
    try:
        entries = sorted(folder.iterdir(), key=lambda path: natural_key(path.name))
    except OSError as error:
        raise SourceError(
            f"{folder} can't be read: {error.strerror}.", "Check that you may read the folder."
        ) from error
    entries = [path for path in entries if path.name not in PROJECT_FILES]
    reasons = {path: _why_skipped(path) for path in entries}
    paths = tuple(path for path, reason in reasons.items() if reason is None)
    if not paths:
        raise SourceError(
            f"{folder} holds no file that can be read.",
            f"Put files in it whose names end in {', '.join(sorted(SUFFIXES))}.",
        )
    skipped = (_finding(path, reason, folder) for path, reason in reasons.items() if reason)
    return Listing(paths, tuple(skipped))


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return what to sort names by, so that the numbers in them count as numbers."""
    pieces = re.findall(r"\d+|\D+", name.casefold())
    return tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in pieces)


def _why_skipped(path: Path) -> str | None:
    if path.name.startswith((".", "~$")):
        return "it is hidden"
    if path.is_dir():
        return "it is a folder"
    return None if path.suffix.lower() in SUFFIXES else "it is not named like a text"


def _finding(path: Path, reason: str, folder: Path) -> Finding:
    return Finding(
        "skipped-file",
        f"{path.name} is not in the edition: {reason}.",
        "Name it on the command line to have it read." if path.is_file() else "",
        source=str(folder),
    )
