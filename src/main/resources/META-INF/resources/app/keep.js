// What is typed into a form is kept as it is typed, without a button: no reload, back button or ended session loses it.
(() => {
  const SOON = 1500, LARGEST = 60000;
  const typing = new Map();
  const keepable = form => form?.method === 'post' && form.enctype !== 'multipart/form-data'
    && Boolean(form.elements.namedItem('form:address')?.value);
  const fields = form => {
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') sent.append(name, value);
    return sent;
  };

  const keep = async (form, leaving) => {
    const now = typing.get(form);
    if (!now || now.sending) return;
    clearTimeout(now.timer);
    const body = fields(form);
    now.changed = false;
    now.stop = new AbortController();
    try {
      const answer = await fetch('/kept-form', {
        method: 'POST', body, redirect: 'manual', signal: now.stop.signal, headers: { 'HX-Request': 'true' },
        keepalive: leaving === true && body.toString().length < LARGEST,
      });
      if (!answer.ok) now.changed = true;
      else form.dataset.kept = body.toString().length;
    } catch { now.changed = now.changed || !now.sending; }
    if (now.changed && !now.sending) now.timer = setTimeout(keep, 10 * SOON, form);
  };

  const typed = event => {
    const form = event.target.form;
    if (!keepable(form) || event.target.type === 'hidden') return;
    const now = typing.get(form) ?? {};
    typing.set(form, now);
    now.changed = true;
    now.sending = false;
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
  };
  const failed = event => {
    const form = event.target.closest?.('form') ?? event.target;
    const now = typing.get(form);
    if (!now) return;
    now.sending = false;
    now.changed = true;
    now.timer = setTimeout(keep, SOON, form);
  };
  document.addEventListener('submit', sending);
  document.addEventListener('htmx:beforeRequest', sending);
  document.addEventListener('htmx:responseError', failed);
  document.addEventListener('htmx:sendError', failed);

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') typing.forEach((now, form) => { if (now.changed) keep(form, true); });
  });
  // Only what could not be kept is warned about: everything else is there again.
  addEventListener('beforeunload', event => {
    if ([...typing].some(([form, now]) => form.isConnected && now.changed && !now.sending)) event.preventDefault();
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
})();
