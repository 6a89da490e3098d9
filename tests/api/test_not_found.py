"""Hidden is as if it had never been, byte for byte."""

import pytest

from publishing.vocabulary import State
from tests.api.store import id_of, take_down


def answer(api, path: str, method: str = "get", **headers):
    response = getattr(api, method)(path, **headers)
    return response.status_code, response.content, {**response.headers, "Request-Id": "…"}


@pytest.mark.parametrize("kind", ["article", "section", "contributor", "topic", "image"])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"HTTP_IF_NONE_MATCH": "*"},
        {"HTTP_IF_MODIFIED_SINCE": "Mon, 23 Nov 2026 12:00:00 GMT"},
        {"HTTP_RANGE": "bytes=0-0"},
    ],
)
@pytest.mark.parametrize("method", ["get", "head", "options", "post"])
def test_a_hidden_item_answers_as_an_id_that_never_existed(api, newsroom, kind, headers, method):
    hidden = take_down(newsroom[kind], State.WITHHELD)
    address = f"/api/v1/{kind}s/{{}}/"
    seen = answer(api, address.format(hidden.id), method, **headers)
    never = answer(api, address.format(id_of("never")), method, **headers)
    if method == "post":  # its `instance` differs each time
        seen, never = (seen[0], seen[2]), (never[0], never[2])
    assert seen == never


@pytest.mark.parametrize("method", ["get", "head"])
def test_a_hidden_path_answers_as_one_that_never_existed(api, newsroom, method):
    path = newsroom["article"].path
    take_down(newsroom["article"], State.WITHHELD)
    address = "/api/v1/resolve/?path="
    assert answer(api, address + path, method) == answer(api, f"{address}/news/never/", method)


@pytest.mark.parametrize(
    "id", ["1", "1abc", "1e0", "abc", "١", "+1", "9" * 40, "../x", "D87E7DBA-9652-5C12-A70F-0479A88CD6F3"]
)
def test_what_is_no_id_is_not_there(api, site, id):
    never, strange = (answer(api, f"/api/v1/articles/{i}/") for i in (id_of("never"), id))
    assert (strange[0], strange[1]) == (404, never[1])
