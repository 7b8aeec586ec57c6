// Files go up as soon as they are chosen or dropped, each by itself: no refusal, reload or closed tab loses one.
(() => {
  // A form answers to the names of its boxes before its own (a box may be called "method"): what is the form's is asked past them.
  const own = (form, name) => Reflect.get(HTMLFormElement.prototype, name, form);
  const boxes = () => document.querySelectorAll('.as-files[data-files]');
  const make = (tag, set, ...inside) => { const made = Object.assign(document.createElement(tag), set); made.append(...inside); return made; };
  const said = (box, words) => { box.querySelector('.as-files-said').textContent = words; };
  const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');

  const words = xhr => {
    try {
      const problem = JSON.parse(xhr.responseText);
      return problem.errors?.map(e => e.message).join('. ') || problem.detail || problem.title;
    } catch { return null; }
  };
  const wrong = (line, name, why) => {
    const close = make('button', { type: 'button', className: 'btn btn-sm' }, 'Close', make('span', { className: 'visually-hidden' }, ` what is said of ${name}`));
    close.addEventListener('click', () => line.remove());
    line.className = 'as-file-refused';
    line.replaceChildren(make('p', { className: 'as-wrong' }, `${name}: ${why.replace(/([^.!?])$/, '$1.')}`), close);
    line.firstChild.setAttribute('role', 'alert');
  };

  const remove = async (box, line) => {
    const tick = line.querySelector('input');
    const name = line.querySelector('.form-check-label').textContent;
    const id = tick.name.slice(box.dataset.name.length + 1);
    const answer = await fetch(`${box.dataset.files}/${id}/removal`, {
      method: 'POST', body: new URLSearchParams(), redirect: 'manual', headers: { 'HX-Request': 'true' },
    }).catch(() => null);
    if (!answer?.ok) { said(box, `${name} could not be removed. Load the page again.`); return; }
    tick.checked = false;
    tick.dispatchEvent(new Event('change', { bubbles: true }));
    const next = line.nextElementSibling ?? line.previousElementSibling;
    line.remove();
    said(box, `${name} was removed.`);
    (next?.querySelector('button, input') ?? box.querySelector('.as-files-add input')).focus();
  };
  const removable = (box, line) => {
    if (line.querySelector('button')) return;
    const button = make('button', { type: 'button', className: 'btn btn-sm' }, 'Remove', make('span', { className: 'visually-hidden' }, ` ${line.querySelector('.form-check-label').textContent}`));
    button.addEventListener('click', () => remove(box, line));
    line.append(button);
  };

  const done = (box, line, told) => {
    const tick = make('input', { type: 'checkbox', className: 'form-check-input', value: 'true', name: `${box.dataset.name}.${told.id}`, checked: true });
    line.className = '';
    line.replaceChildren(make('label', { className: 'form-check' }, tick, make('span', { className: 'form-check-label' }, told.words)));
    removable(box, line);
    said(box, `${told.words} is there.`);
    tick.dispatchEvent(new Event('change', { bubbles: true }));
  };

  // One after the other: what one address sends at once is bounded.
  const ahead = [];
  let busy = false;
  const next = () => {
    if (busy || ahead.length === 0) return;
    busy = true;
    ahead.shift()();
  };

  const put = (box, file) => {
    const bar = make('progress', { max: 1, value: 0 });
    bar.setAttribute('aria-label', `Sending ${file.name}`);
    const line = make('li', { className: 'as-file-going' }, make('span', {}, file.name), bar);
    box.querySelector('.as-files-list').append(line);
    const most = Number(box.dataset.most);
    if (file.size > most) { wrong(line, file.name, `This file is larger than ${Math.floor(most / 1e6)} MB. Hand it in in smaller parts, or with smaller pictures`); return; }
    const xhr = new XMLHttpRequest();
    const body = new FormData();
    body.set('form:key', key());
    body.set('file', file);
    xhr.open('POST', box.dataset.files);
    xhr.setRequestHeader('Accept', 'application/json');
    xhr.setRequestHeader('HX-Request', 'true');
    xhr.onloadend = () => { busy = false; next(); };
    xhr.upload.onprogress = event => { if (event.lengthComputable) bar.value = event.loaded / event.total; };
    xhr.onerror = () => wrong(line, file.name, 'It did not arrive. Check the connection, then add it once more');
    xhr.onload = () => {
      if (xhr.status === 200) { done(box, line, JSON.parse(xhr.responseText)); return; }
      if (xhr.status === 499) document.dispatchEvent(new CustomEvent('assay:problem', { detail: { status: 499, text: '' } }));
      wrong(line, file.name, xhr.status === 499 ? 'Your session has ended. Sign in again in a new tab, then add it once more' : words(xhr) ?? 'It was not taken. Add it once more');
    };
    ahead.push(() => xhr.send(body));
    next();
  };

  const ready = () => boxes().forEach(box => {
    const add = box.querySelector('.as-files-add');
    if (!add.hidden) return;
    add.hidden = false;
    box.querySelector('.as-files-page').hidden = true;
    box.querySelectorAll('.as-files-list > li').forEach(line => removable(box, line));
    const input = add.querySelector('input');
    input.addEventListener('change', event => {
      event.stopPropagation();
      [...input.files].forEach(file => put(box, file));
      input.value = '';
    });
    box.addEventListener('dragover', event => { event.preventDefault(); box.classList.add('as-files-over'); });
    box.addEventListener('dragleave', () => box.classList.remove('as-files-over'));
    box.addEventListener('drop', event => {
      event.preventDefault();
      box.classList.remove('as-files-over');
      [...event.dataTransfer.files].forEach(file => put(box, file));
    });
  });

  // A form waits for the files that are on their way.
  const waits = event => {
    const form = event.target.closest?.('form');
    const going = form && own(form, 'querySelector').call(form, '.as-file-going');
    if (!going) return;
    event.preventDefault();
    said(going.closest('.as-files'), 'Wait until all files are there, then send this form.');
  };
  document.addEventListener('htmx:beforeRequest', waits);
  document.addEventListener('submit', waits, true);
  document.addEventListener('htmx:afterSwap', ready);
  ready();
})();
