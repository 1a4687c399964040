"""``screens.json`` keeps its contract.

Source:
    Section 4 of the design.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

SCREENS = frozenset(
    {
        "attract",
        "home",
        "topic",
        "page",
        "sources",
        "faq",
        "answer",
        "questions",
        "keyboard",
        "search",
        "glossary",
        "display",
        "preview",
        "printing",
        "fault",
        "takeaway",
        "still-there",
        "help",
        "finish",
        "hidden",
    }
)
ROLES = frozenset({"button", "checkbox", "radiobutton", "listitem", "link", "key"})
ENTRY = {
    "id": str,
    "screen": str,
    "file": str,
    "language": str,
    "texts": list,
    "elided": list,
    "items": list,
}
ITEM = {
    "name": str,
    "role": str,
    "x": int,
    "y": int,
    "w": int,
    "h": int,
    "enabled": bool,
    "primary": bool,
    "bar": bool,
}


def broken_records(entries: Iterable[Mapping[str, Any]], files: Collection[str]) -> Iterator[str]:
    """Name what breaks the contract.

    Args:
        entries: Decoded ``screens.json``.
        files: Names of the pictures beside it.
    """
    listed = list(entries)
    for record_id, count in Counter(entry.get("id", "") for entry in listed).items():
        if count > 1:
            yield f"{record_id} stands {count} times"
    for entry in listed:
        yield from _wrong_fields(entry, ENTRY)
        yield from _wrong_values(entry, files)
        for item in entry.get("items", ()):
            yield from _wrong_fields(item, ITEM)
            if item.get("role") not in ROLES:
                yield f"{entry.get('id')}: no such role {item.get('role')!r}"
    shown = [entry.get("file") for entry in listed]
    yield from (f"{file} is of no entry" for file in files if file not in shown)


def same_screens(entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Name pairs of entries with the same words: one of them was not reached."""
    seen: dict[tuple[str, ...], str] = {}
    for entry in entries:
        words = tuple(sorted(entry["texts"]))
        if words in seen:
            yield f"{entry['id']} shows the same as {seen[words]}"
        seen.setdefault(words, entry["id"])


def _wrong_fields(entry: Mapping[str, Any], fields: Mapping[str, type]) -> Iterator[str]:
    name = entry.get("id") or entry.get("name")
    if set(entry) != set(fields):
        yield f"{name}: fields {sorted(set(entry) ^ set(fields))} are too many or missing"
    for field, kind in fields.items():
        if type(entry.get(field)) is not kind:
            yield f"{name}: {field} is no {kind.__name__}"


def _wrong_values(entry: Mapping[str, Any], files: Collection[str]) -> Iterator[str]:
    screen = str(entry.get("screen"))
    if screen not in SCREENS and not screen.startswith("staff-"):
        yield f"{entry.get('id')}: no such screen {screen!r}"
    if entry.get("file") not in files:
        yield f"{entry.get('id')}: there is no file {entry.get('file')!r}"
