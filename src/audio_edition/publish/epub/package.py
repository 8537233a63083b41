"""The package document of a book: what it is, what is in it, in which order it is read."""

from collections.abc import Iterator, Sequence

from audio_edition.publish.content import EditionContent
from audio_edition.publish.cover import cover_file, cover_type
from audio_edition.publish.direction import direction
from audio_edition.publish.epub.chapter import EpubChapter
from audio_edition.publish.epub.xhtml import STYLE_FILE, xml_document
from audio_edition.publish.work_id import full_date, work_id
from audio_edition.publish.xml import xml_text

FOLDER = "EPUB"
"""Of the archive, for all but the container."""

ACTIVE_CLASS = "-epub-media-overlay-active"
"""The class that a reader gives the sentence that is heard."""

CONTAINER = xml_document(
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">\n'
    f'<rootfiles><rootfile full-path="{FOLDER}/package.opf"'
    ' media-type="application/oebps-package+xml"/></rootfiles>\n</container>'
)

_ACCESSIBILITY = (
    ("schema:accessMode", "textual"),
    ("schema:accessMode", "auditory"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessModeSufficient", "auditory"),
    ("schema:accessibilityFeature", "synchronizedAudioText"),
    ("schema:accessibilityFeature", "readingOrder"),
    ("schema:accessibilityFeature", "structuralNavigation"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityHazard", "none"),
    ("schema:accessibilitySummary", "All of the text that is read aloud is lit as it is heard."),
)
"""EPUB Accessibility 1.1: https://www.w3.org/TR/epub-a11y-11/."""


def package(edition: EditionContent, chapters: Sequence[EpubChapter]) -> bytes:
    """Return the package document."""
    metadata = "".join(f"{element}\n" for element in _metadata(edition, chapters))
    items = "".join(f"{element}\n" for element in _items(edition, chapters))
    spine = "".join(f'<itemref idref="{chapter.id}"/>\n' for chapter in chapters)
    way = direction(edition.article.metadata.language)
    return xml_document(
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"'
        f' xml:lang="{xml_text(edition.article.metadata.language)}">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{metadata}</metadata>\n'
        f"<manifest>\n{items}</manifest>\n"
        f'<spine page-progression-direction="{way}">\n<itemref idref="title"/>\n{spine}</spine>\n'
        "</package>"
    )


def _metadata(edition: EditionContent, chapters: Sequence[EpubChapter]) -> Iterator[str]:
    metadata = edition.article.metadata
    yield f'<dc:identifier id="id">{work_id(edition)}</dc:identifier>'
    yield f"<dc:title>{xml_text(edition.title)}</dc:title>"
    yield f"<dc:language>{xml_text(metadata.language)}</dc:language>"
    for author in metadata.authors:
        yield f"<dc:creator>{xml_text(author)}</dc:creator>"
    if metadata.date:
        yield f"<dc:date>{xml_text(metadata.date)}</dc:date>"
    yield _meta("dcterms:modified", _modified(metadata.date))
    yield _meta("media:duration", _clock(sum(chapter.seconds for chapter in chapters)))
    for chapter in chapters:
        duration = _clock(chapter.seconds)
        yield f'<meta property="media:duration" refines="#{chapter.id}-overlay">{duration}</meta>'
    for voice in dict.fromkeys(voice.name for voice in edition.voices):
        yield _meta("media:narrator", voice)
    yield _meta("media:active-class", ACTIVE_CLASS)
    for name, value in _ACCESSIBILITY:
        yield _meta(name, value)


def _items(edition: EditionContent, chapters: Sequence[EpubChapter]) -> Iterator[str]:
    page = "application/xhtml+xml"
    yield f'<item id="navigation" href="navigation.xhtml" media-type="{page}" properties="nav"/>'
    yield f'<item id="style" href="{STYLE_FILE}" media-type="text/css"/>'
    yield (
        f'<item id="cover" href="{cover_file(edition)}" media-type="{cover_type(edition)}"'
        ' properties="cover-image"/>'
    )
    yield f'<item id="title" href="title.xhtml" media-type="{page}"/>'
    for one in chapters:
        smil = f"{one.id}-overlay"
        yield (
            f'<item id="{one.id}" href="{one.text_file}" media-type="{page}"'
            f' media-overlay="{smil}"/>'
        )
        yield f'<item id="{smil}" href="{one.overlay_file}" media-type="application/smil+xml"/>'
        yield f'<item id="{one.id}-sound" href="{one.audio_file}" media-type="audio/mpeg"/>'


def _meta(name: str, value: str) -> str:
    return f'<meta property="{name}">{xml_text(value)}</meta>'


def _modified(date: str | None) -> str:
    """Return the time that a package must name; a build has none, so it is the article's."""
    return f"{full_date(date) or '1980-01-01'}T00:00:00Z"


def _clock(seconds: float) -> str:
    return f"{seconds:.3f}s"
