"""Writes the pages of docs/ that are made from the code; with --check only says which are stale.

Run it as `python scripts/docs.py` after a change to an option or a setting.
"""

import sys
from pathlib import Path

from typer.testing import CliRunner

from audio_edition.cli import lexicon
from audio_edition.cli.main import app
from audio_edition.findings import FINDING_KINDS
from audio_edition.project.schema import CAST_SECTION, SETTINGS, Setting
from audio_edition.segment.rulebook import rule_chapters

DOCS = Path(__file__).resolve().parent.parent / "docs"


def commands_page() -> str:
    """Return the help of every command."""
    names = [[command.name] for command in app.registered_commands if command.name]
    names += [["lexicon", str(one.name)] for one in lexicon.GROUP.registered_commands]
    sections = [f"## edition {' '.join(name)}\n\n```\n{_help(*name)}\n```" for name in names]
    opening = "# Commands\n\nWhat `--help` prints, for each command.\n\n```\n" + _help() + "\n```"
    return "\n\n".join([opening, *sections]) + "\n"


def settings_page() -> str:
    """Return every setting with its default."""
    rows = [_row(setting) for setting in SETTINGS]
    return _SETTINGS_OPENING + "\n".join(rows) + _SETTINGS_CLOSING


def findings_page() -> str:
    """Return every code of a finding."""
    rows = [f"| `{kind.code}` | {kind.weight} | {kind.meaning} |" for kind in FINDING_KINDS]
    return _FINDINGS_OPENING + "\n".join(rows) + "\n"


def rules_page() -> str:
    """Return every rule that decides something about the text."""
    chapters = [
        f"## {chapter.question}\n\n| rule | what it says |\n|---|---|\n"
        + "\n".join(f"| `{rule.name}` | {rule.meaning} |" for rule in chapter.rules)
        for chapter in rule_chapters()
    ]
    return _RULES_OPENING + "\n\n".join(chapters) + "\n"


PAGES = {
    "commands.md": commands_page,
    "findings.md": findings_page,
    "rules.md": rules_page,
    "settings.md": settings_page,
}


def stale_pages() -> list[str]:
    """Return the names of pages that differ from what the code says."""
    return [name for name, page in PAGES.items() if _read(DOCS / name) != page()]


def _help(*command: str) -> str:
    return CliRunner().invoke(app, [*command, "--help"], prog_name="edition").stdout.strip()


def _row(setting: Setting) -> str:
    default = "" if setting.default is None else f"`{_toml(setting.default)}`"
    return f"| `{setting.key}` | {default} | {setting.meaning}{_bounds(setting)} |"


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value}"


def _bounds(setting: Setting) -> str:
    if setting.choices:
        return f" One of {', '.join(map(str, setting.choices))}."
    return "" if setting.high is None else f" {setting.low:g} to {setting.high:g}."


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


_SETTINGS_OPENING = """# Settings

`edition.toml` is looked for in the source's folder and then in each folder above it. Flags go over
it, it goes over the defaults. Paths are relative to the file; without a file, to the current
folder.
A key with a dot stands in a section: `pauses.quote` is `quote` under `[pauses]`.

| setting | default | meaning |
|---|---|---|
"""

_FINDINGS_OPENING = """# Findings

What `edition check` lists, by its code. What is *repaired* was done and is listed so that it can be
checked; what is *doubtful* was left as it is, and the editor should look. What is left out of the
reading (captions, footnotes, running heads …) is listed apart, with its role: see `read` in the
[settings](settings.md).

| code | weight | meaning |
|---|---|---|
"""

_RULES_OPENING = """# Rules

What decides the role of each block, which quotations another voice says, and whose they are. In
each list the first rule that knows decides. `edition show SOURCE 7 --why` names the rule behind
each decision, and `edition check` those that found each speaker. Readers and repair give roles
too, under names of their own: `markdown`, `html-title`, `typography`, `caption` …

"""

_SETTINGS_CLOSING = f"""

`[{CAST_SECTION}]` says who speaks with which voice, and what it sets goes over `quotes.cast`:

```toml
[{CAST_SECTION}]
narrator = "en-gb"            # in place of [voice]
headings = {{ rate = 140 }}     # in place of [heading_voice]
quotes = "en-gb+f2"           # in place of [quote_voice]
"Ada Quill" = "en-gb+f4"
"Mr. Reyl" = {{ voice = "en-gb-scotland+m3", rate = 150, pitch = 40, volume = 0.9 }}
"*Council" = {{ pitch = 35 }}   # * ? [abc] as in file names
"/^the .*man$/" = "en-gb+m1"  # a regular expression
```

A speaker is meant by the full name that `edition check` prints, by any other form of it, or by a
pattern, and in this order; of several entries the first counts. What an entry does not say is as it
would be without it.

The environment variable `AUDIO_EDITION_STORE` names the store's folder and goes over the settings;
`AUDIO_EDITION_STATE` names the folder of what the studio remembers: undo and marks for later.

`lexicon.toml` beside the source says how words sound, `written = "spoken"`:

```toml
"Siobhan" = "shiv awn"
```
"""


def main() -> int:
    """Write the pages, or check them."""
    if "--check" in sys.argv:
        stale = stale_pages()
        for name in stale:
            print(f"docs/{name} is stale: run `python scripts/docs.py`.")
        return 1 if stale else 0
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
