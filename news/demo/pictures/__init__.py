"""Pictures for the demo, drawn with Pillow: things to draw by family, scenes made of them, one list of all."""

from news.demo.pictures.scenes import SCENES, draw

__all__ = ["SCENES", "draw"]
