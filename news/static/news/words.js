// The words of a page are written in the page's language and direction, whatever the admin's own: `lang` and `dir`
// on every field of words, those of blocks added later too. Wagtail's page says the language of what is edited.
// Rich text gets the name of its panel besides: its editor has none of its own, and a screen reader would be silent.
(() => {
  const language = window.wagtailConfig?.ACTIVE_CONTENT_LOCALE;
  if (!language) return;

  const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];
  const direction = RIGHT_TO_LEFT.includes(language.split('-')[0]) ? 'rtl' : 'ltr';
  const WORDS = 'input[type="text"]:not([dir]), textarea:not([dir]), [contenteditable="true"]:not([lang])';

  const nameOf = (field) => field.closest('.w-panel')?.querySelector('[data-panel-heading-text]')?.textContent.trim();

  const set = (field) => {
    field.lang = language;
    field.dir = direction;
    if (field.isContentEditable && !field.ariaLabel) field.ariaLabel = nameOf(field);
  };

  const begin = () => {
    const form = document.querySelector('form[data-edit-form]');
    if (!form) return;
    document.documentElement.dataset.contentDirection = direction;
    form.querySelectorAll(WORDS).forEach(set);
    new MutationObserver(() => form.querySelectorAll(WORDS).forEach(set)).observe(form, {
      subtree: true,
      childList: true,
    });
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
