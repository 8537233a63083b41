"""Small EPUB and Word files, made by the tests that read them."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from html import escape


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of some files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return data.getvalue()


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
