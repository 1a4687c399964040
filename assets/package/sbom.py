"""Writes the list of parts of the frozen program, as CycloneDX."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Part
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from assets.package.components import Component, Kind

_OWN_LICENCE = "Apache-2.0"


def sbom(version: str, parts: Iterable[Component], built_s: int) -> str:
    """Give the list as JSON; the same for the same parts.

    Args:
        version: Of the program.
        parts: What others have made of it.
        built_s: When the source was last changed, in seconds since 1970.
    """
    program = Part(
        name="askwell",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="askwell",
        licenses=[DisjunctiveLicense(id=_OWN_LICENCE)],
    )
    list_of_parts = [_part(one) for one in parts]
    listed = Bom(components=list_of_parts, serial_number=uuid5(NAMESPACE_URL, f"askwell-{version}"))
    listed.metadata.component = program
    listed.metadata.timestamp = datetime.fromtimestamp(built_s, UTC)
    listed.register_dependency(program, list_of_parts)
    return json.dumps(json.loads(JsonV1Dot6(listed).output_as_string()), indent=1) + "\n"


def _part(one: Component) -> Part:
    namespace = "debian" if one.kind is Kind.DEBIAN else None
    address = PackageURL(one.kind.value, namespace, one.name.lower(), one.version)
    return Part(
        name=one.name,
        version=one.version,
        type=ComponentType.LIBRARY,
        bom_ref=address.to_string(),
        purl=address,
        licenses=[DisjunctiveLicense(name=one.licence)],
    )
