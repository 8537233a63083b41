"""Files that stand beside the code and go into editions: style sheets, scripts, templates."""

from functools import cache
from importlib.resources import files


@cache
def resource(package: str, name: str) -> str:
    """Return the text of a file of a package."""
    return files(package).joinpath(name).read_text(encoding="utf-8")
