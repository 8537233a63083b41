"""`edition store` and `edition gc`: what is kept, for which editions, and what may go."""

from typing import TYPE_CHECKING, Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.output import count, result, result_json, table, tell

if TYPE_CHECKING:
    from audio_edition.workflow import Collected, StoreReport

MEGABYTE = 1_000_000
NAMED = 10
"""Damaged files that are named; --json names all."""

Check = Annotated[bool, typer.Option("--check", help="Read every file and test its checksum.")]
Days = Annotated[float, typer.Option("--days", min=0, help="Keep what is younger.")]
MaxSize = Annotated[
    float | None, typer.Option("--max-size", min=0, help="Only until the store is this many MB.")
]
Delete = Annotated[bool, typer.Option("--delete", help="Delete it; else it is only listed.")]


def store(*, check: Check = False, json: options.Json = False) -> None:
    """Say what the store holds, how big it is, and for which editions."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    report = workflow.store_report(check=check)
    result_json(_store_json(report)) if json else result(*_store_lines(report))
    if report.damaged:
        tell("Delete nothing: a build makes again what is damaged, when it needs it.")
        raise typer.Exit(1)


def gc(
    *,
    days: Days = 30.0,
    max_size: MaxSize = None,
    delete: Delete = False,
    json: options.Json = False,
) -> None:
    """List what no known edition uses, or delete it. What an edition uses is never deleted."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    most = None if max_size is None else round(max_size * MEGABYTE)
    found = workflow.collect(days=days, most_bytes=most, delete=delete)
    result_json(_gc_json(found)) if json else result(_gc_line(found))
    if found.files and not delete:
        tell("Nothing was deleted: --delete does it.")


def _store_lines(report: "StoreReport") -> list[str]:
    kinds = [
        (kind, str(amount.count), _megabytes(amount.bytes)) for kind, amount in report.kinds.items()
    ]
    editions = [
        (str(edition.folder), _megabytes(amount.bytes) if edition.exists else "gone")
        for edition, amount in report.editions
    ]
    lines = [str(report.root), *table(kinds, ("Kind", "Files", "Size"))]
    lines += table(editions, ("Edition", "Uses")) if editions else []
    if report.damaged is not None:
        lines += [f"damaged: {one.path}" for one in report.damaged[:NAMED]]
        lines.append(f"{count(len(report.damaged), 'file')} damaged")
    return lines


def _store_json(report: "StoreReport") -> dict[str, object]:
    return {
        "root": str(report.root),
        "kinds": {
            kind: {"files": amount.count, "bytes": amount.bytes}
            for kind, amount in report.kinds.items()
        },
        "editions": [
            {
                "folder": str(edition.folder),
                "exists": edition.exists,
                "files": amount.count,
                "bytes": amount.bytes,
            }
            for edition, amount in report.editions
        ],
        "damaged": None if report.damaged is None else [str(one.path) for one in report.damaged],
    }


def _gc_line(found: "Collected") -> str:
    verb = "deleted" if found.deleted else "may go"
    files = count(len(found.files), "file")
    return f"{found.root}: {files} {verb}, {_megabytes(found.bytes)}"


def _gc_json(found: "Collected") -> dict[str, object]:
    return {
        "root": str(found.root),
        "deleted": found.deleted,
        "bytes": found.bytes,
        "files": [
            {"kind": one.kind, "name": one.name, "bytes": one.bytes, "days": round(one.age / 86400)}
            for one in found.files
        ],
    }


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB"
