"""A release, read: what the screens say, in plain values. Standard library only; never imports another room."""
