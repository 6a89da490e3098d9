"""From what editors wrote to the shapes of the contract; the only readers of page models for public output."""
