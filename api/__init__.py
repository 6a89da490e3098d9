"""How it is read: one file for each HTTP question."""
