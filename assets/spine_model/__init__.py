"""The parametric spine from which the kiosk's pictures are made. A build-time tool: nothing of it is part of the kiosk.

Millimetres and degrees throughout. Axes of the whole column and of each vertebra: x to the patient's left, y to the back, z up.
"""
