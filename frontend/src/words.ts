// The words that the site itself says, by language, and its dates.
const en = {
  skip: "Skip to the story", menu: "Menu", sections: "All sections", more: "More",
  live: "Live", ended: "Live ended", breaking: "Breaking", updated: "Updated", corrected: "Corrected",
  correction: "Correction", clarification: "Clarification", retraction: "Retraction", corrections: "Corrections",
  note: "Editor’s note", disclosure: "Disclosure", update: "Update", warning: "Contains", topics: "In this story",
  related: "Read on", stories: "Stories", newer: "Newer stories", older: "Older stories", all: "All stories", latest: "Latest stories",
  read: "read", registered: "For registered readers", subscriber: "For subscribers",
  wallTitle: "The story goes on for those who keep this paper going",
  wallText: "You have read its beginning, which is free to all. The rest is for readers with an account.",
  watch: "Watch at", listen: "Listen at", open: "Open at", tracks: "It may follow what you do there.", transcript: "Transcript",
  interactive: "Interactive version", source: "Source", file: "Download",
  notFound: "There is no such page", notFoundText: "The address may be mistyped, or the story is not published yet.",
  gone: "This story has been taken down", goneText: "It stood here once and was removed for good. Copies elsewhere are not ours.",
  trouble: "The newsroom does not answer", troubleText: "Please try again in a moment.",
  justNow: "This story has just been updated", withdrawn: "This story is no longer here",
  noHeadline: "No headline yet", noStandfirst: "No standfirst yet", noWords: "Nothing written yet", noSection: "No section yet",
  facts: "Facts", profile: "Profile", background: "Background", paidBy: "Paid content", noStories: "No stories here yet.",
  additional_reporting: "Additional reporting", photographer: "Pictures", illustrator: "Illustration", editor: "Editing",
  translator: "Translation", data: "Data", author: "By", follow: "Elsewhere", person: "Person", place: "Place", subject: "Topic",
  organisation: "Organisation", event: "Event", series: "Series",
  preview: "Preview", draft: "Draft preview: not public", until: "until", password: "Password", show: "Show the draft",
  locked: "This draft is shared with a password", over: "There is nothing to see here any more",
  refusals: {
    "unknown-preview-code": "This preview is not known. Open it again from the story.",
    "preview-code-used": "This address has been opened already, and works only once. Open the preview again from the story.",
    "preview-code-expired": "This preview has expired. Open it again from the story, or ask for a new link.",
    "preview-revoked": "This link has been taken back. Ask whoever gave it to you.",
    "preview-password-required": "Whoever sent you the link can tell you the password.",
    "preview-password-wrong": "That is not the password of this link. Try again.",
    "preview-password-too-many-tries": "Too many wrong passwords. Wait a few minutes, then try again.",
    "preview-grant-required": "A preview is opened from the story in the newsroom’s admin.",
    "preview-grant-expired": "This preview has ended. Open it again from the story.",
    other: "This preview cannot be shown. Open it again from the story.",
  },
};
export type Words = typeof en;

const ar: Words = {
  skip: "إلى المحتوى", menu: "القائمة", sections: "كل الأقسام", more: "المزيد",
  live: "مباشر", ended: "انتهى البث المباشر", breaking: "عاجل", updated: "حُدّث", corrected: "صُحّح",
  correction: "تصحيح", clarification: "توضيح", retraction: "سحب", corrections: "تصحيحات",
  note: "من المحرّر", disclosure: "إفصاح", update: "تحديث", warning: "يتضمّن", topics: "في هذا الخبر",
  related: "اقرأ أيضًا", stories: "الأخبار", newer: "الأحدث", older: "الأقدم", all: "كل الأخبار", latest: "آخر الأخبار",
  read: "للقراءة", registered: "للقرّاء المسجّلين", subscriber: "للمشتركين",
  wallTitle: "للخبر بقيّة يقرؤها من يُبقون هذه الصحيفة حيّة",
  wallText: "قرأتَ المقدّمة، وهي مفتوحة للجميع. أمّا البقيّة فلمن لهم حساب.",
  watch: "شاهد على", listen: "استمع على", open: "افتح على", tracks: "قد يتتبّع الموقع ما تفعله هناك.", transcript: "النص المكتوب",
  interactive: "النسخة التفاعلية", source: "المصدر", file: "تنزيل",
  notFound: "لا توجد صفحة بهذا العنوان", notFoundText: "ربما كُتب العنوان خطأ، أو لم يُنشر الخبر بعد.",
  gone: "أُزيل هذا الخبر", goneText: "كان هنا يومًا ثم أُزيل نهائيًا.",
  trouble: "غرفة الأخبار لا تجيب", troubleText: "حاول مرة أخرى بعد قليل.",
  justNow: "حُدّث هذا الخبر الآن", withdrawn: "لم يعد هذا الخبر هنا",
  noHeadline: "لا عنوان بعد", noStandfirst: "لا مقدّمة بعد", noWords: "لم يُكتب شيء بعد", noSection: "لا قسم بعد",
  facts: "حقائق", profile: "نبذة", background: "خلفية", paidBy: "محتوى مدفوع", noStories: "لا أخبار هنا بعد.",
  additional_reporting: "شارك في التغطية", photographer: "الصور", illustrator: "الرسم", editor: "التحرير",
  translator: "الترجمة", data: "البيانات", author: "بقلم", follow: "في مواقع أخرى", person: "شخصية", place: "مكان", subject: "موضوع",
  organisation: "مؤسسة", event: "حدث", series: "سلسلة",
  preview: "معاينة", draft: "معاينة مسودّة غير منشورة", until: "حتى", password: "كلمة المرور", show: "اعرض المسودّة",
  locked: "هذه المسودّة محميّة بكلمة مرور", over: "لم يعد هنا ما يُعرض",
  refusals: { ...en.refusals, "preview-grant-expired": "انتهت هذه المعاينة. افتحها من جديد من الخبر." },
};

/** The site's words in a language; English where there are none. */
export const wordsIn = (language: string | null | undefined): Words => (language?.startsWith("ar") ? ar : en);

const STYLES = {
  day: { dateStyle: "long" },
  minute: { dateStyle: "long", timeStyle: "short" },
  time: { timeStyle: "short" },
  short: { day: "numeric", month: "short" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
} as const;

/** A date as readers see it, in the site's zone. */
export function dateIn(language: string | null | undefined, instant: string, zone: string, style: keyof typeof STYLES = "day"): string {
  const locale = !language || language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: zone }).format(new Date(instant));
}

/** How long something takes to read. */
export const minutesIn = (language: string | null | undefined, seconds: number): string =>
  new Intl.NumberFormat(language ?? "en", { style: "unit", unit: "minute" }).format(Math.max(1, Math.round(seconds / 60)));
