"""Where a link in a page leads: to a topic of this library, or nowhere at all. Nothing outside is ever opened (S-17)."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urlsplit

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.names import slug, topic_slug
from kiosk.authoring.rules.text import LINK_NOT_ALLOWED, LINK_NOWHERE, LINK_OUTSIDE
from kiosk.authoring.wording import did_you_mean

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_TOPIC_PARTS = 3
_LINK_TO_PAGE = "Link to a page, relative to this one: ../conditions/10-slipped-disc.md, or 10-slipped-disc.md in the same folder."


@dataclass(frozen=True, slots=True)
class Target:
    """What a link becomes: `link` is `topic:<id>` or empty; `host` is what to read out of an address on the web."""

    link: str = ""
    host: str = ""


class TopicIndex:
    """The topics that a page of one language may link to."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._ids = frozenset(ids)
        self._by_name: dict[str, list[str]] = {}
        self._names_by_area: dict[str, list[str]] = {}
        for topic in sorted(self._ids):
            area, _, name = topic.partition("/")
            self._by_name.setdefault(name, []).append(topic)
            self._names_by_area.setdefault(area, []).append(name)

    def __contains__(self, topic: str) -> bool:
        return topic in self._ids

    def answers(self, topic: str) -> dict[str, str]:
        """What a page that asks for `topic` depends on: that it is there, or, as hints name others, on all that there are."""
        return {f"topic:{topic}": "there"} if topic in self._ids else {"topics": self.digest}

    @cached_property
    def digest(self) -> str:
        """A short text that changes with the topics."""
        return hashlib.sha256("\n".join(sorted(self._ids)).encode("utf-8", "surrogatepass")).hexdigest()

    def hint(self, topic: str) -> str:
        """Which topic may have been meant."""
        area, _, name = topic.partition("/")
        if name in self._by_name:
            return f'There is one called "{self._by_name[name][0]}". Did you mean that?'
        return did_you_mean(name, self._names_by_area.get(area, ()), _LINK_TO_PAGE)


class Links:
    """Resolves the links of one page; `folder` is where the page lies, such as `en/conditions`."""

    def __init__(self, folder: str, topics: TopicIndex, findings: FileFindings) -> None:
        self._folder = folder
        self._topics = topics
        self._findings = findings

    def resolve(self, href: str, line: int) -> Target:
        """What the link `href` becomes. Says so when it leads nowhere."""
        address = href.strip()
        if address[:8].lower().startswith(("http://", "https://")):
            return self._outside(address, line)
        if _SCHEME.match(address) or address.startswith("//") or "\\" in address:
            self._findings.add(LINK_NOT_ALLOWED, line, target=address)
            return Target()
        topic = self._topic(unquote(address.partition("#")[0]))
        self._findings.uses |= self._topics.answers(topic)
        if topic in self._topics:
            return Target(link=f"topic:{topic}")
        self._findings.add(LINK_NOWHERE, line, target=address, hint="" if self._findings.is_full else self._topics.hint(topic))
        return Target()

    def _outside(self, address: str, line: int) -> Target:
        try:
            host = (urlsplit(address).hostname or "").encode("idna").decode("ascii")
        except (ValueError, UnicodeError):
            host = ""
        if not host:
            self._findings.add(LINK_NOT_ALLOWED, line, target=address)
            return Target()
        self._findings.add(LINK_OUTSIDE, line, host=host)
        return Target(host=host)

    def _topic(self, path: str) -> str:
        parts = posixpath.normpath(posixpath.join(self._folder, path)).split("/")
        if not path or path.startswith("/") or len(parts) != _TOPIC_PARTS or ".." in parts:
            return ""
        return f"{slug(parts[1])}/{topic_slug(parts[2])}"
