"""Speech goes to a headset, and to the speaker only for those who said so."""

from kiosk.domain.sound import SoundConsent, SoundPlace, allowed, moved


def test_a_headset_needs_no_consent() -> None:
    """Nobody else hears it."""
    assert SoundConsent(SoundPlace.HEADSET).may_speak


def test_the_speaker_needs_consent() -> None:
    """So does a place that nobody knows."""
    for place in (SoundPlace.SPEAKER, SoundPlace.UNKNOWN):
        assert not SoundConsent(place).may_speak
        assert allowed(SoundConsent(place)).may_speak


def test_a_secret_is_said_only_in_a_headset() -> None:
    """Consent to be overheard was not meant for a PIN."""
    for place in SoundPlace:
        consent = allowed(SoundConsent(place))
        assert consent.may_say(secret=False)
        assert consent.may_say(secret=True) is (place is SoundPlace.HEADSET)
    assert not SoundConsent(SoundPlace.SPEAKER).may_say(secret=False)


def test_consent_lasts_while_the_speaker_is_used() -> None:
    """It is asked for once a visit."""
    assert moved(allowed(SoundConsent(SoundPlace.UNKNOWN)), SoundPlace.SPEAKER).may_speak


def test_pulling_the_headset_out_needs_a_new_consent() -> None:
    """Whoever plugged one in did not want to be overheard."""
    worn = moved(allowed(SoundConsent(SoundPlace.SPEAKER)), SoundPlace.HEADSET)
    assert worn.may_speak
    assert not moved(worn, SoundPlace.SPEAKER).may_speak
