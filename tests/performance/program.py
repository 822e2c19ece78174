"""A program under measurement: its start, its processor time, its memory, its end. Linux only; sees no pixels."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
_PRIORITY = -10


class Program:
    """A command and all the processes that it starts: they share a session of their own. `log` takes what it prints."""

    def __init__(self, command: list[str], environment: dict[str, str], log: str) -> None:
        with open(log, "ab") as file:
            self.started = time.monotonic()
            self._process = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT, start_new_session=True
            )

        prefer(self._process.pid)

    def running(self) -> bool:
        """Whether the command itself lives."""
        return self._process.poll() is None

    def processes(self) -> list[int]:
        """The ids of all its processes."""
        return [process for process, fields in _all_processes() if int(fields[3]) == self._process.pid and fields[0] != "Z"]

    def processor_seconds(self) -> float:
        """Processor time of all threads so far, to the nanosecond."""
        return sum(_thread_nanoseconds(process) for process in self.processes()) / 1e9

    def wake_ups(self) -> int:
        """How often a thread has gone to sleep of its own will so far."""
        return sum(_voluntary_switches(process) for process in self.processes())

    def megabytes(self) -> float:
        """Proportional set size. What this measuring process maps as well counts in full, as if nobody shared it."""
        shared = set(_mapped_files("self"))
        return sum(_kilobytes(process, shared) for process in self.processes()) / 1024

    def stop(self) -> int:
        """End it as a service manager would; returns its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            return self._process.wait()


def prefer(process: int) -> None:
    """Let a process and its session go before other work where that is allowed (root): what is measured should not wait for it."""
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, process, _PRIORITY)
    with contextlib.suppress(OSError), open(f"/proc/{process}/autogroup", "w", encoding="ascii") as file:
        file.write(str(_PRIORITY))  # Linux weighs sessions against each other before it looks inside one


def machine_seconds() -> float:
    """Processor time that this machine has spent on anything, all processors together."""
    with open("/proc/stat", encoding="ascii") as file:
        user, nice, system, _idle, _waiting, *others = map(int, file.readline().split()[1:9])
    return (user + nice + system + sum(others)) / TICKS_PER_SECOND


def process_seconds(process: int) -> float:
    """Processor time of one process so far."""
    return _thread_nanoseconds(process) / 1e9


def _all_processes() -> Iterator[tuple[int, list[str]]]:
    """Every process with the fields of its `stat` that follow the command: state, parent, group, session and so on."""
    for name in os.listdir("/proc"):
        if name.isdigit():
            text = _text(f"/proc/{name}/stat")
            if text:
                yield int(name), text.rpartition(")")[2].split()


def _thread_nanoseconds(process: int) -> int:
    return sum(int(text.split()[0]) for text in _of_threads(process, "schedstat"))


def _voluntary_switches(process: int) -> int:
    lines = [line for text in _of_threads(process, "status") for line in text.splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))


def _of_threads(process: int, file: str) -> Iterator[str]:
    folder = f"/proc/{process}/task"
    try:
        threads = os.listdir(folder)
    except OSError:
        return
    yield from filter(None, (_text(f"{folder}/{thread}/{file}") for thread in threads))


def _mappings(process: int | str) -> Iterator[tuple[str, dict[str, int]]]:
    """Each mapping's file ("" without one) and its sizes in kilobytes."""
    file = ""
    sizes: dict[str, int] = {}
    for line in _text(f"/proc/{process}/smaps").splitlines():
        name, _, rest = line.partition(":")
        if " " in name:  # the first line of a mapping: addresses, rights, place in the file, file
            if sizes:
                yield file, sizes
            parts = line.split(maxsplit=5)
            file, sizes = (parts[5] if len(parts) == 6 else ""), {}
        elif rest.endswith("kB"):
            sizes[name] = int(rest.split()[0])
    if sizes:
        yield file, sizes


def _mapped_files(process: int | str) -> Iterator[str]:
    return (file for file, _ in _mappings(process) if file.startswith("/"))


def _kilobytes(process: int, shared: set[str]) -> int:
    return sum(sizes["Rss" if file in shared else "Pss"] for file, sizes in _mappings(process))


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:  # it has ended meanwhile
        return ""
