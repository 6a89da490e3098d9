"""Whatever is sent, the answer is an answer: never a 5xx, and every refusal in the one shape."""

import json
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api import urls
from api.params import LATER

NAMES = sorted({p.name for pattern in urls.reading for p in pattern.callback.cls.endpoint.parameters.table})
PATHS = [
    "",
    "articles/",
    "sections/",
    "contributors/",
    "topics/",
    "images/",
    "site/",
    "resolve/",
    "changes/",
    "articles/23f80090-d139-5970-bc6f-2a27530673af/",
]
VALUES = st.one_of(
    st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=60),
    st.sampled_from(
        [b"/news/", b"true", b"full", b"2026-11-23", b"test:0", b"en", b"-published", b"1", b",", b"."]
    ),
    st.from_regex(rb"[0-9a-f.:,/%+-]{1,40}", fullmatch=True),
)
PAIRS = st.lists(st.tuples(st.sampled_from([*NAMES, *LATER, "x"]), VALUES), max_size=4)


@pytest.mark.django_db
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.sampled_from(PATHS), pairs=PAIRS, encode=st.booleans())
def test_no_query_breaks_an_answer(api, news, path, pairs, encode):
    query = b"&".join(
        name.encode() + b"=" + (quote_from_bytes(value).encode() if encode else value)
        for name, value in pairs
    )
    response = api.get(f"/api/v1/{path}", QUERY_STRING=query.decode("latin-1"))
    assert response.status_code in (200, 400, 404, 410), (query, response.content)
    answer = json.loads(response.content)
    if response.status_code == 400:
        assert answer["type"].startswith("urn:dateline:problem:")


@pytest.mark.django_db
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    path=st.text(max_size=60),
    prefix=st.sampled_from(["/api/v1/", "/api/v1/articles/", "/pictures/", "/api/"]),
)
def test_no_path_breaks_an_answer(api, news, path, prefix):
    encoded = quote_from_bytes(path.encode("utf-8", "surrogatepass"))
    assert api.get(prefix + encoded).status_code in (200, 301, 400, 404)


@pytest.mark.django_db
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(
        ["IF_NONE_MATCH", "IF_MODIFIED_SINCE", "RANGE", "ACCEPT", "ACCEPT_LANGUAGE", "COOKIE"]
    ),
    value=st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=80),
)
def test_no_header_breaks_an_answer(api, news, name, value):
    assert api.get("/api/v1/articles/", **{f"HTTP_{name}": value}).status_code in (200, 304)
