"""What a reader returns, as the article that it becomes: so that it can be shown."""

from audio_edition.model import Article
from audio_edition.read.contents import Contents


def as_article(contents: Contents) -> Article:
    """Return the article of these contents."""
    return Article("case", "case", contents.metadata, contents.blocks, contents.findings)
