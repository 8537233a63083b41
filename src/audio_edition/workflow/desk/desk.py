"""The desk: open sources, what they say now, and all that an editor can do with them."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from audio_edition.engines import get_engine
from audio_edition.errors import EditError
from audio_edition.events import Event, Reporter
from audio_edition.model import Audio, Utterance
from audio_edition.project.history import Change
from audio_edition.project.lexicon_file import LEXICON_FILE
from audio_edition.project.schema import CAST_SECTION, Value
from audio_edition.project.settings import SETTINGS_FILE, find_settings_file
from audio_edition.pronounce import Entry
from audio_edition.render.takes import RenderJob
from audio_edition.workflow.built import Built
from audio_edition.workflow.desk.booth import Booth, published
from audio_edition.workflow.desk.doubts import Doubt, Doubts
from audio_edition.workflow.desk.editing import Edited, Editing
from audio_edition.workflow.desk.followed import TEXTS
from audio_edition.workflow.desk.pronouncing import Touched, touched, word_alone
from audio_edition.workflow.desk.snapshot import Snapshot, heard
from audio_edition.workflow.lexicons import in_file
from audio_edition.workflow.sources import common_folder


class Desk(Editing):
    """Open sources that are heard and edited in place; several threads may use it.

    Args:
        sources: Files of any format, or folders; only text and Markdown can be edited.
        settings: Values by key that go over `edition.toml`.
        read_only: Whether nothing but the store may be written.

    Raises:
        SourceError: A source can't be read.
        SettingsError: A setting or a lexicon can't be used.
    """

    def __init__(
        self,
        sources: Path | Sequence[Path],
        settings: Mapping[str, Value] | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        self.read_only = read_only
        self._building = threading.Lock()
        self._stopping = threading.Event()
        self._jobs: dict[str, RenderJob] = {}
        self._known: Snapshot | None = None
        self._booth: Booth | None = None
        self._doubts = Doubts()
        super().__init__(sources, settings)

    def open(self) -> None:
        """Read the sources, and get ready to say them."""
        super().open()
        settings = self.snapshot.edition.settings
        if self._booth:
            self._booth.close()
        self._booth = Booth(settings)
        self._is_ready = False

    @property
    def booth(self) -> Booth:
        """Where single sentences are said."""
        if self._booth is None:
            raise EditError("Nothing is open here yet.", "Wait a moment.")
        return self._booth

    @property
    def rendered(self) -> int:
        """Sentences that were rendered to be heard here."""
        return self.booth.rendered

    @property
    def editable(self) -> bool:
        """Whether any of the files can be edited in place."""
        return not self.read_only and any(
            self.format(file) in TEXTS for file in range(len(self.files))
        )

    def sound(self, fingerprint: str) -> Audio:
        """Return the sound of a sentence as the edition has it, rendered if need be.

        Raises:
            EditError: Nothing here sounds so.
            RenderError: The engine fails on it.
        """
        job = self._jobs.get(fingerprint)
        if job is None:
            raise EditError("No sentence here has this sound.", "Load the page again.")
        return self.booth.sound(job)

    def offer(self, utterance: Utterance, text: str) -> str:
        """Return the fingerprint by which something can be heard that no sentence says yet."""
        name = self.snapshot.edition.fingerprint_of(utterance)
        self._jobs.setdefault(name, RenderJob(name, utterance, text))
        return name

    def states(self, first: int, end: int) -> list[list[str]]:
        """Return how the heard sentences of some blocks stand: built, rendered or due."""
        self.look(first, end)
        self._make_ready()
        snapshot = self.snapshot
        known = published(snapshot.edition.last_manifest())
        return [
            [
                self.booth.state(snapshot.edition.fingerprint(sentence) or "", known)
                for sentence in heard(block)
            ]
            for block in snapshot.article.blocks[first:end]
        ]

    def doubts(self, first: int, end: int) -> Iterator[Doubt]:
        """Yield the words of some blocks that are likely to be mispronounced."""
        yield from self._doubts.among(self.snapshot, first, end)

    def cast(self, speaker: str, voice: str | None) -> Edited:
        """Give a speaker a voice in all of the edition, in `edition.toml`.

        Raises:
            EditError: The settings can't be edited.
            VoiceError: There is no such voice.
        """
        engine = get_engine(self.snapshot.edition.settings.engine)
        name = engine.resolve(voice) if voice else None
        folder = common_folder(file.parent for file in self.files)
        path = find_settings_file(folder) or folder / SETTINGS_FILE
        return self._set_entry(path, CAST_SECTION, speaker, name, f"voice of {speaker}")

    def sample(self, block: int, start: int, voice: str) -> Utterance | None:
        """Return how another voice would say a passage, or the first sentence of it.

        Args:
            block: Its index.
            start: Where the passage begins in the block's text.
            voice: Its name; where it is empty, the voice of quotes.

        Raises:
            VoiceError: There is no such voice.
        """
        at, casting = 0, self.snapshot.edition.castings[self.file_of(block)]
        name = get_engine(casting.quote.engine).resolve(voice or casting.quote.name)
        for unit in self.snapshot.article.blocks[block].units:
            for sentence in unit.sentences:
                if at >= start and sentence.utterance:
                    said = sentence.utterance
                    return replace(said, voice=replace(said.voice, name=name))
                at += len(sentence.text)
        return None

    def touched(self, entry: Entry, block: int = 0) -> list[Touched]:
        """Return the sentences that an entry of the lexicon beside a block would change.

        Raises:
            SettingsError: A lexicon can't be used.
        """
        return list(touched(self.snapshot, self._folder_of(block), entry))

    def alone(self, entry: Entry, block: int = 0) -> Utterance | None:
        """Return how an entry's word would be said by itself; None where nothing is heard.

        Raises:
            SettingsError: A lexicon can't be used.
        """
        return word_alone(self.snapshot, self._folder_of(block), entry, self.file_of(block))

    def say_as(self, entry: Entry, block: int = 0) -> Edited:
        """Teach the lexicon beside a block an entry.

        Raises:
            EditError: The lexicon can't be edited.
        """
        section, value = in_file(entry)
        path = self._folder_of(block) / LEXICON_FILE
        return self._set_entry(
            path, section, entry.written, value, f"“{entry.written}” said otherwise"
        )

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

    def build(self, reporter: Reporter) -> Built:
        """Build the edition.

        Raises:
            EditError: A build is going on here already, it was stopped, or the desk is read only.
            EditionError: As `Edition.build`.
        """
        self._refuse_if_read_only()
        if not self._building.acquire(blocking=False):
            raise EditError("A build is going on already.", "Wait for it to end.")
        self._stopping.clear()
        try:
            return self.wait().edition.build(self._until_stopped(reporter))
        finally:
            self._building.release()
            self.tell("states")

    @property
    def is_building(self) -> bool:
        """Whether a build is going on here."""
        return self._building.locked()

    def stop_build(self) -> None:
        """Have the build end that is going on; the edition stays as it was."""
        self._refuse_if_read_only()
        self._stopping.set()

    def _until_stopped(self, reporter: Reporter) -> Reporter:
        """Return a reporter with which a build ends at its next step once that is asked for."""

        def hear(event: Event) -> None:
            if self._stopping.is_set():
                hint = "What is finished is kept: the next one goes on from there."
                raise EditError("The build was stopped.", hint)
            reporter(event)

        return hear

    def close(self) -> None:
        """End the worker that renders, and a build that is going on."""
        self._stopping.set()
        self.booth.close()

    def tell(self, what: str) -> None:
        """Tell the listeners; marks for later go along with the text."""
        if what == "article":
            jobs = self.snapshot.jobs(self._known)
            self._jobs.update({job.fingerprint: job for job in jobs})
            self._known = self.snapshot
            if self._booth:
                self._booth.set_up(self.snapshot.edition.settings)
            if self.snapshot.whole and not self.read_only:
                self.bookmarks.follow(self.snapshot.article.blocks)
        super().tell(what)

    def _after(self, change: Change) -> Edited:
        """Understand a change, and render the first sentence that it has made sound new."""
        done = super()._after(change)
        for index, place in done.fresh[:1]:
            first = list(heard(self.snapshot.article.blocks[index]))[place]
            self.booth.prepare(self._jobs[self.snapshot.edition.fingerprint(first) or ""])
        return done

    def _make_ready(self) -> None:
        """Have it found out, once somebody looks, how loud the first voice is that is heard."""
        if not self._is_ready:
            self._is_ready = True
            self.booth.know(self.snapshot.edition.casting.narrator)

    def _folder_of(self, block: int) -> Path:
        """Return the folder whose lexicon holds for a block."""
        return self.files[self.file_of(block)].parent
