// A counter below a field: its length against a soft limit. It warns beyond it and refuses nothing.
// `news/panels/counters.py` says which fields, which limits and the words.
(() => {
  const segments = window.Intl?.Segmenter ? new Intl.Segmenter() : null;
  const lengthOf = (text) => (segments ? [...segments.segment(text)] : [...text]).length; // as a reader counts

  class NewsroomCounter extends window.StimulusModule.Controller {
    static values = { most: Number, within: String, beyond: String };

    connect() {
      const field = this.element.querySelector('.w-field') ?? this.element;
      this.shown = document.createElement('bdi'); // its own direction, at the side of the admin's
      field.appendChild(document.createElement('p')).append(this.shown);
      this.shown.className = 'newsroom-counter';
      this.shown.id = `${this.element.querySelector('[name]')?.id || this.element.id}-counter`;
      this.said = field.appendChild(document.createElement('p'));
      this.said.className = 'w-sr-only';
      this.said.setAttribute('role', 'status'); // polite, and filled only when there is something to say
      this.count = this.count.bind(this);
      this.element.addEventListener('input', this.count);
      this.element.addEventListener('change', this.count);
      // Rich text tells nobody of its changes, and is drawn after this.
      this.observer = new MutationObserver((changes) => {
        if (changes.some(({ target }) => !this.shown.contains(target) && !this.said.contains(target))) this.count();
      });
      this.observer.observe(field, { subtree: true, childList: true, characterData: true });
      this.count();
    }

    disconnect() {
      this.observer.disconnect();
      this.element.removeEventListener('input', this.count);
      this.element.removeEventListener('change', this.count);
      clearTimeout(this.timer);
      this.shown.parentElement.remove();
      this.said.remove();
    }

    get control() {
      return this.element.querySelector('[contenteditable="true"], input[type="text"], textarea');
    }

    count() {
      const control = this.control;
      if (!control) return;
      this.describe(control);
      const length = lengthOf((control.isContentEditable ? control.textContent : control.value).trim());
      const beyond = length > this.mostValue;
      const sentence = (beyond ? this.beyondValue : this.withinValue)
        .replace('{count}', length)
        .replace('{most}', this.mostValue);
      if (this.shown.textContent !== sentence) this.shown.textContent = sentence;
      this.shown.classList.toggle('newsroom-counter--beyond', beyond);
      if (beyond !== this.wasBeyond) this.say(beyond ? sentence : '');
      this.wasBeyond = beyond;
    }

    // Read with the field when it gets the focus.
    describe(control) {
      const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      if (!ids.includes(this.shown.id)) control.setAttribute('aria-describedby', [...ids, this.shown.id].join(' '));
    }

    // Once the typing rests, and only when the limit was crossed.
    say(sentence) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.said.textContent = sentence; }, 1200);
    }
  }

  window.wagtail.app.register('newsroom-counter', NewsroomCounter);
})();
