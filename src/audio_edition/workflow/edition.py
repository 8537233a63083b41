"""An open edition: what it says, what building it takes, and its build."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cached_property

from audio_edition import __version__
from audio_edition.assemble.layout import Assembly, Layout
from audio_edition.engines import get_engine
from audio_edition.errors import SourceError, StoreError
from audio_edition.events import Reporter, Warned, silent
from audio_edition.model import (
    Article,
    Block,
    Casting,
    Plan,
    PlanItem,
    Reason,
    Sentence,
    Take,
    Unit,
    Utterance,
    Voice,
)
from audio_edition.project.folders import edition_folder, store_folder
from audio_edition.project.settings import Settings
from audio_edition.pronounce import Lexicon, SpokenForm, entries_behind, readable, sentence_form
from audio_edition.publish.content import EditionContent
from audio_edition.publish.edition import publish
from audio_edition.publish.formats import FORMATS, chosen_formats
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.manifest import FILE_NAME
from audio_edition.publish.manifest_reader import Manifest, read_manifest
from audio_edition.publish.mp3_frames import encoding_id
from audio_edition.render.fingerprint import SOUND_VERSION, fingerprint
from audio_edition.render.messages import Done
from audio_edition.render.occupancy import in_use
from audio_edition.render.plan import make_plan
from audio_edition.render.process import WorkerProcess
from audio_edition.render.script import Script, make_script
from audio_edition.render.speeds import load_speeds
from audio_edition.render.store import Store
from audio_edition.render.upkeep import enter, open_store
from audio_edition.workflow.built import Built, built, too_long
from audio_edition.workflow.calibration import calibration_uses, levels_of
from audio_edition.workflow.cast import Cast, cast_of, joined
from audio_edition.workflow.collection import apart, understand_all
from audio_edition.workflow.head_start import HeadStart
from audio_edition.workflow.previous import changed_units, published_script
from audio_edition.workflow.production import Production
from audio_edition.workflow.recollection import Recollection
from audio_edition.workflow.releasing import release_of
from audio_edition.workflow.sound import SoundSettings, sound_settings
from audio_edition.workflow.soundness import check_sentences
from audio_edition.workflow.sources import Sources, source_from
from audio_edition.workflow.stopwatch import Stopwatch
from audio_edition.workflow.text import cast_speakers, glimpsed
from audio_edition.workflow.workshop import Workshop


class Edition:
    """An article, or several, with its settings: open for planning, building and listening.

    Args:
        sources: As they were read.
        settings: Of this edition.
    """

    def __init__(self, sources: Sources, settings: Settings) -> None:
        self._sources = sources
        self.settings = settings
        self.name = sources.called(settings.text("article.title"))
        self.folder = edition_folder(settings, self.name)
        self._recollection = Recollection(store_folder(settings))

    @cached_property
    def article(self) -> Article:
        """The article, repaired, segmented and pronounced; of several, the whole.

        Raises:
            VoiceError: A voice of the settings does not exist.
        """
        return understand_all(self._sources, self.settings, self._recollection.understand)

    @property
    def lexicons(self) -> tuple[Lexicon, ...]:
        """The user's own pronunciations, for the article or each of several."""
        return tuple(one.lexicon for one in self._sources.articles)

    @property
    def as_read(self) -> tuple[Article, ...]:
        """The sources as they were read, with their line breaks, before anything is repaired."""
        return tuple(one.article for one in self._sources.articles)

    def glimpse(self) -> Article:
        """Return the article as it is read, before anybody knows what is what in it: quickly."""
        return understand_all(self._sources, self.settings, glimpsed)

    def revised(self, article: Article) -> "Edition":
        """Return this edition with another understanding of its article."""
        other = Edition(self._sources, self.settings)
        other.__dict__["article"] = article
        return other

    def remember(self) -> None:
        """Keep what the article says, so that it is understood sooner the next time."""
        with suppress(StoreError):
            self._recollection.keep(self._store)

    @property
    def units(self) -> tuple[Unit, ...]:
        """The article's units, in reading order."""
        return tuple(unit for block in self.article.blocks for unit in block.units)

    @cached_property
    def script(self) -> Script:
        """What is said, sentence by sentence."""
        return make_script(self.article, {self.settings.engine: self._engine_version})

    @property
    def casting(self) -> Casting:
        """Which voice says what in the article, or in the first of several."""
        return self.castings[0]

    def casting_of(self, unit: Unit) -> Casting:
        """Return which voice says what in the article that a unit is of."""
        return self.castings[self._owners[unit.id]]

    @property
    def cast(self) -> Cast:
        """Who is quoted, what decided it, and with which voice."""
        casts = zip(self._articles, self.castings, strict=True)
        return joined([cast_of(one, casting, self.settings.cast) for one, casting in casts])

    def fingerprint(self, sentence: Sentence) -> str | None:
        """Return the identity of a sentence's sound; None where nothing is heard."""
        return self.fingerprint_of(sentence.utterance) if sentence.utterance else None

    def fingerprint_of(self, utterance: Utterance) -> str:
        """Return the identity of the sound of anything that is said."""
        return fingerprint(utterance, self._engine_version)

    def form_of(self, unit: Unit, sentence: Sentence) -> SpokenForm:
        """Return how a sentence of a unit is said, with the map from what is written."""
        owner = self._owners[unit.id]
        language = self._articles[owner].metadata.language
        engine = get_engine(self.settings.engine)
        lexicon = replace(self._sources.articles[owner].lexicon, phonemes=engine.takes_phonemes)
        return sentence_form(sentence, lexicon, language, unit.speaker)

    def select(self, numbers: Iterable[int]) -> list[Block]:
        """Return the paragraphs with these numbers.

        Raises:
            SourceError: There is no paragraph of such a number.
        """
        numbered = {block.number: block for block in self.article.blocks if block.number}
        for number in numbers:
            if number not in numbered:
                raise SourceError(
                    f"There is no paragraph {number} in {self._sources.place}.",
                    f"There are {len(numbered)}: `edition show` lists them.",
                )
        return [numbered[number] for number in numbers]

    def plan(self) -> Plan:
        """Return what a build would do with each sentence, and why.

        Raises:
            StoreError: The store can't be used.
        """
        return self._plan(self.workshop(silent))

    def _plan(self, workshop: Workshop) -> Plan:
        previous, speeds = published_script(self.last_manifest()), load_speeds(self._store)
        plan = make_plan(self.script, previous, workshop.look(), speeds, self._workers)
        units = {unit.id: unit for unit in self.units}
        return replace(plan, items=tuple(self._with_entry(item, units) for item in plan.items))

    def build(self, reporter: Reporter = silent) -> Built:
        """Make the edition: only what the store lacks is rendered and encoded.

        Args:
            reporter: Hears of every step; may be called from several threads.

        Raises:
            SourceError: Nothing in the article is read.
            RenderError: Some sentences could not be rendered; all others are kept.
            StoreError: The store can't be used.
            OutputError: The edition's folder can't be written; the old edition is as it was.
            SettingsError: A format that is asked for does not exist.
            VerifyError: What was made is not what it should be; the old edition is as it was.
        """
        watch = Stopwatch()
        formats = self.formats
        release_of(self.settings)  # a cover that can't be used is told before any work
        engine, loudness = self.settings.engine, self._sound.loudness
        with in_use(self._store.root), HeadStart(self._store, engine, loudness) as head_start:
            self._recollection.head_start = head_start
            with watch.running("text"):
                self._refuse_silence()
            return self._make(formats, watch, reporter, head_start)

    def _make(
        self,
        formats: Sequence[OutputFormat],
        watch: Stopwatch,
        reporter: Reporter,
        head_start: HeadStart,
    ) -> Built:
        with watch.running("render"):
            first = head_start.take_over()
        workshop = self.workshop(reporter, head_start.made)
        with watch.running("plan"):
            plan = self._plan(workshop)
            last = self.last_manifest()
            changed = changed_units(last, self.script)
            self._warn_of_another(last, reporter)
        production_of = self.production(self.article, workshop, reporter, first)
        with production_of as production, ThreadPoolExecutor(1) as aside:
            aside.submit(self.remember)
            with watch.running("render"):
                production.render()
            layout, names = production.layout()
            check_sentences(layout.timeline, self.script)
            content = self.content(self.article, layout, names, changed)
            with watch.running("publish"):  # and encoding: files wait for the chunks they hold
                published = publish(content, self.folder, self.name, formats, workshop)
            with watch.running("encode"):
                production.finish()
        uses = (*self._uses(), *names, *published.uses)
        enter(self._store, self.folder, uses, workshop.takes)
        made = built(
            content,
            published,
            self.folder,
            self.name,
            plan,
            encoded=production.encoded + len(workshop.encoded_again),
            rendered_again=len(workshop.rendered_again),
            seconds=watch.seconds,
        )
        for warning in too_long(made.audio, self._sound.loudness):
            reporter(warning)
        return made

    @property
    def formats(self) -> tuple[OutputFormat, ...]:
        """What a build makes.

        Raises:
            SettingsError: A format that is asked for does not exist.
        """
        names = re.split(r"[\s,]+", (self.settings.text("output.formats") or "").strip(" ,"))
        flags = (one.name for one in FORMATS if self.settings.values.get(f"output.{one.name}"))
        return chosen_formats([*names, *flags])

    def workshop(
        self, reporter: Reporter, ahead: Mapping[str, Done[Take]] | None = None
    ) -> Workshop:
        """Return where this edition's takes and chunks are made.

        Args:
            reporter: Hears of each step.
            ahead: Takes that have been made for it already.
        """
        sound, jobs = self._sound, self._workers
        return Workshop(
            self._store, self.script, jobs, sound.bitrate, reporter, sound.sample_rate, ahead
        )

    @contextmanager
    def production(
        self,
        article: Article,
        workshop: Workshop,
        reporter: Reporter,
        first: WorkerProcess | None = None,
    ) -> Iterator[Production]:
        """Produce this article, or an excerpt of it, as long as the context lasts.

        Args:
            article: Of this edition.
            workshop: Of this edition.
            reporter: Hears of each chunk.
            first: A worker that has been started already.
        """
        sound, name = self._sound, self._fingerprints.__getitem__
        due = [line.fingerprint for line in self.script if not workshop.take(line.fingerprint)]
        with workshop.crew(due, first) as crew:
            levels = levels_of(self._voices, sound.loudness, crew)
            assembly = Assembly(
                article, name, sound.pauses, levels, sound.sample_rate, sound.cue_sounds
            )
            with Production(workshop, assembly, crew, reporter) as production:
                yield production

    def content(
        self, article: Article, layout: Layout, chunks: Sequence[str], changed: Sequence[str] = ()
    ) -> EditionContent:
        """Return what there is to publish of this article, or of an excerpt of it."""
        bitrate = self._sound.bitrate
        return EditionContent(
            article=article,
            timeline=layout.timeline,
            chunks=layout.chunks,
            chunk_fingerprints=tuple(chunks),
            bitrate=bitrate,
            voices=self._voices,
            changed=tuple(changed),
            release=release_of(self.settings, self.article.cover),
            source=source_from(self.folder, self._sources.place),
            loudness=self._sound.goal,
            part_sources=tuple(source_from(self.folder, part.source) for part in article.parts),
            versions={
                "audio-edition": __version__,
                "engine": self._engine_version,
                "sound": SOUND_VERSION,
                "encoder": encoding_id(bitrate),
            },
        )

    def last_manifest(self) -> Manifest | None:
        """Return the manifest of the last build; None if there is none that can be read."""
        return read_manifest(self.folder / FILE_NAME)

    @cached_property
    def _store(self) -> Store:
        return open_store(store_folder(self.settings), self.folder)

    @cached_property
    def _engine_version(self) -> str:
        return get_engine(self.settings.engine).version()

    @cached_property
    def _fingerprints(self) -> dict[object, str]:
        return {line.utterance: line.fingerprint for line in self.script}

    @cached_property
    def _articles(self) -> tuple[Article, ...]:
        """The article; the parts of a collection, each by itself."""
        return apart(self.article)

    @cached_property
    def castings(self) -> tuple[Casting, ...]:
        """Which voice says what in the article, or in each of several."""
        return tuple(cast_speakers(article, self.settings) for article in self._articles)

    @cached_property
    def _owners(self) -> dict[str, int]:
        """Which of the articles each unit is of."""
        return {
            unit.id: index
            for index, article in enumerate(self._articles)
            for block in article.blocks
            for unit in block.units
        }

    def _uses(self) -> Iterator[str]:
        """Yield the names of what this edition uses of the store, besides its chunks."""
        yield from self._fingerprints.values()
        yield from calibration_uses(self._voices, self._sound.loudness)
        yield from self._recollection.names

    @cached_property
    def _sound(self) -> SoundSettings:
        return sound_settings(self.settings)

    @cached_property
    def _voices(self) -> tuple[Voice, ...]:
        return tuple(dict.fromkeys(line.utterance.voice for line in self.script))

    @property
    def _workers(self) -> int:
        return self.settings.jobs

    def _refuse_silence(self) -> None:
        if not self.script:
            raise SourceError(
                f"Nothing in {self._sources.place} is read aloud.",
                "`edition show` says what each block was taken for; edition.toml can change it.",
            )

    def _with_entry(self, item: PlanItem, units: Mapping[str, Unit]) -> PlanItem:
        """Name the lexicon entries behind a sentence that sounds otherwise because of them."""
        if item.reason is not Reason.LEXICON:
            return item
        unit, was = units.get(item.unit), item.because or ""
        spans = self.form_of(unit, Sentence(item.sentence)).spans if unit else ()
        return replace(item, because=entries_behind(spans, was) or readable(was))

    def _warn_of_another(self, last: Manifest | None, reporter: Reporter) -> None:
        """Say so if the folder holds the edition of another source."""
        source = last.source if last else ""
        if source and source != source_from(self.folder, self._sources.place):
            place = f"{self.folder} held the edition of {source}, which this build replaces"
            reporter(Warned(f"{place}: -o names another place."))
