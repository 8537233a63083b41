"""Parts of an edition to listen to: made at once, whether or not the edition is built."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from audio_edition.errors import SourceError
from audio_edition.events import Reporter, silent
from audio_edition.model import Article, Block, Sentence, UnitKind
from audio_edition.publish.content import EditionContent
from audio_edition.publish.excerpts import write_clips, write_excerpt
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.workshop import Workshop

EXCERPTS = "listen"
"""Folder, in the edition's own, of what was made before or beside a build."""


def clips(
    edition: Edition, numbers: Collection[int], reporter: Reporter = silent
) -> Sequence[Path]:
    """Return a clip of each of these paragraphs; only what they lack is rendered.

    Raises:
        SourceError: There is no paragraph of such a number.
    """
    edition.select(numbers)
    content, workshop = _excerpt(edition, lambda block: block.number in numbers, reporter)
    return write_clips(content, edition.folder, EXCERPTS, workshop.frames)


def changed_clips(edition: Edition, reporter: Reporter = silent) -> Sequence[Path]:
    """Build the edition and return the clips of the paragraphs that sound new.

    Where nothing is to be rendered now, they are those that the last build has changed.
    """
    edition.build(reporter)
    manifest = edition.last_manifest()
    changed = set(manifest.changed if manifest else ())
    numbers = [
        block.number
        for block in edition.article.blocks
        if block.number and any(unit.id in changed for unit in block.units)
    ]
    return clips(edition, numbers, reporter) if numbers else ()


def quotes(edition: Edition, reporter: Reporter = silent) -> Path:
    """Return one MP3 of all that is quoted; only what it lacks is rendered.

    Raises:
        SourceError: Nothing in the article is quoted.
    """
    content, workshop = _excerpt(edition, _is_quoted, reporter, keep=UnitKind.QUOTE)
    return write_excerpt(content, edition.folder / EXCERPTS / "quotes.mp3", workshop.frames)


def _is_quoted(block: Block) -> bool:
    return any(unit.kind is UnitKind.QUOTE for unit in block.units)


def _excerpt(
    edition: Edition,
    chosen: Callable[[Block], bool],
    reporter: Reporter,
    keep: UnitKind | None = None,
) -> tuple[EditionContent, Workshop]:
    """Make what is heard in the chosen blocks, or in their units of one kind."""

    def cut(block: Block) -> Block:
        kept = block.units if chosen(block) else ()
        return replace(block, units=tuple(u for u in kept if keep in (None, u.kind)))

    article = replace(edition.article, blocks=tuple(map(cut, edition.article.blocks)))
    workshop = edition.workshop(reporter)
    heard = set(map(edition.fingerprint, _sentences_of(article)))
    if not heard - {None}:
        raise SourceError(
            "There is nothing to hear in that.", "`edition show` lists what there is."
        )
    with edition.production(article, workshop, reporter) as production:
        production.render()
        production.finish()
        layout, names = production.layout()
    return edition.content(edition.article, layout, names), workshop


def _sentences_of(article: Article) -> Iterator[Sentence]:
    """Yield the sentences of what is read, in order."""
    for block in article.blocks:
        for unit in block.units if block.read else ():
            yield from unit.sentences
