import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_no_page_made_from_the_code_is_stale() -> None:
    docs = runpy.run_path(str(ROOT / "scripts" / "docs.py"))

    assert docs["stale_pages"]() == []
