"""What a sound file tells of itself against what it should tell, in words."""

from collections.abc import Iterator, Sequence

from audio_edition.publish.probe import Mark, Told
from audio_edition.publish.sound_facts import SoundFacts


def tag_problems(told: Told, facts: SoundFacts) -> Iterator[str]:
    """Yield what is wrong with a file's title, author, album, narrator and cover."""
    wanted = (
        ("title", told.tag("title"), facts.title),
        ("author", told.tag("artist").replace("/", ", "), facts.artist.replace("/", ", ")),
        ("album", told.tag("album"), facts.album),
        ("narrator", told.tag("composer"), facts.narrator),
    )
    for name, found, right in wanted:
        if _plain(found) != _plain(right):
            yield f"its {name} is “{found}” instead of “{right}”"
    if told.cover != facts.cover:
        yield _cover_problem(told, facts)


def chapter_problems(
    found: Sequence[Mark], wanted: Sequence[Mark], tolerance: float
) -> Iterator[str]:
    """Yield what is wrong with a file's chapters: their number, titles and times.

    Args:
        found: In the file.
        wanted: As they should be.
        tolerance: Seconds by which one may begin earlier or later.
    """
    if len(found) != len(wanted):
        yield f"it has {len(found)} chapters, and should have {len(wanted)}"
        return
    for number, (mark, want) in enumerate(zip(found, wanted, strict=True), 1):
        if _plain(mark.title) != _plain(want.title):
            yield f"chapter {number} is called “{mark.title}” instead of “{want.title}”"
        if abs(mark.start - want.start) > tolerance:
            yield f"chapter {number} begins at {mark.start:.3f} s instead of {want.start:.3f} s"


def _cover_problem(told: Told, facts: SoundFacts) -> str:
    if not facts.cover:
        return "it has a cover, and was built without one"
    return "its cover is not the one that it was built with" if told.cover else "it has no cover"


def _plain(text: str) -> str:
    """Return a text with all white space alike: not every format keeps it."""
    return " ".join(text.split())
