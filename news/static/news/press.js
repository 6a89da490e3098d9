// A press of Save, Publish or any other button that sends the form, beside Wagtail's saving by itself:
// - Rich text tells the form of its words a quarter of a second after the last of them: a press waits that long.
// - A press waits until a save under way has ended. The first one of a new story makes the page, and every one numbers
//   new rows: a press that overtook it would be refused, because its own draft has the slug, or make them twice.
// - What is pressed is the last word: until the next screen is here, nothing saves by itself any more.
(() => {
  const REST = 400;
  const PATIENCE = 30_000; // as long as Wagtail's button stays busy; who is still here then goes on writing

  const begin = () => {
    const form = document.querySelector('form[data-edit-form]');
    if (!form) return;
    let saving = false;
    let pressed = null;

    const send = () => {
      if (!pressed?.rested || pressed.sent || saving) return;
      const { submitter } = pressed;
      const busy = submitter?.disabled;
      pressed.sent = true;
      setTimeout(() => { pressed = null; }, PATIENCE);
      if (busy) submitter.disabled = false; // the name of a disabled button is not sent, and Publish would only save
      form.requestSubmit(submitter);
      if (busy) submitter.disabled = true;
    };

    const ended = () => {
      saving = false;
      send();
    };

    form.addEventListener('w-autosave:save', (event) => {
      if (pressed) event.preventDefault();
      else saving = true;
    });
    form.addEventListener('w-autosave:success', ended);
    form.addEventListener('w-autosave:error', ended);

    form.addEventListener('submit', (event) => {
      if (pressed?.sent) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const waiting = pressed !== null;
      pressed = { rested: false, sent: false, ...pressed, submitter: event.submitter }; // the button pressed last is meant
      if (waiting) return;
      setTimeout(() => {
        pressed.rested = true;
        send();
      }, form.querySelector('[data-draftail-input]') ? REST : 0);
    }, { capture: true });

    // The dialogs of a workflow send the form without telling it.
    form.submit = () => form.requestSubmit();
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
