"""The keeper itself: one loop that waits for its screen, its content folder, its build, and the clock, and does the next small thing."""

from __future__ import annotations

import os
import select
import socket
import sys
import tempfile
import time
from collections.abc import Callable

from kiosk import paths
from kiosk.keeper.build import Build, Result
from kiosk.keeper.health import Health, can_be_opened
from kiosk.keeper.ladder import Ladder, Step
from kiosk.keeper.screen import Screen
from kiosk.keeper.waking import as_arguments, drain, signature_of, wake_on_signals
from kiosk.keeper.watch import Watch, inside
from kiosk.run_options import RunOptions
from kiosk.say import say
from kiosk.station.notes import PROBLEMS, Notices, write_json
from kiosk.station.readiness import tell
from kiosk.station.releases import Shelf

CANNOT_RUN = 3
RETRY = 5.0
"""Seconds until a screen is tried again that said it can't run, such as before there is a display."""

POINTER = 2.0
"""Seconds between looks at which release is current: `kiosk releases` may have changed it."""


class Keeper:
    """Keeps one station: `run` until it is told to stop."""

    def __init__(self, options: RunOptions, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._state = options.state or paths.state_dir()
        self._shelf = Shelf(self._state)
        self._notices = Notices(self._state)
        self._content = options.content or ("" if paths.shipped_release() else paths.content_dir())
        self._options = as_arguments(options)
        self._ladder = Ladder()
        self._screen: Screen | None = None
        self._start_at = clock()
        self._build: Build | None = None
        self._told = ""
        self._loose = ""
        self._mend = False
        self._pointer_due = 0.0
        self._health = Health(self._state, self._note, clock)
        self._watch: Watch | None = None
        self._stopping = self._announced = False

    def run(self) -> int:
        """Until SIGTERM or SIGINT, or until somebody closes the screen's window."""
        wake, handler = wake_on_signals(self._stop)
        try:
            while not self._stopping:
                self._look_after_screen()
                self._look_after_content()
                self._look_after_releases()
                tell("WATCHDOG=1")
                if not self._stopping:
                    self._wait(wake)
        finally:
            tell("STOPPING=1")
            if self._build is not None:
                self._build.stop()
            if self._screen is not None:
                self._screen.stop()
            if self._watch is not None:
                self._watch.close()
            del handler
        return 0

    def _stop(self) -> None:
        self._stopping = True

    def _wait(self, wake: socket.socket | None) -> None:
        screen, build, watch = self._screen, self._build, self._watch
        due = [self._pointer_due, *(each.due for each in (screen, build) if each is not None)]
        if screen is None:
            due.append(self._start_at)
        if build is None:  # these two wait for it
            due += [watch.due] if watch is not None else []
            due += [self._health.due] if screen is not None and screen.ready else []
        seconds = max(0.0, min(due) - self._clock())
        if sys.platform == "win32":
            time.sleep(min(seconds, 0.25))
            return
        handles = [each.handle for each in (screen, build or watch) if each is not None and each.handle >= 0]
        select.select([*handles, *([wake.fileno()] if wake else [])], [], [], seconds)
        if wake is not None:
            drain(wake)

    def _look_after_screen(self) -> None:
        if self._screen is None:
            if self._clock() >= self._start_at:
                self._start_screen()
            return
        for words in self._screen.listen():
            self._hear(words)
        code = self._screen.process.poll()
        if code is None:
            if self._screen.tend():
                return
            self._say_about_screen("The screen no longer answered and was started again.")
            self._screen.kill()
        elif code == 0 and "--windowed" in self._options:
            self._stopping = True  # somebody has closed its window
            return
        elif code == CANNOT_RUN and not self._screen.ready:
            self._screen, self._start_at = None, self._clock() + RETRY
            return
        else:
            self._say_about_screen("The screen ended by itself and was started again.")
        self._climb(self._screen.lived())

    def _climb(self, lived: float) -> None:
        before = self._ladder.step
        self._ladder = self._ladder.ended(lived)
        if self._ladder.step is Step.EARLIER and before is Step.ALL:
            self._go_back_one()
        elif self._ladder.step is Step.PLAIN and before is Step.EARLIER:
            self._say_about_screen("The screen keeps ending. It is drawn without the graphics card now.")
        elif self._ladder.step is Step.CLOSED and before is Step.PLAIN:
            self._say_about_screen("The screen keeps ending, whatever is tried. It sends people to the desk now.")
        self._screen, self._start_at = None, self._clock() + self._ladder.wait

    def _go_back_one(self) -> None:
        current, previous = self._current(), self._shelf.previous()
        if not previous or previous == current or self._loose or not can_be_opened(previous):
            return
        name, other = os.path.basename(current), os.path.basename(previous)
        self._say_about_screen(f"With release {name} the screen kept ending. It shows release {other} now; correct the content and save.")
        try:
            self._shelf.make_current(previous)
            self._shelf.quarantine(current)
        except OSError as error:
            say(f"Release {name} could not be put aside ({error}).")
        if self._watch is not None:
            self._watch.taken()  # the same content would be made into the same release

    def _start_screen(self) -> None:
        wanted = "none" if self._ladder.step is Step.CLOSED else self._current() or "current"
        self._told = wanted
        try:
            self._screen = Screen(self._options, wanted, self._clock, plain=self._ladder.step >= Step.PLAIN)
        except OSError as error:
            say(f"The screen can't be started ({error}).")
            self._start_at = self._clock() + RETRY

    def _hear(self, words: str) -> None:
        word, _, rest = words.partition(" ")
        if word in ("ready", "empty") and not self._announced:
            self._announced = True
            tell("READY=1")
        if word == "showing":
            tell(f"STATUS=showing release {os.path.basename(rest)}")
        elif word == "refused":
            self._health.look_soon()
        elif word == "fault":
            self._say_about_screen("A visit was ended because of an error; the details are in the log.")

    def _look_after_content(self) -> None:
        if self._watch is None:
            if not self._content or (self._screen is not None and not (self._screen.ready or self._screen.empty)):
                return  # the screen comes first
            if inside(self._state, self._content):
                self._note("content", f"The state directory {self._state} lies in the content folder, so changes can't be told apart.")
                self._content = ""
                return
            self._watch = Watch(self._content, self._clock)
            self._watch.start_from(signature_of(self._current()))
        if self._build is not None:
            result = self._build.look()
            if result is not None:
                self._build = None
                self._finish(result)
        elif self._watch.ready() or self._mend:
            self._watch.taken()
            if self._watch.signature:
                self._note("folder", "")
                self._begin_build(self._watch.signature)
            else:
                self._note("folder", f"The content folder {self._content} is gone or empty. The last good library is shown.")

    def _begin_build(self, signature: str) -> None:
        previous = self._loose or self._shelf.newest()
        try:
            target = self._shelf.next_path()
            self._note("state", "")
        except OSError as error:
            self._note(
                "state", f"Nothing can be kept in {self._shelf.path} ({error.strerror or error}). New pages are shown until the next start."
            )
            target = os.path.join(tempfile.mkdtemp(prefix="kiosk-"), f"{int(time.time()):012d}")
        report = os.path.join(os.path.dirname(target), ".report.json")
        self._build = Build(self._content, target, previous, signature, report, self._clock, mend=self._mend)
        self._mend = False

    def _finish(self, result: Result) -> None:
        name = os.path.basename(result.target)
        good = result.ok and can_be_opened(result.target)
        write_json(os.path.join(self._state, PROBLEMS), {"release": name if good else "", "reason": result.reason, **result.report})
        if not good:
            reason = result.reason or "kiosk status says why"
            self._note("content", f"The last change of the content folder is not shown: {reason}. The last good library is shown.")
            return
        self._note("content", "")
        if os.path.dirname(result.target) != self._shelf.path:
            self._loose = result.target
        elif not self._shelf.pinned():
            shown = self._screen.showing if self._screen else ""
            try:
                self._shelf.make_current(result.target, keep=(shown,))
            except OSError as error:
                self._note("state", f"The new library is shown, but can't be kept as the current one ({error.strerror or error}).")
                self._loose = result.target
        self._ladder = Ladder()
        self._hand_over()

    def _look_after_releases(self) -> None:
        if self._clock() >= self._pointer_due:
            self._pointer_due = self._clock() + POINTER
            pinned = self._shelf.pinned()
            self._note("pinned", f"Release {os.path.basename(pinned)} stays until  kiosk releases --follow ." if pinned else "")
            self._hand_over()
        if self._screen is None or not self._screen.ready or self._build is not None:
            return
        damaged = self._health.look(self._current())
        if damaged:
            self._replace(damaged)

    def _replace(self, damaged: str) -> None:
        """The disk has changed a release: show another one that is whole, and build this one anew."""
        name = os.path.basename(damaged)
        whole = next((path for path in self._health.fit() if path != damaged), "")
        self._mend = bool(self._watch and self._watch.signature)
        try:
            if whole and not self._loose:
                self._shelf.make_current(whole)
                self._shelf.quarantine(damaged)
        except OSError as error:
            say(f"Release {name} could not be put aside ({error}).")
        instead = f"Release {os.path.basename(whole)} is shown" if whole else "There is no other one to show"
        again = " while it is built again" if self._mend else ""
        self._note("damage", f"The disk has damaged release {name}. {instead}{again}. A disk that does this once should be replaced.")
        self._hand_over()

    def _hand_over(self) -> None:
        """Let the screen show what it should."""
        wanted = self._current()
        if self._screen is None or not wanted or wanted == self._told or self._ladder.step is Step.CLOSED:
            return
        if self._screen.empty:
            self._screen.stop()
            self._screen, self._start_at = None, self._clock()
        elif self._screen.ready:
            self._told = wanted
            self._screen.tell(f"release {wanted}")
            self._health.look_soon()

    def _current(self) -> str:
        return self._loose or self._shelf.current()

    def _say_about_screen(self, words: str) -> None:
        say(words)
        self._notices.tell("screen", f"{time.strftime('%Y-%m-%d %H:%M')}: {words}")

    def _note(self, about: str, words: str) -> None:
        if self._notices.tell(about, words) and words:
            say(words)
