"""The 25 levels of the column and their measures. Plain Python, so that tests need no array library.

Every number here is ours: typical adult proportions chosen to look right and to fit together, not copied from a measured series.
docs/pictures.md compares what the finished meshes measure with what can be read elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Region(StrEnum):
    """The four parts of the column."""

    NECK = "neck"
    CHEST = "chest"
    LOW_BACK = "low-back"
    SACRUM = "sacrum"


@dataclass(frozen=True, slots=True)
class Level:
    """One vertebra and the disc below it, in mm and degrees. Wedge angles are positive where the front is taller."""

    name: str
    upper_width: float
    upper_depth: float
    lower_width: float
    lower_depth: float
    height: float
    wedge: float
    pedicle_width: float
    pedicle_height: float
    transverse_span: float
    canal_width: float
    canal_depth: float
    spinous_length: float
    disc_height: float
    disc_wedge: float
    facet_offset: float
    facet_angle: float

    @property
    def depth(self) -> float:
        """Mean front-to-back size of the body."""
        return (self.upper_depth + self.lower_depth) / 2

    @property
    def back(self) -> float:
        """How far behind its centre the body ends."""
        return self.upper_depth / 2

    @property
    def region(self) -> Region:
        return {"C": Region.NECK, "T": Region.CHEST, "L": Region.LOW_BACK, "S": Region.SACRUM}[self.name[0]]


_TABLE = """
C1  24   12   24   12   9     0    8    6    74 27   22   4  3    0   21   85
C2  17   16   17   16   20    0    8    8    54 24   17   14 5    3   19   85
C3  17   16   18   16   13    0    6    7    52 24   15   13 5    4   20   85
C4  18   16   19   16   13    0    6    7    53 25   15   13 5    4   20   85
C5  18   16   20   17   13    0    6    7    55 25   15   15 5    4   20   85
C6  19   17   21   17   13    0    6    7    58 25   15   20 5.5  4   20   85
C7  21   17   23   18   15    0    7    8    68 24   15   29 5    3   19   80
T1  25   17   27   18   16   -2    8    9    76 21   16   28 4.5  0   16   80
T2  25   18   27   19   17   -3    7    11   72 18   15   28 4.2  0   14   80
T3  25   20   26   21   17   -3    6    12   66 17   15   29 4   -0.5 12   80
T4  25   21   26   23   17.5 -3    5    12   62 16   16   31 4   -0.5 11.5 80
T5  25   23   27   24   18   -4    5    12   62 16   16   33 4   -0.5 11.5 80
T6  26   24   28   26   18.5 -4    5    12   62 16   16   34 4.2 -0.5 11.5 80
T7  27   26   29   27   19   -4    5.5  12   62 16   16   34 4.5 -0.5 11.5 80
T8  28   27   31   28   19.5 -4    6    12.5 62 16   16   33 4.8 -0.5 11.5 80
T9  30   28   32   29   20   -3    6.5  13.5 61 16   16   30 5.2  0   12   80
T10 31   29   34   30   21   -3    7    14.5 58 17   16   26 5.6  0   12   80
T11 34   30   38   31   22   -2.5  8    16   54 19   16   22 6    1   12.5 75
T12 38   32   41   33   23.5 -2    8.5  16   50 22   18   22 6.6  2   12.5 65
L1  41   33   43   34   25   -2    8.5  15.5 70 23.5 16.0 26 8    4   12.5 22
L2  43   34   45.5 34.5 25.5 -1    8.8  15   78 24   15.5   28 9    6   13   26
L3  45   34.5 47.5 34.5 26    1    10   14.8 88 24.5 15.0 29 10.2 9   14   32
L4  47   35   49   34.5 26.5  3    12.5 14.8 84 25.5 14.5 27 11.5 12  16   40
L5  48.5 34.5 49   33.5 26.5  8    16   14.5 92 27   13.5   22 10.5 15  19   47
S1  50   34   40   26   30    0    18   16   0  30   15   12 0    0   22   52
"""


def _read(line: str) -> Level:
    name, *numbers = line.split()
    return Level(name, *map(float, numbers))


LEVELS = {level.name: level for level in map(_read, _TABLE.strip().splitlines())}
"""Head to tail."""

NAMES = tuple(LEVELS)


def below(name: str) -> str:
    """The next level down. Raises IndexError below S1."""
    return NAMES[NAMES.index(name) + 1]
