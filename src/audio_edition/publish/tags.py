"""What a file says about itself, whatever its format calls it."""

from collections.abc import Iterator
from dataclasses import dataclass

from audio_edition.publish.content import EditionContent
from audio_edition.publish.tracks import Track
from audio_edition.wording import one_line


@dataclass(frozen=True, slots=True)
class Tags:
    """A file's tags; an empty text is one that it does not have."""

    title: str
    artist: str
    """The authors, with commas between."""
    album: str
    narrator: str
    date: str
    """ISO 8601, as much as is known."""
    genre: str
    description: str
    comment: str
    copyright: str
    language: str
    """BCP 47."""
    series: str
    series_part: str
    track: int
    tracks: int


def tags(track: Track) -> Tags:
    """Return the tags of a track."""
    edition = track.edition
    metadata, release = edition.article.metadata, edition.release
    return Tags(
        title=track.title,
        artist=", ".join(metadata.authors),
        album=edition.title,
        narrator=narrator(edition),
        date=metadata.date or "",
        genre=release.genre,
        description=release.description or deck(edition),
        comment=synthetic(edition),
        copyright=release.copyright,
        language=metadata.language,
        series=release.series,
        series_part=release.series_part,
        track=track.number,
        tracks=track.total,
    )


def narrator(edition: EditionContent) -> str:
    """Return who reads: as the release says, or the narrator's voice."""
    voices = (voice.name for voice in edition.voices)
    return edition.release.narrator or f"{next(voices, 'no voice')} (synthetic voice)"


def deck(edition: EditionContent) -> str:
    """Return the article's own summary, empty where it has none."""
    decks = (block.text for block in edition.article.blocks if block.role == "deck")
    return one_line(next(decks, ""))


def synthetic(edition: EditionContent) -> str:
    """Say that nobody has read this aloud."""
    voices = dict.fromkeys(voice.name for voice in edition.voices)
    version = edition.versions.get("audio-edition", "")
    return f"Synthetic speech: {', '.join(voices)}. Made with Audio Edition {version}.".strip()


def vorbis_comments(said: Tags) -> Iterator[tuple[str, str]]:
    """Yield the tags as Vorbis comments (https://xiph.org/vorbis/doc/v-comment.html)."""
    numbered = said.tracks > 1
    pairs = (
        ("TITLE", said.title),
        ("ARTIST", said.artist),
        ("ALBUMARTIST", said.artist),
        ("ALBUM", said.album),
        ("COMPOSER", said.narrator),
        ("NARRATOR", said.narrator),
        ("DATE", said.date),
        ("GENRE", said.genre),
        ("DESCRIPTION", said.description),
        ("COMMENT", said.comment),
        ("COPYRIGHT", said.copyright),
        ("LANGUAGE", said.language),
        ("SERIES", said.series),
        ("SERIES-PART", said.series_part),
        ("TRACKNUMBER", str(said.track) if numbered else ""),
        ("TRACKTOTAL", str(said.tracks) if numbered else ""),
    )
    yield from ((name, value) for name, value in pairs if value)
