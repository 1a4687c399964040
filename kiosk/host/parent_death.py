"""Lets a process end with the one that started it, however that ends."""

import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def end_with_parent(parent: int) -> None:
    """Have Linux kill this process when its parent is gone.

    On other systems a broken lifeline ends it a second later.

    Args:
        parent: Process id of the parent, as it was before this process could ask.

    Source:
        prctl(2), PR_SET_PDEATHSIG: a parent that has died before the call sends nothing.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # noqa: PLC0415 (the supervisor itself does without)

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


def stand_apart() -> None:
    """Leave the process group of the parent, and take along whatever this process will start.

    A library may start a daemon of the system, whose own processes would pass for what a dead
    screen has left running.
    """
    if sys.platform != "win32":
        os.setpgid(0, 0)


def end_children_with_this() -> None:
    """Have Windows end every process that this one starts when it is gone; nobody has tried it.

    Source:
        Microsoft, "Job Objects": JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE. The only handle of the job
        is closed with this process.
    """
    if sys.platform == "win32":
        import win32api  # noqa: PLC0415 (on Windows only)
        import win32job  # noqa: PLC0415 (on Windows only)

        job = win32job.CreateJobObject(None, "")
        kind = win32job.JobObjectExtendedLimitInformation
        limits = win32job.QueryInformationJobObject(job, kind)
        limits["BasicLimitInformation"]["LimitFlags"] |= win32job.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
        win32job.SetInformationJobObject(job, kind, limits)
        win32job.AssignProcessToJobObject(job, win32api.GetCurrentProcess())
        job.Detach()  # Python would close it with its last name.
