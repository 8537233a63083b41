"""The lines of `edition show --why`."""

from typing import TYPE_CHECKING

from audio_edition.wording import first_words

if TYPE_CHECKING:
    from audio_edition.model import Block, Casting, Unit
    from audio_edition.workflow.why import Why


def block_reasons(block: "Block") -> list[str]:
    """Return why a block has its role, and why quoted words stay with the narrator."""
    from audio_edition.workflow.why import why_kept, why_role  # noqa: PLC0415 - start-up

    return [f"  {_line(why)}" for why in (why_role(block), *why_kept(block))]


def unit_reasons(unit: "Unit", casting: "Casting") -> list[str]:
    """Return why a unit is a quote, of whom, and in which voice."""
    from audio_edition.workflow.why import why_unit  # noqa: PLC0415 - start-up

    return [f"      {_line(why)}" for why in why_unit(unit, casting)]


def _line(why: "Why") -> str:
    words = f" ({first_words(why.words, 40)})" if why.words else ""
    meaning = f" - {why.meaning}" if why.meaning else ""
    return f"why {why.decision}: {why.rule}{words}{meaning}"
