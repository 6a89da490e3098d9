"""A translator at the admin: submits, translates and publishes with wagtail-localize as an editor does it."""

from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from tests import newsroom


class Translator:
    def __init__(self, desk, locale, committed):
        self.client = desk.client
        self.locale = locale
        self.committed = committed

    def post(self, name, *args, data):
        """wagtail-localize publishes after the commit."""
        with self.committed(execute=True):
            answer = self.client.post(reverse(name, args=args), data)
        assert answer.status_code == 302
        newsroom.settle()

    def submit(self, instance):
        """Ask for the translation, and return it as it begins."""
        self.post("wagtail_localize:submit_page_translation", instance.pk, data={"locales": [self.locale.pk]})
        return instance.get_translation(self.locale)

    def translate(self, instance, **words):
        """Give every piece of text its words: those named, else the original's behind an Arabic letter."""
        source = TranslationSource.objects.get_for_instance(instance)
        translation = Translation.objects.get(source=source, target_locale=self.locale)
        for segment in StringSegment.objects.filter(source=source).select_related("string", "context"):
            value = words.get(segment.context.path, f"ع {segment.string.data}")
            address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
            answer = self.client.put(
                address, f"value={value}", content_type="application/x-www-form-urlencoded"
            )
            assert answer.status_code in {200, 201}, answer.content

    def publish(self, translated):
        kind = f"wagtailsnippets_news_{translated._meta.model_name}"
        name = "wagtailadmin_pages" if isinstance(translated, Page) else kind
        self.post(f"{name}:edit", translated.pk, data={"action": "publish"})
        return type(translated).objects.get(pk=translated.pk)
