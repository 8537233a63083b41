"""Sources that are followed: what they say now, while their files change."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from audio_edition.errors import EditionError
from audio_edition.model import Article, Lines
from audio_edition.project.schema import Value
from audio_edition.project.text_file import Slice, read_text_file
from audio_edition.project.watching import changes, stamps
from audio_edition.publish.manifest import FILE_NAME
from audio_edition.read import format_of
from audio_edition.workflow.desk.apart import understood_apart
from audio_edition.workflow.desk.nearby import (
    Stretch,
    edges,
    part_of,
    whole_blocks,
    with_edit,
    with_look,
)
from audio_edition.workflow.desk.snapshot import Snapshot, sharing
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.opening import open as open_edition
from audio_edition.workflow.watching import inputs

AT_ONCE = 15_000
"""Characters up to which an edit waits until all is understood anew: 12 ms a thousand. Above,
what was edited is understood by itself first."""

LARGE = 100_000
"""Characters from which on a source is shown as it is written until it is understood, which is
done in a process of its own."""

FIRST_REST = 1.0
"""Seconds after opening before all of a large source is understood: its first page comes first."""

REST = 0.7
"""Seconds after an edit before all is understood anew: what was edited is to be heard first."""

LARGE_REST = 3.0
"""The same where that takes seconds, and the next edit would have it begin again."""

WINDOW = 40
"""Blocks that are understood together where they are looked at."""

LONGEST_LOOK = 60_000
"""Characters above which blocks are not looked at by themselves."""

TEXTS = frozenset({"text", "markdown"})
"""Formats that are read, and edited, line by line."""


class Followed:
    """What sources say, kept up with their files.

    Several threads may use it. What changes is told to `listeners`, by one word: `article`,
    `states`, `history`, `later` or `problem`.

    Args:
        sources: Files of any format, or folders of them.
        settings: Values by key that go over `edition.toml`.

    Raises:
        SourceError: A source can't be read.
        SettingsError: A setting or a lexicon can't be used.
    """

    snapshot: Snapshot
    """What they say now."""

    def __init__(
        self, sources: Path | Sequence[Path], settings: Mapping[str, Value] | None = None
    ) -> None:
        self.listeners: list[Callable[[str], None]] = []
        self.problem: EditionError | None = None
        """What keeps the files from being understood as they are now."""
        self._flags = settings
        self._writing = threading.RLock()
        self._understood = threading.Event()
        self._hurry = threading.Event()
        self._turn = 0
        self._revision = 0
        self._size = 0
        self._formats: dict[Path, str] = {}
        given = (sources,) if isinstance(sources, Path) else sources
        self.sources = tuple(source.absolute() for source in given)
        self.open()

    def open(self) -> None:
        """Read the sources; large ones are shown as they are written until they are understood."""
        self._seen = stamps(self.watched)
        edition = self._opened()
        if self._size < LARGE:
            self._take_up(edition)
        else:
            self._show(edition.revised(edition.glimpse()))
            self._begin(FIRST_REST)

    @property
    def files(self) -> tuple[Path, ...]:
        """The file of each article of the edition."""
        parts = self.snapshot.article.parts
        return tuple(Path(part.source).absolute() for part in parts) or self.sources

    def format(self, file: int = 0) -> str:
        """Return the format of a file, such as `text`, `markdown` or `pdf`."""
        path = self.files[file]
        if path not in self._formats:
            self._formats[path] = format_of(path)
        return self._formats[path]

    def file_of(self, block: int) -> int:
        """Return which of the files a block is written in."""
        return part_of(self.snapshot.article, block)

    @property
    def watched(self) -> tuple[Path, ...]:
        """The files whose change changes what the sources say."""
        return inputs(*self.sources)

    @property
    def manifest(self) -> Path:
        """The file whose change means that the edition was built."""
        return self.snapshot.edition.folder / FILE_NAME

    def follow(self, stop: threading.Event) -> None:
        """Keep up with the files until it is stopped."""
        while not stop.is_set():
            self.refresh()
            paths = (*self.watched, self.manifest)
            for changed in changes(stamps(paths), stop):
                if self.manifest in changed:
                    self.tell("states")
                self.refresh()
                if (*self.watched, self.manifest) != paths:
                    break

    def refresh(self, at_once: int = AT_ONCE) -> None:
        """Understand the files anew, if they have changed; what is wrong becomes `problem`.

        Args:
            at_once: Characters up to which this is waited for.
        """
        with self._writing:
            now = stamps(self.watched)
            if now == self._seen:
                return
            self._seen = now
            if self._size > at_once:
                self._begin(REST if self._size < LARGE else LARGE_REST)
                return
            try:
                self._take_up(self._opened())
            except EditionError as error:
                self._fail(error)

    def glance(self, file: int, lines: Lines, seen: Slice) -> None:
        """Show an edited place before all of a large source is understood.

        Args:
            file: Which of the files was edited.
            lines: What was replaced.
            seen: What stands there now.
        """
        if self._size <= AT_ONCE:
            return
        edition = self.snapshot.edition
        old = whole_blocks(edition.article, file, lines)
        shift = (len(seen.text.split("\n")) if seen.text else 0) - (lines[1] - lines[0] + 1)
        path = self.files[file]
        text = read_text_file(path).slice((old[0], old[1] + shift)).text
        article = with_edit(edition, file, old, text, markdown=self.format(file) == "markdown")
        self._show(edition.revised(article))

    def look(self, first: int, end: int) -> None:
        """Understand the blocks that somebody looks at, before the rest of a large source."""
        with suppress(EditionError):  # whoever waits for the whole is told
            for _ in range(first, end):
                if self.snapshot.whole or not self._look_once(first, end):
                    return

    def _look_once(self, first: int, end: int) -> bool:
        """Understand some blocks among these; return whether any had not been."""
        with self._writing:
            edition = self.snapshot.edition
            place = next(_unread(edition.article, first, end), None)
            if place is None:
                return False
            path, form = self.files[place.part], self.format(place.part)
            text = _written(edition.article, place, path) if form in TEXTS else None
            article = with_look(edition, place, text, markdown=form == "markdown")
            self._show(edition.revised(article))
            return True

    def tell(self, what: str) -> None:
        """Tell the listeners that something has changed."""
        for listener in tuple(self.listeners):
            listener(what)

    def wait(self) -> Snapshot:
        """Return what all of the sources say, as soon as it is understood."""
        self._hurry.set()
        self._understood.wait()
        return self.snapshot

    def _opened(self) -> Edition:
        edition = open_edition(*self.sources, settings=self._flags)
        blocks = (block for article in edition.as_read for block in article.blocks)
        self._size = sum(len(block.text) for block in blocks)
        return edition

    def _begin(self, rest: float) -> None:
        """Understand large sources, beside what is shown of them meanwhile."""
        self._turn += 1
        self._understood.clear()
        self._hurry.clear()
        threading.Thread(target=self._understand, args=[self._turn, rest], daemon=True).start()

    def _understand(self, turn: int, rest: float) -> None:
        self._hurry.wait(rest)
        if turn != self._turn:
            return
        try:
            edition = self._opened()
            if self._size > LARGE:
                article = understood_apart(self.sources, self._flags, lambda: turn == self._turn)
                if article is None:
                    return
                edition = edition.revised(article)
            article = edition.article
        except EditionError as error:
            self._fail(error)
            return
        shared = sharing(self.snapshot.article.blocks, article.blocks)
        with self._writing:
            if turn == self._turn:
                self._show(edition.revised(replace(article, blocks=shared)), whole=True)

    def _take_up(self, edition: Edition) -> None:
        """Show what a small source says, or a collection of which little has changed."""
        _ = edition.article
        if edition.article.parts:
            edition.remember()
        self._show(edition, whole=True)

    def _show(self, edition: Edition, *, whole: bool = False) -> None:
        self._revision += 1
        self.snapshot = Snapshot(self._revision, edition, whole)
        self.problem = None
        if whole:
            self._understood.set()
        self.tell("article")

    def _fail(self, error: EditionError) -> None:
        self.problem = error
        self._understood.set()
        self.tell("problem")


def _unread(article: Article, first: int, end: int) -> Iterator[Stretch]:
    """Yield stretches of blocks, among these, that nobody has understood yet."""
    at = first
    while at < min(end, len(article.blocks)):
        if not _is_unread(article, at):
            at += 1
            continue
        part = part_of(article, at)
        stop = min(end, edges(article, part)[1], at + WINDOW)
        last = next((to for to in range(at, stop) if not _is_unread(article, to)), stop)
        if sum(len(block.text) for block in article.blocks[at:last]) <= LONGEST_LOOK:
            yield Stretch(part, at, last)
        at = last


def _is_unread(article: Article, at: int) -> bool:
    block = article.blocks[at]
    return not block.units and bool(block.text.strip())


def _written(article: Article, place: Stretch, path: Path) -> str:
    first, last = article.blocks[place.first], article.blocks[place.end - 1]
    return read_text_file(path).slice((first.lines[0], last.lines[1])).text
