"""The admin's middleware: a transaction for what writes, none for what only looks."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory

from news.middleware import OneTransaction

pytestmark = pytest.mark.django_db
WRITING = ["POST", "PUT", "PATCH", "DELETE"]


def passed_through(method, answer):
    request = RequestFactory().generic(method, "/admin/")
    request.user = AnonymousUser()
    return OneTransaction(answer)(request)


def depth():
    return len(connection.savepoint_ids)


@pytest.mark.parametrize("method", WRITING)
def test_a_writing_method_runs_in_a_transaction(method):
    outside, inside = depth(), []
    passed_through(method, lambda request: inside.append(depth()) or HttpResponse())

    assert inside == [outside + 1]


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_a_reading_method_opens_none(method):
    outside, inside = depth(), []
    passed_through(method, lambda request: inside.append(depth()) or HttpResponse())

    assert inside == [outside]


@pytest.mark.parametrize(
    ("status", "kept"), [(200, True), (302, True), (400, False), (403, False), (500, False)]
)
def test_an_answer_that_is_an_error_undoes_what_was_written(status, kept):
    def answer(request):
        Group.objects.create(name="Half done")
        return HttpResponse(status=status)

    passed_through("POST", answer)
    assert Group.objects.filter(name="Half done").exists() is kept
