"""The table of contents of a read-along page: the chapters as nested lists of buttons."""

from collections.abc import Sequence

from audio_edition.model import Chapter, Timeline
from audio_edition.publish.xml import xml_text
from audio_edition.wording import clock


def contents_html(timeline: Timeline) -> str:
    """Return the chapters as nested lists of buttons."""
    return _list(timeline, timeline.chapters)


def _list(timeline: Timeline, chapters: Sequence[Chapter]) -> str:
    items = "".join(f"<li>{_entry(timeline, one)}</li>\n" for one in chapters)
    return f"<ol>\n{items}</ol>" if items else ""


def _entry(timeline: Timeline, chapter: Chapter) -> str:
    start = timeline.seconds(chapter.start)
    title = xml_text(chapter.title)
    return (
        f'<button type="button" data-start="{start:.3f}" data-title="{title}"><span>{title}</span> '
        f"<time>{clock(start)}</time></button>{_list(timeline, chapter.children)}"
    )
