"""What should be public, built anew from the newsroom's own tables and compared with what is."""

from collections import Counter
from typing import Any

from news.addresses import Homes
from publishing.builders.build import Built, build
from publishing.inventory import all_sources, reconcile_all
from publishing.models import Identity
from publishing.reconciliation import SHOWN_KINDS, Reconciler
from publishing.vocabulary import State, Tie
from tests import newsroom


def represented() -> dict[str, Any]:
    """Every source that should be public now, with all that readers can notice of it."""
    homes = Homes()
    built = {source: built for source in all_sources() if isinstance(built := build(source, homes), Built)}
    public = [source for source in built if not source.startswith(SHOWN_KINDS)]
    for source in public:
        shown = {target for target, tie in built[source].ties if tie == Tie.SHOWS}
        public += sorted(shown - set(public))
    return {source: _noticed(built[source]) for source in public}


def _noticed(built: Built) -> tuple[str, str, frozenset[tuple[str, str]]]:
    return built.content.model_dump_json(), built.zone.key, built.labels


def different(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    return {source for source in before.keys() | after.keys() if before.get(source) != after.get(source)}


def written_since(position: int) -> list[str]:
    """The sources of the entries, in order of position."""
    sources = dict(Identity.objects.values_list("id", "source"))
    return [sources[entry.item] for entry in newsroom.entries_since(position)]


def withdrawn_since(position: int) -> list[str]:
    """What is withdrawn is judged as a set, without a look."""
    sources = dict(Identity.objects.values_list("id", "source"))
    entries = newsroom.entries_since(position)
    return [sources[entry.item] for entry in entries if entry.state != State.USABLE]


class Looks:
    """Remembers what is looked at, from now on."""

    def __init__(self, monkeypatch: Any) -> None:
        self.head = newsroom.head()
        self.sources: list[str] = []
        look = Reconciler.look

        def remembered(reconciler: Reconciler, source: str, **why: Any) -> Any:
            self.sources.append(source)
            return look(reconciler, source, **why)

        monkeypatch.setattr(Reconciler, "look", remembered)

    def compared_with(self, before: dict[str, Any], *, once: bool = True) -> Counter[str]:
        """Run the worker; what differs was looked at, exactly that was written, and nothing is left to do.

        `once`: each in one entry. (What comes back before a story that it links to is written again with the link.)
        """
        newsroom.settle()
        written = written_since(self.head)
        looked = {*self.sources, *withdrawn_since(self.head)}
        differing = different(before, represented())
        assert differing <= looked, differing - looked
        assert differing == set(written), differing ^ set(written)
        assert not once or len(written) == len(differing), sorted(written)
        assert reconcile_all()[1] == []
        return Counter({"looked at": len(looked), "differ": len(differing), "written": len(written)})
