"""The closed vocabularies editors choose from; the words are IPTC's, schema.org's and the newsroom's."""

from django.db import models


class Genre(models.TextChoices):
    """What form a story has (IPTC genre)."""

    NEWS = "news", "News"
    ANALYSIS = "analysis", "Analysis"
    OPINION = "opinion", "Opinion"
    REVIEW = "review", "Review"
    INTERVIEW = "interview", "Interview"
    FEATURE = "feature", "Feature"
    OBITUARY = "obituary", "Obituary"
    EXPLAINER = "explainer", "Explainer"
    LIVE = "live", "Live"
    SPONSORED = "sponsored", "Sponsored"


class ContributorKind(models.TextChoices):
    PERSON = "person", "Person"
    DESK = "desk", "Desk"
    ORGANISATION = "organisation", "Organisation"


class Role(models.TextChoices):
    """What a contributor did for a story."""

    AUTHOR = "author", "Author"
    PHOTOGRAPHER = "photographer", "Photographer"
    ILLUSTRATOR = "illustrator", "Illustrator"
    EDITOR = "editor", "Editor"
    TRANSLATOR = "translator", "Translator"
    ADDITIONAL_REPORTING = "additional_reporting", "Additional reporting"
    DATA = "data", "Data"


class TopicKind(models.TextChoices):
    SUBJECT = "subject", "Subject"
    PLACE = "place", "Place"
    PERSON = "person", "Person"
    ORGANISATION = "organisation", "Organisation"
    EVENT = "event", "Event"
    SERIES = "series", "Series"


class TopicRelation(models.TextChoices):
    """schema.org `about` and `mentions`."""

    ABOUT = "about", "About"
    MENTIONS = "mentions", "Mentions"


class CorrectionKind(models.TextChoices):
    """What a newsroom says about an error of its own."""

    CORRECTION = "correction", "Correction"
    CLARIFICATION = "clarification", "Clarification"
    RETRACTION = "retraction", "Retraction"


class AccessLevel(models.TextChoices):
    FREE = "free", "Free"
    REGISTERED = "registered", "Registered readers"
    SUBSCRIBER = "subscriber", "Subscribers"


class DisplayPrecision(models.TextChoices):
    MINUTE = "minute", "Date and time"
    DAY = "day", "Date only"


class SourceCategory(models.TextChoices):
    """Where a story came from, as ANS sorts it."""

    STAFF = "staff", "Staff"
    WIRES = "wires", "Wires"
    FREELANCE = "freelance", "Freelance"
    HANDOUT = "handout", "Handout"
    STOCK = "stock", "Stock"
    OTHER = "other", "Other"


class SponsorshipKind(models.TextChoices):
    SPONSORED = "sponsored", "Sponsored"
    FUNDED = "funded", "Funded"
    PARTNER = "partner", "Partner"


class KillReason(models.TextChoices):
    """Why a story was killed (IPTC pubStatus canceled)."""

    LEGAL = "legal", "Legal"
    ERROR = "error", "Error"
    RIGHTS = "rights", "Rights"
    DUPLICATE = "duplicate", "Duplicate"
    EMBARGO_BREAK = "embargo-break", "Embargo break"
    REQUEST = "request", "Request"


class ContentWarning(models.TextChoices):
    """From IPTC's content warning vocabulary."""

    DEATH = "death", "Death"
    DRUG_USE = "drug-use", "Drug use"
    FLASHING_LIGHTS = "flashing-lights", "Flashing lights"
    LANGUAGE = "language", "Strong language"
    NUDITY = "nudity", "Nudity"
    SEXUAL_CONTENT = "sexual-content", "Sexual content"
    SUFFERING = "suffering", "Suffering"
    VIOLENCE = "violence", "Violence"


class PolicyKind(models.TextChoices):
    """Published policies by their schema.org property; the last three have none there."""

    PUBLISHING_PRINCIPLES = "publishingPrinciples", "Publishing principles"
    CORRECTIONS = "correctionsPolicy", "Corrections"
    ETHICS = "ethicsPolicy", "Ethics"
    FACT_CHECKING = "verificationFactCheckingPolicy", "Verification and fact-checking"
    UNNAMED_SOURCES = "unnamedSourcesPolicy", "Unnamed sources"
    FEEDBACK = "actionableFeedbackPolicy", "Feedback from readers"
    DIVERSITY = "diversityPolicy", "Diversity"
    DIVERSITY_STAFFING = "diversityStaffingReport", "Diversity of the staff"
    OWNERSHIP = "ownershipFundingInfo", "Ownership and funding"
    MASTHEAD = "masthead", "Masthead"
    MISSION = "missionCoveragePrioritiesPolicy", "Mission and coverage priorities"
    PRIVACY = "privacyPolicy", "Privacy"
    TERMS = "termsOfService", "Terms of use"
    ACCESSIBILITY = "accessibilityStatement", "Accessibility"


class Display(models.TextChoices):
    """How large a picture stands in the text; a frontend may read it as a wish."""

    INLINE = "inline", "In the column"
    WIDE = "wide", "Wider than the column"
    FULL = "full", "Full width"
    THUMBNAIL = "thumbnail", "Small, beside the text"


GENRE_LABELS = {
    "ar": {
        Genre.NEWS: "أخبار",
        Genre.ANALYSIS: "تحليل",
        Genre.OPINION: "رأي",
        Genre.REVIEW: "مراجعة",
        Genre.INTERVIEW: "مقابلة",
        Genre.FEATURE: "تحقيق",
        Genre.OBITUARY: "وفيات",
        Genre.EXPLAINER: "شرح",
        Genre.LIVE: "مباشر",
        Genre.SPONSORED: "محتوى برعاية",
    }
}


def genre_label(genre: str, language: str) -> str:
    """A genre as printed in a language; in English where it has no words of its own."""
    own = GENRE_LABELS.get(language.split("-")[0], {})
    return str(own.get(Genre(genre), Genre(genre).label))
