"""Sound and moving pictures of the demo: synthesised and drawn by our own code, the same on every machine."""

from news.demo.recordings.films import draw_film
from news.demo.recordings.sounds import make_sound

__all__ = ["draw_film", "make_sound"]
