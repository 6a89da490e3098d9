"""The OpenAPI 3.1 document, from what the views declare: the same tables that read their requests."""

import json
from functools import cache
from pathlib import Path
from typing import Any, cast

from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse

from api.endpoints import Endpoint
from api.errors import MEDIA_TYPE, URN
from api.params import Parameter
from api.preview.door import GRANT
from api.problems import KINDS
from api.schemas import components, ref

EXAMPLES = Path(__file__).parent / "examples"
EVERYWHERE = (
    "unknown-parameter",
    "repeated-parameter",
    "invalid-parameter",
    "invalid-character",
    "invalid-encoding",
    "too-many-parameters",
    "credential-in-url",
    "credentials-not-accepted",
    "uri-too-long",
)
PRIVATE_HEADERS = {
    "ETag": "Strong validator of the draft; send it back in `If-None-Match`.",
    "Cache-Control": "Always `private, no-store`.",
    "Request-Id": "Names this one answer.",
}
HEADERS = {
    "ETag": "Strong validator of this very answer; send it back in `If-None-Match`.",
    "Last-Modified": "When anything public last changed.",
    "Cache-Control": "How long anybody may keep the answer; shorter near the end of something shown.",
    "Cache-Tag": "Keys by which the answer is purged, with commas; `Surrogate-Key` has them with spaces.",
    "Content-Language": "Languages of what is shown.",
    "Log-Position": "`epoch:n`: the position of the log at which the answer is true.",
    "Request-Id": "Names this one answer.",
}


class DeclaredSchema(AutoSchema):
    """Reads what the view declares as its `endpoint`."""

    @property
    def endpoint(self) -> Endpoint:
        return cast(Endpoint, self.view.endpoint)  # type: ignore[attr-defined]

    def get_operation_id(self) -> str:
        return self.endpoint.operation

    def get_tags(self) -> list[str]:
        return [self.endpoint.tag]

    def get_summary(self) -> str:
        return self.endpoint.summary

    def get_description(self) -> str:  # type: ignore[override]
        return self.endpoint.description or " ".join((type(self.view).__doc__ or "").split())

    def get_auth(self) -> list[Any]:
        return []

    def get_override_parameters(self) -> list[Any]:
        asked = [as_openapi(parameter) for parameter in self.endpoint.parameters.table]
        known = PRIVATE_HEADERS if self.endpoint.private else HEADERS
        headers = [
            OpenApiParameter(name, str, OpenApiParameter.HEADER, description=words, response=[200])
            for name, words in known.items()
            if name != "ETag" or (self.endpoint.answers and not self.endpoint.body)
        ]
        if self.endpoint.private and not self.endpoint.body:
            words = "The grant that an exchange gave."
            asked.append(OpenApiParameter(GRANT, str, OpenApiParameter.HEADER, True, words))
        if "{id}" in self.path:
            asked.insert(0, OpenApiParameter("id", dict(UUID_SCHEMA), "path", description="Its public id."))
        return [*asked, *headers]

    def get_request_serializer(self) -> Any:
        return {"application/json": ref(self.endpoint.body.__name__)} if self.endpoint.body else None

    def get_response_serializers(self) -> Any:
        answered = (200, "application/json" if self.endpoint.answers else "text/html")
        responses: dict[Any, OpenApiResponse] = {
            answered: OpenApiResponse(
                answer_schema(self.endpoint), "The answer.", examples_of(self.endpoint)
            ),
        }
        if self.endpoint.body is None and self.endpoint.answers:
            responses[304] = OpenApiResponse(None, "The asker has it already.")
        by_status: dict[int, list[str]] = {}
        for code in dict.fromkeys((*EVERYWHERE, *self.endpoint.problems)):
            by_status.setdefault(KINDS[code].status, []).append(code)
        for status, codes in sorted(by_status.items()):
            shape = "Gone" if codes == ["gone"] else "Problem"
            examples = [problem_example(code) for code in codes if code != "gone"]
            described = "; ".join(f"`{code}`" for code in codes)
            responses[status, MEDIA_TYPE] = OpenApiResponse(ref(shape), described, examples)
        responses["default", MEDIA_TYPE] = OpenApiResponse(ref("Problem"), "Anything else that went wrong.")
        return responses


UUID_SCHEMA = {"type": "string", "format": "uuid"}


def as_openapi(parameter: Parameter[Any]) -> OpenApiParameter:
    """A parameter as it is documented; lists are written with commas."""
    schema = dict(parameter.value.schema)
    is_list = schema.get("type") == "array"
    return OpenApiParameter(
        parameter.name,
        schema,
        description=parameter.description,
        style="form" if is_list else None,
        explode=False if is_list else None,
        default=None if parameter.default in (None, "", ()) else parameter.default,
        examples=[OpenApiExample(parameter.name, example_of(parameter))],
    )


def example_of(parameter: Parameter[Any]) -> Any:
    """The example as a value of the parameter's schema."""
    kind = parameter.value.schema.get("type")
    if kind == "array":
        return parameter.example.split(",")
    return parameter.value.read(parameter.example) if kind in ("integer", "boolean") else parameter.example


def answer_schema(endpoint: Endpoint) -> dict[str, Any]:
    if not endpoint.answers:
        return {"type": "string"}
    names = [shape.__name__ for shape in endpoint.answers]
    if len(names) > 1:
        return ref("Resolution")
    return {"anyOf": [ref(names[0]), ref(f"{names[0]}Partial")]} if endpoint.partial else ref(names[0])


def examples_of(endpoint: Endpoint) -> list[OpenApiExample]:
    """What the demo newsroom answers; the tests prove it."""
    return [
        OpenApiExample(path.stem, json.loads(path.read_text()), media_type="application/json")
        for path in sorted(EXAMPLES.glob(f"{endpoint.operation}*.json"))
    ]


def problem_example(code: str) -> OpenApiExample:
    kind = KINDS[code]
    value = {"type": f"{URN}{code}", "title": kind.title, "status": kind.status, "detail": None}
    return OpenApiExample(code, value, media_type=MEDIA_TYPE)


def add_components(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Hook of drf-spectacular: all schemas, and once for all what every operation would repeat."""
    shared: dict[str, Any] = {"schemas": components(), "headers": {}, "examples": {}}
    for path in result["paths"].values():
        for response in (answer for method in path.values() for answer in method["responses"].values()):
            share(response.get("headers", {}), "headers", shared)
            share(response.get("content", {}).get(MEDIA_TYPE, {}).get("examples", {}), "examples", shared)
    result["components"] = shared
    return result


def share(parts: dict[str, Any], kind: str, shared: dict[str, Any]) -> None:
    """Move parts among the components, and refer to them."""
    for name, part in parts.items():
        shared[kind][name] = part
        parts[name] = {"$ref": f"#/components/{kind}/{name}"}


@cache
def openapi_document() -> str:
    """The document as JSON text; made once."""
    generator = SchemaGenerator(urlconf="api.documented")  # type: ignore[no-untyped-call]
    document = generator.get_schema(public=True)  # type: ignore[no-untyped-call]
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
