"""A second language for the tiny pack, each file stamped as if somebody had reviewed it."""

import hashlib
import re

from tests.fakes.tiny_pack import TinyPack

STATUS = 'status = "reviewed"'


def add_language(pack: TinyPack, code: str) -> None:
    """Copy the English tree; titles and questions begin with the code in capitals."""
    pack.change("pack.toml", '"]\nmin_app', f'", "{code}"]\nmin_app')
    if code != "es":
        pack.change("pack.toml", 'es = "Un paquete"', f'es = "Un paquete", {code} = "A pack"')
    for path in sorted((pack.root / "en").rglob("*.*")):
        relative = path.relative_to(pack.root / "en").as_posix()
        text = path.read_text(encoding="utf-8")
        marked = re.sub(r'^(title|text) = "', rf'\1 = "{code.upper()} ', text, flags=re.MULTILINE)
        fence = "+++\n" if path.suffix == ".md" else ""
        words = f"{fence}{_stamp(path.read_bytes())}{marked.removeprefix(fence)}"
        pack.write(f"{code}/{relative}", words)


def take_review_back(pack: TinyPack, code: str, *relatives: str) -> None:
    """Let nobody vouch for some files, or without names for any file of the language."""
    files = relatives or tuple(
        path.relative_to(pack.root / code).as_posix()
        for path in sorted((pack.root / code).rglob("*.*"))
    )
    for relative in files:
        pack.change(f"{code}/{relative}", STATUS, 'status = "machine"')


def _stamp(english: bytes) -> str:
    digest = hashlib.sha256(english).hexdigest()
    return (
        f'translation = {{ {STATUS}, reviewer = "T. Lator", '
        f'date = "2026-11-01", source_hash = "{digest}" }}\n'
    )
