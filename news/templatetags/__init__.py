"""Template tags of the newsroom's admin."""
