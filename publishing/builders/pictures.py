"""From a picture to the image item: the asset with its own words."""

from media.models import Picture
from news.addresses import Homes
from publishing.builders.images import image_use
from publishing.builders.made import Made
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.keys import kind_list_key, own_key
from publishing.representations.images import ImageContent
from publishing.vocabulary import ItemType


def build_picture(picture: Picture, homes: Homes) -> Made[ImageContent]:
    source = f"picture:{picture.pk}"
    around = Surroundings(Wanted(identities={source: ItemType.IMAGE}), homes)
    around.uses_default_site()
    use = image_use(picture, {}, around)
    id = around.id_of(source)
    content = ImageContent(
        id=id,
        image=use.image,
        caption=use.caption,
        credit=use.credit,
        alt=use.alt,
        keys=[own_key("image", id), kind_list_key("image")],
    )
    return Made(content, around)
