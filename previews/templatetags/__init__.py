"""Tags of the preview panel."""
