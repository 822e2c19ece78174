"""What stops a command: the kiosk cannot do what was asked. Mistakes in content are never exceptions, they are problems."""

from __future__ import annotations


class KioskError(Exception):
    """Cannot run. The text is a sentence for the person at the keyboard: what is wrong and what to do."""


class ContentFolderError(KioskError):
    """There is no content folder to read: missing, empty, or closed to this user."""


class NoUsableTopicError(KioskError):
    """The content folder was read, but not one topic can be shown."""


class ReleaseWriteError(KioskError):
    """A release cannot be written where it should go."""
