/*
 * Keys for whoever goes through a list all day: / goes to the search field, j and k to the next and the previous row,
 * Enter opens it as any link does, Escape leaves the search field. Off in a field, in a dialog and with Ctrl, Alt or
 * Cmd; whoever wants none turns them off (WCAG 2.1.4), which this browser remembers.
 */
(() => {
  if (customElements.get('list-keys')) return;
  const OFF = 'portal:keys-off';
  const store = window.localStorage;
  const TYPES = 'input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable=true]';
  const ROWS = 'main .card-table tbody > tr, main .document-list > li, main .case-card';

  const inField = (event) => event.composedPath().some((part) => part.matches && part.matches(TYPES));
  const inDialog = () => document.querySelector('[role=dialog][opened], vaadin-dialog[opened]');

  class ListKeys extends HTMLElement {
    connectedCallback() {
      this.pressed = this.pressed || ((event) => this.press(event));
      document.addEventListener('keydown', this.pressed);
      this.switch = this.querySelector('button');
      this.switch.onclick = () => this.turn(!this.off());
      this.turn(this.off());
    }

    disconnectedCallback() {
      document.removeEventListener('keydown', this.pressed);
    }

    off() {
      return store.getItem(OFF) === 'yes';
    }

    turn(off) {
      if (off) store.setItem(OFF, 'yes');
      else store.removeItem(OFF);
      this.switch.textContent = this.getAttribute(off ? 'data-turn-on' : 'data-turn-off');
      this.toggleAttribute('data-off', off);
    }

    press(event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || inDialog()) return;
      if (this.off()) return;
      const search = document.querySelector('main [data-search]');
      if (inField(event)) {
        if (event.key === 'Escape' && search && search.contains(event.target) && !search.value) this.go(0);
        return;
      }
      if (event.key === '/' && search) search.focus();
      else if (event.key === 'j') this.go(this.at() + 1);
      else if (event.key === 'k') this.go(Math.max(this.at() - 1, 0));
      else return;
      event.preventDefault();
    }

    /* What opens each row; a row without it is passed over. */
    rows() {
      return Array.from(document.querySelectorAll(ROWS))
          .map((row) => row.querySelector('a, vaadin-button, button'))
          .filter((way) => way && way.checkVisibility());
    }

    at() {
      const row = document.activeElement && document.activeElement.closest(ROWS);
      return this.rows().findIndex((way) => row && row.contains(way));
    }

    go(to) {
      const rows = this.rows();
      const way = rows[Math.min(to, rows.length - 1)];
      if (!way) return;
      way.focus();
      way.scrollIntoView({ block: 'nearest' });
    }
  }

  customElements.define('list-keys', ListKeys);
})();
