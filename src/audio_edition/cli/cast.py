"""The part of `edition check` that tells who is quoted."""

from typing import TYPE_CHECKING

from audio_edition.cli.output import table
from audio_edition.wording import first_words

if TYPE_CHECKING:
    from audio_edition.workflow.cast import Cast, Member


def cast_lines(cast: "Cast") -> list[str]:
    """Return the cast as lines for a person: who, how often, in which voice, found how."""
    lines: list[str] = []
    if cast.members:
        header = ("Speaker", "Quotes", "Voice", "Found by")
        lines += ["cast:", *(f"  {line}" for line in table(map(_row, cast.members), header)), ""]
    if cast.unresolved:
        lines += ["quotes of nobody that the text names:"]
        lines += [
            f"  line {one.block.lines[0]}: {first_words(one.unit.text.strip())}"
            for one in cast.unresolved
        ]
        lines += [""]
    if cast.conventions:
        marks = ", ".join(f"{one.marks} ({one.count})" for one in cast.conventions)
        lines += [f"marks of speech: {marks}", ""]
    if cast.absent:
        lines += [f"in [cast], but not quoted here: {', '.join(cast.absent)}", ""]
    return lines


def _row(member: "Member") -> tuple[str, str, str, str]:
    rules = ", ".join(f"{rule} {number}" for rule, number in member.rules)
    voice = f"{member.voice.name}, pitch {member.voice.pitch} ({member.because})"
    return member.speaker.name, str(member.quotes), voice, rules
