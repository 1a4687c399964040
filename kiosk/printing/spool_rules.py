"""What follows for the privacy of sheets from how CUPS is configured."""

import shlex
from collections.abc import Iterator

from kiosk.domain.machine import Finding, Level
from kiosk.printing.cups_conf import CupsConf

CHECK = "spool"
FINE = "CUPS keeps no sheets and no list of jobs"

_RESTART = "then run as administrator: systemctl restart cups"


def conf_findings(conf: CupsConf, path: str) -> Iterator[Finding]:
    """Tell what CUPS keeps of a sheet.

    Args:
        conf: What stands in its configuration.
        path: Where that stands.
    """
    if conf.keeps_files:
        yield _warning(
            f"CUPS may keep sheets on its disk after printing (PreserveJobFiles {conf.job_files})",
            f'Write "PreserveJobFiles No" into {path}, {_RESTART}',
        )
    if conf.keeps_history:
        yield _warning(
            f"CUPS keeps a list of printed sheets (PreserveJobHistory {conf.job_history})",
            f'Write "PreserveJobHistory No" into {path}, {_RESTART}',
        )
    if conf.logs_details:
        yield _warning(
            f"CUPS writes details of each sheet into its log (LogLevel {conf.log_level})",
            f'Write "LogLevel warn" into {path}, {_RESTART}',
        )


def unread_conf(place: str, why: str) -> Finding:
    """Tell of a configuration that could not be looked at.

    Args:
        place: Which one.
        why: The cause, in words that follow the place.
    """
    return _warning(
        f"{place} {why}, so nobody knows whether CUPS keeps sheets",
        'See as administrator that it has the lines "PreserveJobFiles No" and '
        f'"PreserveJobHistory No" and no "LogLevel debug", {_RESTART}',
    )


def listed_jobs(queue: str, count: int) -> Iterator[Finding]:
    """Tell of ended jobs that CUPS has been seen to keep.

    Args:
        queue: Whose jobs.
        count: How many; 0 where none was seen.
    """
    if count:
        jobs = "1 ended job" if count == 1 else f"{count} ended jobs"
        yield _warning(
            f"CUPS still lists {jobs} ({queue})",
            f"Delete what it keeps, as administrator: cancel -a -x {shlex.quote(queue)}",
        )


def _warning(message: str, fix: str) -> Finding:
    return Finding(CHECK, Level.WARNING, message, fix)
