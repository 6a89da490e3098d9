// Three things Wagtail's saving by itself gets wrong when the machine is slow or the editor quick.
(() => {
  const begin = () => {
    const form = document.querySelector('form[data-edit-form]');
    if (!form) return;

    // It looks at the form two seconds after it was opened, and takes what was typed by then for what was there: neither
    // saved nor asked about on leaving, until something else is typed.
    let typedEarly = false;
    let saves = 0;
    let saving = false;
    for (const change of ['input', 'change']) form.addEventListener(change, () => { typedEarly = true; });
    form.addEventListener('w-unsaved:watch-edits', () => {
      if (typedEarly) form.dataset.wUnsavedForceValue = 'true';
    }, { once: true });

    // A form that comes back refused is looked at once only: what is typed from then on was neither saved nor asked about.
    if (form.dataset.wUnsavedForceValue === 'true') {
      form.addEventListener('w-autosave:success', () => { form.dataset.wUnsavedCheckIntervalValue = '500'; }, { once: true });
    }

    // A ping that left before a save of this very screen had ended reports that save as somebody else's newer version,
    // and the next press is met by a warning. Such an answer is not believed; the next ping comes in ten seconds.
    form.addEventListener('w-autosave:save', () => { saving = true; });
    for (const end of ['w-autosave:success', 'w-autosave:error']) {
      form.addEventListener(end, () => {
        saving = false;
        saves += 1;
      });
    }
    let savesAtPing = 0;
    document.addEventListener('w-swap:begin', ({ target }) => {
      if (target.id === 'w-editing-sessions') savesAtPing = saves;
    });
    document.addEventListener('w-swap:json', ({ target, detail: { data } }) => {
      if (!target.matches('[data-controller~="w-session"]') || (!saving && saves === savesAtPing)) return;
      data.html = document.getElementById('w-editing-sessions').innerHTML;
      delete data.other_sessions;
    }, { capture: true });
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
