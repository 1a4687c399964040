"""The text of ``settings.toml``: what can be read from it, and how the program writes it."""

import tomllib
from collections.abc import Iterator, Mapping

from kiosk.domain.setting_kinds import RawValue

# Ten times what all settings need; a larger file is no settings file, and could take long to parse.
MAX_BYTES = 16_000
# A file that was cut off at the end of a line is good TOML all the same. One that the program has
# written says where it ends.
HEADER = "# Settings of Askwell. Change what you like between this line and the last one.\n"
END = "# end of settings\n"


class DamagedTextError(ValueError):
    """The text is not what somebody meant to leave there; the message follows "is damaged: "."""


def read_text(content: bytes) -> Mapping[str, object]:
    """Give the values of a settings file by their dotted keys.

    Args:
        content: All of it, or its beginning where it is too large.

    Raises:
        DamagedTextError: It is empty, cut off, too large, or no TOML.
    """
    if len(content) > MAX_BYTES:
        raise DamagedTextError(f"more than {MAX_BYTES} bytes")
    try:
        text = content.decode("utf-8-sig")
        values = values_of(text)
    except (ValueError, RecursionError) as error:
        raise DamagedTextError(str(error)) from error
    if not text.strip():
        raise DamagedTextError("it is empty")
    if _is_cut_off(text.replace("\r\n", "\n")):
        raise DamagedTextError("its end is missing")
    return values


def values_of(text: str) -> Mapping[str, object]:
    """Give the values of TOML by their dotted keys.

    Raises:
        ValueError: It is no TOML.
        RecursionError: It is nested without end.
    """
    return dict(_flat(tomllib.loads(text)))


def written_text(values: Mapping[str, RawValue]) -> str:
    """Write settings as the program does: sorted, a line each, between a first and a last line."""
    return HEADER + written_lines(values) + END


def written_lines(values: Mapping[str, RawValue]) -> str:
    """Write values by their dotted keys as sorted lines of TOML."""
    return "".join(f"{key} = {toml_value(values[key])}\n" for key in sorted(values))


def toml_value(value: RawValue) -> str:
    """Write one value as TOML reads it back."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{"".join(map(_escaped, value))}"' if isinstance(value, str) else repr(value)


def _escaped(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    return letter if letter.isprintable() else f"\\U{ord(letter):08x}"


def _is_cut_off(text: str) -> bool:
    if text.startswith(HEADER):
        return not text.rstrip().endswith(END.rstrip())
    return HEADER.startswith(text)


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value
