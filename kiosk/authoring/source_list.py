"""Reads `sources.yaml`: what the topics cite."""

from __future__ import annotations

from kiosk.authoring.details import Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.front_matter import read_text
from kiosk.authoring.rules.site import SOURCE_TWICE, SOURCE_WITHOUT_KEY, SOURCES_BROKEN
from kiosk.authoring.yaml_reader import Items, Mapping, Scalar, read_yaml
from kiosk.library.model import Source


def read_sources(folder: ContentFolder, path: str, findings: FileFindings) -> tuple[Source, ...]:
    """All sources by key. Those that cannot be read are left out and said."""
    text = read_text(folder, path, findings)
    node = None if text is None else read_yaml(text, findings)
    if not isinstance(node, Items):
        if isinstance(node, Mapping) or (isinstance(node, Scalar) and node.text):
            findings.add(SOURCES_BROKEN, node.line)
        return ()
    sources: dict[str, Source] = {}
    for item in node.items:
        if not isinstance(item, Mapping):
            findings.add(SOURCES_BROKEN, item.line)
            continue
        source = _source(Details(item, findings))
        if not source.key:
            findings.add(SOURCE_WITHOUT_KEY, item.line)
        elif source.key in sources:
            findings.add(SOURCE_TWICE, item.line, key=source.key)
        else:
            sources[source.key] = source
    return tuple(sources[key] for key in sorted(sources))


def _source(details: Details) -> Source:
    source = Source(
        details.text("key"),
        details.text("organisation"),
        details.text("title"),
        details.text("year"),
        details.text("url_or_doi"),
    )
    details.finish()
    return source
