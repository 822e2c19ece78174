"""How a patient has the kiosk read aloud. Pace and volume return to the defaults with the visit (A-15)."""

from __future__ import annotations

from dataclasses import dataclass, replace

VOLUMES = (0.1, 0.2, 0.4, 0.63, 1.0)
"""Five steps as shares of full amplitude: -20, -14, -8, -4 and 0 dB (A-14 asks for five, one of them 12 dB above the lowest)."""

USUAL_VOLUME = 2

USUAL_PACE, SLOW_PACE = 150, 115
"""Words a minute. Ours: slower than the 175 that espeak-ng takes for usual, as the text is for worried listeners."""


@dataclass(frozen=True, slots=True)
class Listening:
    """`volume` is a step of VOLUMES. `aloud`: sensitive topics that the patient allowed the loudspeaker to read (A-17)."""

    volume: int = USUAL_VOLUME
    slow: bool = False
    aloud: frozenset[str] = frozenset()

    @property
    def amplitude(self) -> float:
        """Share of full amplitude, 0 to 1."""
        return VOLUMES[self.volume]

    @property
    def words_per_minute(self) -> int:
        return SLOW_PACE if self.slow else USUAL_PACE

    @property
    def share_of_pace(self) -> float:
        """The pace of a recording, of the one at which it was spoken."""
        return SLOW_PACE / USUAL_PACE if self.slow else 1.0

    def turned(self, steps: int) -> Listening:
        """Louder, or softer with a negative number; never beyond the ends."""
        return replace(self, volume=min(len(VOLUMES) - 1, max(0, self.volume + steps)))

    def paced(self) -> Listening:
        """Slower, or back at the usual pace."""
        return replace(self, slow=not self.slow)

    def allowing(self, topic: str) -> Listening:
        """This sensitive topic may be read aloud."""
        return replace(self, aloud=self.aloud | {topic})
