"""A build process that has been started ahead and waits for its job: where somebody waits for what they saved, half a second is much."""

from __future__ import annotations

import contextlib
import subprocess

from kiosk.keeper import child

WAIT = "-"
"""Instead of a job: read it from the standard input, when everything is ready."""


class Spare:
    """Good for one build. `stop` it when none comes."""

    def __init__(self) -> None:
        """Raises OSError when no process can be started."""
        self._process = subprocess.Popen(
            child.command("build-for-keeper", WAIT),
            env=child.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )

    def give(self, job: str) -> subprocess.Popen[bytes] | None:
        """The process, at work on the job; None when it has ended meanwhile."""
        with contextlib.suppress(OSError, ValueError):
            if self._process.stdin is not None and self._process.poll() is None:
                self._process.stdin.write(job.encode() + b"\n")
                self._process.stdin.close()
                self._process.stdin = None
                return self._process
        self.stop()
        return None

    def stop(self) -> None:
        """Without a job it ends by itself as soon as nobody can give it one."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        self._process.kill()
        self._process.wait()
