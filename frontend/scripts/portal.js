/*
 * Keeps what people type: mirrored per page and field into this tab's session storage, offered back when the field
 * comes up with another text, carried over a change of language, cleared at logout. Counts down to the end of the session.
 * Keeps the start page's dates in the address, behind the #.
 */
(() => {
  const PREFIX = 'portal:typed:';
  const SWITCH = 'portal:switch';
  const WHO = 'portal:who';
  const FIELDS = 'vaadin-text-field,vaadin-text-area,vaadin-email-field,vaadin-integer-field,vaadin-number-field,'
      + 'vaadin-big-decimal-field,vaadin-date-picker,vaadin-combo-box,vaadin-checkbox,vaadin-radio-button,main input';
  const store = window.sessionStorage;
  const byId = (id) => document.getElementById(id);
  const keyOf = (field) => PREFIX + location.pathname + ':' + field.getAttribute('data-keep');
  const kept = () => Array.from(document.querySelectorAll('[data-keep]'));

  function put(field, value) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  const typedIn = new WeakSet();

  document.addEventListener('input', (event) => {
    const field = event.target.closest && event.target.closest('[data-keep]');
    if (!field) return;
    const text = event.target.value;
    if (!typedIn.has(field)) {
      typedIn.add(field);
      field.addEventListener('value-changed', () => written(field));
    }
    if (text) store.setItem(keyOf(field), text);
    else store.removeItem(keyOf(field));
  }, true);

  /* The server put another text in a field that was typed in: it has dealt with what was typed. */
  function written(field) {
    if (store.getItem(keyOf(field)) !== field.value) store.removeItem(keyOf(field));
  }

  function offer() {
    const box = byId('typed-offer');
    if (!box) return;
    const lost = kept().filter((field) => {
      const text = store.getItem(keyOf(field));
      return text && text !== field.value;
    });
    box.hidden = lost.length === 0;
    byId('typed-restore').onclick = () => {
      lost.forEach((field) => put(field, store.getItem(keyOf(field))));
      box.hidden = true;
      if (lost[0]) lost[0].focus();
    };
    byId('typed-drop').onclick = () => {
      lost.forEach((field) => store.removeItem(keyOf(field)));
      box.hidden = true;
    };
  }

  /* The server has stored the field's text; what was typed since then stays mirrored. */
  function saved(field) {
    if (store.getItem(keyOf(field)) === field.value) store.removeItem(keyOf(field));
  }

  function forget(path) {
    Object.keys(store).filter((key) => key.startsWith(PREFIX + path + ':')).forEach((key) => store.removeItem(key));
  }

  function forgetAll() {
    Object.keys(store).filter((key) => key.startsWith('portal:')).forEach((key) => store.removeItem(key));
  }

  /* After a session that ended by itself, the next person on this tab must not be offered what the last one typed. */
  function belongs() {
    const layout = document.querySelector('.portal-layout');
    const who = layout && layout.dataset.who;
    if (!who) return;
    const last = store.getItem(WHO);
    if (last && last !== who) forgetAll();
    store.setItem(WHO, who);
  }

  const ticked = (field) => field.localName === 'input' ? /checkbox|radio/.test(field.type)
      : field.checked !== undefined && !('placeholder' in field);
  const state = (field) => ticked(field) ? { checked: field.checked } : { value: field.value };

  /* The page comes back with the same fields in the same order, so their place names them. Passwords are left out. */
  /* Passwords and codes are kept nowhere, not even for a moment. */
  function fieldsToCarry() {
    return Array.from(document.querySelectorAll(FIELDS))
      .filter((field) => field.type !== 'password' && field.getAttribute('autocomplete') !== 'one-time-code');
  }

  function language(code) {
    const fields = fieldsToCarry();
    const values = fields.map((field) => [field.localName, state(field)]);
    store.setItem(SWITCH, JSON.stringify({ path: location.pathname, values }));
    document.cookie = 'taal=' + code + ';path=/;max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    location.reload();
  }

  function putBack() {
    const saved = JSON.parse(store.getItem(SWITCH) || 'null');
    if (!saved) return;
    store.removeItem(SWITCH);
    if (saved.path !== location.pathname) return;
    const fields = fieldsToCarry();
    saved.values.forEach(([name, was], index) => {
      const field = fields[index];
      if (!field || field.localName !== name) return;
      if (was.checked !== undefined && field.checked !== was.checked) field.click();
      else if (was.value && field.value !== was.value) put(field, was.value);
    });
  }

  let deadline = 0;
  let warned = false;

  function busy() {
    const layout = document.querySelector('.portal-layout');
    const seconds = Number((layout && layout.dataset.sessionSeconds) || 0);
    deadline = seconds ? Date.now() + seconds * 1000 : 0;
    const dialog = byId('session-dialog');
    if (warned && dialog && dialog.open && !dialog.classList.contains('over')) dialog.close();
    warned = false;
  }

  function show(dialog, over) {
    dialog.classList.toggle('over', over);
    if (dialog.open) return;
    dialog.showModal();
    byId('session-stay').onclick = () => {
      document.querySelector('.portal-layout').$server.stayLoggedIn();
      busy();
    };
    byId('session-go').onclick = () => location.reload();
  }

  /* The server says that the session is gone, in a box without a button or a role; our own dialog says it better. */
  function replacesSystemError(box) {
    const dialog = byId('session-dialog');
    const caption = box.querySelector('.caption');
    const over = dialog && dialog.querySelector('.session-after h2');
    box.setAttribute('role', 'alert');
    if (!caption || !over || caption.textContent !== over.textContent) return;
    box.remove();
    deadline = 0;
    show(dialog, true);
  }

  function watchSystemErrors() {
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => {
      if (node.classList && node.classList.contains('v-system-error')) replacesSystemError(node);
    }))).observe(document.body, { childList: true });
  }

  function count() {
    const dialog = byId('session-dialog');
    if (!deadline || !dialog) return;
    const left = Math.ceil((deadline - Date.now()) / 1000);
    if (left > 120) return;
    warned = true;
    show(dialog, left <= 0);
    byId('session-left').textContent = Math.max(0, Math.floor(left / 60)) + ':' + String(Math.max(0, left % 60)).padStart(2, '0');
  }

  function watchConnection() {
    const connection = window.Vaadin && window.Vaadin.connectionState;
    if (!connection) return;
    connection.addStateChangeListener((before, now) => {
      if (now === 'loading') busy();
      const note = byId('connection-lost');
      if (note) note.hidden = now !== 'connection-lost' && now !== 'reconnecting';
    });
  }

  /*
   * The start page's dates stand behind the # of the address, a part that no browser sends to a server. Its view is told of
   * them over the open connection.
   */
  function dates(view, text) {
    view.told = text;
    const tail = text ? '#' + text : '';
    if (location.hash !== tail || location.search) history.replaceState(history.state, '', location.pathname + tail);
  }

  function readDates() {
    const view = document.querySelector('[data-dates]');
    if (!view || !view.$server) return;
    const found = location.hash.slice(1).replaceAll('%2F', '/').replaceAll('%26', '&');
    if (found.startsWith('ziek=')) {
      if (found === view.told) return;
      dates(view, found);
      view.$server.shared(found);
    } else if (view.told) {
      view.$server.address(); /* the link past the menu went through the same part; put it back once that is done */
    }
  }

  function copyAddress(button) {
    const say = (text) => { byId(button.dataset.says).textContent = text; };
    const failed = () => say(button.dataset.failed);
    if (navigator.clipboard) navigator.clipboard.writeText(location.href).then(() => say(button.dataset.done), failed);
    else failed();
  }

  function serve(event) {
    const button = event.target.closest && event.target.closest('[data-does]');
    if (!button) return;
    if (button.dataset.does === 'print') window.print();
    else copyAddress(button);
  }

  /* The page's base is not its own address, so the browser itself would take "#here" for a place on the start page. */
  function jump(event) {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    const place = link && byId(link.getAttribute('href').slice(1));
    if (!place) return;
    event.preventDefault();
    if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  }

  let watching = false;

  function arrived() {
    if (!watching) {
      watching = true;
      watchConnection();
      watchSystemErrors();
      setInterval(count, 1000);
      document.addEventListener('click', closeMenus);
      document.addEventListener('click', serve);
      document.addEventListener('click', jump);
      window.addEventListener('hashchange', readDates);
      document.addEventListener('keydown', (event) => event.key === 'Escape' && closeMenus({ target: document.body }));
    }
    busy();
    belongs();
    closeMenus({ target: document.body });
    readDates();
    setTimeout(() => { putBack(); offer(); }, 60);
  }

  function closeMenus(event) {
    document.querySelectorAll('details.drop-down[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  }

  window.portal = { arrived, saved, forget, forgetAll, language, dates };
  if (document.querySelector('.portal-layout')) arrived();
})();
