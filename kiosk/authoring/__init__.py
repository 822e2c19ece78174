"""The content folder, judged and compiled: problems for staff, a release for the screen. May be slow; never opens a window."""
