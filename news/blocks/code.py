"""Code and other text whose every space counts."""

from typing import Any

from wagtail import blocks

LANGUAGES = [
    ("bash", "Shell"),
    ("c", "C"),
    ("css", "CSS"),
    ("go", "Go"),
    ("html", "HTML"),
    ("java", "Java"),
    ("javascript", "JavaScript"),
    ("json", "JSON"),
    ("python", "Python"),
    ("r", "R"),
    ("rust", "Rust"),
    ("sql", "SQL"),
    ("typescript", "TypeScript"),
    ("xml", "XML"),
    ("yaml", "YAML"),
]


class EverySpaceBlock(blocks.TextBlock):
    """Text whose first line may be indented."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.field_options["strip"] = False

    def get_translatable_segments(self, value: Any) -> list[Any]:
        """None: code says the same in every language."""
        return []


class CodeBlock(blocks.StructBlock):
    code = EverySpaceBlock(rows=6)
    code_language = blocks.ChoiceBlock(
        choices=LANGUAGES, required=False, label="Language", help_text="Empty: plain text."
    )

    class Meta:
        label = "Code"
        icon = "code"
        group = "Data"
        description = "Code or other text that keeps its spaces and lines."
        preview_value = {
            "code": "for boat in harbour:\n    if boat.sails_at_night:\n        print(boat.name)",
            "code_language": "python",
        }
