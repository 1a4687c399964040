"""Which translations of the pack wait for a review, for ``askwell doctor``."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from kiosk.commands.doctor_content import shown_packs
from kiosk.content.errors import PackError
from kiosk.content.manifest import read_manifest
from kiosk.content.offering import read_offer
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.machine import Finding, Level, wrong_or_fine
from kiosk.domain.offer import Offer
from kiosk.domain.settings import Settings
from kiosk.domain.visit_settings import LANGUAGE
from kiosk.services.words_file import sound_words
from kiosk.storage.profile import Profile

CHECK = "languages"
_REVIEW = "Have a qualified translator review them; docs/translations.md says how"


def check_languages(settings: Settings, profile: Profile) -> Sequence[Finding]:
    """Name the languages in which visitors do not see everything."""
    roots = shown_packs(settings, profile)
    if len(roots) == 1:
        return (*_damaged_words(), *_check_pack(roots[0], settings))
    return [
        *_damaged_words(),
        *(
            replace(finding, message=f"{root.name}: {finding.message}")
            for root in roots
            for finding in _check_pack(root, settings)
        ),
    ]


def _damaged_words() -> Iterator[Finding]:
    for language in LANGUAGES:
        if sound_words(language.code) is None:
            message = f"{language.code}: the program's own words are damaged, so it shows English"
            yield Finding(CHECK, Level.WARNING, message, "Install Askwell again")


def _check_pack(root: Path, settings: Settings) -> Sequence[Finding]:
    try:
        languages = read_manifest(root).languages
    except PackError as error:
        return (Finding(CHECK, Level.FAULT, str(error), "Mend or replace the pack"),)
    wrong = list(_wrong_start(settings.get(LANGUAGE), languages))
    for language in languages:
        if language != SOURCE_LANGUAGE:
            wrong += _waiting(root, language, read_offer(root, language))
    return wrong_or_fine(CHECK, wrong, f"all of {', '.join(languages)} may be shown")


def _wrong_start(start: str, languages: Sequence[str]) -> Sequence[Finding]:
    if start in languages:
        return ()
    message = f"visits start in {start!r}, in which the pack has nothing to read"
    return (
        Finding(CHECK, Level.WARNING, message, f"Set `language` to one of {', '.join(languages)}"),
    )


def _waiting(root: Path, language: str, offer: Offer) -> Sequence[Finding]:
    findings = []
    if offer.withheld > offer.broken:
        message = f"{language}: {offer.withheld - offer.broken} parts hidden, waiting for a review"
        findings.append(Finding(CHECK, Level.WARNING, message, _REVIEW))
    if offer.broken:
        message = f"{language}: {offer.broken} parts hidden, since they cannot be read"
        fix = f"Run `askwell check {root}`; it names file and line"
        findings.append(Finding(CHECK, Level.WARNING, message, fix))
    return findings
