"""The documents of a book: a title page, and the text of each chapter."""

from audio_edition.publish.content import EditionContent
from audio_edition.publish.cover import cover_file
from audio_edition.publish.epub.chapter import EpubChapter
from audio_edition.publish.epub.xhtml import xhtml_document
from audio_edition.publish.markup import block_markup
from audio_edition.publish.xml import xml_text


def chapter_document(edition: EditionContent, chapter: EpubChapter) -> bytes:
    """Return the text of a chapter."""
    body = f"<body>\n{block_markup(chapter.blocks)}</body>"
    return xhtml_document(edition.article.metadata, chapter.title, body)


def title_page(edition: EditionContent) -> bytes:
    """Return the page with the cover, that names the book and those who wrote it."""
    metadata = edition.article.metadata
    authors = f'<p class="byline">{xml_text(", ".join(metadata.authors))}</p>\n'
    title = xml_text(edition.title)
    body = (
        '<body epub:type="titlepage" class="titlepage">\n'
        f'<img class="cover" role="doc-cover" src="{cover_file(edition)}" alt="{title}"/>\n'
        f'<p class="title">{title}</p>\n'
        f"{authors if metadata.authors else ''}</body>"
    )
    return xhtml_document(metadata, edition.title, body)
