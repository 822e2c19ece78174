"""Tells whoever started the kiosk that it can be used: the service manager's own protocol (sd_notify), without its library."""

from __future__ import annotations

import os

VARIABLE = "NOTIFY_SOCKET"
"""The environment variable that names the socket; without it nobody asked."""


def tell(state: str) -> None:
    """Send one state, such as `READY=1` or `STOPPING=1`. Does nothing when nobody listens: being heard is not what the kiosk is for."""
    address = os.environ.get(VARIABLE, "")
    if not address:
        return
    import socket  # noqa: PLC0415  a start without a service manager doesn't pay for it

    if address.startswith("@"):
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as connection:
            connection.settimeout(0)  # a service manager that is busy must not hold anybody up
            connection.sendto(state.encode(), address)
    except OSError:
        return
