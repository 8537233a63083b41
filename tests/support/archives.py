"""Small EPUB and Word files, made by the tests that read them."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from html import escape


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of some files, the same at any time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        for name, content in files.items():
            stored = name == "mimetype"
            method = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            packed.writestr(zipfile.ZipInfo(name), content, method)
    return data.getvalue()


def named_data(value: object) -> str | None:
    """Return the name of a test's parameter: bytes are not spelled out."""
    return "data" if isinstance(value, bytes) else None


def page(body: str, attributes: str = "") -> str:
    """Return an XHTML page with this body."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>Page</title></head><body{attributes}>{body}</body></html>"
    )


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
METADATA = (
    '<dc:title>The Long Tide</dc:title><dc:creator id="a">Ada Moe</dc:creator>'
    "<dc:date>2019-05-04T00:00:00Z</dc:date><dc:language>en-GB</dc:language>"
)


def package(
    pages: Iterable[str], metadata: str = METADATA, extra: str = "", spine: str = ""
) -> str:
    """Return a package document whose reading order is these files."""
    names = list(pages)
    items = "".join(
        f'<item id="i{number}" href="{escape(name)}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(names)
    )
    order = "".join(f'<itemref idref="i{number}"/>' for number in range(len(names)))
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f"<manifest>{items}{extra}</manifest><spine{spine}>{order}</spine></package>"
    )


def epub(
    pages: Mapping[str, str | bytes],
    more: Mapping[str, str | bytes] | None = None,
    metadata: str = METADATA,
    extra: str = "",
    spine: str = "",
) -> bytes:
    """Return an EPUB.

    Args:
        pages: Names and contents of the files of the reading order.
        more: Further files of the archive, by their path in it; they win over what is made here.
        metadata: What is in the package's metadata element.
        extra: Further items of the manifest.
        spine: Attributes of the spine.
    """
    files: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "book/package.opf": package(pages, metadata, extra, spine),
        **{f"book/{name}": content for name, content in pages.items()},
    }
    return archive(files | dict(more or {}))


NAVIGATION = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
NCX = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'


def navigation(entries: str) -> dict[str, str]:
    """Return the navigation document with these list items, as a file of the archive."""
    return {"book/nav.xhtml": page(f'<nav epub:type="toc"><ol>{entries}</ol></nav>')}


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STYLES = {
    "Title": ("Title", ""),
    "Subtitle": ("Subtitle", ""),
    "Heading1": ("heading 1", ""),
    "Heading2": ("heading 2", ""),
    "Quote": ("Quote", ""),
    "ListBullet": ("List Bullet 2", ""),
    "Caption": ("caption", ""),
    "Code": ("Source Code", ""),
    "TOC1": ("toc 1", ""),
    "MyPart": ("My part", "Heading1"),
    "Loop": ("Loop", "Loop"),
    "Outlined": ("Chapter name", ""),
}


def docx(body: str, more: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a Word document.

    Args:
        body: What is in its body element, in WordprocessingML.
        more: Further files of the archive, by their path in it.
    """
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/>{_outline(key)}</w:style>'
        for key, (name, base) in _STYLES.items()
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": word_part("document", f"<w:body>{body}</w:body>"),
        "word/styles.xml": word_part("styles", styles),
    }
    return archive(files | dict(more or {}))


def word_part(name: str, content: str) -> str:
    """Return a part of a Word document, with this root."""
    return f'<w:{name} xmlns:w="{_WORD}">{content}</w:{name}>'


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph of a Word document; text that begins with a tag is taken as it is."""
    runs = text if text.startswith("<") else f"<w:r><w:t>{escape(text)}</w:t></w:r>"
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{runs}</w:p>"


def _outline(style: str) -> str:
    return '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>' if style == "Outlined" else ""
