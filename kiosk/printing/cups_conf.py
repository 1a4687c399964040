"""The lines of ``cupsd.conf`` on which the privacy of sheets depends."""

import re

from msgspec import Struct

_COMMENT = re.compile(r"(?<!\\)#.*")
_LINE = re.compile(r"\s*(\S+)\s*(.*?)\s*")
_KEEPS_NOTHING = re.compile(r"no|off|false|disabled|0+[wdhm]?", re.IGNORECASE)


class CupsConf(Struct, frozen=True):
    """What CUPS keeps of a job that has ended, and what it writes down of it.

    Attributes:
        job_files: How long documents are kept: yes, no, or seconds unless a unit follows.
        job_history: The same for the list of jobs.
        log_level: How much is written into the log.

    Source:
        cupsd.conf(5) of CUPS 2.4, with the defaults that it tells.
    """

    job_files: str = "86400"
    job_history: str = "Yes"
    log_level: str = "warn"

    @property
    def keeps_files(self) -> bool:
        """Whether documents may outlive their job."""
        return not _KEEPS_NOTHING.fullmatch(self.job_files)

    @property
    def keeps_history(self) -> bool:
        """Whether a job stays listed when it has ended."""
        return not _KEEPS_NOTHING.fullmatch(self.job_history)

    @property
    def logs_details(self) -> bool:
        """Whether the log tells of each job what was done for it."""
        return self.log_level.lower() in {"debug", "debug2"}


def parse_cups_conf(text: str) -> CupsConf:
    """Read a configuration; of a directive that stands twice the last one counts.

    Args:
        text: The whole file. What stands in a section such as ``<Policy …>`` is not of concern.
    """
    told: dict[str, str] = {}
    depth = 0
    for line in text.splitlines():
        found = _LINE.fullmatch(_COMMENT.sub("", line))
        if found is None:
            continue
        directive, value = found[1].lower(), found[2]
        if directive.startswith("<"):
            depth += -1 if directive.startswith("</") else 1
        elif depth == 0 and value:
            told[directive] = value
    default = CupsConf()
    return CupsConf(
        told.get("preservejobfiles", default.job_files),
        told.get("preservejobhistory", default.job_history),
        told.get("loglevel", default.log_level),
    )
