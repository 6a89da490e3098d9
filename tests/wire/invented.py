"""Invented copy, put together from parts in many forms; each part knows what must become of it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from wire.story import Contribution, ListPart, Paragraph, Part


@dataclass(frozen=True)
class Printed:
    """A part as printed and the fields of the story it must fill; empty text: the part is absent."""

    text: str = ""
    fills: dict[str, object] = field(default_factory=dict)
    leaves: str = ""
    """Words that must be reported as unplaced."""


ABSENT = Printed()


def person(name: str, role: str = "author", kind: str = "person") -> Contribution:
    return Contribution(name, kind, role)  # type: ignore[arg-type]


def by(
    text: str, *people: Contribution, byline: str = "", organisation: str = "", leaves: str = ""
) -> Printed:
    fills = {"byline": byline or text, "authors": people, "source_organisation": organisation}
    return Printed(text, fills, leaves)


def on(text: str, day: date | None, leaves: str = "") -> Printed:
    return Printed(text, {"display_date": day}, leaves)


def pictured(text: str, caption: str, credit: str) -> Printed:
    return Printed(text, {"caption": caption, "credit": credit})


def filed(text: str, dateline: str, agency: str = "") -> Printed:
    return Printed(text, {"dateline": dateline, "agency": agency})


@dataclass(frozen=True)
class Language:
    """Forms of every part in one language. The first sentence of the body may carry a dateline."""

    code: str
    headlines: tuple[str, ...]
    standfirsts: tuple[str, ...]
    dates: tuple[Printed, ...]
    bylines: tuple[Printed, ...]
    pictures: tuple[Printed, ...]
    datelines: tuple[Printed, ...]
    opening: str
    paragraphs: tuple[str, ...]
    intro: str
    points: tuple[str, ...]
    corrections: tuple[str, ...]
    closings: tuple[tuple[str, tuple[Contribution, ...]], ...]
    furniture: tuple[str, ...]


DAY = date(2025, 5, 9)
HELPED = partial(person, role="additional_reporting")
NIGHT_DESK = person("Night Desk", kind="desk")
ARABIC_DESK = person("مكتب الليل", kind="desk")

ENGLISH = Language(
    code="en",
    headlines=(
        "Slipway opens after nine years of waiting",
        "Will the slipway ever open?",
        "Marsa slipway: what the inquiry found in its 40 boxes",
    ),
    standfirsts=(
        "Boat owners return to the water on Saturday, though the crane they were promised is still missing",
        "The harbour trust says the works cost twice what it had planned, and blames the weather",
    ),
    dates=(
        ABSENT,
        on("Friday, May 09, 2025", DAY),
        on("9 May 2025", DAY),
        on("Fri 9th of May, 2025", DAY),
        on("2025-05-09", DAY),
        on("09.05.2025", DAY),
        on("Published: 9 May 2025", DAY),
        on("May 9, 2025 at 7:15 p.m.", DAY, leaves="at 7:15 p.m."),
        on("Last updated 10 May 2025", None, leaves="Last updated 10 May 2025"),
        on("09/05/2025", None, leaves="09/05/2025"),
        on("Friday, 9 May", None, leaves="Friday, 9 May"),
    ),
    bylines=(
        ABSENT,
        by("By Luca Farr", person("Luca Farr")),
        by("By Luca Farr and Pia van der Gaag", person("Luca Farr"), person("Pia van der Gaag")),
        by("By Luca Farr, Pia Grech and Noor al-Haddad", *map(person, ("Luca Farr", "Pia Grech", "Noor al-Haddad"))),
        by("BY LUCA FARR", person("LUCA FARR")),
        by("By Luca Farr, Harbour Correspondent", person("Luca Farr")),
        by("By Luca Farr for The Lantern", person("Luca Farr"), organisation="The Lantern"),
        by("Night Desk - The Lantern", NIGHT_DESK, organisation="The Lantern"),
        by("Night Desk | Coast Herald", NIGHT_DESK, organisation="Coast Herald"),
        by("By Staff Reporters", person("Staff Reporters", kind="desk")),
        by("Posted by Night Desk at 22:05", NIGHT_DESK, byline="Posted by Night Desk", leaves="at 22:05"),
        by("By Coast Wire", person("Coast Wire", kind="organisation"), organisation="Coast Wire"),
    ),
    pictures=(
        ABSENT,
        pictured("Gulls over the pier (Photo: Pier Trust / R. Stone)", "Gulls over the pier", "Pier Trust / R. Stone"),
        pictured("Gulls over the pier (Photo Credit: Ministry of Ports)", "Gulls over the pier", "Ministry of Ports"),
        pictured("Gulls over the pier at dawn. Photo by Rea Stone", "Gulls over the pier at dawn.", "Rea Stone"),
        pictured("Gulls over the pier [Picture: Rea Stone]", "Gulls over the pier", "Rea Stone"),
        pictured("Gulls over the pier (Courtesy of the Pier Trust)", "Gulls over the pier", "the Pier Trust"),
        pictured("Caption: Gulls over the pier (Image: Rea Stone)", "Gulls over the pier", "Rea Stone"),
        pictured("Photograph: Rea Stone/Coast Wire", "", "Rea Stone/Coast Wire"),
    ),
    datelines=(
        ABSENT,
        filed("MARSA, May 9 (Harbour Wire) — ", "MARSA, May 9", "Harbour Wire"),
        filed("MARSA — ", "MARSA"),
        filed("PORT ELLEN (Harbour Wire) - ", "PORT ELLEN", "Harbour Wire"),
        filed("MARSA, 9 May -- ", "MARSA, 9 May"),
    ),
    opening="The old slipway opens to small boats on Saturday, nine years after a storm (the Broom) closed it.",
    paragraphs=(
        "“We had stopped believing in it,” said the sailmaker Ida Roth. “By Monday nobody will remember the fence.”",
        "By Tuesday evening forty owners had asked for a berth - twice as many as there are.",
        'The trust\'s chairman, Paul Ames, told The Lantern: "It is open. What more do you want?"',
        "It cost 3.4 million euros (photographs of the bill were shown to the council).",
    ),
    intro="What changes on Saturday:",
    points=("the gate opens at 6 a.m.", "dogs stay outside", "the fare falls from 4 to 2 euros"),
    corrections=("CORRECTION: An earlier version named the wrong pier.", "Clarification: The storm was in March."),
    closings=(
        ("(Reporting by Sam Oduya; editing by Noor Haddad)", (person("Noor Haddad", "editor"),)),
        ("Additional reporting by Ivo Lind and Rea Stone", (HELPED("Ivo Lind"), HELPED("Rea Stone"))),
        ("Translated by Sami Khalil.", (person("Sami Khalil", "translator"),)),
    ),
    furniture=(
        "7 comments:", "No comments:", "Post a Comment", "Share this:", "Read more: Storm closes slipway",
        "Labels: harbour, boats", "Older Post",
    ),
)  # fmt: skip

ARABIC = Language(
    code="ar",
    headlines=("افتتاح المزلق القديم بعد تسع سنوات من الانتظار", "هل يفتح المزلق أبوابه يوماً؟"),
    standfirsts=("أصحاب القوارب يعودون إلى الماء يوم السبت، لكن الرافعة الموعودة لم تصل بعد",),
    dates=(
        ABSENT,
        on("الجمعة، 9 مايو 2025", DAY),
        on("٩ أيار ٢٠٢٥", DAY),
        on("الجمعة ٩ أيار/مايو ٢٠٢٥", DAY),
        on("نُشر في 9 ماي 2025", DAY),
        on("2025/05/09", DAY),
        on("الجمعة 9 مايو 2025 - 11 ذو القعدة 1446 هـ", DAY, leaves="- 11 ذو القعدة 1446 هـ"),
        on("11 ذو القعدة 1446", None, leaves="11 ذو القعدة 1446"),
    ),
    bylines=(
        ABSENT,
        by("بقلم: هدى سالم", person("هدى سالم")),
        by("بقلم هدى سالم ورامي نعمة", person("هدى سالم"), person("رامي نعمة")),
        by("كتبت: هدى سالم", person("هدى سالم")),
        by("إعداد: أحمد وليد شاهين", person("أحمد وليد شاهين")),
        by("مكتب الليل - صحيفة الفنار", ARABIC_DESK, organisation="صحيفة الفنار"),
        by("قسم الأخبار", person("قسم الأخبار", kind="desk")),
        by("نشر بواسطة مكتب الليل في 22:05", ARABIC_DESK, byline="نشر بواسطة مكتب الليل", leaves="في 22:05"),
    ),
    pictures=(
        ABSENT,
        pictured("نوارس فوق الرصيف عند الفجر (تصوير: سارة عون)", "نوارس فوق الرصيف عند الفجر", "سارة عون"),
        pictured("نوارس فوق الرصيف (عدسة: سارة عون)", "نوارس فوق الرصيف", "سارة عون"),
        pictured("نوارس فوق الرصيف (الصورة: وزارة الموانئ)", "نوارس فوق الرصيف", "وزارة الموانئ"),
        pictured("تعليق الصورة: نوارس فوق الرصيف (Photo: Rea Stone)", "نوارس فوق الرصيف", "Rea Stone"),
    ),
    datelines=(
        ABSENT,
        filed("مرسى علم (وكالة الساحل) – ", "مرسى علم", "وكالة الساحل"),
        filed("مرسى علم، 9 أيار (وكالة الساحل) - ", "مرسى علم، 9 أيار", "وكالة الساحل"),
        filed("بيروت – ", "بيروت"),
    ),
    opening="يُفتتح المزلق القديم أمام القوارب الصغيرة يوم السبت بعد تسع سنوات من العاصفة.",
    paragraphs=(
        "وقالت صانعة الأشرعة إيدا روت إنّ «أحداً لم يعد يصدّق ذلك».",
        "وأضاف رئيس الهيئة لـ The Lantern أن الكلفة بلغت ٣٫٤ مليون يورو.",
        "بقلم الرصاص كتب الأطفال أسماء قواربهم على السور الخشبي الطويل المطل على الميناء.",
    ),
    intro="ما الذي يتغير يوم السبت:",
    points=("تُفتح البوابة عند السادسة", "تبقى الكلاب خارجاً", "تنخفض الأجرة إلى النصف"),
    corrections=("تصحيح: ذكرت نسخة سابقة رصيفاً آخر.",),
    closings=(
        ("(تغطية: سام عودة؛ تحرير: نور حداد)", (person("نور حداد", "editor"),)),
        ("ترجمة: سامي خليل", (person("سامي خليل", "translator"),)),
    ),
    furniture=(
        "٧ تعليقات:", "لا توجد تعليقات:", "أضف تعليقاً", "شارك هذا الخبر:", "اقرأ أيضاً: العاصفة تغلق المزلق",
        "وسوم: الميناء، القوارب",
    ),
)  # fmt: skip

HEAD_ORDERS = (
    ("date", "headline", "byline", "standfirst", "picture"),
    ("headline", "standfirst", "byline", "date", "picture"),
    ("headline", "byline", "date", "standfirst", "picture"),
    ("headline", "date", "picture", "byline", "standfirst"),
    ("byline", "date", "headline", "standfirst", "picture"),
    ("headline", "byline", "picture", "standfirst", "date"),
)


@dataclass(frozen=True)
class Copy:
    """One invented file and what its story must be."""

    language: Language
    order: tuple[str, ...]
    headline: str
    date: Printed
    byline: Printed
    standfirst: str
    picture: Printed
    dateline: Printed
    points: str
    correction: str
    closing: tuple[str, tuple[Contribution, ...]]
    furniture: tuple[str, ...]
    newline: str
    gap: str

    def __str__(self) -> str:
        kinds = [self.language.code, "".join(name[0] for name in self.order)]
        return "-".join(
            [*kinds, *(name for name in ("standfirst", "points", "correction") if getattr(self, name))]
        )

    @property
    def text(self) -> str:
        head = {"headline": self.headline, "standfirst": self.standfirst, "date": self.date.text,
                "byline": self.byline.text, "picture": self.picture.text}  # fmt: skip
        body = [self.dateline.text + self.language.opening, *self.language.paragraphs]
        below = [self.correction, self.closing[0], *self.furniture]
        parts = [*(head[name] for name in self.order), *body, self._printed_points, *below]
        return self.gap.join(p for p in parts if p).replace("\n", self.newline)

    @property
    def _printed_points(self) -> str:
        marks = {"": [], "bullets": ["•"] * 3, "dashes": ["-"] * 3, "numbers": ["1.", "2.", "3."]}[
            self.points
        ]
        lines = [f"{mark} {point}" for mark, point in zip(marks, self.language.points, strict=False)]
        return "\n".join([self.language.intro, *lines]) if lines else ""

    @property
    def body(self) -> tuple[Part, ...]:
        parts: list[Part] = [Paragraph(self.language.opening), *map(Paragraph, self.language.paragraphs)]
        if self.points:
            parts += [
                Paragraph(self.language.intro),
                ListPart(self.language.points, self.points == "numbers"),
            ]
        return (*parts, *([Paragraph(self.correction)] if self.correction else []))

    @property
    def authors(self) -> tuple[Contribution, ...]:
        own = self.byline.fills.get("authors", ())
        reporting = (
            (person("Sam Oduya"),)
            if "Oduya" in self.closing[0]
            else (person("سام عودة"),)
            if "عودة" in self.closing[0]
            else ()
        )
        return own or reporting  # type: ignore[return-value]

    @property
    def source_organisation(self) -> str:
        return str(self.dateline.fills.get("agency") or self.byline.fills.get("source_organisation") or "")

    @property
    def left_over(self) -> list[str]:
        """Words that belong to no field, in the order of the file."""
        found = {"date": self.date.leaves, "byline": self.byline.leaves}
        return [found[name] for name in self.order if found.get(name)]


def copies(language: Language, count: int, seed: int) -> Iterator[Copy]:
    """Different combinations, every form of every part among them."""
    chance = random.Random(seed)
    for number in range(count):

        def turn(forms, step=number):
            """Each form in its turn, so that none is left to chance alone; the pairing is chance."""
            return forms[step % len(forms)] if chance.random() < 0.4 else chance.choice(forms)

        yield Copy(
            language=language,
            order=turn(HEAD_ORDERS),
            headline=turn(language.headlines),
            date=turn(language.dates),
            byline=turn(language.bylines),
            standfirst=turn(("", *language.standfirsts)),
            picture=turn(language.pictures),
            dateline=turn(language.datelines),
            points=turn(("", "bullets", "dashes", "numbers")),
            correction=turn(("", *language.corrections)),
            closing=turn((("", ()), *language.closings)),
            furniture=tuple(chance.sample(language.furniture, chance.randrange(4))),
            newline=turn(("\n", "\n", "\r\n")),
            gap=turn(("\n\n", "\n\n", "\n \n\n", "\n")),
        )
