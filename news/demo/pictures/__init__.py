"""Pictures for the demo, drawn with Pillow: things to draw by family, scenes made of them, one list of all."""

from news.demo.pictures.scenes import SCENES, draw, draw_all, file_name

__all__ = ["SCENES", "draw", "draw_all", "file_name"]
