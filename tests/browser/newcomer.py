"""The first story of somebody who has never seen the admin. Each step ends where it is worth a picture."""

import re

HEADLINE = "Ferry company gives the night crossing another winter"
STANDFIRST = (
    "The Marigold will sail at two in the morning until the end of March, and the fare stays as it is."
)
PARAGRAPHS = [
    "The night ferry between Port Averil and Pell will run until the end of March, the company said on Friday.",
    "It had wanted to stop the crossing in November, when the last of the summer's pickers go home.",
    "Nobody asked the people who cross at two in the morning, and they came to the hearing all the same.",
]
SAID = "We did not think that so many would come, at that hour, for a boat."
SPEAKER, ROLE = "Ines Tarrow", "head of the ferry company"
FACTS_TITLE = "The night crossing in figures"
FACTS = "The Marigold has 212 seats. She sails six nights a week and takes fifty minutes."
PULLED = "Nobody asked the people who cross at two in the morning"
PICTURE = "The night ferry in fog"
SECOND_AUTHOR = "Odile Farrant"
TOPIC = "Night crossing"
WRONG, RIGHT = "six nights", "five nights"
CORRECTION = "An earlier version said that the Marigold sails six nights a week. She sails five."
SECTION = "Harbour English"
BODY = "[data-contentpath=body] >> nth=0"
BLOCK = "[data-streamfield-child]:not([data-streamfield-child] [data-streamfield-child])"


def choose_where(page):
    page.get_by_role("button", name="Write a story").click()
    page.get_by_role("link", name=SECTION).wait_for()


def begin(page):
    page.get_by_role("link", name=SECTION).click()
    page.wait_for_url("**/pages/add/news/articlepage/**")
    page.locator(".newsroom-counter").first.wait_for()


def type_the_head(page):
    page.locator("#id_title").fill(HEADLINE)
    write_in(page, page.locator("[data-contentpath=standfirst]"), STANDFIRST)


def type_paragraphs(page):
    """Into the block with which a new story begins."""
    write_in(page, page.locator(BODY).locator(BLOCK).first, *PARAGRAPHS)


def type_a_quote(page):
    block = add_block(page, "Quote")
    write_in(page, block.locator("[data-contentpath=quote]"), SAID)
    block.locator("input[name$=speaker_name]").fill(SPEAKER)
    block.locator("input[name$=speaker_role]").fill(ROLE)


def type_a_fact_box(page):
    block = add_block(page, "Fact box")
    block.locator("input[name$=value-title]").fill(FACTS_TITLE)
    text = block.locator("[data-contentpath=body]")
    text.get_by_role("button", name="Insert a block").first.click()
    page.get_by_role("option", name="Paragraph").last.click()
    write_in(page, text, FACTS)


def repeat_a_sentence(page):
    block = add_block(page, "Pull quote")
    write_in(page, block.locator("[data-contentpath=quote]"), PULLED)


def add_a_lead_picture(page, before_choosing=lambda: None):
    stand_at(page, "Media")
    media = page.locator("[data-contentpath=lead_media]").first
    media.get_by_role("button", name="Insert a block").first.click()
    page.get_by_role("option", name="Lead picture").first.click()
    media.get_by_role("button", name="Choose an image").first.click()
    dialog = page.get_by_role("dialog")
    dialog.locator("a.image-choice").first.wait_for()
    dialog.get_by_label("Search term").fill("ferry")
    dialog.get_by_role("link", name=PICTURE).wait_for()
    before_choosing()
    dialog.get_by_role("link", name=PICTURE).first.click()
    is_closed(dialog)
    media.get_by_text(PICTURE).wait_for()


def pick_an_author(page):
    """Beside the one who writes, who is there already."""
    stand_at(page, "People and topics")
    page.get_by_role("button", name="Add contributor").click()
    page.get_by_role("button", name="Choose contributor").last.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("link", name=SECOND_AUTHOR).click()
    is_closed(dialog)


def pick_a_topic(page):
    page.get_by_role("button", name="Add topic").click()
    page.get_by_role("button", name="Choose topic").last.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("link", name="Ferries").first.click()
    is_closed(dialog)


def make_a_topic(page, before_making=lambda: None):
    page.get_by_role("button", name="Add topic").click()
    page.get_by_role("button", name="Choose topic").last.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("tab", name="New topic").click()
    dialog.locator("#tab-create").get_by_label("Name").fill(TOPIC)
    before_making()
    dialog.get_by_role("button", name="Create and choose").click()
    page.get_by_text(f"{TOPIC} (Subject)").wait_for()
    is_closed(dialog)


def save(page):
    page.get_by_role("button", name="Save draft").click()
    page.locator(".messages").get_by_text(re.compile("' created|has been updated")).wait_for()


def open_preview(page):
    """Beside the form, as readers will see it."""
    stand_at(page, "Story")
    page.get_by_role("button", name="Toggle preview").click()
    page.frame_locator("#w-preview-iframe").get_by_role("heading", name=HEADLINE).wait_for()


def close_preview(page):
    page.get_by_role("button", name="Toggle preview").click()


def publish(page):
    press_publish(page)
    page.locator(".messages").get_by_text("has been published").wait_for()


def press_publish(page):
    page.get_by_role("button", name="Publish", exact=True).click()


def open_again(page):
    """From the message that says it is published."""
    page.locator(".messages").get_by_role("link", name="Edit").click()
    page.locator(".dateline-state").wait_for()


def mend(page):
    page.locator("[data-contentpath=body] [contenteditable=true]").filter(has_text=WRONG).last.click()
    page.keyboard.press("Control+a")
    page.keyboard.type(FACTS.replace(WRONG, RIGHT))


def say_what_was_wrong(page):
    corrections = page.locator("#panel-child-story-corrections-section")
    corrections.get_by_role("button", name="Toggle section").first.click()
    page.get_by_role("button", name="Add correction").click()
    write_in(page, corrections, CORRECTION)


def write_in(page, part, *paragraphs):
    """Rich text is typed, as by hand; Enter begins the next paragraph."""
    part.locator("[contenteditable=true]").last.click()
    for number, text in enumerate(paragraphs):
        if number:
            page.keyboard.press("Enter")
        page.keyboard.type(text)


def add_block(page, name):
    """At the end of the story; the block."""
    open_blocks(page)
    page.get_by_role("option", name=name, exact=True).first.click()
    return page.locator(BODY).locator(BLOCK).last


def open_blocks(page):
    """What a story can be made of."""
    page.locator(BODY).get_by_role("button", name="Insert a block").last.click()
    page.get_by_role("option", name="Paragraph").last.wait_for()


def stand_at(page, tab):
    page.get_by_role("tab", name=tab, exact=True).click()


def is_closed(dialog):
    """And has faded away, so that a picture shows what is below."""
    dialog.wait_for(state="hidden")
    dialog.page.locator(".modal-backdrop").wait_for(state="detached")
