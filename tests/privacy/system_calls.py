"""What a program and all that it starts do to files and to the net, as strace tells it."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STARTS = ("execve", "clone", "clone3", "fork", "vfork")
OPENS = ("open", "openat", "openat2", "creat")
CHANGES = (
    "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "link",
    "linkat", "symlink", "symlinkat", "truncate", "mknod", "mknodat", "chmod", "fchmodat", "chown",
    "fchownat", "lchown", "setxattr", "lsetxattr", "utimensat", "bind",
)  # fmt: skip
SOCKET = "socket"
_LINE = re.compile(r"(?P<pid>\d+) +(?:(?P<call>\w+)\(|<\.\.\. (?P<rest>\w+) resumed>)(?P<words>.*)")
_UNFINISHED = " <unfinished ...>"
_FAILED = " = -1 "
_FOR_WRITING = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TRUNC)\b")
_PATH = re.compile(r'(?:<(?P<folder>[^<>"]*)>, )?"(?P<path>(?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Deed:
    """A call by which a program changed something, or made a socket.

    Attributes:
        program: Name of the program that did it, without its folder.
        call: Name of the system call.
        target: The file; for a socket its family.
    """

    program: str
    call: str
    target: str


@dataclass(frozen=True, slots=True)
class _Call:
    pid: str
    name: str
    words: str


def traced(log: Path) -> tuple[str, ...]:
    """Give the words that stand before a command whose calls are to be told.

    The process that is started this way is the program itself, so that it can be ended as usual.

    Args:
        log: File that the calls are written to.
    """
    # A question mark stands before a call that some machines do not have.
    wanted = ",".join(f"?{call}" for call in (*STARTS, *OPENS, *CHANGES, SOCKET))
    quick = ("--seccomp-bpf", "-D", "-f", "-qq")
    return ("strace", *quick, "-y", "-s", "4096", "-o", str(log), "-e", f"trace={wanted}")


def deeds(log: str) -> Iterator[Deed]:
    """Give what was changed and which sockets were made; what failed is left out."""
    # What a process became counts, even where the call that made it comes back later.
    became: dict[str, str] = {}
    inherited: dict[str, str] = {}
    newcomer = ""
    for call in _calls(log):
        program = became.get(call.pid) or inherited.setdefault(call.pid, newcomer)
        if call.words.endswith(_UNFINISHED):
            # What is seen of a new process before the call that made it has come back.
            newcomer = program if call.name in STARTS else newcomer
        elif _FAILED in call.words:
            continue
        elif call.name == "execve":
            became[call.pid] = posixpath.basename(_paths(call.words)[0])
        elif call.name in STARTS:
            inherited[call.words.rpartition("= ")[2].strip()] = program
        elif call.name == SOCKET:
            yield Deed(program, call.name, call.words.partition(",")[0])
        elif call.name in CHANGES or _FOR_WRITING.search(call.words):
            yield from (Deed(program, call.name, path) for path in _paths(call.words))


def _calls(log: str) -> Iterator[_Call]:
    begun: dict[str, str] = {}
    for line in log.splitlines():
        found = _LINE.match(line)
        if found is None:
            continue
        pid, words = found["pid"], found["words"]
        if words.endswith(_UNFINISHED):
            begun[pid] = words.removesuffix(_UNFINISHED)
        if found["rest"]:
            words = begun.pop(pid, "") + words
        yield _Call(pid, found["call"] or found["rest"], words)


def _paths(words: str) -> list[str]:
    found = _PATH.finditer(words)
    return [posixpath.normpath(posixpath.join(one["folder"] or ".", one["path"])) for one in found]
