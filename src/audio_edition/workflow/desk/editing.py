"""Sources edited in their own files, some lines at a time, and never over what nobody has seen."""

import shlex
from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import ConflictError, EditError, EditionError, NeedsScriptError
from audio_edition.model import Block, Lines
from audio_edition.project.folders import desk_folder
from audio_edition.project.history import Change, Entry, History
from audio_edition.project.text_file import Slice, TextFile, read_text_file
from audio_edition.project.toml_entry import Value, with_entry
from audio_edition.read import read_text
from audio_edition.workflow.desk.fixing import with_word
from audio_edition.workflow.desk.followed import LARGE, TEXTS, Followed
from audio_edition.workflow.desk.later import Bookmarks
from audio_edition.workflow.desk.marking import Asked, with_mark
from audio_edition.workflow.desk.places import Place, fresh
from audio_edition.workflow.scripting import import_scripts


@dataclass(frozen=True, slots=True)
class Edited:
    """What came of an edit."""

    revision: int
    fresh: tuple[Place, ...] = ()
    """The sentences that sound new."""


class Editing(Followed):
    """Sources that are followed, and edited in place: text and Markdown only."""

    read_only: bool
    """Whether nothing but the store may be written."""

    def open(self) -> None:
        """Read the sources, and what was done to them before."""
        folder = desk_folder(*self.sources)
        self.history = History(folder / "history.json")
        self.bookmarks = Bookmarks(folder / "later.json")
        super().open()

    def slice(self, lines: Lines, file: int = 0) -> Slice:
        """Return lines of a file, to be edited.

        Raises:
            NeedsScriptError: The file is neither text nor Markdown.
        """
        return self._file(file).slice(lines)

    def edit(self, lines: Lines, seen: str, text: str, label: str = "", file: int = 0) -> Edited:
        """Put another text in the place of some lines.

        Args:
            lines: Where they were.
            seen: The SHA-256 of what the editor has seen there.
            text: What is to stand there; empty to take the lines out.
            label: What the history calls it.
            file: Which of the files they are in.

        Raises:
            ConflictError: Something else stands there now.
            EditError: The file can't be written, or the desk is read only.
        """
        with self._writing:
            self._refuse_if_read_only()
            written = self._file(file)
            place = written.find(lines, seen)
            if place is None:
                raise _conflict(written, lines)
            before = written.slice(place).text
            text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
            if text == before:
                return Edited(self.snapshot.revision, ())
            written.replaced(place, text).save()
            change = _change(written, place, text)
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
            file, target = self.file_of(block), self.snapshot.article.blocks[block]
            if self.format(file) != "markdown":
                raise self._needs_script(file, "A plain text has no place for this.")
            seen = self.slice(target.lines, file)
            start, end = _bare(target, start, end)
            written = with_mark(seen.text, target.text, start, end, asked)
            if written is None or not _says(written, target.text):
                raise EditError(
                    "These words can't be marked as they are written here.",
                    "Edit the paragraph and mark them by hand: see docs/script.md.",
                )
            label = f"mark in line {seen.lines[0]}"
            return self.edit(seen.lines, seen.sha256, written, label, file)

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
            file = self.file_of(block)
            seen = self.slice(self.snapshot.article.blocks[block].lines, file)
            text = with_word(seen.text, word)
            if text is None:
                raise EditError(f"“{word}” fits nothing here.", "Edit the paragraph.")
            return self.edit(seen.lines, seen.sha256, text, f"“{word}” restored", file)

    @property
    def script_path(self) -> Path:
        """Where the editable script of a single source would be."""
        return self.sources[0].with_suffix(".md")

    def make_script(self) -> None:
        """Write a single source as an editable script beside it, and go on with that.

        Raises:
            OutputError: The script is there already, or can't be written.
            EditError: There are several sources.
        """
        with self._writing:
            self._refuse_if_read_only()
            if len(self.files) > 1:
                raise EditError(
                    "Of several articles, none can be exchanged here.",
                    "Open the one alone: edition studio " + self.files[0].name,
                )
            import_scripts(self.sources, self.script_path)
            self.sources = (self.script_path,)
            self.open()

    def _after(self, change: Change) -> Edited:
        """Understand what a change has made of the sources."""
        before, files = self.snapshot, self.files
        path = Path(change.path)
        if path in files:
            file = files.index(path)
            now = read_text_file(path).slice(_lines(change.first, change.after))
            self.glance(file, _lines(change.first, change.before), now)
            self.refresh()
        else:
            self.refresh(LARGE)
        self.tell("history")
        places = tuple(fresh(before, self.snapshot))
        return Edited(self.snapshot.revision, places)

    def _set_entry(
        self, path: Path, section: str, key: str, value: Value | None, label: str
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

    def _file(self, file: int) -> TextFile:
        if self.format(file) not in TEXTS:
            name = self.files[file].name
            raise self._needs_script(
                file, f"{name} can't be edited here: it is neither text nor Markdown."
            )
        if not self.files[file].exists():
            raise EditError(
                f"{self.files[file].name} is not there any more.",
                "Put it back, then save: what you have written stays here.",
            )
        return read_text_file(self.files[file])

    def _needs_script(self, file: int, why: str) -> EditError:
        """Return what tells how a file comes to be one that can be edited and marked."""
        path = self.files[file]
        if len(self.files) == 1:
            hint = f"Make {self.script_path.name} of it: the same edition, with marks."
            return NeedsScriptError(why, hint)
        here = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
        names = [shlex.quote(str(one)) for one in (here, here.with_suffix(".md"))]
        remedy = f"edition import {names[0]} -o {names[1]}"
        return EditError(why, f"Make Markdown of {path.name}, and leave it out then: {remedy}")

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise EditError("This studio is read only.", "Start it without --read-only.")


def _change(file: TextFile, place: Lines, text: str) -> Change:
    """Return a change of some lines of a file.

    Lines that are taken out are remembered with the nearest that say something above and below:
    where these stand is where they belong, should the file change elsewhere before an undo.
    """
    first, last = place
    if text:
        return Change(str(file.path), first, file.slice(place).text, text)
    above = next((at for at in range(first - 1, 0, -1) if file.lines[at - 1].strip()), first)
    rest = range(last + 1, len(file.lines) + 1)
    below = next((at for at in rest if file.lines[at - 1].strip()), last)
    kept = [file.slice((at, at)).text for at in range(above, below + 1) if not first <= at <= last]
    return Change(str(file.path), above, file.slice((above, below)).text, "\n".join(kept))


def _lines(first: int, text: str) -> Lines:
    """Return the lines that a text takes from the first on; none where it is empty."""
    return (first, first + (len(text.split("\n")) if text else 0) - 1)


def _bare(block: Block, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of a block's text without the blanks at its ends."""
    words = block.text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


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
