from django.apps import AppConfig


class PublishingConfig(AppConfig):
    name = "publishing"
    verbose_name = "publishing"

    def ready(self) -> None:
        from news import registry
        from publishing import receivers
        from publishing.obstacles import publication_obstacles
        from publishing.panel import failed_publications, public_state
        from publishing.printing import printed
        from publishing.redirect_form import use_our_form

        receivers.connect()
        use_our_form()
        registry.publication_checks.append(publication_obstacles)
        registry.editor_panels.append(public_state)
        registry.block_printers.append(printed)
        registry.home_panels.append(failed_publications)
