"""Script style: “Q:”, “A:” and “NAME:” at the start of paragraphs, as in interviews and plays.

A label is one only where the text makes a habit of it: two labels at least, and again and again.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audio_edition.segment.english import PARTICLES
from audio_edition.segment.first_names import FEMININE_NAMES, MASCULINE_NAMES
from audio_edition.segment.quotations import Quotation

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*"
_LABEL = re.compile(
    rf"(?P<label>{_WORD}(?: (?:{_WORD}|{'|'.join(sorted(PARTICLES))})){{0,4}})"
    r"(?::|(?<=^[QA])\.)\s+(?=\S)"
)
_DIRECTION = re.compile(r"^\s*[(\[].*[)\]]\s*$")
_FIRST_NAMES = MASCULINE_NAMES | FEMININE_NAMES


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph that somebody says, after a label or going on with the labelled one before."""

    label: str
    start: int
    """Where the words begin, behind the label."""

    def quotation(self, text: str) -> Quotation:
        """Return all but the label as spoken."""
        end = len(text.rstrip())
        return Quotation(self.start, end, end)


def find_lines(texts: Sequence[str]) -> list[Line | None]:
    """Return what each paragraph of an interview or a play says; None for all other text."""
    labelled = [_line_of(text) for text in texts]
    regular = _regular(labelled, texts)
    lines = [line if line and _is_label(line.label, regular) else None for line in labelled]
    spoken = [index for index, line in enumerate(lines) if line]
    for index in range(spoken[0], spoken[-1]) if spoken else ():
        lines[index] = lines[index] or _going_on(lines[index - 1], texts[index])
    return lines


def _line_of(text: str) -> Line | None:
    found = _LABEL.match(text)
    return Line(found["label"], found.end()) if found else None


def _regular(labelled: Sequence[Line | None], texts: Sequence[str]) -> frozenset[str]:
    """Return the labels that the text makes a habit of; none where it has only one."""
    counts = Counter(line.label for line in labelled if line)
    names = set(_surnames(counts, texts))
    regular = {
        label
        for label, count in counts.items()
        if (count > 1 or label in {"Q", "A"}) and (_is_named(label) or label in names)
    }
    return frozenset(regular if len(regular) > 1 else ())


def _surnames(labels: Counter[str], texts: Sequence[str]) -> Iterator[str]:
    """Yield the labels that elsewhere follow a first name."""
    for label in labels:
        full = re.compile(rf"{_WORD} {re.escape(label)}\b")
        if any(full.search(text) for text in texts if label in text):
            yield label


def _is_named(label: str) -> bool:
    """Tell whether a label looks like somebody and not like something."""
    first = label.split(maxsplit=1)[0].lower()
    return label.isupper() or " " in label or first in _FIRST_NAMES


def _is_label(label: str, regular: frozenset[str]) -> bool:
    return label in regular or (bool(regular) and label.isupper())


def _going_on(before: Line | None, text: str) -> Line | None:
    """Let an answer run over several paragraphs, but not over a stage direction."""
    return Line(before.label, 0) if before and not _DIRECTION.match(text) else None
