"""Furniture: lines of the page the copy was taken from that belong to no story. Dropped, and said so."""

from wire.folding import folded
from wire.rules.form import Form, form

_END = r"\s*[:.…»→]*"

FURNITURE: tuple[Form, ...] = (
    form("comment count", rf"(?:no\s+comments|\d+\s+comments?){_END}|comments\s*(?:\(\d+\)|:)", "7 comments:", "dropped", any_case=True),
    form("comment invitation", rf"(?:post|leave|add|write)\s+(?:a|your)\s+(?:comment|reply){_END}|(?:join|start)\s+the\s+(?:conversation|discussion){_END}",
         "Leave a comment", "dropped", any_case=True),
    form("share buttons", rf"(?:share|email|tweet|print|save|blogthis!?)(?:\s+(?:this|on|to|via|it)(?:\s+(?:article|story|post|facebook|twitter|x|"
         rf"whatsapp|telegram|pinterest|linkedin|email))?){_END}|blogthis!", "Share this article", "dropped", any_case=True),
    form("read more", rf"(?:read|see)\s+(?:more|also|full\s+story){_END}(?::\s*.+)?|(?:also\s+read|related(?:\s+(?:articles|stories|posts|links|news))?|more\s+stories)(?:{_END}|:\s*.+)|"
         r"continue\s+reading.*|click\s+here.{0,60}", "Read more: Slipway opens in May", "dropped with the title it carries", any_case=True),
    form("labels", r"(?:labels?|tags?|filed\s+under|categor(?:y|ies)|topics|posted\s+in)\s*:\s*.*", "Labels: harbour, ferries", "dropped; the report keeps the words",
         any_case=True),
    form("pager", r"(?:newer|older|next|previous)\s+(?:post|posts|article|story)(?:\s*[»→])?|back\s+to\s+top|skip\s+to\s+(?:main\s+)?content|home\s*[>»].*",
         "Older Post", "dropped", any_case=True),
    form("subscription", r"subscribe(?:\s+(?:to|now|here|for)\b.{0,80})?|sign\s+up\s+(?:for|to|here)\b.{0,80}|follow\s+us\s+on\b.{0,60}|support\s+(?:our|independent)\s+journalism.{0,80}",
         "Sign up for our morning newsletter", "dropped", any_case=True),
    form("advertisement", r"advertise?ment|sponsored(?:\s+(?:content|links))?|promoted", "Advertisement", "dropped", any_case=True),
    form("reading aid", r"\d+\s*(?:min(?:ute)?s?)\s+read|reading\s+time\s*:?\s*\d+\s+min(?:ute)?s?|listen\s+to\s+this\s+(?:article|story)(?:\s+\d+\s+min(?:ute)?s?)?|loading\.*",
         "4 min read", "dropped", any_case=True),
    form("mail header", r"(?:content-(?:type|transfer-encoding|language)|mime-version|message-id|received|return-path|subject|sent|x-[\w-]+)\s*:.*|"
         r"(?:from|to|cc|bcc|reply-to)\s*:.*@.*", "From: Night Desk <desk@lantern.example>", "dropped; the report keeps the words", any_case=True),
    form("end mark", r"-\s*30\s*-|#{2,}|\*{3,}|(?:\*\s){2,}\*|-{3,}|_{3,}|={3,}|~{3,}", "-30-", "dropped"),
    form("END mark", r"[(\[-]*\s*(?:ENDS?|MORE)\s*[)\]-]*", "(ENDS)", "dropped"),
    form("تعليقات", rf"(?:لا\s+(?:توجد\s+)?تعليقات|\d+\s+تعليقات?|(?:ال)?تعليقات\s*\(?\d*\)?){_END}", "٧ تعليقات:", "dropped"),
    form("أضف تعليقا", rf"(?:أضف|أضف|اكتب|اترك|إرسال|نشر)\s+(?:تعليقا?|تعليقك|ردا?){_END}", "أضف تعليقاً", "dropped"),
    form("مشاركة", rf"(?:شارك(?:وا)?|مشاركة|انشر)(?:\s+(?:هذا\s+)?(?:ال)?(?:خبر|مقال|موضوع|صفحة|عبر\s+\S+|على\s+\S+))?{_END}", "شارك هذا الخبر:", "dropped"),
    form("اقرأ أيضا", rf"(?:اقرأ|اقرؤوا|شاهد|انظر)\s+(?:أيضا|المزيد|كذلك)(?:{_END}|\s*:\s*.+)|(?:مواضيع|أخبار|مقالات)\s+ذات\s+صلة{_END}|للمزيد{_END}", "اقرأ أيضاً: الميناء يفتتح في أيار", "dropped with the title it carries"),
    form("وسوم", r"(?:ال)?(?:وسوم|تصنيفات?|كلمات\s+مفتاحية|كلمات\s+دلالية)\s*:\s*.*", "وسوم: الميناء، العبّارة", "dropped; the report keeps the words"),
    form("إعلان", r"إعلان|مساحة\s+إعلانية|محتوى\s+(?:برعاية|ممول)", "إعلان", "dropped"),
    form("اشتراك", r"(?:اشترك(?:وا)?\s+في|تابعونا\s+على|تابعنا\s+على)\s+.{0,60}", "اشترك في نشرتنا البريدية", "dropped"),
    form("انتهى", r"[(\[-]*\s*(?:انتهى|يتبع)\s*[)\]-]*", "(انتهى)", "dropped"),
)  # fmt: skip
"""Furniture wherever it stands on a line of its own."""

TAIL_FURNITURE: tuple[Form, ...] = (
    form("single button", rf"(?:home|print|reply|share|tweet|save|email|more|like|top|menu|search|facebook|twitter|whatsapp|telegram){_END}", "Print", "dropped", any_case=True),
    form("copyright line", r"(?:copyright|©|\(c\)|all\s+rights\s+reserved|جميع\s+الحقوق\s+محفوظة).{0,160}", "© 2025 The Lantern. All rights reserved.", "dropped; the report keeps the words",
         any_case=True),
)  # fmt: skip
"""Furniture only below the last paragraph."""

LONGEST = 200
COMMENTS = frozenset({"comment count", "تعليقات"})


def read_furniture(printed: str, *, below_body: bool = False) -> Form | None:
    """The form of furniture a whole line has, or None."""
    text = folded(printed)
    if not text or len(text) > LONGEST:
        return None
    rows = FURNITURE + TAIL_FURNITURE if below_body else FURNITURE
    return next((rule for rule in rows if rule.pattern.fullmatch(text)), None)
