"""`edition lexicon`: teach the edition how a word is said, once."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from audio_edition.cli import options
from audio_edition.cli.output import count, result, result_json, table, tell

if TYPE_CHECKING:
    from audio_edition.pronounce import Entry
    from audio_edition.workflow import Effect

Word = Annotated[str, typer.Argument(metavar="WORD", help="A word or a phrase, as written.")]
Say = Annotated[str | None, typer.Option("--say", help="How it is said, in plain letters.")]
Ipa = Annotated[
    str | None,
    typer.Option("--ipa", help="How it is said, in phonemes of the IPA."),
]
Language = Annotated[str, typer.Option("--language", help="Only in this language, as `fr`.")]
Speaker = Annotated[str, typer.Option("--speaker", help="Only where this person is quoted.")]
CaseRule = Annotated[
    str | None, typer.Option("--case", help="Whether capitals count: exact or any.")
]
Pattern = Annotated[
    bool, typer.Option("--pattern", help="WORD is a regular expression; --say may name its groups.")
]
User = Annotated[
    bool, typer.Option("--user", help="In your own lexicon, which holds for all articles.")
]
Source = Annotated[
    list[str] | None,
    typer.Option("--source", "-s", help="The article; those in the current folder if not set."),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", "-n", help="Only say how many sentences would change.")
]
File = Annotated[Path, typer.Argument(metavar="FILE", help="A W3C PLS 1.0 document.")]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write to this file; else to stdout.")
]


def add(  # noqa: PLR0913 - one parameter a flag
    word: Word,
    *,
    say: Say = None,
    ipa: Ipa = None,
    language: Language = "",
    speaker: Speaker = "",
    case: CaseRule = None,
    pattern: Pattern = False,
    user: User = False,
    source: Source = None,
    dry_run: DryRun = False,
    json: options.Json = False,
) -> None:
    """Teach how a word is said; says first how many sentences will change."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up
    from audio_edition.pronounce import entry_of  # noqa: PLC0415

    if not say and not ipa:
        raise typer.BadParameter("say how, with --say or --ipa.")
    given = {"say": say, "ipa": ipa, "case": case}
    value = {name: text for name, text in given.items() if text}
    entry = entry_of(word, value, language=language, speaker=speaker, pattern=pattern)
    folder = _folder(source)
    change = workflow.Change(_home(folder, user=user), taught=(entry,))
    effects = workflow.effects(source or (), folder, change)
    if not dry_run:
        workflow.make(change)
    _report([entry], effects, json=json)
    if speaker and effects and not any(one.sentences for one in effects):
        tell(f"No quote of {speaker} has it: `edition check` lists who is quoted.")


def remove(
    word: Word,
    *,
    user: User = False,
    source: Source = None,
    dry_run: DryRun = False,
    json: options.Json = False,
) -> None:
    """Forget how a word is said; what was rendered before is still there."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    folder = _folder(source)
    home = _home(folder, user=user)
    change = workflow.Change(home, forgotten=workflow.entries_named(home, word))
    effects = workflow.effects(source or (), folder, change)
    if not dry_run:
        workflow.make(change)
    _report(change.forgotten, effects, json=json)


def list_(*, source: Source = None, json: options.Json = False) -> None:
    """List what holds: the lexicon beside the article, your own, what is built in."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    found = workflow.listed(_folder(source))
    if json:
        result_json([{**_entry_json(one.entry), "origin": one.origin} for one in found])
        return
    rows = [
        (one.entry.written, one.entry.say, one.entry.ipa, _scope(one.entry), one.origin)
        for one in found
    ]
    result(*table(rows, ("Written", "Said", "Phonemes", "Where", "From")))


def import_(
    file: File,
    *,
    user: User = False,
    source: Source = None,
    dry_run: DryRun = False,
    json: options.Json = False,
) -> None:
    """Take the entries of a W3C PLS document; says first how many sentences will change."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    folder, entries = _folder(source), workflow.entries_of_pls(file)
    change = workflow.Change(_home(folder, user=user), taught=entries)
    effects = workflow.effects(source or (), folder, change)
    if not dry_run:
        workflow.make(change)
    if json:
        result_json([_entry_json(one) for one in entries])
    else:
        entries_told = "entry" if len(entries) == 1 else "entries"
        result(f"{len(entries)} {entries_told} of {file}", *_effect_lines(effects))


def export(*, output: Output = None, language: Language = "en", source: Source = None) -> None:
    """Write the lexicon beside the article and your own as a W3C PLS document."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    document, left = workflow.export_pls(_folder(source), language)
    if output is None:
        result(document.decode().rstrip())
    else:
        workflow.write_document(output, document)
    tell(*(f"left out: {one} ({_scope(one)}); {_why_left(one)}" for one in left))


def _why_left(entry: "Entry") -> str:
    if entry.pattern or entry.speaker:
        return f"PLS has no {'patterns' if entry.pattern else 'speakers'}"
    return f"--language {entry.language} writes it"


def _report(entries: "Sequence[Entry]", effects: "Sequence[Effect]", *, json: bool) -> None:
    if json:
        result_json(
            {
                "entries": [_entry_json(one) for one in entries],
                "sentences": sum(one.sentences for one in effects),
                "sources": [{"source": one.source, "sentences": one.sentences} for one in effects],
            }
        )
        return
    result(*(f"{one}{_in(_scope(one))}" for one in entries), *_effect_lines(effects))


def _effect_lines(effects: "Iterable[Effect]") -> list[str]:
    return [f"{one.source}: {count(one.sentences, 'sentence')} said otherwise" for one in effects]


def _scope(entry: "Entry") -> str:
    parts = (entry.language, entry.speaker, "pattern" if entry.pattern else "")
    return ", ".join(filter(None, parts))


def _in(scope: str) -> str:
    return f" ({scope})" if scope else ""


def _entry_json(entry: "Entry") -> dict[str, Any]:
    return {
        "written": entry.written,
        "say": entry.say or None,
        "ipa": entry.ipa or None,
        "case": entry.case,
        "language": entry.language or None,
        "speaker": entry.speaker or None,
        "pattern": entry.pattern,
    }


def _folder(sources: Sequence[str] | None) -> Path:
    """Return the folder whose lexicon is meant: that of the first source."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    return workflow.folder_of(sources[0]) if sources else Path.cwd()


def _home(folder: Path, *, user: bool) -> Path:
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    return workflow.user_lexicon_folder() if user else folder


GROUP = typer.Typer(
    name="lexicon",
    help="Teach how words are said: add, list, remove, import, export.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
COMMANDS = (add, list_, remove, import_, export)
