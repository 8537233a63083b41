"""The desk: one source, what it says now, and all that an editor can do with it."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from audio_edition.engines import get_engine
from audio_edition.errors import ConflictError, EditError, EditionError, NeedsScriptError
from audio_edition.events import Reporter
from audio_edition.model import Audio, Lines
from audio_edition.project.folders import desk_folder
from audio_edition.project.history import Change, Entry, History
from audio_edition.project.lexicon_file import LEXICON_FILE
from audio_edition.project.schema import CAST_SECTION, Value
from audio_edition.project.settings import SETTINGS_FILE, find_settings_file
from audio_edition.project.text_file import Slice, TextFile, read_text_file
from audio_edition.project.toml_entry import with_entry
from audio_edition.read import format_of, read_text
from audio_edition.workflow.built import Built
from audio_edition.workflow.desk.booth import Booth, published
from audio_edition.workflow.desk.fixing import with_word
from audio_edition.workflow.desk.followed import LARGE, Followed
from audio_edition.workflow.desk.later import Bookmarks
from audio_edition.workflow.desk.marking import Asked, with_mark
from audio_edition.workflow.desk.places import Place, fresh
from audio_edition.workflow.desk.pronouncing import Touched, check_entry, touched
from audio_edition.workflow.desk.snapshot import Snapshot, heard
from audio_edition.workflow.scripting import import_scripts

if TYPE_CHECKING:
    from audio_edition.render.crew import RenderJob

EDITABLE = frozenset({"text", "markdown"})
"""Formats that are edited in place."""


@dataclass(frozen=True, slots=True)
class Edited:
    """What came of an edit."""

    revision: int
    fresh: tuple[Place, ...] = ()
    """The sentences that sound new."""


class Desk(Followed):
    """An open source that is heard and edited in place; several threads may use it.

    Args:
        source: A file of any format; only text and Markdown can be edited.
        settings: Values by key that go over `edition.toml`.
        read_only: Whether nothing but the store may be written.

    Raises:
        SourceError: The source can't be read.
        SettingsError: A setting or the lexicon can't be used.
    """

    def __init__(
        self,
        source: Path,
        settings: Mapping[str, Value] | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        self.read_only = read_only
        self._building = threading.Lock()
        self._jobs: dict[str, RenderJob] = {}
        self._known: Snapshot | None = None
        super().__init__(source, settings)

    def open(self) -> None:
        """Read the source, and what was done to it before."""
        folder = desk_folder(self.source)
        self.history = History(folder / "history.json")
        self.bookmarks = Bookmarks(folder / "later.json")
        super().open()
        self._booth = Booth(self.snapshot.edition.settings)

    @property
    def format(self) -> str:
        """The source's format, such as `text`, `markdown` or `pdf`."""
        return format_of(self.source)

    @property
    def editable(self) -> bool:
        """Whether the source can be edited in place."""
        return not self.read_only and self.format in EDITABLE

    @property
    def rendered(self) -> int:
        """Sentences that were rendered to be heard here."""
        return self._booth.rendered

    def sound(self, fingerprint: str) -> Audio:
        """Return the sound of a sentence, rendered where the store has not got it.

        Raises:
            EditError: Nothing here sounds so.
            RenderError: The engine fails on it.
        """
        job = self._jobs.get(fingerprint)
        if job is None:
            raise EditError("No sentence here has this sound.", "Load the page again.")
        return self._booth.sound(job)

    def states(self, first: int, end: int) -> list[list[str]]:
        """Return how the heard sentences of some blocks stand: built, rendered or due."""
        snapshot = self.snapshot
        known = published(snapshot.edition.last_manifest())
        return [
            [
                self._booth.state(snapshot.edition.fingerprint(sentence) or "", known)
                for sentence in heard(block)
            ]
            for block in snapshot.article.blocks[first:end]
        ]

    def slice(self, lines: Lines) -> Slice:
        """Return lines of the source, to be edited.

        Raises:
            NeedsScriptError: The source is neither text nor Markdown.
        """
        return self._file().slice(lines)

    def edit(self, lines: Lines, seen: str, text: str, label: str = "") -> Edited:
        """Put another text in the place of some lines.

        Args:
            lines: Where they were.
            seen: The SHA-256 of what the editor has seen there.
            text: What is to stand there; empty to take the lines out.
            label: What the history calls it.

        Raises:
            ConflictError: Something else stands there now.
            EditError: The file can't be written, or the desk is read only.
        """
        with self._writing:
            self._refuse_if_read_only()
            file = self._file()
            place = file.find(lines, seen)
            if place is None:
                raise _conflict(file, lines)
            before = file.slice(place).text
            text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
            if text == before:
                return Edited(self.snapshot.revision, ())
            file.replaced(place, text).save()
            change = Change(str(self.source), place[0], before, text)
            self.history.add(Entry(label or f"edit of line {place[0]}", (change,)))
            return self._after(change)

    def undo(self) -> Edited:
        """Undo the last thing that was done here.

        Raises:
            ConflictError: The file has changed there since: nothing was undone.
            EditError: There is nothing to undo.
        """
        with self._writing:
            self._refuse_if_read_only()
            entry = self.history.undo()
            return self._after(entry.changes[-1].reversed())

    def redo(self) -> Edited:
        """Do again what was undone last.

        Raises:
            ConflictError: The file has changed there since: nothing was done.
            EditError: There is nothing to redo.
        """
        with self._writing:
            self._refuse_if_read_only()
            return self._after(self.history.redo().changes[-1])

    def mark(self, block: int, start: int, end: int, asked: Asked) -> Edited:
        """Write a mark on some words of a block: speaker, voice, spoken form, or not read.

        Args:
            block: Its index.
            start: Where the words begin in its text.
            end: Where they end.
            asked: What the mark says; None takes a part of it away.

        Raises:
            NeedsScriptError: The source is not Markdown, which alone has marks.
            EditError: The words can't be found in the source as it is written.
        """
        with self._writing:
            self._refuse_if_read_only()
            if self.format != "markdown":
                raise NeedsScriptError(
                    "A plain text has no place for this.",
                    f"Make {self.script_path.name} of it: the same edition, with marks.",
                )
            target = self.snapshot.article.blocks[block]
            seen = self.slice(target.lines)
            start += len(target.text[start:end]) - len(target.text[start:end].lstrip())
            end -= len(target.text[start:end]) - len(target.text[start:end].rstrip())
            written = with_mark(seen.text, target.text, start, end, asked)
            if written is None or not _says(written, target.text):
                raise EditError(
                    "These words can't be marked as they are written here.",
                    "Edit the paragraph and mark them by hand: see docs/script.md.",
                )
            return self.edit(seen.lines, seen.sha256, written, f"mark in line {seen.lines[0]}")

    def fix(self, block: int, word: str) -> Edited:
        """Put one of the words that a finding names in the place of a damaged one.

        Args:
            block: The index of the damaged word's block.
            word: One of the finding's choices.

        Raises:
            EditError: The word fits nothing there.
        """
        with self._writing:
            self._refuse_if_read_only()
            seen = self.slice(self.snapshot.article.blocks[block].lines)
            text = with_word(seen.text, word)
            if text is None:
                raise EditError(f"“{word}” fits nothing here.", "Edit the paragraph.")
            return self.edit(seen.lines, seen.sha256, text, f"“{word}” restored")

    def cast(self, speaker: str, voice: str | None) -> Edited:
        """Give a speaker a voice in all of the edition, in `edition.toml`.

        Raises:
            EditError: The settings can't be edited.
            VoiceError: There is no such voice.
        """
        engine = get_engine(self.snapshot.edition.settings.engine)
        name = engine.resolve(voice) if voice else None
        path = find_settings_file(self.source.parent) or self.source.parent / SETTINGS_FILE
        return self._set_entry(path, CAST_SECTION, speaker, name, f"voice of {speaker}")

    def touched(self, written: str, spoken: str) -> list[Touched]:
        """Return the sentences that an entry of the lexicon would change.

        Raises:
            EditError: The entry is not whole.
        """
        edition = self.snapshot.edition
        return touched(edition.article, edition.lexicon, written, spoken)

    def say_as(self, written: str, spoken: str | None) -> Edited:
        """Teach the lexicon how something is said, or forget it.

        Raises:
            EditError: The lexicon can't be edited.
        """
        if spoken is not None:
            check_entry(written, spoken)
        path = self.source.parent / LEXICON_FILE
        return self._set_entry(path, "", written, spoken, f"“{written}” said otherwise")

    def set_later(self, block: int, note: str | None) -> None:
        """Mark a block for later, or take the mark away where there is no note.

        Raises:
            EditError: The marks can't be written.
        """
        with self._writing:
            self._refuse_if_read_only()
            self.bookmarks.set(self.snapshot.article.blocks[block], note)
        self.tell("later")

    def drop_later(self, key: str) -> None:
        """Take a mark for later away whose paragraph has gone.

        Raises:
            EditError: The marks can't be written.
        """
        with self._writing:
            self._refuse_if_read_only()
            self.bookmarks.drop(key)
        self.tell("later")

    @property
    def script_path(self) -> Path:
        """Where the source's editable script would be."""
        return self.source.with_suffix(".md")

    def make_script(self) -> None:
        """Write the source as an editable script beside it, and go on with that.

        Raises:
            OutputError: The script is there already, or can't be written.
        """
        with self._writing:
            self._refuse_if_read_only()
            import_scripts([self.source], self.script_path)
            self._booth.close()
            self.source = self.script_path
            self.open()

    def build(self, reporter: Reporter) -> Built:
        """Build the edition.

        Raises:
            EditError: A build is going on here already, or the desk is read only.
            EditionError: As `Edition.build`.
        """
        self._refuse_if_read_only()
        if not self._building.acquire(blocking=False):
            raise EditError("A build is going on already.", "Wait for it to end.")
        try:
            return self.wait().edition.build(reporter)
        finally:
            self._building.release()
            self.tell("states")

    def close(self) -> None:
        """End the worker that renders."""
        self._booth.close()

    def tell(self, what: str) -> None:
        """Tell the listeners; marks for later go along with the text."""
        if what == "article":
            jobs = self.snapshot.jobs(self._known)
            self._jobs.update({job.fingerprint: job for job in jobs})
            self._known = self.snapshot
            if self.snapshot.whole and not self.read_only:
                self.bookmarks.follow(self.snapshot.article.blocks)
        super().tell(what)

    def _after(self, change: Change) -> Edited:
        """Understand what a change has made of the source."""
        before = self.snapshot
        if Path(change.path) == self.source:
            now = self._file().slice(_lines(change.first, change.after))
            self.glance(_lines(change.first, change.before), now)
            self.refresh()
        else:
            self.refresh(LARGE)
        self.tell("history")
        places = tuple(fresh(before, self.snapshot))
        for index, place in places[:1]:
            first = list(heard(self.snapshot.article.blocks[index]))[place]
            self._booth.prepare(self._jobs[self.snapshot.edition.fingerprint(first) or ""])
        return Edited(self.snapshot.revision, places)

    def _set_entry(
        self, path: Path, section: str, key: str, value: str | None, label: str
    ) -> Edited:
        """Set an entry of a TOML file, which is made where there is none."""
        with self._writing:
            self._refuse_if_read_only()
            file = read_text_file(path)
            whole = (1, len(file.lines))
            before = file.slice(whole).text
            after = with_entry(before, section, key, value).removesuffix("\n")
            if after == before:
                return Edited(self.snapshot.revision)
            change = Change(str(path), 1, before if file.lines else "", after)
            file.replaced(whole if file.lines else (1, 0), after).save()
            self.history.add(Entry(label, (change,)))
            return self._after(change)

    def _file(self) -> TextFile:
        if self.format not in EDITABLE:
            raise NeedsScriptError(
                f"{self.source.name} can't be edited here: it is neither text nor Markdown.",
                f"Make {self.script_path.name} of it: the same edition, as Markdown.",
            )
        return read_text_file(self.source)

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise EditError("This studio is read only.", "Start it without --read-only.")


def _lines(first: int, text: str) -> Lines:
    """Return the lines that a text takes from the first on; none where it is empty."""
    return (first, first + (len(text.split("\n")) if text else 0) - 1)


def _says(written: str, text: str) -> bool:
    """Return whether Markdown says a text, to the letter."""
    try:
        blocks = read_text(written, "mark", markdown=True).blocks
    except EditionError:
        return False
    return [block.text for block in blocks] == [text]


def _conflict(file: TextFile, lines: Lines) -> ConflictError:
    now = file.slice(lines)
    return ConflictError(
        f"{file.path.name} has changed at line {lines[0]} since you began.",
        "Nothing was written. Compare both texts, and choose.",
        now.text,
        now.sha256,
        now.lines,
    )
