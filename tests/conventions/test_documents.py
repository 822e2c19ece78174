"""The documents: what they point to exists."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conventions.sources import ROOT, assert_right, files

DOCUMENTS = r"(?:docs/.*|[^/]*)\.md"


def dead_links(path: str, text: str) -> Iterator[str]:
    """Links and pictures of a document that lead to no file of the project. What is shown as code is no link."""
    text = re.sub(r"```.*?```|`[^`\n]*`", lambda code: re.sub(r"[^\n]", " ", code[0]), text, flags=re.DOTALL)
    for found in re.finditer(r"!?\[[^\]]*\]\(([^)\s]+)\)|src=\"([^\"]+)\"", text):
        target = (found[1] or found[2]).partition("#")[0]
        if target and not re.match(r"[a-z]+:", target) and not ROOT.joinpath(path).parent.joinpath(target).exists():
            yield f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {target} does not exist"


def test_links_lead_somewhere() -> None:
    assert_right(DOCUMENTS, dead_links)


def test_a_dead_link_is_found() -> None:
    assert list(dead_links("docs/a.md", "\n[there](../Makefile), [gone](gone.md#part)")) == ["docs/a.md:2: gone.md does not exist"]


def test_an_example_is_no_link() -> None:
    assert list(dead_links("docs/a.md", "`[gone](gone.md)`\n```\n[gone](gone.md)\n```\n")) == []


def test_every_command_that_a_document_names_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", Path(ROOT, "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {found for path in files(DOCUMENTS) for found in re.findall(r"`make ([a-z-]+)", path.read_text(encoding="utf-8"))}

    assert named
    assert named <= targets


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed here, so nothing can judge its unit")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    """All but the command, which is where an admin has put it."""
    lines = (ROOT / "docs/kiosk.service").read_text(encoding="utf-8").splitlines()
    (command,) = [line for line in lines if line.startswith("ExecStart=")]
    assert command.endswith("/bin/kiosk keep --content %h/content")
    unit = tmp_path / "kiosk.service"
    unit.write_text("\n".join("ExecStart=/bin/true" if line == command else line for line in lines), encoding="utf-8")
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}

    done = subprocess.run(["systemd-analyze", "verify", "--user", str(unit)], env=environment, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
