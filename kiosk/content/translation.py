"""Which English text a translated file was made from, and who vouches for it."""

from typing import Literal

import msgspec

SOURCE_LANGUAGE = "en"


class Translation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``translation = {status, reviewer, date, source_hash}`` of a translated file.

    Attributes:
        source_hash: SHA-256 of the English file's bytes, in hexadecimal digits.

    Source:
        45 CFR 92.201(c)(3): a qualified human translator reviews machine translation.
    """

    status: Literal["draft", "machine", "reviewed"]
    reviewer: str = ""
    date: str = ""
    source_hash: str = ""
