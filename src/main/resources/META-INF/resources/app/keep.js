// What is typed into a form is kept as it is typed, without a button: no reload, back button, ended session or broken line loses it.
(() => {
  // A form answers to the names of its boxes before its own (a box may be called "method"): what is the form's is asked past them.
  const own = (form, name) => Reflect.get(HTMLFormElement.prototype, name, form);
  const SOON = 1500, LARGEST = 60000, ENDED = 499;
  const typing = new Map();
  const sent = new WeakMap();
  const keepable = form => Boolean(form) && own(form, 'method') === 'post' && (own(form, 'enctype') !== 'multipart/form-data' || 'keep' in own(form, 'dataset'))
    && Boolean(own(form, 'elements').namedItem('form:address')?.value);
  const fields = form => {
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !own(form, 'elements').namedItem(name)?.dataset?.hasOwnProperty('carried')) sent.append(name, value);
    return sent;
  };

  // What this window knows of a form, by its address: what was kept of it last, or stood in it when it was opened, and whatever
  // stood in it here. Each window sends only what it has changed itself: so none writes over what was typed in another.
  const windows = new Map();
  const self = Array.from(crypto.getRandomValues(new Uint8Array(8)), b => b.toString(16)).join('');
  const opened = el => {
    if (el.type === 'checkbox' || el.type === 'radio') return el.defaultChecked ? el.value : null;
    if (el.tagName === 'SELECT') return ([...el.options].find(o => o.defaultSelected) ?? el.options[0])?.value ?? '';
    return el.defaultValue ?? null;
  };
  const lines = value => value.replaceAll('\r\n', '\n');
  const known = form => {
    const address = own(form, 'elements').namedItem('form:address').value;
    if (!windows.has(address)) windows.set(address, { kept: new Map(), here: new Map() });
    return windows.get(address);
  };
  const note = (map, name, value) => { if (!map.has(name)) map.set(name, new Set()); map.get(name).add(value); };
  const learn = form => {
    const { kept, here } = known(form);
    const first = !own(form, 'ownerDocument').body.dataset.learnt;
    for (const el of own(form, 'elements')) {
      const value = el.name && !el.name.startsWith('form:') && !el.disabled && !['file', 'submit', 'hidden'].includes(el.type) ? opened(el) : null;
      if (value === null) continue;
      if (first) kept.set(el.name, lines(value));
      note(here, el.name, lines(value));
    }
  };
  const learnAll = () => {
    [...document.forms].filter(keepable).forEach(learn);
    document.body.dataset.learnt = '1';
  };
  const changed = (form, body) => {
    const { kept, here } = known(form);
    const carried = new Set([...own(form, 'elements')].filter(el => el.type === 'hidden').map(el => el.name)); // nobody types into these
    const names = new Set([...[...own(form, 'elements')].map(el => el.name), ...body.keys()].filter(n => n && !n.startsWith('form:') && !carried.has(n)));
    const told = new URLSearchParams();
    for (const name of names) {
      const value = lines(body.get(name) ?? '');
      const before = kept.get(name) ?? '';
      if (value !== before) new Set([before, ...here.get(name) ?? []]).forEach(v => told.append(name, v));
    }
    return told;
  };
  const shown = form => {
    const told = new URLSearchParams();
    own(form, 'querySelectorAll').call(form, '[data-elsewhere]').forEach(el => told.append(el.dataset.elsewhere, lines(el.dataset.text)));
    known(form).here.forEach((values, name) => { if (!own(form, 'elements').namedItem(name)) values.forEach(v => told.append(name, v)); });
    return told;
  };
  const whole = form => {
    const body = fields(form);
    body.set('form:known', changed(form, body).toString());
    body.set('form:shown', shown(form).toString());
    for (const [name, value] of body) if (!name.startsWith('form:')) note(known(form).here, name, lines(value));
    return body;
  };
  const settled = (form, body) => {
    const { kept } = known(form);
    for (const name of new URLSearchParams(body.get('form:known')).keys()) kept.set(name, lines(body.get(name) ?? ''));
  };
  const words = (el, text) => (el?.options ? [...el.options].find(o => o.value === text)?.text : null) ?? (text === 'true' ? 'ticked' : text || 'nothing');
  const tell = (form, name, text, stands) => {
    const place = own(form, 'querySelector').call(form, '.as-elsewhere');
    if (!place || [...place.querySelectorAll('li')].some(li => li.dataset.elsewhere === name && li.dataset.text === text)) return;
    const el = own(form, 'elements').namedItem(name);
    if (el?.type === 'hidden') return;
    const make = (tag, ...inside) => { const made = document.createElement(tag); made.append(...inside); return made; };
    const line = el?.closest?.('[role=group]')?.getAttribute('aria-label');
    const link = Object.assign(make('a', [line, el?.labels?.[0]?.textContent.trim()].filter(Boolean).join(', ') || 'Lines of another window'), { href: el?.id ? `#${el.id}` : location.href });
    const li = make('li', link, ': ', make('span', words(el, text)), stands ? make('em', ' (stands in the box now)') : '');
    li.dataset.elsewhere = name;
    li.dataset.text = text;
    if (!place.querySelector('ul')) place.replaceChildren(make('p', 'You typed this in another window as well:'), make('ul'));
    place.querySelector('ul').append(li);
  };
  // What was typed in another window comes into the boxes that were not touched here.
  const bring = (form, body, other) => {
    if (!own(form, 'isConnected')) return;
    const { kept, here } = known(form);
    for (const [name, value] of Object.entries(other.fields)) {
      if (other.others[name]) continue;
      const el = own(form, 'elements').namedItem(name);
      if (!el) { tell(form, name, value, false); continue; }
      if (!('value' in el) || el.type === 'hidden' || el === document.activeElement || lines(fields(form).get(name) ?? '') !== lines(body.get(name) ?? '')) continue;
      if (el.type === 'checkbox') el.checked = value === el.value; else el.value = value;
      kept.set(name, value);
      note(here, name, value);
      tell(form, name, value, true);
    }
    for (const [name, texts] of Object.entries(other.others)) texts.forEach(text => tell(form, name, text, false));
  };

  const send = (body, more) => fetch('/kept-form', {
    method: 'POST', body, redirect: 'manual', headers: { 'HX-Request': 'true', 'Form-Of': document.querySelector('[name="form:address"]')?.dataset.of ?? '' }, ...more,
  });

  // What the server has not got yet waits in this browser, under the name of the person who typed it, and until she signs out:
  // in this window while the server may still take it, beyond the window once nobody answered or the session had ended.
  const stores = () => { try { return [sessionStorage, localStorage]; } catch { return []; } };
  const place = form => `assay-form ${own(form, 'elements').namedItem('form:address').dataset.of} ${own(form, 'elements').namedItem('form:address').value} `;
  const here = {
    put: (form, body, lasting) => {
      try { stores()[lasting || !navigator.onLine ? 1 : 0].setItem(place(form) + self, body.toString()); } catch { /* then it is in the form alone */ }
    },
    // of every window that has not got rid of what was typed in it
    all: form => stores().flatMap(store => Object.keys(store).filter(k => k.startsWith(place(form))).map(key => ({ store, key, body: store.getItem(key) }))),
    drop: form => stores().forEach(s => s.removeItem(place(form) + self)),
    leave: () => stores().forEach(s => Object.keys(s).filter(k => k.startsWith('assay-form ')).forEach(k => s.removeItem(k))),
  };
  let leaving = false; // whoever signs out leaves nothing behind; what is still in a form is warned about as ever
  const signOut = event => {
    if (!event.target.closest?.('form[action="/sign-out"]')) return;
    leaving = true;
    here.leave();
  };
  document.addEventListener('click', signOut);
  document.addEventListener('submit', signOut);
  let told = 0;
  const refused = async answer => {
    if (told === answer.status) return;
    told = answer.status;
    document.dispatchEvent(new CustomEvent('assay:problem', { detail: { status: answer.status, text: await answer.text() } }));
  };
  const written = body => [...new URLSearchParams(body)].filter(([name, value]) => value && !name.startsWith('form:')).join('\n');
  const offerAgain = async () => {
    let brought = null;
    for (const form of [...document.forms].filter(keepable)) {
      for (const { store, key, body } of here.all(form).filter(w => !w.key.endsWith(self))) {
        if (written(body) !== written(fields(form))) {
          const answer = await send(new URLSearchParams(body)).catch(() => null);
          if (!answer?.ok) return;
          brought = form;
        }
        store.removeItem(key);
      }
    }
    if (brought && !typing.get(brought)?.changed) setTimeout(() => location.reload());
  };

  const keep = async (form, leaving) => {
    const now = typing.get(form);
    if (!now || now.sending) return;
    clearTimeout(now.timer);
    const body = whole(form);
    now.changed = false;
    now.stop = new AbortController();
    try {
      const answer = await send(body, { signal: now.stop.signal, keepalive: leaving === true && body.toString().length < LARGEST });
      if (!answer.ok) { now.failed = true; here.put(form, body, true); refused(answer); }
      else {
        now.failed = false;
        settled(form, body);
        here.drop(form);
        if (answer.status === 200) bring(form, body, await answer.json());
        own(form, 'dataset').kept = body.toString().length;
      }
      now.changed = now.changed || !answer.ok;
    } catch {
      if (now.sending) return;
      now.changed = true;
      now.failed = true;
      here.put(form, body, true);
    }
    if (now.changed && !now.sending) now.timer = setTimeout(keep, 10 * SOON, form);
  };

  const typed = event => {
    const form = event.target.form;
    if (!keepable(form) || event.target.type === 'hidden') return;
    const now = typing.get(form) ?? {};
    typing.set(form, now);
    now.changed = true;
    now.sending = false;
    leaving = false;
    clearTimeout(now.timer);
    now.timer = setTimeout(keep, SOON, form);
  };
  document.addEventListener('input', typed);
  document.addEventListener('change', typed);

  // A form that is sent is kept no more; where sending fails it is kept once more.
  // What is only reckoned beside a form sends nothing: it goes on being kept.
  const sends = el => (el.matches?.('form, button, input') ? el.closest('form') : null);
  const sending = event => {
    const now = typing.get(sends(event.target));
    if (!now) return;
    clearTimeout(now.timer);
    now.stop?.abort();
    now.sending = true;
    now.changed = false;
    told = 0;
  };
  const failed = event => {
    const form = sends(event.target);
    const now = typing.get(form);
    if (!now) return;
    now.sending = false;
    now.changed = true;
    now.failed = true;
    here.put(form, whole(form), true);
    now.timer = setTimeout(keep, SOON, form);
  };
  document.addEventListener('submit', sending);
  document.addEventListener('htmx:beforeRequest', sending);
  document.addEventListener('htmx:configRequest', event => {
    const form = sends(event.detail.elt);
    if (event.detail.verb !== 'post' || !keepable(form)) return;
    const body = whole(form);
    ['form:known', 'form:shown'].forEach(name => event.detail.formData.set(name, body.get(name)));
    sent.set(form, body);
  });
  document.addEventListener('htmx:afterSwap', learnAll);

  // What is typed while an answer is awaited goes into the form that the answer brings.
  const ticks = el => el.type === 'checkbox' || el.type === 'radio';
  const box = el => el.name && !el.disabled && !el.name.startsWith('form:') && !['hidden', 'file', 'submit', 'button', 'fieldset'].includes(el.type);
  let meanwhile = null;
  document.addEventListener('htmx:beforeSwap', event => {
    const form = event.detail.requestConfig && sends(event.detail.requestConfig.elt);
    const before = sent.get(form);
    meanwhile = before && keepable(form) ? { id: own(form, 'id'), address: before.get('form:address'), boxes: [...own(form, 'elements')].filter(box).filter(el => (ticks(el)
      ? el.checked !== before.getAll(el.name).includes(el.value) : lines(el.value) !== lines(before.get(el.name) ?? ''))) } : null;
  });
  document.addEventListener('htmx:afterSwap', () => {
    const { id, address, boxes = [] } = meanwhile ?? {};
    const next = boxes.length && document.getElementById(id);
    meanwhile = null;
    if (!next || !keepable(next) || own(next, 'elements').namedItem('form:address').value !== address) return;
    for (const was of boxes) {
      const el = [...own(next, 'elements')].find(e => e.name === was.name && (!ticks(was) || e.value === was.value));
      if (!el) continue;
      if (ticks(was)) el.checked = was.checked; else el.value = was.value;
      el.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  document.addEventListener('htmx:responseError', failed);
  document.addEventListener('htmx:sendError', failed);

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    typing.forEach((now, form) => {
      if (!now.changed || now.sending) return;
      if (!leaving) here.put(form, whole(form), now.failed); // the page that comes next may be there before this is kept
      keep(form, true);
    });
  });
  // Only what could not be kept is warned about: everything else is there again.
  addEventListener('beforeunload', event => {
    if ([...typing].some(([form, now]) => own(form, 'isConnected') && now.changed && !now.sending)) event.preventDefault();
  });

  // A form that was answered waits here no more: it was done, or is kept with what was said against it.
  document.addEventListener('htmx:afterRequest', event => {
    const { requestConfig, xhr } = event.detail;
    const form = sends(requestConfig.elt); // the event itself comes from what stands in its place
    if (!keepable(form) || xhr.status <= 0 || xhr.status >= ENDED) return;
    here.drop(form);
    if (sent.has(form)) settled(form, sent.get(form)); // what is said against it was kept with it
  });
  learnAll();
  offerAgain();

  // Who comes to a visit is chosen among the lines of the team, under the names that are chosen there.
  const line = name => name?.match(/^team\[(\d+)]\.person$/)?.[1];
  document.addEventListener('change', event => {
    const at = line(event.target.name);
    if (at === undefined) return;
    const chosen = event.target.value ? event.target.selectedOptions[0].text : `Line ${Number(at) + 1} of the team`;
    own(event.target.form, 'querySelectorAll').call(event.target.form, `input[name^="visits["][name$=".members.${Number(at) + 1}"]`).forEach(box => { box.nextElementSibling.textContent = chosen; });
  });

  // The lines that were asked for are what is typed in next.
  let more = null;
  document.addEventListener('click', event => {
    const button = event.target.closest?.('button[name="form:more"]');
    more = button && { list: button.closest('fieldset')?.id, lines: button.closest('fieldset')?.querySelectorAll('.as-line').length };
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (!more) return;
    const line = document.getElementById(more.list)?.querySelectorAll('.as-line')[more.lines];
    line?.querySelector('input, select, textarea')?.focus();
    more = null;
  });

  // Whoever saves a section stays where she is.
  let saved = null;
  document.addEventListener('click', event => {
    saved = event.target.closest?.('button[name="form:save"][id]')?.id ?? null;
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (saved) document.getElementById(saved)?.focus({ preventScroll: true });
    saved = null;
  });
})();
