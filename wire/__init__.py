"""Copy that comes in: readers for each format, one neutral Story, ingest into drafts."""
