"""Links to share, in the preview panel: listed, made and revoked beside the form, which is never left for it."""

from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from previews.content import saved_object
from previews.models import ShareLink
from previews.permission import may_work_on
from previews.serving import FrontendPreview
from previews.sharing import DAYS, USUAL_DAYS, links_of, revoke, share

SHOWN = 50
"""The newest links of an object that are listed."""


class ShareLinkForm(forms.Form):
    """What an editor says about a new link."""

    label = forms.CharField(
        max_length=120, required=False, label=_("For whom"), help_text=_("Only the newsroom sees it.")
    )
    days = forms.TypedChoiceField(
        coerce=int,
        initial=USUAL_DAYS,
        label=_("Ends after"),
        choices=lambda: [(days, ngettext("%d day", "%d days", days) % days) for days in DAYS],
    )
    password = forms.CharField(
        max_length=128,
        required=False,
        label=_("Password"),
        help_text=_("Empty: whoever has the link may read."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),  # it is told to somebody, so it can be read
    )


def addresses() -> list[URLPattern]:
    one = "preview-links/<int:content_type>/<str:object_id>/"
    return [
        path(one, links, name="dateline_share_links"),
        path(f"{one}revoke/<int:link>/", end_link, name="dateline_end_share_link"),
    ]


def address_of(instance: Any) -> str:
    kind = ContentType.objects.get_for_model(instance)
    return reverse("dateline_share_links", args=(kind.pk, instance.pk))


@never_cache
@sensitive_post_parameters("password")
def links(request: HttpRequest, content_type: int, object_id: str) -> HttpResponse:
    """All links to an object; a new one on POST, whose address this answer shows and no later one."""
    instance = _workable(request, content_type, object_id)
    form = ShareLinkForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return _listed(request, instance, form)
    place = instance.preview_place()
    if place is None:
        raise Http404
    made = share(instance, place, request.user, **form.cleaned_data)
    return _listed(request, instance, ShareLinkForm(), made=instance.get_preview_url(request, made.token))


@never_cache
@require_POST
def end_link(request: HttpRequest, content_type: int, object_id: str, link: int) -> HttpResponse:
    """Whoever may work on the object may end a link to it, whoever made it."""
    instance = _workable(request, content_type, object_id)
    revoke(get_object_or_404(links_of(instance), pk=link))
    return _listed(request, instance, ShareLinkForm())


def _workable(request: HttpRequest, content_type: int, object_id: str) -> Any:
    kind = get_object_or_404(ContentType, pk=content_type)
    instance: Any = saved_object(kind, object_id)
    if not isinstance(instance, FrontendPreview) or instance.preview_place() is None:
        raise Http404
    if not may_work_on(request.user, instance):
        raise PermissionDenied
    return instance


def _listed(request: HttpRequest, instance: Any, form: ShareLinkForm, made: str = "") -> HttpResponse:
    rows = [(link, _state(link)) for link in links_of(instance)[:SHOWN]]
    context = {"rows": rows, "form": form, "made": made, "address": address_of(instance)}
    return render(request, "previews/share_links.html", context)


def _state(link: ShareLink) -> str:
    if link.revoked_at is not None:
        return "revoked"
    return "open" if link.expires_at > timezone.now() else "expired"
