"""Several articles, each understood by itself, as one that is read from beginning to end."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, count, pairwise
from pathlib import Path

from audio_edition.model import Article, Block, Metadata, Part, Unit
from audio_edition.project.settings import Settings
from audio_edition.pronounce import Lexicon
from audio_edition.wording import first_words, slug
from audio_edition.workflow.sources import NAME_WIDTH, Sources

TITLES = 3
"""Articles whose titles make the title of a whole that has none of its own."""


Understanding = Callable[[Article, Settings, Lexicon], Article]
"""What is made of each article by itself, such as `understand`."""


def understand_all(sources: Sources, settings: Settings, understanding: Understanding) -> Article:
    """Return what an edition says: its article, or the whole that its articles make.

    Raises:
        VoiceError: A voice of the settings or of a mark does not exist, or none speaks the
            language.
    """
    if not sources.is_collection:
        (one,) = sources.articles
        return understanding(one.article, settings, one.lexicon)
    own = settings.of_a_part()
    articles = [understanding(one.article, own, one.lexicon) for one in sources.articles]
    whole = combine(articles, sources.name, sources.place, sources.title)
    return replace(
        whole,
        metadata=settings.metadata(whole.metadata),
        findings=(*sources.findings, *whole.findings),
    )


def combine(articles: Sequence[Article], name: str, place: str, title: str = "") -> Article:
    """Return articles as the parts of one.

    Numbers run on from article to article, and no two units have the same id; an article put in
    behind others leaves their ids as they are.

    Args:
        articles: Segmented and pronounced, in the order in which they are heard.
        name: Of the whole, for files.
        place: Where they are from, for messages.
        title: Of the whole; the first titles if empty.
    """
    edges = [0, *accumulate(len(article.blocks) for article in articles)]
    parts = tuple(
        Part(article.metadata, article.source, start, end, article.speakers)
        for article, (start, end) in zip(articles, pairwise(edges), strict=True)
    )
    findings = tuple(
        replace(finding, source=article.source)
        for article in articles
        for finding in article.findings
    )
    metadata = _metadata(articles, title)
    speakers = dict.fromkeys(speaker for article in articles for speaker in article.speakers)
    return Article(
        name,
        place,
        metadata,
        tuple(_blocks(articles)),
        findings,
        tuple(speakers),
        cover=next((article.cover for article in articles if article.cover), b""),
        parts=parts,
    )


def apart(article: Article) -> tuple[Article, ...]:
    """Return the articles of a collection, each by itself; one that is none of these, as it is."""
    if not article.parts:
        return (article,)
    return tuple(_part(article, part) for part in article.parts)


def _part(article: Article, part: Part) -> Article:
    return Article(
        slug(Path(part.source).stem, NAME_WIDTH) or article.name,
        part.source,
        part.metadata,
        article.blocks[part.start : part.end],
        tuple(finding for finding in article.findings if finding.source == part.source),
        part.speakers,
    )


def _blocks(articles: Iterable[Article]) -> Iterator[Block]:
    from audio_edition.segment import name_apart  # noqa: PLC0415 - start-up

    blocks = [block for article in articles for block in article.blocks]
    numbers = count(1)
    units = name_apart(tuple(map(_as_first, block.units)) for block in blocks)
    for block, own in zip(blocks, units, strict=True):
        number = None if block.number is None else next(numbers)
        yield replace(block, number=number, units=own)


def _as_first(unit: Unit) -> Unit:
    """Return a unit with the id that the first of its content has."""
    return replace(unit, id=unit.id.partition("-")[0])


def _metadata(articles: Sequence[Article], title: str) -> Metadata:
    """Return what is true of the whole: all authors, the latest date, the main language."""
    known = [article.metadata for article in articles]
    spoken: Counter[str] = Counter()
    for article in articles:
        spoken[article.metadata.language] += sum(len(block.text) for block in article.blocks)
    authors = (author for metadata in known for author in metadata.authors)
    dates = (metadata.date for metadata in known if metadata.date)
    return Metadata(
        title=title or _title_of([metadata.title for metadata in known]),
        authors=tuple(dict.fromkeys(authors)),
        date=max(dates, default=None),
        language=max(spoken, key=spoken.__getitem__),
    )


def _title_of(titles: Iterable[str]) -> str:
    told = [first_words(title) for title in titles if title]
    more = [] if len(told) <= TITLES else ["…"]
    return " · ".join([*told[:TITLES], *more])
