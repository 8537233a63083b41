"""The last build, as its manifest tells of it."""

from audio_edition.publish.manifest_reader import Manifest
from audio_edition.render.script import Line, Script


def published_script(manifest: Manifest | None) -> Script | None:
    """Return what a build said; None if it is not known."""
    if manifest is None:
        return None
    return tuple(
        Line(one.unit, one.text.strip(), one.utterance, manifest.engine_version, one.fingerprint)
        for one in manifest.sentences
    )
