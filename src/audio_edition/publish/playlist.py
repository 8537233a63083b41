"""The clips as a playlist: extended M3U in UTF-8, with titles and durations."""

from collections.abc import Iterable

from audio_edition.publish.clips import Clip


def playlist(clips: Iterable[Clip]) -> str:
    """Return a playlist of clips, by their paths from the folder it will stand in."""
    entries = (f"#EXTINF:{clip.seconds:.3f},{clip.title}\n{clip.name}\n" for clip in clips)
    return "#EXTM3U\n" + "".join(entries)
