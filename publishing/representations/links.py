"""Links with words of their own."""

from publishing.representations.shape import Shape, Url


class LabelledLink(Shape):
    """A link with its words."""

    label: str
    """The words."""
    url: Url
    """Where they lead."""
