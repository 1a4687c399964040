"""What is said about what CUPS keeps."""

import pytest

from kiosk.domain.machine import Level
from kiosk.printing.cups_conf import CupsConf
from kiosk.printing.spool_rules import conf_findings, listed_jobs, unread_conf

PRIVATE = CupsConf("No", "No", "warn")


@pytest.mark.parametrize(
    ("conf", "seen", "line"),
    [
        (CupsConf("86400", "No", "warn"), "PreserveJobFiles 86400", "PreserveJobFiles No"),
        (CupsConf("No", "Yes", "warn"), "PreserveJobHistory Yes", "PreserveJobHistory No"),
        (CupsConf("No", "No", "debug2"), "LogLevel debug2", "LogLevel warn"),
    ],
)
def test_each_directive_has_its_warning_and_its_fix(conf: CupsConf, seen: str, line: str) -> None:
    """With what stands there, what to write, and where."""
    (finding,) = conf_findings(conf, "/etc/cups/cupsd.conf")

    assert (finding.check, finding.level) == ("spool", Level.WARNING)
    assert f"({seen})" in finding.message
    assert f'"{line}" into /etc/cups/cupsd.conf' in finding.fix


def test_a_server_that_keeps_nothing_gives_no_warning() -> None:
    """There is nothing to set."""
    assert list(conf_findings(PRIVATE, "cupsd.conf")) == []


def test_a_configuration_that_nobody_can_read_names_the_lines() -> None:
    """An administrator can look instead."""
    finding = unread_conf("cupsd.conf", "cannot be read: Permission denied")

    assert finding.level is Level.WARNING
    assert "cupsd.conf cannot be read: Permission denied" in finding.message
    assert '"PreserveJobFiles No" and "PreserveJobHistory No"' in finding.fix


@pytest.mark.parametrize(("count", "words"), [(1, "1 ended job ("), (2, "2 ended jobs (")])
def test_jobs_that_are_still_listed_are_evidence(count: int, words: str) -> None:
    """Whatever the configuration says."""
    (finding,) = listed_jobs("Front $desk", count)

    assert words in finding.message
    assert finding.fix.endswith("cancel -a -x 'Front $desk'")


def test_no_listed_jobs_are_no_evidence() -> None:
    """Nothing is said of them."""
    assert list(listed_jobs("Front", 0)) == []
