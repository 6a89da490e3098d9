"""Who may see which draft, and for how long: what is typed, one-time codes, grants, links to share."""
