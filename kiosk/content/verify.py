"""The fast pass that the running kiosk makes over its pack: is anything broken?"""

from pathlib import Path

from kiosk.content.check.book import Faults, read_book
from kiosk.content.check.rules import structure_findings
from kiosk.content.errors import PackError
from kiosk.content.manifest import read_manifest


def verify_pack(root: Path, language: str) -> PackError | None:
    """Read a whole pack in one language and give its first fault, without judging its words.

    Args:
        root: Folder of the pack.
        language: One of its languages.

    Returns:
        The first fault that would keep a screen from showing, or None.
    """
    faults = Faults()
    manifest = faults.attempt(read_manifest, root)
    if manifest is None:
        return faults.errors[0]
    book = read_book(root, manifest, language, faults)
    if faults.errors:
        return faults.errors[0]
    for finding in structure_findings(book, icons=None):
        return PackError(finding.path, finding.line, finding.code, finding.message)
    return None
