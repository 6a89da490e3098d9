"""Blocks by family, as `news/blocks/`; `body.py` has the one union."""
