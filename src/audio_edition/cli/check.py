"""`edition check`: what was repaired, left out, or is doubtful, before anything is rendered."""

from typing import TYPE_CHECKING

import typer

from audio_edition.cli import options
from audio_edition.cli.cast import cast_lines
from audio_edition.cli.machine import check_json
from audio_edition.cli.omissions import Omission, omissions
from audio_edition.cli.opening import open_edition
from audio_edition.cli.output import count, place, result, result_json
from audio_edition.findings import Weight, weight_of
from audio_edition.wording import first_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from audio_edition.model import Article, Finding
    from audio_edition.pronounce.uncertain import UncertainWord

SHOWN = 25
"""How many words that may be mispronounced are listed."""


def check(
    sources: options.Sources, *, cast: options.Cast = None, json: options.Json = False
) -> None:
    """List who is quoted, what may be mispronounced, was repaired or left out, or is doubtful."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    edition = open_edition(sources, cast=cast)
    words = workflow.doubtful_words(edition)
    if json:
        result_json(check_json(edition, words))
    else:
        result(*cast_lines(edition.cast), *_word_lines(words), *_report(edition.article))
    if any(weight_of(one.code) is Weight.DOUBTFUL for one in edition.article.findings):
        raise typer.Exit(1)


def finding_lines(findings: "Iterable[Finding]") -> list[str]:
    """Return findings as lines for a person: place, code, message, and the hint below."""
    return [line for finding in findings for line in _finding_lines(finding)]


def _report(article: "Article") -> list[str]:
    omitted = omissions(article)
    by_weight = {
        weight: [one for one in article.findings if weight_of(one.code) is weight]
        for weight in Weight
    }
    return [
        *_section("doubtful", finding_lines(by_weight[Weight.DOUBTFUL])),
        *_section("left out of the reading", list(map(_omission, omitted))),
        *_section("repaired", finding_lines(by_weight[Weight.REPAIRED])),
        (
            f"{len(by_weight[Weight.DOUBTFUL])} doubtful, {len(omitted)} left out, "
            f"{count(len(by_weight[Weight.REPAIRED]), 'repair')}"
        ),
    ]


def _word_lines(words: "Sequence[UncertainWord]") -> list[str]:
    """Return the words that may be mispronounced; the rarest are only counted."""
    shown = [_word_line(word) for word in words[:SHOWN]]
    if more := len(words) - len(shown):
        shown.append(f"and {more} more: --json lists them")
    return _section("may be mispronounced", shown)


def _word_line(word: "UncertainWord") -> str:
    times = f", {word.count} times" if word.count > 1 else ""
    where = place(word.source, word.line)
    return f"{where}{word.written} ({word.why}{times}): {first_words(word.sentence)}"


def _section(title: str, lines: "Sequence[str]") -> list[str]:
    return [f"{title}:", *(f"  {line}" for line in lines), ""] if lines else []


def _omission(omitted: Omission) -> str:
    where = place(omitted.source, omitted.lines[0])
    return f"{where}{omitted.role}: {first_words(omitted.text)}"


def _finding_lines(finding: "Finding") -> list[str]:
    line = f"{place(finding.source, finding.line)}{finding.message} [{finding.code}]"
    return [line, f"    {finding.hint}"] if finding.hint else [line]
