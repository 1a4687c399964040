"""The question for voices is answered where nothing can speak, too."""

from tests.end2end.kiosk_process import Sandbox

# Nobody answers there, and the library of speech starts no service for it.
NO_DAEMON = "inet_socket:127.0.0.1:1"


def test_without_a_speech_service_there_are_no_voices(sandbox: Sandbox) -> None:
    """Whoever asks has nothing to say; the answer comes all the same, and the process ends."""
    ended = sandbox.run("speech-helper", "--voices", SPEECHD_ADDRESS=NO_DAEMON)

    assert (ended.returncode, ended.stdout) == (1, '{"type":"Voices","languages":[]}\n')
