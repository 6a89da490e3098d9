// Links to share, over the preview: the list is fetched and its forms are sent from here, so the story's form beside
// it is neither left nor sent.
(() => {
  class ShareLinks extends window.StimulusModule.Controller {
    static targets = ['list'];
    static values = { address: String, failed: String };

    connect() {
      this.button = this.element.closest('.w-preview').querySelector('[data-dateline-shares-toggle]');
      this.toggle = this.toggle.bind(this);
      this.button.addEventListener('click', this.toggle);
    }

    disconnect() {
      this.button.removeEventListener('click', this.toggle);
    }

    async toggle() {
      const opens = this.element.hidden;
      this.element.hidden = !opens;
      this.button.setAttribute('aria-expanded', opens);
      if (!opens) return;
      await this.fetch(this.addressValue);
      this.listTarget.querySelector('input')?.focus();
    }

    close() {
      if (this.element.hidden) return;
      this.toggle();
      this.button.focus();
    }

    async send({ target: form }) {
      await this.fetch(form.action, { method: 'POST', body: new FormData(form) });
      (this.listTarget.querySelector('.dateline-shares__made input') ?? this.listTarget.querySelector('input'))?.focus();
      this.listTarget.querySelector('.dateline-shares__made input')?.select();
    }

    async fetch(address, options = {}) {
      const { CSRF_HEADER_NAME: name, CSRF_TOKEN: token } = window.wagtailConfig;
      try {
        const answer = await fetch(address, { ...options, headers: { [name]: token } });
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        this.listTarget.innerHTML = await answer.text();
      } catch {
        this.listTarget.textContent = this.failedValue;
      }
    }
  }

  window.wagtail.app.register('dateline-shares', ShareLinks);
})();
