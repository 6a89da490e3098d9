"""The picture desk's screens in place of Wagtail's, at the same addresses."""

from django.urls import URLPattern, path
from wagtail import hooks

from media.admin.pictures import PicturesView, PictureView


@hooks.register("register_admin_urls", order=-1)
def pictures() -> list[URLPattern]:
    """Before Wagtail's own: the first that fits answers, and links find these by Wagtail's names."""
    return [
        path("images/", PicturesView.as_view()),
        path("images/results/", PicturesView.as_view(results_only=True)),
        path("images/<int:image_id>/", PictureView.as_view()),
    ]
