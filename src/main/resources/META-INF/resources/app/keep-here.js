// Where nobody has signed in, no server keeps what is typed: it stays in this browser until it is sent, and for a day at most.
(() => {
  // A form answers to the names of its boxes before its own (a box may be called "method"): what is the form's is asked past them.
  const own = (form, name) => Reflect.get(HTMLFormElement.prototype, name, form);
  const DAY = 24 * 60 * 60 * 1000;
  const stores = () => { try { return [sessionStorage, localStorage]; } catch { return []; } };
  const name = address => `assay-here ${address}`;
  const drop = address => stores().forEach(s => s.removeItem(name(address)));

  const sent = document.querySelector('[data-sent]');
  if (sent) drop(sent.dataset.sent);

  const form = document.querySelector('form[data-keep-here]');
  if (!form) return;
  const address = own(form, 'getAttribute').call(form, 'action');
  const boxes = () => [...own(form, 'elements')].filter(el => el.name && el.type !== 'submit');
  const typedBoxes = () => boxes().filter(el => el.type !== 'hidden');
  const read = store => {
    try {
      const kept = JSON.parse(store.getItem(name(address)));
      if (kept && Date.now() - kept.at < DAY) return kept;
    } catch { /* then there is none */ }
    store.removeItem(name(address));
    return null;
  };
  let unkept = false;
  let sending = false;

  // This window's own text before that of another.
  const kept = stores().map(read).find(Boolean);
  const untouched = typedBoxes().every(el => !el.value);
  if (kept && untouched) {
    for (const el of boxes()) {
      if (el.name in kept.fields) el.value = kept.fields[el.name];
    }
    own(form, 'querySelector').call(form, '[data-brought]').hidden = false;
  }
  own(form, 'querySelector').call(form, '[data-begin-again]').addEventListener('click', () => {
    drop(address);
    sending = true; // nothing is left to warn about
    location.assign(address);
  });

  const keep = () => {
    sending = false;
    if (typedBoxes().every(el => !el.value)) { unkept = false; drop(address); return; }
    const body = JSON.stringify({ at: Date.now(), fields: Object.fromEntries(boxes().map(el => [el.name, el.value])) });
    const places = stores();
    const put = places.filter(s => { try { s.setItem(name(address), body); return true; } catch { return false; } });
    unkept = put.length === 0;
  };
  own(form, 'addEventListener').call(form, 'input', keep);
  own(form, 'addEventListener').call(form, 'change', keep);
  own(form, 'addEventListener').call(form, 'submit', () => { sending = true; });
  addEventListener('beforeunload', event => { if (unkept && !sending) event.preventDefault(); });
})();
