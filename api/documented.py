"""All addresses that the OpenAPI document describes, whichever role serves them."""

from api.preview.urls import urlpatterns as of_previews
from api.urls import urlpatterns as public

urlpatterns = [*public[:1], *of_previews[:1]]
