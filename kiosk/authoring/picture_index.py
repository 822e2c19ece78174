"""The pictures of the folder media: finds the file that a page names and judges it. Opens each once, and only when named."""

from __future__ import annotations

import hashlib
import posixpath
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder, Refusal
from kiosk.authoring.limits import MAX_DETAILS, MAX_DOTS, MAX_PICTURE
from kiosk.authoring.names import is_safe
from kiosk.authoring.picture_descriptions import Descriptions, description_path, read_descriptions
from kiosk.authoring.picture_header import kind_of, other_kind, read_header
from kiosk.authoring.picture_parts import Parts, parts_path, read_parts
from kiosk.authoring.picture_regions import MAX_REGIONS, Regions, read_regions, regions_path
from kiosk.authoring.rules import Rule
from kiosk.authoring.rules import pictures as rules
from kiosk.authoring.rules.files import TOO_BIG
from kiosk.authoring.survey import MEDIA, media_key
from kiosk.authoring.wording import did_you_mean

_ENDINGS = {"png": (".png",), "jpeg": (".jpg", ".jpeg"), "webp": (".webp",)}
_SPELLED = {"png": "a PNG", "jpeg": "a JPEG", "webp": "a WebP"}
_MILLION = 1_000_000
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_COPY_IT = "Copy it into the folder media, and write its name exactly as the file is called."


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A usable picture of the folder media. `id` is the hash of its bytes, `kind` its real format as Qt calls it."""

    id: str
    path: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What is known of a file: the picture if it can be shown, and the rule that it breaks, if any."""

    picture: PictureFile | None
    rule: Rule | None
    values: Mapping[str, object]


KnownPictures = Callable[[str], PictureFile | None]
"""The picture at a path, if that is known without opening it."""


