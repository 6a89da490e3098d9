"""Date lines: the forms of a day in English and Arabic copy, and what is made of each."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from wire.folding import fold, folded
from wire.rules.form import Form, form, words

MONTHS: dict[str, int] = {
    folded(name).lower(): number
    for number, names in enumerate(
        (
            "January Jan يناير جانفي كانون_الثاني", "February Feb فبراير فيفري شباط", "March Mar مارس آذار",
            "April Apr أبريل إبريل أفريل نيسان", "May مايو ماي أيار", "June Jun يونيو يونيه جوان حزيران",
            "July Jul يوليو يوليه جويلية يوليوز تموز", "August Aug أغسطس أوت غشت آب",
            "September Sept Sep سبتمبر شتنبر أيلول", "October Oct أكتوبر تشرين_الأول",
            "November Nov نوفمبر نونبر تشرين_الثاني", "December Dec ديسمبر دجنبر كانون_الأول",
        ),
        start=1,
    )
    for name in names.replace("آب", "آب أب").replace("_", "\u00a0").split(" ")
}  # fmt: skip
"""Month names to numbers: English, Egyptian and Gulf, Levantine, Maghreb and Moroccan."""

WEEKDAYS: dict[str, int] = {
    folded(name).lower(): number
    for number, names in enumerate(
        (
            "Monday Mon الاثنين الإثنين", "Tuesday Tues Tue الثلاثاء", "Wednesday Wed الأربعاء",
            "Thursday Thurs Thur Thu الخميس", "Friday Fri الجمعة", "Saturday Sat السبت", "Sunday Sun الأحد",
        )
    )
    for name in names.split()
}  # fmt: skip
"""Weekday names to numbers, Monday 0."""

HIJRI = words(
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "ربيع الثاني", "جمادى الأولى", "جمادى الآخرة", "جمادى الثانية", "رجب",
    "شعبان", "رمضان", "شوال", "ذو القعدة", "ذي القعدة", "ذو الحجة", "ذي الحجة",
)  # fmt: skip

_MONTH = rf"(?P<month>{words(*MONTHS)})\.?(?:\s*[/(]\s*(?P<twin>{words(*MONTHS)})\s*\)?)?"
_ARABIC_MONTH = _MONTH.replace(words(*MONTHS), words(*(m for m in MONTHS if not m.isascii())))
_WEEKDAY = rf"(?:(?:يوم\s+)?(?P<weekday>{words(*WEEKDAYS)})\.?\s*[,،]?\s+)?"
_CLOCK = (
    r"(?P<clock>(?:at\s+|الساعة\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?|ص|م|h)?"
    r"\s*(?P<offset>Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\(?[A-Z]{2,5}\)?)?|at\s+\d{1,2}\s*[ap]\.?m\.?)"
)
_AFTER = rf"(?:\s*(?:[,،|\-–—·•]|T(?=\d))?\s*{_CLOCK})?"
_YEAR = r"(?P<year>[12]\d{3})(?:\s*(?:م|CE|AD)\b\.?)?"

DATES: tuple[Form, ...] = (
    form("day, Arabic month, year", rf"{_WEEKDAY}(?P<day>\d{{1,2}})\s+{_ARABIC_MONTH}\s*[,،]?\s*{_YEAR}{_AFTER}",
         "الجمعة، ٩ أيار/مايو ٢٠٢٥", "display date, precision day; two names of one month must agree"),
    form("day month year", rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}\s*[,،]?\s*{_YEAR}{_AFTER}",
         "Friday, 9th of May 2025", "display date, precision day", any_case=True),
    form("month day year", rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*[,،]?\s+{_YEAR}{_AFTER}",
         "Friday, May 09, 2025", "display date, precision day", any_case=True),
    form("day-month-year with hyphens", rf"{_WEEKDAY}(?P<day>\d{{1,2}})-{_MONTH}-{_YEAR}{_AFTER}",
         "9-May-2025", "display date, precision day", any_case=True),
    form("year month day (ISO 8601)", rf"{_WEEKDAY}(?P<year>[12]\d{{3}})[-/.](?P<number>\d{{1,2}})[-/.](?P<day>\d{{1,2}}){_AFTER}",
         "2025-05-09", "display date, precision day; a time with its offset gives precision minute", any_case=True),
    form("day.month.year with dots", rf"{_WEEKDAY}(?P<day>\d{{1,2}})\.\s?(?P<number>\d{{1,2}})\.\s?{_YEAR}{_AFTER}",
         "09.05.2025", "display date, precision day", any_case=True),
)  # fmt: skip
"""Forms that give a whole day. A time of day without an offset is never used: it is reported."""

UNCLEAR: tuple[Form, ...] = (
    form("numbers with slashes", rf"{_WEEKDAY}(?P<first>\d{{1,2}})[/-](?P<second>\d{{1,2}})[/-](?P<year>[12]\d{{3}}){_AFTER}",
         "09/05/2025", "read only if one number is above 12 or both are equal; else left empty and reported", any_case=True),
    form("no year", rf"{_WEEKDAY}(?:{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+"
         rf"(?P<month2>{words(*MONTHS)})\.?){_AFTER}", "Friday, 9 May", "left empty and reported: no year", any_case=True),
    form("two-digit year", r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2}", "09/05/25", "left empty and reported", any_case=True),
    form("weekday alone", rf"(?P<weekday>{words(*WEEKDAYS)})(?:\s+(?:morning|afternoon|evening|night))?{_AFTER}",
         "Friday evening", "left empty and reported", any_case=True),
    form("Hijri date", rf"{_WEEKDAY}(?P<day>\d{{1,2}})\s+(?:من\s+)?(?:{HIJRI})\s*[,،]?\s*1[34]\d{{2}}(?:\s*هـ?)?",
         "الجمعة، 11 ذو القعدة 1446 هـ", "left empty and reported: not converted"),
    form("time of day alone", _CLOCK, "21:15", "left empty and reported", any_case=True),
    form("how long ago", r"(?:about\s+)?(?:an?|\d+)\s+(?:minutes?|hours?|days?|weeks?)\s+ago|today|yesterday|(?:قبل|منذ)\s+\S+(?:\s+\S+)?|اليوم|أمس",
         "3 hours ago", "left empty and reported", any_case=True),
)  # fmt: skip
"""Forms that are dates but do not tell the day."""

DATE_LABELS: tuple[Form, ...] = (
    form("published", r"(?:(?:first\s+)?(?:published|posted|date|filed)(?:\s+on)?\s*:?|نشر(?:\s+(?:في|بتاريخ|يوم))?\s*:?|تاريخ(?:\s+النشر)?\s*:?)\s+",
         "Published on", "the date behind it is the display date", any_case=True),
    form("updated", r"(?:(?:last\s+)?(?:updated|modified|revised)(?:\s+on)?\s*:?|(?:آخر\s+)?تحديث\s*:?|حدث\s+في\s*:?|عدل\s+في\s*:?)\s+",
         "Last updated:", "the date behind it is reported, not used", any_case=True),
)  # fmt: skip
"""Words that may stand before a date."""

HIJRI_TWIN = re.compile(
    rf"\s*[,،(\-–]?\s*(?:الموافق\s*)?(?:لـ?\s*)?\d{{1,2}}\s+(?:من\s+)?(?:{HIJRI})\s+1[34]\d{{2}}(?:\s*هـ?)?\)?$"
)
LONGEST = 90


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that is a date. `day` is None if the line does not tell one; `remark` then says why.

    `printed` is the part that gave it, `unused` the rest (a time of day, a Hijri twin); `at` needs an offset in the copy.
    """

    rule: str
    printed: str = ""
    day: date | None = None
    at: datetime | None = None
    updated: bool = False
    unused: str = ""
    remark: str = ""


