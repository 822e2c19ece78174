"""This kiosk: its settings and its releases. No Qt."""
