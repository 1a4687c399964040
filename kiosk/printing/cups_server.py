"""Where the local CUPS is, and which of its addresses belongs to a queue."""

import re
from collections.abc import Mapping
from urllib.parse import quote

from kiosk.printing.ipp import IppPlace

_PORT = 631
# "/", "#", blanks and control characters cannot be in a queue's name (lpadmin(8)).
_QUEUE_NAME = re.compile(r"[^\s/#?\x00-\x1f\x7f]{1,127}")
_VERSION_SUFFIX = re.compile(r"/version=\d\.\d$")
_HOST_PORT = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s/:]+)(?::(\d{1,5}))?")


def is_queue_name(name: str) -> bool:
    """Tell whether CUPS could have a queue of that name."""
    return bool(_QUEUE_NAME.fullmatch(name)) and ":" not in name


def cups_queue(environment: Mapping[str, str], local_socket: str, name: str) -> IppPlace:
    """Give the address of a queue, or of the server itself for an empty name.

    Args:
        environment: ``CUPS_SERVER`` in it names another server: a host, a host with a port, or
            the path of a socket.
        local_socket: Path of the socket of the server on this machine, or nothing where it can
            only be reached at port 631.
        name: Of a queue that may or may not exist.

    Source:
        cups(1), "Environment variables".
    """
    server = _VERSION_SUFFIX.sub("", environment.get("CUPS_SERVER", "")) or local_socket
    path = f"/printers/{quote(name)}" if name else "/"
    if server.startswith("/"):
        return IppPlace(f"ipp://localhost:{_PORT}{path}", server, keeps_jobs=True)
    found = _HOST_PORT.fullmatch(server)
    host, port = (found[1], found[2] or _PORT) if found else ("localhost", _PORT)
    return IppPlace(f"ipp://{host}:{port}{path}", keeps_jobs=True)
