"""A small library in English, Spanish and Arabic with one of everything, and with what a careless or hostile author might write."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

HOSTILE = "x <img src='a.png'> & <b>bold</b>"
"""As a Button's text this crashes Qt; here it must be letters."""

EN = {
    "home.md": "---\nlanguage: English\nheadline: Hello\ninvitation: Read\nwelcome: What would you like to know?\n---\n\nAbout us.\n",
    "back/area.md": (
        "---\ntitle: Your back\nsummary: All about it.\nquestion: Which part?\n"
        "picture: bone.png\nalt: A bone.\nicon: bone\norder: 10\n---\n"
    ),
    "more/area.md": (f'---\ntitle: "{HOSTILE}"\nsummary: More.\npicture: bone.png\nalt: A bone.\nicon: info\norder: 20\n---\n'),
    "back/10-bones.md": (
        "---\ntitle: Bones\nsummary: They carry you.\npicture: bone.png\nalt: A bone.\nmessage: Bones carry you.\nsources: [a]\n---\n\n"
        "## Bones carry you\n\nA disc sits between **two bones**. See [More](../more/10-hostile.md).\n\n"
        '![A bone](bone.png "A bone"){ labels="top=Top; foot=Foot" }\n\n!!! note "Good"\n    Walk a little.\n\n'
        "## Steps\n\n1. Sit\n2. Stand\n3. Walk\n\n- one\n- two\n\n"
        "## A table\n\n| What | Open | Small |\n| --- | --- | --- |\n| Cut | long | short |\n| Stay | days | days |\n\n"
        '## Get help\n\n!!! emergency "Do not wait"\n    Call now.\n'
    ),
    "back/20-discs.md": (
        "---\ntitle: Discs\nsummary: Cushions.\npicture: gone.png\nalt: None.\nsources: [a]\n---\n\n"
        "## Discs\n\n![Gone](gone.png)\n\nSoft.\n"
    ),
    "back/30-used.md": (
        "---\ntitle: To use\nsummary: Try it.\npicture: bone.png\nalt: A bone.\nsources: [a]\n---\n\n"
        '## Two ways\n\n!!! compare "Two ways"\n    | | ![A long cut](bone.png) Open | ![A small cut](bone.png) Small |\n'
        "    | --- | --- | --- |\n"
        "    | Cut | One long cut in the skin | A small cut |\n    | Stay | Days | Often days |\n\n    Ask us about a disc.\n\n"
        '## Three ways\n\n!!! compare "Ways"\n    | | [Wait](10-bones.md) | [Move](20-discs.md) | [Surgery](10-bones.md) |\n'
        "    | --- | --- | --- | --- |\n"
        f"    | Good | No cut | No cut | {HOSTILE.replace('|', '')} |\n    | Hard | Slow | Work | Risks |\n\n"
        '## How long\n\n!!! cuts "Cuts"\n    2 cm: Small\n    About 1/2 inch: Smaller\n    40 cm: Longer than any screen\n\n'
        '## Step by step\n\n!!! timeline "Days"\n    Usual times.\n\n    Day 1\n    :   Rest well.\n    :   **You may feel:** Sore.\n'
        "    :   **What helps:** Walk a little, then rest, then walk again.\n    :   **Call us if:** You are hot.\n\n"
        "    Week 1\n    :   **You may feel:** Tired.\n    :   **Call us if:** You are hot.\n\n    Month 1\n    :   Bone heals.\n\n"
        '## Quick check\n\n!!! check "What carries you?"\n    - [ ] Air\n    - [x] Bones\n    - [ ] Discs alone\n\n'
        "    Bones do, with discs between.\n\n"
        '## How often\n\n!!! risk "How often"\n    About 3 in 100: get hot.\n    Up to 33 in 100: get tired of it all.\n'
        "    10 in 100: have a longer sentence, which goes on over more than one line.\n"
    ),
    "back/40-moved.md": (
        "---\ntitle: To move\nsummary: Move it.\npicture: bone.png\nalt: A bone.\nmessage: Bones move.\nsources: [a]\n---\n\n"
        '## Then and now\n\n!!! slider "Then and now"\n    ![A bone](bone.png "Healthy")\n    ![A worn bone](worn.png '
        '"With a narrow canal")\n\n'
        "    Less room is left for a disc. Ask us what that may mean for you.\n\n"
        '## What is what\n\n!!! explore "Parts"\n    Touch a part or its name.\n\n    ![Two bones](bone.png)\n\n'
        f"    Top bone {{ #top }}\n    :   It carries **you**. {HOSTILE}\n\n    Disc\n    :   A soft cushion between two bones. It gives "
        "way when you bend, and it wears with the years, as everything does. Most people never notice.\n\n"
        "    Nerve that goes to your leg { #nerve }\n    :   It feels. See [Bones](10-bones.md).\n\n"
        "    Foot\n    :   Below.\n\n    Ask us.\n\n"
        '## All around\n\n!!! spin "Turn it"\n    ![A bone from all sides](turn/bone "Bone")\n'
        '    ![A disc from all sides](turn/discs "Discs and nerves")\n\n    Turn it to see its back.\n\n'
        '## One to turn\n\n!!! spin "One to turn"\n    ![A bone from all sides](turn/bone)\n'
    ),
    "more/10-hostile.md": (
        f'---\ntitle: "{HOSTILE}"\nsummary: "{HOSTILE}"\nsources: [a]\n---\n\n## {HOSTILE}\n\n<script>alert(1)</script> {HOSTILE}\n'
    ),
    "questions.md": (
        "## Bones\n\n- Which bone is it?\n- What happens if I wait, and how will I know that it is time to come back and see you?\n"
        "- When can I walk, drive, lift and work?\n- Can I get a second opinion?\n- Who do I call at night?\n- Why me?\n\n"
        f"## Your back\n\n- Is it my back?\n\n## [Hostile](more/10-hostile.md)\n\n- {HOSTILE}?\n"
    ),
    "glossary.md": "Disc\ndiscs\n:   A soft cushion.\n\nBone\n:   Hard.\n",
}
ES = {
    "questions.md": (
        "## Huesos\n\n- ¿Qué hueso es?\n- ¿Qué pasa si espero?\n- ¿Cuándo puedo caminar?\n"
        "- ¿Otra opinión?\n- ¿A quién llamo?\n- ¿Por qué yo?\n\n"
        "## Su espalda\n\n- ¿Es mi espalda?\n"
    ),
    "home.md": "---\nlanguage: Español\nheadline: Hola\ninvitation: Lea\nwelcome: ¿Qué le gustaría saber?\n---\n\nSobre el kiosco.\n",
    "back/area.md": "---\ntitle: Su espalda\nsummary: Todo.\npicture: bone.png\nalt: Un hueso.\nicon: bone\norder: 10\n---\n",
    "back/10-bones.md": (
        "---\ntitle: Huesos\nsummary: Le sostienen.\npicture: bone.png\nalt: Un hueso.\n"
        "message: Los huesos le sostienen, y protegen a los nervios que bajan por dentro de la columna.\nsources: [a]\n---\n\n"
        "## Los huesos\n\nLe sostienen.\n\n## Pasos\n\n1. Siéntese\n\n## Una tabla\n\nNada.\n\n## Ayuda\n\nLlame.\n"
    ),
}
AR = {
    "questions.md": "## العظام\n\n- أي عظم هو؟\n- ماذا يحدث إذا انتظرت، ومتى يجب أن أعود إليكم؟\n- متى أستطيع المشي والقيادة؟\n",
    "home.md": "---\nlanguage: العربية\nheadline: مرحبا\ninvitation: اقرأ\nwelcome: ماذا تود أن تعرف؟\n---\n\nعن الشاشة.\n",
    "back/area.md": "---\ntitle: ظهرك\nsummary: كل شيء.\nquestion: أي جزء؟\npicture: bone.png\nalt: عظم.\nicon: bone\norder: 10\n---\n",
    "back/10-bones.md": (
        "---\ntitle: العظام\nsummary: تحملك.\npicture: bone.png\nalt: عظم.\nmessage: العظام تحملك.\nsources: [a]\n---\n\n"
        "## العظام تحملك\n\nبين العظام **أقراص** لينة تمتص الصدمات عندما تمشي أو تنحني.\n\n## خطوات\n\n1. اجلس\n2. قف\n"
    ),
}
AR["back/30-used.md"] = (
    "---\ntitle: جرّب\nsummary: جرّب هذا.\npicture: bone.png\nalt: عظم.\nsources: [a]\n---\n\n"
    '## طريقتان\n\n!!! compare "طريقتان"\n    | | ![شق طويل](bone.png) مفتوحة | ![شق صغير](bone.png) صغيرة |\n    | --- | --- | --- |\n'
    "    | الشق | شق طويل في الجلد | شق صغير |\n    | البقاء | أيام | أيام غالبا |\n\n"
    '## كم الطول\n\n!!! cuts "كم الطول"\n    2 سم: صغير\n    40 سم: أطول من الشاشة\n\n'
    '## خطوة خطوة\n\n!!! timeline "أيام"\n    أوقات معتادة.\n\n    اليوم الأول\n    :   استرح.\n    :   **قد تشعر:** بألم.\n'
    "    :   **ما يساعد:** امش قليلا.\n\n    الأسبوع الأول\n    :   **قد تشعر:** بتعب.\n\n"
    '## سؤال\n\n!!! check "ما الذي يحملك؟"\n    - [ ] الهواء\n    - [x] العظام\n\n    العظام تحملك.\n\n'
    '## كم مرة\n\n!!! risk "كم مرة"\n    نحو 3 من 100: ترتفع حرارتهم.\n'
)
AR["back/40-moved.md"] = (
    "---\ntitle: حرّك\nsummary: حرّك هذا.\npicture: bone.png\nalt: عظم.\nsources: [a]\n---\n\n"
    '## قبل وبعد\n\n!!! slider "قبل وبعد"\n    ![عظم](bone.png "سليم")\n    ![عظم بال](worn.png "بال")\n\n    اسألنا.\n\n'
    '## الأجزاء\n\n!!! explore "الأجزاء"\n    المس جزءا.\n\n    ![عظمان](bone.png)\n\n    العظم العلوي { #top }\n    :   يحملك.\n\n'
    "    القرص { #disc }\n    :   وسادة لينة بين عظمين.\n\n    القدم { #foot }\n    :   في الأسفل.\n\n"
    '## من كل الجهات\n\n!!! spin "أدره"\n    ![عظم من كل الجهات](turn/bone "عظم")\n'
    '    ![قرص من كل الجهات](turn/discs "أقراص")\n\n    أدره.\n'
)
SITE = (
    'clinic = "Test Clinic"\nlanguages = ["en", "es", "ar"]\ndefault_language = "en"\nidle_seconds = 120\n'
    '[emergency]\nen = "Call 911."\nes = "Llame al 911."\nar = "اتصل بالطوارئ."\n'
)
REGIONS = {
    name: {"anchor": [x + 0.1, y + 0.1], "room": 0.05, "outlines": [[[x, y], [x + 0.2, y], [x + 0.2, y + 0.2], [x, y + 0.2]]]}
    for name, x, y in (("top", 0.3, 0.05), ("disc", 0.4, 0.4), ("nerve", 0.7, 0.4), ("foot", 0.3, 0.75))
}
TURNS = 12
LAYERS = {"bone": "#F3ECDD", "discs": "#9FB8C8"}
SOURCES = "- {key: a, organisation: A hospital, title: A page, year: '2020', url_or_doi: 'https://example.org'}\n"


