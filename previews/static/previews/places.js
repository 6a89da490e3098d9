// Where something of the previewed page is written: a block by its id, a field by the contract's name for it.
// The message comes from another origin, so nothing in it is believed before it has the form it must have.
(() => {
  const BLOCK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  const FIELD = /^[a-z][a-z_]{0,39}$/;
  const MARKED_FOR = 2500; // milliseconds
  const MOVES_FOR = 60; // frames
  const ARRIVES_WITHIN = 800; // milliseconds
  const PARTS = '[data-streamfield-child], [data-inline-panel-child]';

  // Names of the contract whose words stand under another name in the form; the first that the form has is taken.
  const NAMES = {
    headline: ['title', 'name'],
    title: ['title', 'name'],
    byline: ['byline', 'credits'],
    authors: ['credits'],
    contributors: ['credits'],
    topics: ['topic_links'],
    related: ['related_links'],
    published_at: ['display_at'],
    display_at: ['display_at'],
    section: ['title'],
  };
  const FOCUSABLE = [
    '[contenteditable="true"]',
    'input:not([type="hidden"]):not([disabled])',
    'textarea:not([tabindex="-1"])',
    'select',
    'button:not([disabled])',
  ];

  const within = (form, path) => form.querySelector(`[data-contentpath="${CSS.escape(path)}"]`);
  // Blocks and rows have fields of the same names.
  const ofTheForm = (form, name) =>
    [...form.querySelectorAll(`[data-contentpath="${CSS.escape(name)}"]`)].find((found) => !found.closest(PARTS));

  // A text block may hold several paragraphs; in the contract those after the first have ids made of the block's and
  // their number (decision 0004).
  const uuid5 = async (id, name) => {
    const bytes = Uint8Array.from(id.replaceAll('-', '').match(/../g), (pair) => parseInt(pair, 16));
    const hash = await crypto.subtle.digest('SHA-1', new Uint8Array([...bytes, ...new TextEncoder().encode(name)]));
    const made = new Uint8Array(hash).slice(0, 16);
    made[6] = (made[6] & 0x0f) | 0x50;
    made[8] = (made[8] & 0x3f) | 0x80;
    return [...made].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  const holderOf = async (form, id) => {
    const wanted = id.replaceAll('-', '');
    for (const child of form.querySelectorAll('[data-streamfield-child][data-contentpath]')) {
      const paragraphs = child.querySelectorAll('[contenteditable] [data-block]').length;
      for (let number = 1; number < paragraphs; number += 1) {
        if ((await uuid5(child.dataset.contentpath, String(number))) === wanted) return child;
      }
    }
    return null;
  };

  const placeOf = async ({ block, field }) => {
    const form = document.querySelector('form[data-edit-form]');
    if (!form) return null;
    if (typeof block === 'string' && BLOCK.test(block)) {
      const id = block.toLowerCase();
      return within(form, id) ?? holderOf(form, id);
    }
    if (typeof field !== 'string' || !FIELD.test(field)) return null;
    const found = (NAMES[field] ?? [field]).map((name) => ofTheForm(form, name) ?? listOf(form, name));
    return found.find(Boolean) ?? null;
  };

  // A list of rows (people, topics) has no path of its own before it has a row.
  const listOf = (form, name) => form.querySelector(`#id_${CSS.escape(name)}-FORMS`)?.closest('.w-panel') ?? null;

  const selectTab = (place) => {
    const panel = place.closest('[role="tabpanel"]');
    if (panel?.hidden) document.querySelector(`[role="tab"][aria-controls="${CSS.escape(panel.id)}"]`)?.click();
  };

  const expand = (place) => {
    const panels = [place.querySelector(':scope > section.w-panel')];
    for (let above = place; above; above = above.parentElement?.closest('section.w-panel')) panels.push(above);
    for (const panel of panels) {
      const toggle = panel?.querySelector(':scope > .w-panel__header [data-panel-toggle]');
      if (toggle?.getAttribute('aria-expanded') === 'false') toggle.click();
    }
  };

  // Tabs and folds move before they show anything, and what is hidden takes no focus.
  const isShown = async (place) => {
    for (let frames = 0; frames < MOVES_FOR && !place.offsetParent; frames += 1) await new Promise(requestAnimationFrame);
  };

  const focusOn = (place) => {
    const content = place.querySelector('.w-panel__content') ?? place;
    const first = FOCUSABLE.map((kind) => content.querySelector(kind)).find((found) => found?.offsetParent);
    (first ?? place).focus({ preventScroll: true });
  };

  // A smooth way is lost while the form still grows (a tab that opens, an editor that wakes): then it is cut short.
  const bringIntoView = (place) => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    setTimeout(() => {
      const { top, bottom } = place.getBoundingClientRect();
      if (bottom < 0 || top > window.innerHeight) place.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, ARRIVES_WITHIN);
  };

  const mark = (place) => {
    place.classList.add('dateline-place');
    setTimeout(() => place.classList.remove('dateline-place'), MARKED_FOR);
  };

  // On a small screen the panel lies over the form.
  const uncover = () => {
    if (!window.matchMedia('(max-width: 50em)').matches) return;
    document.querySelector('[data-side-panel-toggle="preview"][aria-expanded="true"]')?.click();
  };

  document.addEventListener('dateline-preview:open', async ({ detail }) => {
    const place = await placeOf(detail);
    if (!place) return;
    uncover();
    selectTab(place);
    expand(place);
    await isShown(place);
    window.focus(); // it is in the frame, where the click was
    bringIntoView(place);
    focusOn(place);
    mark(place);
  });
})();
