"""A sound server, a speech daemon and an ear of our own, apart from those of the machine."""

import array
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

import pytest

READY_WITHIN_S = 20.0
LOUD = 200  # of 32767; the silence of a null sink is 0
CHUNK_BYTES = 640  # 20 ms
SINK = "ear"

PACKAGES = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "parec": "pulseaudio-utils",
    "speech-dispatcher": "speech-dispatcher",
    "espeak-ng": "espeak-ng",
}
SPEECHD_CONF = """
LogLevel 1
LogDir "default"
DefaultVolume 100
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""


class SoundRoom:
    """What stands between the program and an ear."""

    def __init__(self, folder: Path) -> None:
        """Prepare a folder for sockets and settings."""
        self.folder = folder
        self._daemon: subprocess.Popen[bytes] | None = None
        self._server: subprocess.Popen[bytes] | None = None
        self._loud_at: list[float] = []
        self._peaks: list[tuple[float, int]] = []
        self._socket = folder / "speechd.sock"
        modules = folder / "conf" / "modules"
        modules.mkdir(parents=True)
        (folder / "conf" / "speechd.conf").write_text(SPEECHD_CONF)
        shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", modules)

    @property
    def environment(self) -> Mapping[str, str]:
        """What leads a program into this room."""
        return {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "PULSE_SERVER": f"unix:{self.folder}/pulse.sock",
            "SPEECHD_ADDRESS": f"unix_socket:{self._socket}",
        }

    def start_daemon(self) -> None:
        """Start speech-dispatcher with espeak-ng, unless it runs."""
        if self._daemon is not None:
            return
        self._socket.unlink(missing_ok=True)
        command = [tool("speech-dispatcher"), "-s", "-t", "0", "-c", "unix_socket"]
        command += ["-S", str(self._socket), "-C", str(self.folder / "conf")]
        command += ["-P", str(self.folder / "pid"), "-L", str(self.folder)]
        self._daemon = self._start(command)
        wait_until(self._socket.exists)

    def kill_daemon(self) -> None:
        """End it without a word, with its synthesizer."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None
        self._socket.unlink(missing_ok=True)

    def kill_server(self) -> None:
        """End the sound server without a word; nothing is heard in this room any more."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()

    def is_loud_after(self, moment_s: float) -> bool:
        """Tell whether something was heard after a moment of the monotonic clock."""
        return self.first_sound_s(moment_s) is not None

    def is_quiet_for(self, seconds: float) -> bool:
        """Tell whether nothing was heard for so long."""
        return not self.is_loud_after(time.monotonic() - seconds)

    def first_sound_s(self, moment_s: float) -> float | None:
        """Give when something was heard first after a moment."""
        return next((at for at in list(self._loud_at) if at > moment_s), None)

    def last_sound_s(self) -> float:
        """Give when something was heard last."""
        return self._loud_at[-1]

    def loudest_after(self, moment_s: float) -> int:
        """Give the highest sample that was heard after a moment, of 32767."""
        return max((peak for at, peak in list(self._peaks) if at > moment_s), default=0)

    def listen(self, recorder: subprocess.Popen[bytes]) -> None:
        """Note when the recorder hears something, until it ends."""
        assert recorder.stdout is not None
        while heard := recorder.stdout.read(CHUNK_BYTES):
            samples = array.array("h", heard[: len(heard) // 2 * 2])
            peak, now_s = max(map(abs, samples), default=0), time.monotonic()
            self._peaks.append((now_s, peak))
            if peak > LOUD:
                self._loud_at.append(now_s)

    def _start(self, command: list[str], *, output: int = subprocess.DEVNULL) -> "Program":
        return subprocess.Popen(
            command,
            env={**os.environ, **self.environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
        )

    @contextmanager
    def sounding(self) -> Iterator[None]:
        """Run the sound server and the ear for the time of the block."""
        command = [
            tool("pulseaudio"),
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--disable-shm",
        ]
        door = f"module-native-protocol-unix auth-anonymous=1 socket={self.folder}/pulse.sock"
        self._server = self._start(
            [*command, "-L", door, "-L", f"module-null-sink sink_name={SINK}"]
        )
        try:
            wait_until(self._server_answers)
            command = [tool("parec"), "-d", f"{SINK}.monitor", "--format=s16le", "--rate=16000"]
            command += ["--channels=1", "--latency-msec=20"]
            recorder = self._start(command, output=subprocess.PIPE)
            ear = Thread(target=self.listen, args=(recorder,))
            ear.start()
            yield
            recorder.kill()
            ear.join()
            assert recorder.stdout is not None
            recorder.stdout.close()
            recorder.wait()
        finally:
            self.kill_daemon()
            self.kill_server()

    def _server_answers(self) -> bool:
        return self._start([tool("pactl"), "info"]).wait() == 0


Program = subprocess.Popen[bytes]


@contextmanager
def sound_room(folder: Path) -> Iterator[SoundRoom]:
    """Give a room in which speech can be heard."""
    room = SoundRoom(folder)
    with room.sounding():
        yield room


def tool(name: str) -> str:
    """Find a program; a machine without it cannot run these tests."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is missing: install the package {PACKAGES[name]}")
    return found


def wait_until(holds: object) -> None:
    """Wait until a condition holds."""
    assert callable(holds)
    end_s = time.monotonic() + READY_WITHIN_S
    while not holds():
        if time.monotonic() > end_s:
            raise TimeoutError("the sound room is not ready")
        with suppress(InterruptedError):
            time.sleep(0.02)
