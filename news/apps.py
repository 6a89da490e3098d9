from django.apps import AppConfig


class NewsConfig(AppConfig):
    name = "news"

    def ready(self) -> None:
        from wagtail.signals import init_new_page

        from news.authors import propose_author
        from news.languages import keep_letters_in_slugs

        init_new_page.connect(propose_author)
        keep_letters_in_slugs()
