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


def changed_units(manifest: Manifest | None, script: Script) -> tuple[str, ...]:
    """Return the units of a script that the last build would not have said the same.

    Where there are none, they are those that the last build had changed.
    """
    known = {one.fingerprint for one in manifest.sentences} if manifest else set[str]()
    fresh = dict.fromkeys(line.unit for line in script if line.fingerprint not in known)
    if fresh or manifest is None:
        return tuple(fresh)
    present = {line.unit for line in script}
    return tuple(unit for unit in manifest.changed if unit in present)
