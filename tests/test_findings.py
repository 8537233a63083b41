import ast
from pathlib import Path

from audio_edition.findings import BY_CODE, FINDING_KINDS, Weight, weight_of

SOURCE = Path(__file__).parent.parent / "src/audio_edition"
MAKERS = {"Finding", "Edit", "exchange", "note"}
"""What is called with a finding's code among its arguments."""


def codes_in(path: Path) -> set[str]:
    """Return the texts that look like a code in calls that make findings, in one module."""
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    arguments = [
        argument.value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in MAKERS
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    return {text for text in arguments if text and set(text) <= set("abcdefghijklmnopqrstuvwxyz-")}


def test_every_code_in_the_program_is_explained() -> None:
    used = {code for path in SOURCE.rglob("*.py") for code in codes_in(path)}

    assert {"ligature", "unpaired-quote", "lost-character"} <= used
    assert used <= BY_CODE.keys()


def test_no_code_is_explained_twice() -> None:
    assert len(BY_CODE) == len(FINDING_KINDS)


def test_an_unknown_code_is_doubtful() -> None:
    assert weight_of("something-new") is Weight.DOUBTFUL
    assert weight_of("ligature") is Weight.REPAIRED
