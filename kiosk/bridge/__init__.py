"""The only QObjects: thin, typed, without rules. What they decide is decided in `visit`; what they show comes from `library`."""
