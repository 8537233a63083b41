"""Cases kept as text: one a line, its fields parted by ` ~ `."""

from pathlib import Path

CASES = Path(__file__).parent.parent / "cases"


def cases(name: str) -> list[tuple[str, ...]]:
    """Return the cases of a file under `tests/cases`."""
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" ~ ")) for line in lines if line]
