"""Where the model's work and its results lie."""

from __future__ import annotations

import os

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
WORK = os.path.join(ROOT, "build", "pictures")
MEDIA = os.path.join(ROOT, "content", "media")
