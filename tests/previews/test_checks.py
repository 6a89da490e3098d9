"""What would go wrong in silence is an error of the check framework."""

from previews.checks import check_origins


def test_a_site_under_the_admins_own_origin_is_an_error(site, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://PAPER.test:443/"

    assert [error.id for error in check_origins(None, ["default"])] == ["previews.E001"]


def test_a_site_of_its_own_origin_is_fine(site, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://paper.test:8443"

    assert check_origins(None, ["default"]) == []


def test_the_database_is_left_alone_unless_it_is_checked(django_assert_num_queries, db):
    with django_assert_num_queries(0):
        assert check_origins(None) == []