class PictureIndex:
    """All files of the folder media by name."""

    def __init__(self, folder: ContentFolder, media: Mapping[str, str], known: KnownPictures | None = None) -> None:
        """`known` gives pictures that have been judged before and whose files have not changed since."""
        self.folder = folder
        self._known = known or (lambda _path: None)
        self._media = media
        self._verdicts: dict[str, _Verdict] = {}
        self._by_id: dict[str, PictureFile] = {}
        self._beside: dict[str, bytes | None] = {}
        self._parts: dict[str, Parts | None] = {}
        self._regions: dict[str, Regions | None] = {}
        self._sizes: dict[str, tuple[int, int]] = {}
        self._descriptions: dict[str, Descriptions | None] = {}

    def by_id(self, media: str) -> PictureFile | None:
        """The picture that `find` gave this id."""
        return self._by_id.get(media)

    def has_file(self, path: str) -> bool:
        """Whether the content folder has the file `path` in its folder media."""
        return self._media.get(media_key(path.partition("/")[2])) == path

    def parts(self, picture: PictureFile) -> Parts | None:
        """Where the parts of a picture are; None without a list that can be read."""
        if picture.path not in self._parts:
            data = self._beside_picture(parts_path(picture.path))
            self._parts[picture.path] = None if data is None else read_parts(data)
        return self._parts[picture.path]

    def regions(self, picture: PictureFile) -> Regions | None:
        """Where a picture can be touched; None without a list that can be read."""
        if picture.path not in self._regions:
            path = regions_path(picture.path)
            data = self.folder.read(path, MAX_REGIONS) if self.has_file(path) else b""
            self._regions[picture.path] = read_regions(data) if isinstance(data, bytes) else None
        return self._regions[picture.path]

    def size(self, picture: PictureFile) -> tuple[int, int]:
        """Width and height in pixels as the file says; (0, 0) when it cannot be read any more."""
        if picture.id not in self._sizes:
            data = self.folder.read(picture.path, MAX_PICTURE)
            header = read_header(data) if isinstance(data, bytes) else None
            self._sizes[picture.id] = (header.width, header.height) if header else (0, 0)
        return self._sizes[picture.id]

    def descriptions(self, picture: PictureFile) -> Descriptions | None:
        """What is in a picture, at length, by language; None for a file that cannot be read."""
        if picture.path not in self._descriptions:
            data = self._beside_picture(description_path(picture.path))
            self._descriptions[picture.path] = None if data is None else read_descriptions(data)
        return self._descriptions[picture.path]

    def find(self, name: str, page_folder: str, findings: FileFindings, line: int) -> PictureFile | None:
        """The picture that a page in `page_folder` calls `name`; None after saying why it cannot be shown."""
        inside = _inside_media(name, page_folder, findings, line)
        if not inside:
            return None
        path = self._media.get(media_key(inside), "")
        findings.uses |= {f"picture:{inside}": self.answer(inside)} if path else {"media": self.digest}
        if not path:
            hint = "" if findings.is_full else did_you_mean(media_key(inside), self._media, _COPY_IT)
            findings.add(rules.PICTURE_MISSING, line, name=inside, hint=hint)
            return None
        actual = path.partition("/")[2]
        if unicodedata.normalize("NFC", actual) != unicodedata.normalize("NFC", inside):
            findings.add(rules.PICTURE_CAPITALS, line, name=inside, actual=actual)
        verdict = self._verdicts.get(path) or self._judge(path)
        if verdict.rule:
            findings.add(verdict.rule, line, name=actual, **verdict.values)
        return verdict.picture

    def answer(self, inside: str) -> str:
        """What a page that names this picture depends on: the picture, and the files beside it that say what is in it."""
        path = self._media.get(media_key(inside), "")
        if not path:
            return ""
        verdict = self._verdicts.get(path) or self._judge(path)
        beside = [self._beside_picture(name) for name in (parts_path(path), description_path(path))]
        said = " ".join("refused" if data is None else content_hash(data) if data else "-" for data in beside)
        return f"{verdict.picture.id if verdict.picture else ''} {verdict.rule.id if verdict.rule else ''} {said} {path}"

    def _beside_picture(self, path: str) -> bytes | None:
        """What a file beside a picture holds: nothing without one, None when it can't be read."""
        if path not in self._beside:
            data = self.folder.read(path, MAX_DETAILS) if self.has_file(path) else b""
            self._beside[path] = data if isinstance(data, bytes) else None
        return self._beside[path]

    @cached_property
    def digest(self) -> str:
        """A short text that changes with the names in the folder media."""
        return content_hash("\n".join(sorted(self._media.values())).encode("utf-8", "surrogatepass"))

    def sound(self) -> list[PictureFile]:
        """All pictures that have been looked at and have nothing wrong with them."""
        return [verdict.picture for verdict in self._verdicts.values() if verdict.picture and not verdict.rule]

    def _judge(self, path: str) -> _Verdict:
        known = self._known(path)
        if known is not None and known.kind in _ENDINGS:
            known = self._by_id.setdefault(known.id, known)
            self._verdicts[path] = verdict = _Verdict(known, None, {})
            return verdict
        data = self.folder.read(path, MAX_PICTURE)
        verdict = _refused(data) if isinstance(data, Refusal) else self._judge_bytes(path, data)
        self._verdicts[path] = verdict
        return verdict

    def _judge_bytes(self, path: str, data: bytes) -> _Verdict:
        kind = kind_of(data)
        if not kind:
            other = other_kind(data)
            return _Verdict(None, rules.PICTURE_KIND, {"found": f", but {other}" if other else ""})
        header = read_header(data)
        if header is None:
            return _Verdict(None, rules.PICTURE_BROKEN, {})
        if header.moves:
            return _Verdict(None, rules.PICTURE_MOVES, {})
        if header.width * header.height > MAX_DOTS:
            size = {"width": header.width, "height": header.height, "limit": MAX_DOTS // _MILLION}
            return _Verdict(None, rules.PICTURE_TOO_MANY_DOTS, size)
        picture = PictureFile(content_hash(data), path, path.rpartition("/")[2], kind)
        picture = self._by_id.setdefault(picture.id, picture)
        if path.casefold().endswith(_ENDINGS[kind]):
            return _Verdict(picture, None, {})
        return _Verdict(picture, rules.PICTURE_MISNAMED, {"actual": _SPELLED[kind]})


def content_hash(data: bytes) -> str:
    """How pictures and their variants are named: the start of SHA-256."""
    return hashlib.sha256(data).hexdigest()[:32]


def _refused(refusal: Refusal) -> _Verdict:
    if refusal.rule is TOO_BIG:
        return _Verdict(None, rules.PICTURE_TOO_BIG, {"limit": f"{MAX_PICTURE // _MILLION} MB"})
    return _Verdict(None, rules.PICTURE_REFUSED, {"reason": refusal.reason or "it is not an ordinary file"})


def _inside_media(name: str, page_folder: str, findings: FileFindings, line: int) -> str:
    """`name` as a path inside the folder media; "" after saying that it is none (S-33)."""
    path = unquote(name.strip())
    if _SCHEME.match(path):
        findings.add(rules.PICTURE_ELSEWHERE, line, name=name)
        return ""
    if path.startswith("."):
        path = posixpath.normpath(posixpath.join(page_folder, path))
        path = path.removeprefix(f"{MEDIA}/") if path.startswith(f"{MEDIA}/") else ""
    else:
        path = posixpath.normpath(path).removeprefix(f"{MEDIA}/")
    if all(is_safe(part) for part in path.split("/")):
        return path
    findings.add(rules.PICTURE_NAME, line, name=name)
    return ""