def read_date(printed: str) -> DateLine | None:
    """The date a whole line says, or None if the line is no date."""
    line = fold(printed)
    if not line.text.strip() or len(line.text) > LONGEST:
        return None
    label = next((match for f in DATE_LABELS if (match := f.pattern.match(line.text))), None)
    found = _read(line.text[label.end() if label else 0 :].strip(" .()[]"))
    if found is None:
        return None
    updated = label is not None and label.re is DATE_LABELS[1].pattern
    at = line.text.rfind(found.unused) if found.unused else len(line.text)
    return replace(found, updated=updated, printed=line.cut(0, at), unused=line.cut(at, len(line.text)))


def _read(text: str) -> DateLine | None:
    """The date of a folded line without its label. `unused` is still folded."""
    if found := _whole_day(text) or _unclear(text):
        return found
    twin = HIJRI_TWIN.search(text)
    found = _whole_day(text[: twin.start()].strip()) if twin else None
    return replace(found, unused=text[twin.start() :].strip()) if found and twin else None


def _whole_day(text: str) -> DateLine | None:
    for rule in DATES:
        if match := rule.pattern.fullmatch(text):
            parts = match.groupdict()
            month = MONTHS[parts["month"].lower()] if parts.get("month") else int(parts["number"])
            return _dated(rule.name, int(parts["year"]), month, parts)
    return None


def _dated(rule: str, year: int, month: int, parts: dict[str, str | None]) -> DateLine:
    clock = (parts.get("clock") or "").strip()
    twin = parts.get("twin")
    if twin and MONTHS[twin.lower()] != month:
        return DateLine(rule, remark="the two names of the month are different months")
    try:
        day = date(year, month, int(parts["day"] or 0))
    except ValueError:
        return DateLine(rule, remark="there is no such day")
    weekday = parts.get("weekday")
    remark = (
        "the weekday does not fit the date" if weekday and WEEKDAYS[weekday.lower()] != day.weekday() else ""
    )
    at = _moment(day, clock, parts.get("offset"))
    return DateLine(rule, day=day, at=at, unused="" if at else clock, remark=remark)


def _moment(day: date, clock: str, offset: str | None) -> datetime | None:
    """The instant, if the copy gives the offset of its time."""
    match = re.match(
        r"(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})$", clock, re.I
    )
    if not match or not offset:
        return None
    zone = "+00:00" if offset.upper() in {"Z", "UTC", "GMT"} else offset
    try:
        return datetime.fromisoformat(
            f"{day.isoformat()}T{int(match[1]):02}:{match[2]}:{match[3] or '00'}{zone}"
        )
    except ValueError:
        return None


def _unclear(text: str) -> DateLine | None:
    for rule in UNCLEAR:
        match = rule.pattern.fullmatch(text)
        if not match:
            continue
        if rule.name == "numbers with slashes":
            return _slashed(rule.name, match.groupdict())
        return DateLine(rule.name, remark=f"the day cannot be told ({rule.name})")
    return None


def _slashed(rule: str, parts: dict[str, str | None]) -> DateLine:
    first, second = int(parts["first"] or 0), int(parts["second"] or 0)
    if first <= 12 and second <= 12 and first != second:
        return DateLine(rule, remark="day and month cannot be told apart")
    day, month = (second, first) if second > 12 else (first, second)
    return _dated(rule, int(parts["year"] or 0), month, {**parts, "day": str(day)})
