"""Fuzzes a parser for a while, led by the code that it reaches: ``python -m …coverage_guided``.

The process ends with 0 when the time is over, and with the input in ``build/fuzz`` when something
other than an ordinary outcome came out.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

import atheris

with atheris.instrument_imports(include=["kiosk.content", "kiosk.storage", "kiosk.domain"]):
    from kiosk.content.errors import PackError
    from kiosk.content.pack import open_pack
    from kiosk.storage.profile import Profile
    from kiosk.storage.settings_file import SETTINGS_FILE, read_settings

from tests.fakes.tiny_pack import TinyPack, write_tiny_pack
from tests.fuzz.reading import FILES, read_everything

FOUND = Path(__file__).parents[2] / "build" / "fuzz"
LARGEST_BYTES = 4096


def fuzz_settings(folder: Path) -> tuple[Callable[[bytes], None], tuple[bytes, ...]]:
    """Give what reads settings from bytes, and inputs to begin with."""

    def read(content: bytes) -> None:
        (folder / SETTINGS_FILE).write_bytes(content)
        read_settings(Profile(folder, writable=False))

    return read, (b'[clinic]\nname = "A clinic"\n', b"screen.px_per_mm = 4.03\n")


def fuzz_pack(folder: Path) -> tuple[Callable[[bytes], None], tuple[bytes, ...]]:
    """Give what reads a pack in which one file is other bytes, and inputs to begin with.

    The first byte says which file.
    """
    pack: TinyPack = write_tiny_pack(folder / "pack")
    english = [relative for relative in FILES if not relative.startswith("es/")]
    whole = {relative: (pack.root / relative).read_bytes() for relative in english}

    def read(content: bytes) -> None:
        relative = english[content[0] % len(english)] if content else english[0]
        (pack.root / relative).write_bytes(content[1:])
        with suppress(PackError):
            read_everything(open_pack(pack.root, "en"))
        (pack.root / relative).write_bytes(whole[relative])

    starts = (bytes([place]) + whole[one] for place, one in enumerate(english))
    return read, tuple(starts)


TARGETS = {"settings": fuzz_settings, "pack": fuzz_pack}


def main(name: str, seconds: int) -> None:
    """Fuzz one parser; it does not come back."""
    folder = Path(mkdtemp(prefix="askwell-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    FOUND.mkdir(parents=True, exist_ok=True)
    read, starts = TARGETS[name](folder)
    for number, start in enumerate(starts):
        (corpus / str(number)).write_bytes(start)
    words = [sys.argv[0], str(corpus), f"-max_total_time={seconds}", f"-max_len={LARGEST_BYTES}"]
    words += [f"-artifact_prefix={FOUND}/{name}-", "-timeout=20", "-rss_limit_mb=2048"]
    atheris.Setup([*words, "-print_final_stats=1"], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
