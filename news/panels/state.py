"""What other rooms say about a page, above everything else."""

from django.utils.safestring import SafeString, mark_safe
from wagtail.admin.panels import Panel

from news import registry


class RegisteredPanels(Panel):
    """What other rooms have to say about this page: see `news.registry.editor_panels`."""

    class BoundPanel(Panel.BoundPanel):
        def is_shown(self) -> bool:
            return bool(self.instance.pk and registry.editor_panels)

        def render_html(self, parent_context: object = None) -> SafeString:
            return mark_safe(  # noqa: S308 - each panel is a rendered template
                "".join(panel(self.instance, self.request) for panel in registry.editor_panels)
            )