def write_small_library(folder: Path) -> None:
    """Write it all into a folder that doesn't exist yet."""
    for language, files in {"en": EN, "es": ES, "ar": AR}.items():
        for name, text in files.items():
            path = folder / language / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    (folder / "kiosk.toml").write_text(SITE, encoding="utf-8")
    (folder / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    (folder / "media").mkdir()
    (folder / "media" / "bone.parts.json").write_text('{"top": [0.5, 0.1], "foot": [0.4, 0.9]}', encoding="utf-8")
    (folder / "media" / "bone.regions.json").write_text(json.dumps(REGIONS), encoding="utf-8")
    _draw(folder / "media" / "bone.png", "#F3ECDD")
    _draw(folder / "media" / "worn.png", "#C9B79A")
    turn = {"step": 360 // TURNS, "layers": list(LAYERS), "parts": {}, "frames": {f"{360 // TURNS * at:03}": {} for at in range(TURNS)}}
    for layer, colour in LAYERS.items():
        (folder / "media" / "turn" / layer).mkdir(parents=True)
        for at, angle in enumerate(turn["frames"]):  # type: ignore[arg-type, var-annotated]
            _draw(folder / "media" / "turn" / layer / f"{angle}.webp", colour, at / TURNS)
    (folder / "media" / "turn" / "turn.json").write_text(json.dumps(turn), encoding="utf-8")


def _draw(path: Path, colour: str, turned: float = 0.0) -> None:
    """A picture in one colour with a bar on it that goes from left to right as it is turned (0 to 1)."""
    picture = QImage(600, 400, QImage.Format.Format_ARGB32)
    picture.fill(QColor(colour))
    painter = QPainter(picture)
    painter.fillRect(QRect(round(560 * turned), 40, 40, 320), QColor("#2F4858"))
    painter.end()
    assert picture.save(str(path))
