"""Rules have names and meanings that an editor can read."""

from collections.abc import Callable


def rule_name(rule: Callable[..., object]) -> str:
    """Return a rule's name as an editor reads it: `tag-after`."""
    return getattr(rule, "__name__", "").replace("_", "-")


def rule_meaning(rule: Callable[..., object]) -> str:
    """Return what a rule says of itself: the first paragraph of its docstring."""
    return " ".join((rule.__doc__ or "").partition("\n\n")[0].split())
