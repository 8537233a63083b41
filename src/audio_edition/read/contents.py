"""What a format's reader finds in a source."""

from dataclasses import dataclass, field

from audio_edition.model import Block, Finding, Metadata


@dataclass(frozen=True, slots=True)
class Contents:
    """What one source holds, whatever its format."""

    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    findings: tuple[Finding, ...] = ()
    cover: bytes = b""
    """The picture on its cover, JPEG or PNG; empty where it has none."""
