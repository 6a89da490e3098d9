from django.apps import AppConfig


class WireConfig(AppConfig):
    name = "wire"

    def ready(self) -> None:
        from news import registry
        from wire.panels import incoming_copy, needs_headline

        registry.editor_panels.append(incoming_copy)
        registry.publication_checks.append(needs_headline)
