"""The recordings of the folder media: finds the file that a page names and judges it. Opens each once, and only when named."""

from __future__ import annotations

import math
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder, Refusal
from kiosk.authoring.limits import MAX_DETAILS, MAX_SECONDS, MAX_SOUND
from kiosk.authoring.names import is_safe
from kiosk.authoring.picture_index import KnownPictures, PictureFile, content_hash
from kiosk.authoring.rules import Rule
from kiosk.authoring.rules import sounds as rules
from kiosk.authoring.rules.files import TOO_BIG
from kiosk.authoring.sound_header import other_sound, read_sound_header, sound_kind
from kiosk.authoring.survey import MEDIA, media_key
from kiosk.library.recording import Recording

KINDS = {"wav": "a WAV", "ogg": "an OGG"}
ENDINGS = (".wav", ".ogg")
TIMES = ".times.txt"
"""What the list of seconds beside a recording is called, in place of its ending."""

_MILLION = 1_000_000
_MOST_SENTENCES = 500
_NUMBER = re.compile(r"\ufeff?(\d{1,4}(?:[.,]\d{1,6})?)(?:\s|$)")


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What is known of a file: its length in seconds and itself if it can be played, and the rule that it breaks, if any."""

    file: PictureFile | None
    rule: Rule | None
    values: Mapping[str, object]


class SoundIndex:
    """All recordings by name. A usable one is a `PictureFile` too: what it is called and known by does not differ."""

    def __init__(self, folder: ContentFolder, media: Mapping[str, str], known: KnownPictures) -> None:
        """`known` gives files that have been judged before and have not changed since."""
        self._folder, self._media, self._known = folder, media, known
        self._verdicts: dict[str, _Verdict] = {}

    def find(self, name: str, findings: FileFindings, line: int) -> Recording | None:
        """The recording that a page calls `name`; None after saying why it cannot be played."""
        inside = posixpath.normpath(unquote(name.strip())).removeprefix(f"{MEDIA}/")
        if not all(is_safe(part) for part in inside.split("/")):
            findings.add(rules.SOUND_NAME, line, name=name)
            return None
        path = self._media.get(media_key(inside), "")
        findings.uses[f"sound:{inside}"] = self.answer(inside)
        if not path:
            findings.add(rules.SOUND_MISSING, line, name=inside)
            return None
        verdict = self._verdict(path)
        if verdict.rule:
            findings.add(verdict.rule, line, name=path.partition("/")[2], **verdict.values)
        if verdict.file is None:
            return None
        return Recording(f"{verdict.file.id}.{verdict.file.kind}", self._times(path, findings, line))

    def answer(self, inside: str) -> str:
        """What a page that names this recording depends on: the recording, and the list of seconds beside it."""
        path = self._media.get(media_key(inside), "")
        if not path:
            return ""
        verdict = self._verdict(path)
        times = self._list(path)
        said = "refused" if times is None else content_hash(times) if times else "-"
        return f"{verdict.file.id if verdict.file else ''} {verdict.rule.id if verdict.rule else ''} {said} {path}"

    def files(self) -> dict[str, PictureFile]:
        """All that have been looked at and can be played, by their name in a release."""
        return {f"{each.file.id}.{each.file.kind}": each.file for each in self._verdicts.values() if each.file}

    def sound(self) -> list[PictureFile]:
        """Those of them that have nothing wrong with them."""
        return [each.file for each in self._verdicts.values() if each.file and not each.rule]

    def _verdict(self, path: str) -> _Verdict:
        if path not in self._verdicts:
            known = self._known(path)
            self._verdicts[path] = _Verdict(known, None, {}) if known is not None and known.kind in KINDS else self._judge(path)
        return self._verdicts[path]

    def _judge(self, path: str) -> _Verdict:
        data = self._folder.read(path, MAX_SOUND)
        if isinstance(data, Refusal):
            if data.rule is TOO_BIG:
                return _Verdict(None, rules.SOUND_TOO_BIG, {"limit": f"{MAX_SOUND // _MILLION} MB"})
            return _Verdict(None, rules.SOUND_REFUSED, {"reason": data.reason or "it is not an ordinary file"})
        if not sound_kind(data):
            other = other_sound(data)
            return _Verdict(None, rules.SOUND_KIND, {"found": f", but {other}" if other else ""})
        header = read_sound_header(data)
        if header is None:
            return _Verdict(None, rules.SOUND_BROKEN, {})
        if header.unfit:
            return _Verdict(None, rules.SOUND_UNFIT, {"found": header.unfit})
        if header.seconds > MAX_SECONDS:
            return _Verdict(None, rules.SOUND_TOO_LONG, {"seconds": math.ceil(header.seconds), "limit": MAX_SECONDS})
        file = PictureFile(content_hash(data), path, path.rpartition("/")[2], header.kind)
        if path.casefold().endswith(f".{header.kind}"):
            return _Verdict(file, None, {})
        return _Verdict(file, rules.SOUND_MISNAMED, {"actual": KINDS[header.kind]})

    def _list(self, path: str) -> bytes | None:
        """What the list of seconds beside a recording holds: nothing without one, None when it can't be read."""
        beside = self._media.get(media_key(times_path(path).partition("/")[2]), "")
        data = self._folder.read(beside, MAX_DETAILS) if beside else b""
        return data if isinstance(data, bytes) else None

    def _times(self, path: str, findings: FileFindings, line: int) -> tuple[float, ...]:
        data = self._list(path)
        found = read_times(data) if data is not None else 1
        if isinstance(found, int):
            findings.add(rules.TIMES_BROKEN, line, number=found, name=times_path(path).partition("/")[2])
            return ()
        return found


def times_path(recording: str) -> str:
    """The path of the list of seconds of the recording at this path."""
    return recording.rpartition(".")[0] + TIMES


def read_times(data: bytes) -> tuple[float, ...] | int:
    """The seconds in a list, a line each, or the number of the first line that is wrong. What follows a second is for people."""
    found: list[float] = []
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        matched = _NUMBER.match(line.strip())
        second = float(matched[1].replace(",", ".")) if matched else -1.0
        if second < 0 or second > MAX_SECONDS or (found and second <= found[-1]) or len(found) == _MOST_SENTENCES:
            return number
        found.append(second)
    return tuple(found)
