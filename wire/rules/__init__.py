"""Documented tables: the forms in which copy writes its parts. docs/ingest.md lists every row."""
