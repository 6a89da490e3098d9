"""Settings under which the API must not be served."""

from api.checks import check_middleware_stands_first


def test_the_middleware_must_stand_first(settings):
    assert check_middleware_stands_first(None) == []
    settings.MIDDLEWARE = [*settings.MIDDLEWARE[1:], settings.MIDDLEWARE[0]]
    (error,) = check_middleware_stands_first(None)
    assert error.id == "api.E001"
