"""Links lead to topics or nowhere; nothing outside is ever opened."""

from __future__ import annotations

import pytest

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.links import Links, Target, TopicIndex
from tests.unit.authoring.trees import rules

TOPICS = ("conditions/slipped-disc", "conditions/narrow-canal", "recovery/going-home", "recovery/ni\u00f1o")

INERT = [
    "javascript:alert(1)", "JavaScript:alert(1)", "  javascript:alert(1)", "java\tscript:alert(1)", "vbscript:x", "data:text/html,x",
    "file:///etc/passwd", "FILE:///c:/", "about:blank", "view-source:x", "shell:startup", "res://x", "ftp://example.org", "sftp://x",
    "mailto:a@example.org", "tel:112", "sms:112", "ms-settings:x", "ms-word:ofe|u|x", "intent://x", "chrome://settings", "qrc:/x",
    "ws://example.org", "blob:x", "jar:x", "gopher://x", "ldap://x", "magnet:?x", "steam://x", "x-y.z+1:q", "C:\\Windows\\x.md", "C:/x.md",
    "//example.org/x", "\\\\host\\share\\x.md", "..\\recovery\\20-going-home.md", "topic:conditions/slipped-disc", "topic:../../x",
    "term:disc",
    "http://", "https://", "http:///x", "https://[::1", "http://\u2100.example", "https://user@",
]  # fmt: skip
NOWHERE = [
    "", "#part", "#", "..", ".", "/", "/en/conditions/10-slipped-disc.md", "../../../../etc/passwd",
    "../../../en/conditions/10-slipped-disc.md",
    "10-gone.md", "../recovery/", "../recovery", "../recovery/area.md", "../home.md", "../../kiosk.toml", "../recovery/x/20-going-home.md",
    "%2e%2e/recovery", "www.example.org", "a b.md", "\x0010-slipped-disc.md/..", "../recovery/20-going-home.md/../../../..", "?x=y",
]  # fmt: skip


def resolve(href: str) -> tuple[Target, list[str]]:
    findings = FileFindings("en/conditions/30-a.md")
    target = Links("en/conditions", TopicIndex(TOPICS), findings).resolve(href, 7)
    assert all(problem.line == 7 for problem in findings.problems())
    return target, rules(findings)


@pytest.mark.parametrize(
    ("href", "topic"),
    [
        ("10-slipped-disc.md", "conditions/slipped-disc"),
        ("slipped-disc.md", "conditions/slipped-disc"),
        ("99-slipped-disc.md", "conditions/slipped-disc"),
        ("slipped-disc", "conditions/slipped-disc"),
        ("./10-slipped-disc.md", "conditions/slipped-disc"),
        (" 10-slipped-disc.md ", "conditions/slipped-disc"),
        ("10-slipped-disc.md#part", "conditions/slipped-disc"),
        ("../recovery/20-going-home.md", "recovery/going-home"),
        ("../../en/recovery/20-going-home.md", "recovery/going-home"),
        ("../Recovery/20-Going%20Home.md", "recovery/going-home"),
        ("../recovery/10-ni%C3%B1o.md", "recovery/ni\u00f1o"),
    ],
)
def test_links_to_topics(href: str, topic: str) -> None:
    assert resolve(href) == (Target(link=f"topic:{topic}"), [])


@pytest.mark.parametrize("href", INERT)
def test_everything_else_with_a_scheme_is_inert(href: str) -> None:
    assert resolve(href) == (
        Target(),
        ["link-nowhere" if "\t" in href else "link-not-allowed"],
    )


@pytest.mark.parametrize("href", NOWHERE)
def test_links_to_nowhere_keep_their_words(href: str) -> None:
    assert resolve(href) == (Target(), ["link-nowhere"])


@pytest.mark.parametrize(
    ("href", "host"),
    [
        ("https://www.example.org/a?b=c#d", "www.example.org"),
        ("HTTP://EXAMPLE.ORG", "example.org"),
        ("https://user:word@example.org:8443/", "example.org"),
        ("https://example.org@evil.example/", "evil.example"),
        ("https://b\u00fccher.example/", "xn--bcher-kva.example"),
    ],
)
def test_an_address_on_the_web_is_read_out_and_never_opened(href: str, host: str) -> None:
    assert resolve(href) == (Target(host=host), ["link-outside"])


@pytest.mark.parametrize(
    ("href", "hint"),
    [
        ("10-slipped-disk.md", 'Did you mean "slipped-disc"?'),
        ("10-going-home.md", 'There is one called "recovery/going-home". Did you mean that?'),
        (
            "10-weather.md",
            "Link to a page, relative to this one: ../conditions/10-slipped-disc.md, or 10-slipped-disc.md in the same folder.",
        ),
    ],
)
def test_the_hint_names_what_may_have_been_meant(href: str, hint: str) -> None:
    findings = FileFindings("en/conditions/30-a.md")

    Links("en/conditions", TopicIndex(TOPICS), findings).resolve(href, 1)

    assert findings.problems()[0].fix == hint
