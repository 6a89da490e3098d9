"""A small paper: one of everything an item is built from, each under a name."""

from typing import Any

from django.db.models import Model
from wagtail.models import Collection, CollectionViewRestriction

from tests import newsroom
from tests.newsroom import image_block, make_article, make_section, paragraph, publish
from tests.publishing.ways import lay_ways


class Paper:
    """`paper["ferry"]` is that story as it now stands in the database."""

    def __init__(self) -> None:
        self.places: dict[str, tuple[type[Model], int]] = {}

    def __setitem__(self, name: str, instance: Model) -> None:
        self.places[name] = (type(instance), instance.pk)

    def __getitem__(self, name: str) -> Any:
        model, pk = self.places[name]
        return model._default_manager.get(pk=pk)

    def link(self, name: str, words: str = "words") -> str:
        return f'<a linktype="page" id="{self.places[name][1]}">{words}</a>'


def make_paper() -> Paper:
    """Two sections and one below the first, three people, four topics, six pictures, fourteen stories."""
    paper = Paper()
    paper["site"] = newsroom.make_site(zone="Europe/Malta")
    home = paper["home"] = paper["site"].root_page.specific
    paper["news"] = make_section(home, "News")
    paper["harbour"] = make_section(paper["news"], "Harbour")
    paper["culture"] = make_section(home, "Culture")
    _pictures(paper)
    _people_and_topics(paper)
    _stories(paper)
    _links(paper)
    lay_ways(paper)
    newsroom.settle()
    return paper


def _pictures(paper: Paper) -> None:
    root = Collection.get_first_root_node()
    paper["archive"] = root.add_child(name="Archive")
    paper["private"] = Collection.objects.get(pk=root.pk).add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=paper["private"], restriction_type="login")
    for name in ("lead", "inside", "portrait", "logo"):
        paper[name] = newsroom.make_picture(name.title())
    paper["archived"] = newsroom.make_picture("Archived", collection=paper["archive"])
    paper["hidden"] = newsroom.make_picture("Hidden", collection=paper["private"])


def _people_and_topics(paper: Paper) -> None:
    paper["maria"] = newsroom.make_contributor("Maria Vella", portrait=paper["portrait"])
    paper["tom"] = newsroom.make_contributor("Tom Okafor")
    paper["rita"] = newsroom.make_contributor("Rita Sant")
    for name in ("ferries", "docks", "mayor", "theatre"):
        paper[name] = newsroom.make_topic(name.title())


def _stories(paper: Paper) -> None:
    maria, tom, rita = paper["maria"], paper["tom"], paper["rita"]

    def story(name: str, section: str, **fields: Any) -> None:
        draft = make_article(paper[section], f"Story {name}", slug=name, **{"authors": [maria]} | fields)
        paper[name] = publish(draft)

    story("ferry", "harbour", topics=[paper["ferries"]])
    story("cranes", "harbour", authors=[tom, maria], topics=[paper["docks"], paper["ferries"]])
    story("roof", "news", authors=[tom], lead=[image_block(paper["lead"])])
    story("lamps", "culture", authors=[tom], body=[paragraph(), image_block(paper["inside"])])
    story("play", "culture", authors=[rita], topics=[paper["theatre"]])
    story("archive-night", "culture", authors=[tom], lead=[image_block(paper["archived"])])
    story("speech", "news", authors=[tom], body=[quote(paper["mayor"])])
    sponsor = {
        "sponsorship_kind": "funded",
        "sponsorship_name": "The Fund",
        "sponsorship_logo": paper["logo"],
    }
    story("paid", "news", authors=[tom], **sponsor)
    story("dark", "culture", authors=[tom], lead=[image_block(paper["hidden"])])
    paper["draft"] = make_article(paper["news"], "Story draft", slug="draft", authors=[tom])
    paper["alias"] = paper["ferry"].create_alias(parent=paper["culture"], update_slug="ferry-too")
    paper["second-alias"] = paper["alias"].create_alias(parent=paper["news"], update_slug="ferry-three")


def quote(topic: Any) -> dict[str, Any]:
    value = {"quote": "<p>We vote on Tuesday.</p>", "speaker_topic": topic.pk, "speaker_name": ""}
    return {"type": "quote", "value": value, "id": "5f0b7f0e-6a5c-4f0e-9b57-0d5b6f0c7a11"}


def _links(paper: Paper) -> None:
    """Stories, a section, a person and a topic that link to others."""
    tom = [paper["tom"]]
    everything = " ".join(paper.link(name) for name in ("ferry", "draft", "alias", "harbour"))
    for name, fields in {
        "linking": {"body": [paragraph(everything)]},
        "standing": {"standfirst": f"<p>{paper.link('ferry')} {paper.link('draft')}</p>"},
    }.items():
        paper[name] = publish(
            make_article(paper["culture"], f"Story {name}", slug=name, authors=tom, **fields)
        )
    for name, field in {"rita": "biography", "theatre": "description"}.items():
        instance = paper[name]
        setattr(instance, field, f"<p>{paper.link('ferry')} {paper.link('news')} {paper.link('draft')}</p>")
        instance.save()
    culture = paper["culture"]
    culture.description = f"<p>{paper.link('roof')} {paper.link('harbour')}</p>"
    publish(culture)
