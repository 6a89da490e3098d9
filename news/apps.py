from django.apps import AppConfig


class NewsConfig(AppConfig):
    name = "news"

    def ready(self) -> None:
        from wagtail.signals import init_new_page

        from news.beginnings import open_a_paragraph, propose_author
        from news.languages import keep_letters_in_slugs
        from news.references import ask_ours

        init_new_page.connect(propose_author)
        init_new_page.connect(open_a_paragraph)
        keep_letters_in_slugs()
        ask_ours()
