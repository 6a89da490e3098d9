"""Drafts over HTTP: who has a grant reads what one editor sees. Nothing here is public or kept."""
