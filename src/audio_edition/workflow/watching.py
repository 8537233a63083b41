"""Building again whenever the source is saved."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import EditionError, SourceError
from audio_edition.events import Reporter
from audio_edition.model import Action, PlanItem
from audio_edition.project.lexicon_file import LEXICON_FILE
from audio_edition.project.schema import Value
from audio_edition.project.settings import SETTINGS_FILE, find_settings_file
from audio_edition.project.watching import changes, stamps
from audio_edition.read import list_folder
from audio_edition.workflow.built import Built
from audio_edition.workflow.opening import open as open_edition
from audio_edition.workflow.sources import common_folder, folder_of


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A build that a change has led to."""

    built: Built
    changes: tuple[PlanItem, ...]
    """The sentences that were rendered or dropped, and why; and those that are heard anew, though
    their sound was in the store."""


def inputs(*sources: Path) -> tuple[Path, ...]:
    """Return the files that say what an edition of these sources is, and the folders among them."""
    files = [path for source in sources for path in _files(source)]
    folder = common_folder(map(folder_of, files))
    settings = find_settings_file(folder) or folder / SETTINGS_FILE
    lexicons = [folder / LEXICON_FILE for folder in map(folder_of, files)]
    return tuple(dict.fromkeys((*sources, *files, *lexicons, settings)))


def _files(source: Path) -> tuple[Path, ...]:
    try:
        return list_folder(source).paths if source.is_dir() else (source,)
    except SourceError:
        return (source,)


def watch(
    sources: Sequence[Path],
    settings: Mapping[str, Value],
    reporter: Reporter,
    stop: threading.Event,
) -> Iterator[Rebuilt | EditionError]:
    """Build, and again whenever an input has changed, until it is stopped.

    A state that can't be built, such as half a sentence of TOML, is yielded as its error; the
    edition stays as it was, and the next change is waited for.

    Args:
        sources: A file of any format, several, or folders.
        settings: Values by key that go over `edition.toml`.
        reporter: Hears of every step.
        stop: Ends it, once set.
    """
    while not stop.is_set():
        seen = stamps(inputs(*sources))
        yield _build(sources, settings, reporter)
        if next(changes(seen, stop), None) is None:
            return


def _build(
    sources: Sequence[Path], settings: Mapping[str, Value], reporter: Reporter
) -> Rebuilt | EditionError:
    try:
        edition = open_edition(*sources, settings=settings)
        items, last = edition.plan().items, edition.last_manifest()
        built = edition.build(reporter)
    except EditionError as error:
        return error
    same = {one.fingerprint for one in (last.sentences if last else items)}
    return Rebuilt(built, tuple(one for one in items if _is_change(one, same)))


def _is_change(item: PlanItem, same: AbstractSet[str]) -> bool:
    return item.action is not Action.REUSE or item.fingerprint not in same
