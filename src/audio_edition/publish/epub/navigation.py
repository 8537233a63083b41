"""The navigation document of a book: its headings, nested, and its landmarks.

Paragraphs are chapters for those who listen; a table of contents for readers names headings.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from audio_edition.model import Chapter
from audio_edition.publish.content import EditionContent
from audio_edition.publish.epub.chapter import EpubChapter
from audio_edition.publish.epub.xhtml import xhtml_document
from audio_edition.publish.markup import block_name
from audio_edition.publish.xml import xml_text


def navigation(edition: EditionContent, chapters: Sequence[EpubChapter]) -> bytes:
    """Return the navigation document."""
    places = dict(_places(edition, chapters))
    entries = "".join(
        _entry(one, places, chapter.text_file if not index else "")
        for chapter in chapters
        for index, one in enumerate(chapter.section.chapters)
        if not index or one.children
    )
    body = (
        '<body>\n<nav epub:type="toc" role="doc-toc">\n<h1>Contents</h1>\n'
        f"<ol>\n{entries}</ol>\n</nav>\n"
        '<nav epub:type="landmarks" hidden="hidden">\n<h2>Landmarks</h2>\n<ol>\n'
        '<li><a epub:type="titlepage" href="title.xhtml">Title page</a></li>\n'
        f'<li><a epub:type="bodymatter" href="{chapters[0].text_file}">Text</a></li>\n'
        "</ol>\n</nav>\n</body>"
    )
    return xhtml_document(edition.article.metadata, edition.title, body)


def _places(edition: EditionContent, chapters: Iterable[EpubChapter]) -> Iterator[tuple[int, str]]:
    """Yield the start of each block that is heard, with where it stands in the book."""
    passages = {passage.block: passage.start for passage in edition.timeline.passages}
    for chapter in chapters:
        for index, heard in enumerate(chapter.blocks, chapter.section.first):
            if index in passages:
                yield passages[index], f"{chapter.text_file}#{block_name(heard)}"


def _entry(chapter: Chapter, places: Mapping[int, str], place: str = "") -> str:
    """Return a heading with those inside it.

    Args:
        chapter: Of the timeline.
        places: Where in the book what begins at a time stands.
        place: Where the chapter stands, if that is not the heading but the whole document.
    """
    inside = "".join(_entry(one, places) for one in chapter.children if one.children)
    nested = f"\n<ol>\n{inside}</ol>\n" if inside else ""
    target = place or places[chapter.start]
    return f'<li><a href="{target}">{xml_text(chapter.title)}</a>{nested}</li>\n'
