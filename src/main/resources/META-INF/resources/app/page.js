// Listeners stand on the document, so that they outlive whatever htmx exchanges.
(() => {
  const root = document.documentElement;
  const dark = () => root.getAttribute('data-bs-theme') === 'dark';
  const show = () => document.querySelectorAll('.as-theme').forEach(b => b.setAttribute('aria-pressed', String(dark())));
  const say = html => { const toast = document.getElementById('toast'); if (toast) toast.replaceChildren(...html); };

  document.addEventListener('click', event => {
    if (!event.target.closest('.as-theme')) return;
    root.setAttribute('data-bs-theme', dark() ? 'light' : 'dark');
    try { localStorage.setItem('assay-theme', root.getAttribute('data-bs-theme')); } catch { /* it is only forgotten */ }
    show();
  });

  // A problem comes as a whole page, which never goes into a part of one: its words are said instead.
  const worded = text => {
    if (!/^\s*<!doctype/i.test(text)) return null;
    const page = new DOMParser().parseFromString(text, 'text/html');
    const parts = [...page.querySelectorAll('main h1, main .as-lead, main h1 ~ p:not(.as-actions)')];
    return [...new Set(parts.map(p => p.textContent.trim().replace(/([^.!?])$/, '$1.')))].join(' ') || null;
  };

  const ENDED = 499;
  const ended = () => {
    const link = Object.assign(document.createElement('a'), { href: '/', target: '_blank', textContent: 'Sign in again' });
    say(['Your session has ended. What you typed stays here. ', link, ' in a new tab, then send this form once more.']);
  };
  const problem = (status, text) => (status === ENDED ? ended()
    : say([worded(text) ?? 'That did not work, and nothing was changed. What you typed stays here; try once more.']));
  // Whatever asks in the background has its problems said in the same place.
  document.addEventListener('assay:problem', event => problem(event.detail.status, event.detail.text));

  // 499: the session has ended. A page that is only read is loaded again; a form that is being filled in is kept.
  document.addEventListener('htmx:responseError', event => {
    const { xhr, requestConfig } = event.detail;
    if (xhr.status === ENDED && requestConfig.verb === 'get') { location.reload(); return; }
    problem(xhr.status, xhr.responseText);
  });
  document.addEventListener('htmx:beforeSwap', event => {
    const words = worded(event.detail.xhr.responseText);
    if (!words) return;
    event.detail.shouldSwap = false;
    if (event.detail.xhr.status < 500) say([words]);
  });
  document.addEventListener('htmx:sendError', () => say(['Assay cannot be reached. What you typed stays here. Check the connection, then try once more.']));
  document.addEventListener('htmx:beforeRequest', () => say([]));
  // Somebody else may have signed in in another tab: the server says so, before it says that there is nothing here.
  document.addEventListener('htmx:configRequest', event => {
    const whose = event.detail.verb === 'post' && document.querySelector('[name="form:address"]')?.dataset.of;
    if (whose) event.detail.headers['Form-Of'] = whose;
  });

  // A browser shows a day in an order of its own; in words nobody takes the month for the day.
  // Months as everywhere else: a browser's own short names are not ("Sept").
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const words = { format: day => `${weekday.format(day)}, ${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}` };
  const tell = box => {
    let told = box.previousElementSibling;
    if (!told?.matches('.as-day-words')) {
      told = Object.assign(document.createElement('output'), { className: 'as-day-words' });
      told.htmlFor = box.id;
      box.before(told);
    }
    told.textContent = box.valueAsDate ? words.format(box.valueAsDate) : '';
  };
  const days = () => document.querySelectorAll('input[type="date"]').forEach(tell);
  document.addEventListener('input', event => { if (event.target.matches?.('input[type="date"]')) tell(event.target); });
  document.addEventListener('htmx:afterSwap', days);

  // A box takes whatever is pasted: how much of it is too much is counted beside it, and the server refuses it by its field.
  const NEAR = 0.8;
  const count = box => {
    const most = Number(box.dataset.letters), over = box.value.length - most;
    let told = box.nextElementSibling;
    if (!told?.matches('.as-count')) {
      if (box.value.length < NEAR * most) return;
      told = Object.assign(document.createElement('output'), { className: 'as-count' });
      told.htmlFor = box.id;
      box.after(told);
    }
    const letters = n => `${n.toLocaleString('en')} ${n === 1 ? 'letter' : 'letters'}`;
    told.textContent = box.value.length < NEAR * most ? '' : over > 0 ? `${letters(over)} too many` : `${letters(-over)} left`;
    told.classList.toggle('as-over', over > 0);
  };
  const counts = () => document.querySelectorAll('[data-letters]').forEach(count);
  document.addEventListener('input', event => { if (event.target.matches?.('[data-letters]')) count(event.target); });
  document.addEventListener('change', event => { if (event.target.matches?.('[data-letters]')) count(event.target); });
  document.addEventListener('htmx:afterSwap', counts);

  // Where a page has one before it and one after it, j and k lead there, as long as nothing is being typed.
  document.addEventListener('keydown', event => {
    const way = { j: 'next', k: 'prev' }[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, select, textarea, [contenteditable]')) return;
    document.querySelector(`main a[rel="${way}"]`)?.click();
  });

  days();
  counts();
  show();
})();
