"""How long ``make package`` takes."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure, Measured
from tests.bench.x_screen import PROJECT, XScreen
from tests.packaging.fresh_copy import PACKAGE_ONLY, copied

PACKAGE_MAX_S = 600.0


def measure_package(_screen: XScreen) -> Measured:
    """Build the package in a copy of the project in which nothing was built before."""
    with tempfile.TemporaryDirectory() as folder:
        copy = copied(PROJECT, Path(folder) / "askwell")
        called_s = time.perf_counter()
        subprocess.run(
            ["make", *PACKAGE_ONLY], cwd=copy, env=_environment(), stdout=subprocess.DEVNULL,
            check=True,
        )  # fmt: skip
        taken_s = time.perf_counter() - called_s
        sizes_mb = sorted(
            (packed.suffix, packed.stat().st_size / 1e6)
            for packed in (copy / "dist").iterdir()
            if packed.is_file()
        )
    made = " and ".join(f"a {suffix} of {size_mb:.1f} MB" for suffix, size_mb in sizes_mb)
    return Measured(
        (Figure("make package", "s", taken_s, limit=PACKAGE_MAX_S),),
        (
            (
                f"Package: once, with {len(os.sched_getaffinity(0))} cores, in a fresh copy of the"
                f" project after `make setup`, so without what is fetched for that. It gave {made},"
                " and the program in it has checked itself."
            ),
        ),
    )


def _environment() -> dict[str, str]:
    # A make that has called this one would have it share its jobs and its words.
    return {
        name: value
        for name, value in os.environ.items()
        if name not in {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PARTS"}
    }
