"""What argon2 makes of a PIN; apart, so that whoever only looks for a PIN file does without it."""

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import Argon2Error, HashingError
from argon2.profiles import RFC_9106_LOW_MEMORY


def hashed(pin: str) -> str:
    """Make what is kept of a PIN; it takes about a tenth of a second and 64 MiB.

    Raises:
        MemoryError: There is not so much.
    """
    try:
        return _hasher().hash(pin)
    except HashingError as error:
        raise MemoryError from error


def fits(made: str, pin: str) -> bool:
    """Tell whether something was made of a PIN; of nothing or of a damaged one it was not."""
    try:
        return _is_ours(made) and _hasher().verify(made, pin)
    except (Argon2Error, ValueError):
        return False


def _is_ours(made: str) -> bool:
    # A damaged figure could ask for hours, all of the memory, or thousands of threads.
    asked, most = extract_parameters(made), RFC_9106_LOW_MEMORY
    return (
        asked.time_cost <= most.time_cost
        and asked.memory_cost <= most.memory_cost
        and asked.parallelism <= most.parallelism
    )


def _hasher() -> PasswordHasher:
    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
