"""What is read out of ``cupsd.conf``."""

import pytest

from kiosk.printing.cups_conf import CupsConf, parse_cups_conf


def test_where_nothing_is_written_the_defaults_of_cups_hold() -> None:
    """It keeps documents for a day, and the list of jobs."""
    conf = parse_cups_conf("")

    assert conf == CupsConf("86400", "Yes", "warn")
    assert (conf.keeps_files, conf.keeps_history, conf.logs_details) == (True, True, False)


@pytest.mark.parametrize(
    "text",
    [
        "PreserveJobFiles No",
        "preservejobfiles No",
        "  PRESERVEJOBFILES \t No  ",
        "PreserveJobFiles No # and nothing else",
        "PreserveJobFiles Yes\nPreserveJobFiles No",
        "PreserveJobFiles No\n#PreserveJobFiles Yes",
        "PreserveJobFiles No\nPreserveJobFiles",
        "PreserveJobFiles No\r\nLogLevel warn\r\n",
        "<Policy default>\nPreserveJobFiles Yes\n</Policy>\nPreserveJobFiles No",
        "PreserveJobFiles No\n<Policy x>\n<Limit All>\nA b\n</Limit>\nPreserveJobFiles Yes",
        "\n\n   \nPreserveJobFiles No",
    ],
)
def test_a_directive_is_found_as_cups_finds_it(text: str) -> None:
    """In any case, without comments, outside of sections, and the last one counts."""
    assert parse_cups_conf(text).job_files == "No"


@pytest.mark.parametrize("value", ["No", "no", "Off", "false", "Disabled", "0", "00", "0d"])
def test_what_keeps_nothing(value: str) -> None:
    """All ways in which CUPS lets it be said."""
    conf = parse_cups_conf(f"PreserveJobFiles {value}\nPreserveJobHistory {value}")

    assert (conf.keeps_files, conf.keeps_history) == (False, False)


@pytest.mark.parametrize("value", ["Yes", "On", "86400", "1", "5m", "10", "No way", "Never"])
def test_what_keeps_something(value: str) -> None:
    """With a word that CUPS does not know its default holds, which keeps."""
    conf = parse_cups_conf(f"PreserveJobFiles {value}\nPreserveJobHistory {value}")

    assert (conf.keeps_files, conf.keeps_history) == (True, True)


@pytest.mark.parametrize(
    ("level", "details"), [("debug", True), ("Debug2", True), ("info", False), ("warn", False)]
)
def test_the_log_tells_details_from_debug_on(level: str, *, details: bool) -> None:
    """Below that it names no files and no options of a job."""
    assert parse_cups_conf(f"LogLevel {level}").logs_details is details
