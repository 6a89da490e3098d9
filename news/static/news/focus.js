// Where typing goes next, so that nobody has to point at it.
(() => {
  const SEARCH = '.w-combobox__field input';
  const DRAWN_AFTER = 50; // milliseconds, for a block that slides in
  const afterDrawing = (what) => requestAnimationFrame(() => requestAnimationFrame(what));

  // A new story begins in its headline. The form marks the field with `autofocus`, which browsers heed only for what
  // is visible at once: Wagtail shows the tabs of a form after the page has loaded.
  window.addEventListener('load', () => afterDrawing(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector('form[data-edit-form] [autofocus]')?.focus();
  }));

  // Who opens the list of blocks types the name of one: Wagtail leaves the focus at the button, where arrows and Enter
  // only close the list again.
  let opened = null;
  document.addEventListener('click', ({ target }) => {
    opened = target.closest?.('.c-sf-add-button')?.parentElement ?? opened;
    if (target.closest?.('.c-sf-add-button')) afterDrawing(() => opened.querySelector(SEARCH)?.focus());
    if (target.closest?.('.w-combobox__option')) afterDrawing(enterBlock);
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target.matches?.(SEARCH)) afterDrawing(enterBlock);
  });

  // The list goes away with the focus in it; a block that begins with a chooser has not taken it.
  const enterBlock = () => setTimeout(() => {
    if (!opened || !(document.activeElement === document.body || document.activeElement.matches(SEARCH))) return;
    const block = opened.nextElementSibling?.querySelector('.w-panel__content');
    [...(block?.querySelectorAll('button, input, textarea, select') ?? [])].find((field) => field.offsetParent)?.focus();
  }, DRAWN_AFTER);
})();
