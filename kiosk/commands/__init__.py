"""The subcommands of `kiosk`, a file each: what one may be told, what it prints, what it calls. `kiosk.cli` has the table of them."""
