"""What the clinic says of itself in each language, put together from kiosk.toml and home.md."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.home_page import Home
from kiosk.authoring.rules.site import EMERGENCY_BORROWED, EMERGENCY_MISSING
from kiosk.authoring.site_settings import SiteSettings
from kiosk.library.site import Site


def describe_sites(
    names: Mapping[str, str], homes: Mapping[str, Home], default: str, settings: SiteSettings, logo: str, findings: FileFindings
) -> dict[str, Site]:
    """One `Site` for each language in `names`. `findings` are those of kiosk.toml, `logo` a media id."""
    sites = {}
    for tag, name in names.items():
        emergency = settings.emergency.get(tag) or settings.emergency.get(default, "")
        if not settings.emergency.get(tag):
            rule = EMERGENCY_BORROWED if emergency else EMERGENCY_MISSING
            findings.add(rule, settings.lines.get("emergency", 0), language=name, tag=tag, other=names.get(default, default))
        home = homes[tag]
        sites[tag] = Site(settings.clinic, home.headline, home.invitation, home.welcome, emergency, home.about, logo)
    return sites
