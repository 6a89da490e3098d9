"""What refers to what, as Wagtail's index has it: a row that is gone refers to nothing."""

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist
from django_tasks import task
from wagtail import signal_handlers
from wagtail.tasks import update_reference_index_task


@task()
def index_references(app_label: str, model_name: str, pk: str) -> None:
    """Wagtail's own task, which fails when the row was replaced before the worker came to it."""
    try:
        update_reference_index_task.func(app_label, model_name, pk)
    except ObjectDoesNotExist:
        if apps.get_model(app_label, model_name)._default_manager.filter(pk=pk).exists():
            raise


def ask_ours() -> None:
    """Wagtail's signal enqueues the task by this name; it has no setting for another."""
    signal_handlers.update_reference_index_task = index_references
