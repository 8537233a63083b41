"""A source that is followed: what it says now, while its files change."""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from audio_edition.errors import EditError, EditionError
from audio_edition.model import Lines
from audio_edition.project.schema import Value
from audio_edition.project.text_file import Slice, read_text_file
from audio_edition.project.watching import changes, stamps
from audio_edition.publish.manifest import FILE_NAME
from audio_edition.workflow.desk.apart import understood_apart
from audio_edition.workflow.desk.nearby import whole_blocks, with_edit
from audio_edition.workflow.desk.snapshot import Snapshot
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.opening import open as open_edition
from audio_edition.workflow.watching import inputs

AT_ONCE = 15_000
"""Characters up to which an edit waits until all is understood anew: 12 ms a thousand. Above,
what was edited is understood by itself first."""

LARGE = 100_000
"""Characters from which on a source is shown as it is written until it is understood, which is
done in a process of its own."""

REST = 0.7
"""Seconds after an edit before all is understood anew: what was edited is to be heard first."""


class Followed:
    """What a source says, kept up with its files.

    Several threads may use it. What changes is told to `listeners`, by one word: `article`,
    `states`, `history`, `later` or `problem`.

    Args:
        source: A file of any format.
        settings: Values by key that go over `edition.toml`.

    Raises:
        SourceError: The source can't be read.
        SettingsError: A setting or the lexicon can't be used.
    """

    snapshot: Snapshot
    """What it says now."""

    def __init__(self, source: Path, settings: Mapping[str, Value] | None = None) -> None:
        self.listeners: list[Callable[[str], None]] = []
        self.problem: EditionError | None = None
        """What keeps the files from being understood as they are now."""
        self._flags = settings
        self._writing = threading.RLock()
        self._understood = threading.Event()
        self._turn = 0
        self._revision = 0
        self._size = 0
        self.source = source.absolute()
        if self.source.is_dir():
            raise EditError(
                f"{source} is a folder: the studio opens one article at a time.",
                "Name one of its files; `edition watch` and `edition build` take the folder.",
            )
        self.open()

    def open(self) -> None:
        """Read the source; a large one is shown as it is written until it is understood."""
        self._seen = stamps(self.watched)
        edition = open_edition(self.source, settings=self._flags)
        self._size = edition.size
        if self._size < LARGE:
            self._take_up(edition)
        else:
            self._show(edition.revised(edition.glimpse()))
            self._begin()

    @property
    def watched(self) -> tuple[Path, ...]:
        """The files whose change changes what the source says."""
        return inputs(self.source)

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
                self._begin(REST)
                return
            try:
                self._take_up(open_edition(self.source, settings=self._flags))
            except EditionError as error:
                self._fail(error)

    def glance(self, lines: Lines, seen: Slice) -> None:
        """Show an edited place before all of a large source is understood.

        Args:
            lines: What was replaced.
            seen: What stands there now.
        """
        if self._size <= AT_ONCE:
            return
        edition = self.snapshot.edition
        old = whole_blocks(edition.article, lines)
        shift = (len(seen.text.split("\n")) if seen.text else 0) - (lines[1] - lines[0] + 1)
        text = read_text_file(self.source).slice((old[0], old[1] + shift)).text
        markdown = self.source.suffix.lower() in {".md", ".markdown"}
        article = with_edit(edition, old, text, markdown=markdown)
        self._show(edition.revised(article))

    def tell(self, what: str) -> None:
        """Tell the listeners that something has changed."""
        for listener in tuple(self.listeners):
            listener(what)

    def wait(self) -> Snapshot:
        """Return what the whole source says, as soon as it is understood."""
        self._understood.wait()
        return self.snapshot

    def _begin(self, rest: float = 0.0) -> None:
        """Understand a large source, beside what is shown of it meanwhile."""
        self._turn += 1
        self._understood.clear()
        task = threading.Timer(rest, self._understand, args=[self._turn])
        task.daemon = True
        task.start()

    def _understand(self, turn: int) -> None:
        if turn != self._turn:
            return
        try:
            edition = open_edition(self.source, settings=self._flags)
            self._size = edition.size
            if self._size > LARGE:
                article = understood_apart(self.source, self._flags, lambda: turn == self._turn)
                if article is None:
                    return
                edition = edition.revised(article)
            edition.prepare()
        except EditionError as error:
            self._fail(error)
            return
        with self._writing:
            if turn == self._turn:
                self._show(edition, whole=True)

    def _take_up(self, edition: Edition) -> None:
        edition.prepare()
        self._size = edition.size
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
