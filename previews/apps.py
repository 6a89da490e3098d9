from django.apps import AppConfig


class PreviewsConfig(AppConfig):
    name = "previews"
    verbose_name = "previews"

    def ready(self) -> None:
        from previews import checks, revocation

        revocation.connect()
        checks.register_all()
