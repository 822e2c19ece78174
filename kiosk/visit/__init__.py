"""One patient's stay as pure values: no I/O, no Qt, the clock is passed in. Lives in memory only."""
