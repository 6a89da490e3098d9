import pytest
from wagtail.models import Collection, CollectionViewRestriction

from media.visibility import is_private, private_collection_ids

pytestmark = pytest.mark.django_db


@pytest.fixture
def collections():
    """Desk with Embargoed in it; and Archive beside them."""
    root = Collection.get_first_root_node()
    desk = root.add_child(name="Desk")
    return {
        "desk": desk,
        "embargoed": desk.add_child(name="Embargoed"),
        "archive": root.add_child(name="Archive"),
    }


def restrict(collection):
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")


def test_without_restrictions_nothing_is_private(picture, collections):
    assert private_collection_ids() == set()
    assert not is_private(picture)


def test_a_restriction_covers_the_collections_below(picture, collections):
    restrict(collections["desk"])
    picture.collection = Collection.objects.get(name="Embargoed")
    assert private_collection_ids() == {collections["desk"].pk, collections["embargoed"].pk}
    assert is_private(picture)


def test_a_restriction_does_not_reach_beside_or_above(picture, collections):
    restrict(collections["embargoed"])
    picture.collection = Collection.objects.get(name="Desk")
    assert private_collection_ids() == {collections["embargoed"].pk}
    assert not is_private(picture)


def test_all_of_it_takes_two_questions(collections, django_assert_num_queries):
    restrict(collections["desk"])
    restrict(collections["archive"])
    with django_assert_num_queries(2):
        private_collection_ids()
