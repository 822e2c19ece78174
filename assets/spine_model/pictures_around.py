"""The part of the set around an operation: people in the weeks after it, and the machines."""

from __future__ import annotations

from .picture import Label, Picture
from .scenes_devices import c_arm, navigation, nerve_watch, robot_arm, scanner
from .scenes_recovery import lifting, log_roll_back, log_roll_edge, log_roll_side, sitting, skin_cuts, stairs, walking, wound
from .scenes_signs import medicine_list, numb_area

_BED = {"bed": Label("bed"), "pillow": Label("pillow")}

AROUND = {
    "walking": Picture(walking),
    "sitting": Picture(sitting, {"chair": Label("chair")}),
    "lifting": Picture(lifting, {"box": Label("box")}),
    "stairs": Picture(stairs, {"rail": Label("rail"), "step": Label("stairs")}),
    "log-roll-back": Picture(log_roll_back, _BED, long_side=1500),
    "log-roll-side": Picture(log_roll_side, _BED, long_side=1500),
    "log-roll-edge": Picture(log_roll_edge, _BED, long_side=1500),
    "wound": Picture(wound, {"dressing": Label("dressing")}, long_side=1500),
    "skin-cuts": Picture(skin_cuts, {"small": Label("cut_small"), "long": Label("cut_long")}),
    "c-arm": Picture(c_arm, {"arm": Label("c_arm"), "table": Label("table"), "detector": Label("detector")}),
    "scanner": Picture(scanner, {"scanner": Label("scanner"), "table": Label("table")}, long_side=1500),
    "robot-arm": Picture(
        robot_arm, {"arm": Label("arm"), "guide": Label("guide"), "bone": Label("L4"), "nerve": Label("root_L3_left")}, long_side=1500
    ),
    "navigation": Picture(navigation, {"screen": Label("screen"), "plan": Label("plan_right"), "bone": Label("L4")}, long_side=1600),
    "nerve-watch": Picture(nerve_watch, {"sensor": Label("sensor"), "screen": Label("screen")}, long_side=1600),
    "numb-area": Picture(numb_area, {"numb": Label("numb")}, long_side=1600, samples=8),
    "medicine-list": Picture(
        medicine_list,
        {"list": Label("list"), "pill-box": Label("pill_box"), "bottle": Label("bottle"), "tablets": Label("blister")},
        long_side=1600,
        samples=8,
    ),
}
