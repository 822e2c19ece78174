"""`kiosk preview`: the kiosk in a window, with the content as it is edited and what is wrong with it. Nothing outlives the window."""
