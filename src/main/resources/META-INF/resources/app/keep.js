// What is typed into a form is kept as it is typed, without a button: no reload, back button, ended session or broken line loses it.
(() => {
  const SOON = 1500, LARGEST = 60000, ENDED = 499;
  const typing = new Map();
  const keepable = form => form?.method === 'post' && (form.enctype !== 'multipart/form-data' || 'keep' in form.dataset)
    && Boolean(form.elements.namedItem('form:address')?.value);
  const fields = form => {
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') sent.append(name, value);
    return sent;
  };

  const send = (body, more) => fetch('/kept-form', {
    method: 'POST', body, redirect: 'manual', headers: { 'HX-Request': 'true' }, ...more,
  });

  // What the server has not got yet waits in this browser, under the name of the person who typed it, and until she signs out:
  // in this window while the server may still take it, beyond the window once nobody answered or the session had ended.
  const stores = () => { try { return [sessionStorage, localStorage]; } catch { return []; } };
  const place = form => `assay-form ${form.elements.namedItem('form:address').dataset.of} ${form.elements.namedItem('form:address').value}`;
  const here = {
    put: (form, body, lasting) => {
      try { stores()[lasting || !navigator.onLine ? 1 : 0].setItem(place(form), `${Date.now()} ${body}`); } catch { /* then it is in the form alone */ }
    },
    // what the server got later, from here or from another machine, is not overwritten
    get: form => stores().map(s => s.getItem(place(form))).filter(Boolean).map(t => [Number(t.split(' ', 1)[0]), t.slice(t.indexOf(' ') + 1)])
      .filter(([at]) => at > Date.parse(form.elements.namedItem('form:address').dataset.kept || 0)).map(([, body]) => body)[0] ?? null,
    drop: form => stores().forEach(s => s.removeItem(place(form))),
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
    const form = [...document.forms].find(f => keepable(f) && here.get(f));
    if (!form) return;
    const waiting = here.get(form);
    if (written(waiting) !== written(fields(form))) {
      const answer = await send(new URLSearchParams(waiting)).catch(() => null);
      if (!answer?.ok) return;
      if (!typing.get(form)?.changed) setTimeout(() => location.reload());
    }
    here.drop(form);
  };

  const keep = async (form, leaving) => {
    const now = typing.get(form);
    if (!now || now.sending) return;
    clearTimeout(now.timer);
    const body = fields(form);
    now.changed = false;
    now.stop = new AbortController();
    try {
      const answer = await send(body, { signal: now.stop.signal, keepalive: leaving === true && body.toString().length < LARGEST });
      if (!answer.ok) { now.failed = true; here.put(form, body, true); refused(answer); }
      else { now.failed = false; form.dataset.kept = body.toString().length; here.drop(form); }
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
  const sending = event => {
    const now = typing.get(event.target.closest?.('form') ?? event.target);
    if (!now) return;
    clearTimeout(now.timer);
    now.stop?.abort();
    now.sending = true;
    now.changed = false;
    told = 0;
  };
  const failed = event => {
    const form = event.target.closest?.('form') ?? event.target;
    const now = typing.get(form);
    if (!now) return;
    now.sending = false;
    now.changed = true;
    now.failed = true;
    here.put(form, fields(form), true);
    now.timer = setTimeout(keep, SOON, form);
  };
  document.addEventListener('submit', sending);
  document.addEventListener('htmx:beforeRequest', sending);
  document.addEventListener('htmx:responseError', failed);
  document.addEventListener('htmx:sendError', failed);

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    typing.forEach((now, form) => {
      if (!now.changed || now.sending) return;
      if (!leaving) here.put(form, fields(form), now.failed); // the page that comes next may be there before this is kept
      keep(form, true);
    });
  });
  // Only what could not be kept is warned about: everything else is there again.
  addEventListener('beforeunload', event => {
    if ([...typing].some(([form, now]) => form.isConnected && now.changed && !now.sending)) event.preventDefault();
  });

  // A form that was answered waits here no more: it was done, or is kept with what was said against it.
  document.addEventListener('htmx:afterRequest', event => {
    const { elt, xhr } = event.detail;
    const form = elt.closest('form');
    if (keepable(form) && xhr.status > 0 && xhr.status < ENDED) here.drop(form);
  });
  offerAgain();

  // Who comes to a visit is chosen among the lines of the team, under the names that are chosen there.
  const line = name => name?.match(/^team\[(\d+)]\.person$/)?.[1];
  document.addEventListener('change', event => {
    const at = line(event.target.name);
    if (at === undefined) return;
    const chosen = event.target.value ? event.target.selectedOptions[0].text : `Line ${Number(at) + 1} of the team`;
    event.target.form.querySelectorAll(`input[name^="visits["][name$=".members.${Number(at) + 1}"]`).forEach(box => { box.nextElementSibling.textContent = chosen; });
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
