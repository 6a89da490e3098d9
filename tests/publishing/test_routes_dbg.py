import pytest, time
from tests import newsroom
from tests.desk import *
from django.db import connection
from django.test.utils import CaptureQueriesContext
@pytest.mark.django_db
def test_x(article):
    from news.registry import obstacles
    obstacles(article)
    with CaptureQueriesContext(connection) as c:
        t=time.time(); obstacles(article); print("OBST", time.time()-t, len(c))
    with CaptureQueriesContext(connection) as c:
        article.title="x"
        t=time.time(); newsroom.publish(article); print("PUB", time.time()-t, len(c))
    assert 0
