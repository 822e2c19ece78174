"""The parent process of a station: keeps a screen alive and its library fresh. Standard library only, no Qt, no markdown."""
