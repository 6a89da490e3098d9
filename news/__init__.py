"""What editors write: vocabulary, blocks, page and snippet models, panels, workflow."""
