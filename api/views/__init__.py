"""The endpoints: each parses, calls, responds."""
