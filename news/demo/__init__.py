"""An invented newsroom for a first look: its texts are data, its pictures are drawn by our own code."""
