"""What all pages of the paper share, and the home page of a site in one language."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from wagtail.models import Page, Revision

from news.actions import PublishAction
from news.addresses import Homes, encoded, origin, public_url
from news.forms import NewsPageForm
from previews.place import Place
from previews.serving import FrontendPreview


class NewsPage(FrontendPreview, Page):
    """Base of every page: no template of its own, published through one action."""

    base_form_class = NewsPageForm

    class Meta:
        abstract = True

    def publish(
        self,
        revision: Revision,
        user: Any = None,
        changed: bool = True,
        log_action: Any = True,
        previous_revision: Revision | None = None,
        skip_permission_checks: bool = False,
    ) -> None:
        PublishAction(
            revision, user=user, changed=changed, log_action=log_action, previous_revision=previous_revision
        ).execute(skip_permission_checks=skip_permission_checks)

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """The frontend's address, for the admin's own links; homes are read once a request."""
        homes = getattr(request, "newsroom_homes", None) or Homes()
        if request is not None:
            request.newsroom_homes = homes  # type: ignore[attr-defined]
        home = homes.above(self.path)
        if home is None:
            return None
        return home.site.pk, origin(home.site), encoded(home.public_path(self.public_url_path))

    @property
    def public_url_path(self) -> str:
        """Its path in the tree, or that of the page at whose address it answers."""
        return str(self.url_path)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Readers read at the frontend: go there."""
        address = public_url(self, self.public_url_path)
        if address is None:
            raise Http404
        return HttpResponseRedirect(address)

    def preview_place(self) -> Place | None:
        home = Homes().above(self.path)
        return Place(home.site, home.language) if home else None

    def serve_plain_preview(self, request: HttpRequest) -> HttpResponse:
        """A plain page of the words, where no frontend shows the real one."""
        without_site = not settings.DATELINE.frontend_preview
        return TemplateResponse(request, "news/preview.html", {"page": self, "without_site": without_site})


class HomePage(NewsPage):
    """The home of a site in one language; its front, sections and plain pages stand below it."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["news.SectionPage", "news.FrontPage", "news.PlainPage"]

    class Meta:
        verbose_name = "home page"

    def preview_place(self) -> None:
        """Readers see a front there, which is previewed itself."""
