"""The body of an exchange, read strictly, and its answer."""

from collections.abc import Iterator

from django.conf import settings
from django.http import HttpRequest
from django.views.decorators.debug import sensitive_variables
from pydantic import Field, ValidationError

from api.preview.door import MAX_BODY
from api.preview.reading import read_draft
from api.problems import Complaint, ProblemError, echo, refused_for
from previews.exchange import Exchanged
from previews.origins import origin_of
from previews.reading import open_grant
from publishing.representations.drafts import PreviewedItem, PreviewExchange
from publishing.representations.shape import Shape

MAX_CODE = 200
MAX_PASSWORD = 1000


class ExchangeBody(Shape):
    """What is sent for a grant."""

    code: str = Field(repr=False, min_length=1, max_length=MAX_CODE)
    """The code of the address."""
    password: str | None = Field(default=None, repr=False, max_length=MAX_PASSWORD)
    """That of a shared link, where it has one."""


@sensitive_variables()
def read_body(request: HttpRequest) -> ExchangeBody:
    """Raises `ProblemError`; what was sent is not repeated, for it holds secrets."""
    if request.content_type != "application/json":
        raise ProblemError("unsupported-media-type", "Send JSON, as application/json.")
    try:
        return ExchangeBody.model_validate_json(_bytes(request))
    except ValidationError as error:
        raise refused_for(_complaints(error)) from None


def _complaints(error: ValidationError) -> Iterator[Complaint]:
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        where = ".".join(str(step) for step in each["loc"])
        code = "bad-request" if not where else "invalid-parameter"
        yield Complaint(field=echo(where) or None, code=code, message=f"{each['msg']}.")


def _bytes(request: HttpRequest) -> bytes:
    body = request.read(MAX_BODY + 1)
    if len(body) > MAX_BODY:
        raise ProblemError("body-too-large", f"A body may have at most {MAX_BODY} bytes.")
    return body


@sensitive_variables()
def write_exchange(exchanged: Exchanged) -> str:
    """Raises `Refused` where the draft cannot be shown any more."""
    draft = read_draft(open_grant(exchanged.grant))
    document = draft.document
    answer = PreviewExchange(
        grant=exchanged.secret,
        expires_at=exchanged.grant.expires_at,
        purpose=exchanged.grant.purpose,
        item=PreviewedItem(type=document["type"], id=document["id"], path=document.get("path")),
        site=draft.site,
        language=exchanged.grant.language,
        editor_origin=origin_of(settings.WAGTAILADMIN_BASE_URL),
    )
    return answer.model_dump_json()
