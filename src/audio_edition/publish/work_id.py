"""Identity and date of a work, for formats that are strict about them."""

import re
import uuid

from audio_edition.identity import digest
from audio_edition.publish.content import EditionContent


def work_id(edition: EditionContent) -> str:
    """Return a URN that stays with the work, whatever is corrected in it (RFC 9562)."""
    work = digest(edition.article.name, edition.title, *edition.article.metadata.authors)
    return uuid.uuid5(uuid.NAMESPACE_OID, work).urn


def full_date(date: str | None) -> str | None:
    """Return a date that names a day; None for any other."""
    return date if date and re.fullmatch(r"\d{4}-\d\d-\d\d", date) else None
