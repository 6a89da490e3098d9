// The preview panel shows the page at the site itself, which has another origin than the admin: a frame that nobody
// here can read or scroll. So it is told to fetch anew, and says what was clicked, by the messages of docs/preview.md.
//
// A controller of our own beside Wagtail's `w-preview`, which stays as it is: it only listens to the events Wagtail
// documents there and cancels `w-preview:load` ("before reloading the preview iframe") to show the page in its own way.
// A subclass would hang on method names that Wagtail changes without a word.
(() => {
  const ANSWERS_WITHIN = 3000; // milliseconds the site has to answer at all
  const SPEAKS_WITHIN = 8000; // and for the page in the frame to say that it listens
  const ASK_AGAIN_AFTER = 3000;
  const CHECKS_REST = 1200; // Wagtail's checks run once the typing rests
  const NOTICED_AFTER = 200; // how often the form is compared while the panel is open
  const LOOKED_OVER_AFTER = 2000; // whether the last words typed were sent at all
  const AXE_READY = { wagtail: { type: 'w-userbar:axe-ready' } };

  class SitePreview extends window.StimulusModule.Controller {
    static targets = ['notice', 'words'];
    static values = { silent: String, mute: String, refused: String, ended: String };

    connect() {
      this.panel = this.element.closest('[data-controller~="w-preview"]');
      this.container = this.panel.parentElement;
      this.form = document.querySelector('form[data-edit-form]');
      this.available = false;
      this.forget();
      for (const name of ['hear', 'shown', 'hidden', 'again']) this[name] = this[name].bind(this);
      this.panel.querySelector('[data-dateline-preview-again]').addEventListener('click', this.again);
      window.addEventListener('message', this.hear);
      this.container.addEventListener('show', this.shown);
      this.container.addEventListener('hide', this.hidden);
      if (!this.container.hidden) this.shown();
    }

    disconnect() {
      window.removeEventListener('message', this.hear);
      this.container.removeEventListener('show', this.shown);
      this.container.removeEventListener('hide', this.hidden);
      clearTimeout(this.checking);
      clearInterval(this.looking);
      this.forget();
    }

    get frame() {
      return this.panel.querySelector('#w-preview-iframe');
    }

    // Wagtail's own address of the preview, with the mode that is chosen.
    get address() {
      const address = new URL(this.panel.querySelector('[data-w-preview-target="newTab"]').href);
      address.searchParams.set('in_preview_panel', 'true');
      return address;
    }

    get isOpen() {
      return this.listens && performance.now() < this.endsAt;
    }

    // Wagtail compares the form twice a second and then rests as long: too slow for somebody who looks at the page.
    shown() {
      this.form.dataset.wUnsavedCheckIntervalValue = NOTICED_AFTER;
      if (this.listens && !this.isOpen) this.show();
      clearInterval(this.looking);
      this.looking = setInterval(() => this.saved(), LOOKED_OVER_AFTER);
    }

    hidden() {
      clearInterval(this.looking);
      delete this.form.dataset.wUnsavedCheckIntervalValue;
    }

    // ---- what Wagtail's controller says

    sent() {
      this.lastSent = this.typed;
    }

    stored({ detail: { data } }) {
      this.available = data.is_available;
    }

    // While a new story saves itself, Wagtail takes what is typed meanwhile for saved: it would not be sent.
    saved() {
      if (this.lastSent !== undefined && this.lastSent !== this.typed) this.panel.dataset.wPreviewStaleValue = true;
    }

    failed() {
      this.say(this.refusedValue);
    }

    load(event) {
      if (!this.available) {
        this.forget(); // Wagtail's own page says that there is no preview yet
        this.hush();
        return;
      }
      event.preventDefault();
      this.show();
    }

    get typed() {
      const typed = new FormData(this.form);
      for (const name of ['csrfmiddlewaretoken', 'next', 'loaded_revision_id', 'loaded_revision_created_at']) {
        typed.delete(name);
      }
      return new URLSearchParams([...typed].filter(([, value]) => typeof value === 'string')).toString();
    }

    // ---- showing

    again() {
      this.forget();
      this.show();
    }

    // The newest draft: asked for one at a time, because each answer renews the grant of the frame.
    async show() {
      if (this.asking) {
        this.owes = true;
        return;
      }
      this.asking = true;
      try {
        await this.showNow();
      } catch {
        this.say(this.refusedValue);
      } finally {
        this.asking = false;
      }
      if (this.owes && !this.opening) this.show();
    }

    async showNow() {
      this.owes = false;
      const wasOpen = this.isOpen;
      const answer = await this.ask();
      if (!answer) return;
      if (wasOpen) this.tell();
      else if (this.opening) this.owes = true; // said as soon as the frame listens
      else await this.open(answer.frame);
      this.endsAt = performance.now() + answer.lasts;
    }

    async ask() {
      const response = await fetch(this.address, { headers: { Accept: 'application/json' }, cache: 'no-store' });
      if (!response.headers.get('content-type')?.startsWith('application/json')) {
        if (response.ok) this.frame.src = this.address; // a page of the admin's own
        else this.say(this.refusedValue);
        return null;
      }
      const { frame, expires_at: end } = await response.json();
      // By the clock of the server on both sides, whatever this machine's says.
      return { frame, lasts: Date.parse(end) - Date.parse(response.headers.get('date')) };
    }

    async open(address) {
      this.forget();
      this.opening = true;
      this.origin = new URL(address).origin;
      if (!(await this.siteAnswers())) {
        this.opening = false;
        this.say(this.silentValue.replace('{site}', this.origin), true);
        if (!this.container.hidden) this.timer = setTimeout(() => this.show(), ASK_AGAIN_AFTER);
        return;
      }
      this.hush();
      this.frame.src = address;
      this.timer = setTimeout(() => this.mute(), SPEAKS_WITHIN);
    }

    // Whether anything answers there. What it says stays unread: another origin's answers are not ours to read.
    async siteAnswers() {
      const asking = { mode: 'no-cors', credentials: 'omit', cache: 'no-store' };
      try {
        await fetch(`${this.origin}/robots.txt`, { ...asking, signal: AbortSignal.timeout(ANSWERS_WITHIN) });
        return true;
      } catch {
        return false;
      }
    }

    tell() {
      this.owes = false;
      this.frame.contentWindow.postMessage({ type: 'dateline:changed' }, this.origin);
      this.checkLater();
    }

    // The page was shown but does not listen: it may know nothing of these messages, so it is loaded anew each time.
    mute() {
      this.opening = false;
      this.say(this.muteValue.replace('{site}', this.origin));
    }

    forget() {
      clearTimeout(this.timer);
      this.opening = false;
      this.listens = false;
      this.origin = null;
      this.endsAt = 0;
    }

    // Wagtail runs its checks when the user bar in the frame has loaded; a page that swaps its words does not load.
    checkLater() {
      if (!this.hasChecks) return;
      clearTimeout(this.checking);
      this.checking = setTimeout(() => window.dispatchEvent(new MessageEvent('message', { data: AXE_READY })), CHECKS_REST);
    }

    // ---- what the frame says

    hear({ source, origin, data }) {
      if (!this.origin || origin !== this.origin || source !== this.frame.contentWindow) return;
      if (data?.wagtail?.type === AXE_READY.wagtail.type) this.hasChecks = true;
      if (data?.type === 'dateline:ready') this.ready();
      if (data?.type === 'dateline:open') this.dispatch('open', { target: document, detail: data });
    }

    ready() {
      clearTimeout(this.timer);
      this.opening = false;
      this.listens = true;
      this.hush();
      if (this.owes) this.tell();
    }

    // ---- words above the frame, or in its place

    say(sentence, inPlace = false) {
      this.wordsTarget.textContent = sentence;
      this.noticeTarget.hidden = false;
      this.panel.classList.toggle('dateline-preview--nothing', inPlace);
    }

    hush() {
      this.wordsTarget.textContent = '';
      this.noticeTarget.hidden = true;
      this.panel.classList.remove('dateline-preview--nothing');
    }
  }

  window.wagtail.app.register('dateline-preview', SitePreview);
})();
