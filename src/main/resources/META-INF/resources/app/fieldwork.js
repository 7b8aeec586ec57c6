// The fieldwork of an audit: a paper is kept as it is typed, for the whole team; others' words come in while they are typed.
(() => {
  const root = document.getElementById('fieldwork');
  if (!root) return;
  const address = root.dataset.address, SOON = 1200, OFTEN = 5000;
  const place = document.getElementById('paper-place');
  const all = (sel, from = document) => [...from.querySelectorAll(sel)];
  const lines = text => text.replaceAll('\r\n', '\n');
  const form = () => document.getElementById('paper');
  const boxes = f => [...f.elements].filter(el => el.name && !el.name.startsWith('form:'));
  const own = (f, name) => f.elements.namedItem(name);
  const hereKey = f => `assay-form ${f.dataset.of} ${address}/papers/${f.dataset.about}`; // goes when its person signs out
  const later = { put: (f, body) => { try { localStorage.setItem(hereKey(f), body); } catch { /* it is in the box alone */ } }, drop: f => { try { localStorage.removeItem(hereKey(f)); } catch { /* nothing was there */ } } };

  // What the server has of each box, and whatever stood in it here.
  let known = new Map(), timer = 0, sending = 0, queue = Promise.resolve(), dirty = false;
  const learnBox = el => known.set(el.name, { kept: '', here: new Set(['']) });
  const learn = f => {
    spare(f);
    known = new Map(boxes(f).map(el => [el.name, { kept: lines(el.value), here: new Set([lines(el.value)]) }]));
    dirty = false;
    why(f);
    f.querySelector('[data-save]').hidden = true;
    f.querySelector('[data-next]').hidden = false;
  };
  const body = (f, chosen = []) => {
    const sent = new URLSearchParams(), changed = new URLSearchParams(), shown = new URLSearchParams();
    for (const el of boxes(f)) {
      const k = known.get(el.name), value = lines(el.value);
      sent.append(el.name, value);
      if (k && value !== k.kept) new Set([k.kept, ...k.here]).forEach(v => changed.append(el.name, v));
      k?.here.add(value);
    }
    all('[data-text]', f).forEach(t => shown.append(t.closest('[data-beside]').dataset.beside, lines(t.dataset.text)));
    sent.set('form:known', changed.toString());
    sent.set('form:shown', shown.toString());
    chosen.forEach(c => sent.append('form:chosen', c));
    return sent;
  };
  const say = (f, text) => { f.querySelector('[data-kept]').textContent = text; };
  const problem = async answer => document.dispatchEvent(new CustomEvent('assay:problem', { detail: { status: answer.status, text: await answer.text() } }));
  const ask = (path, more) => fetch(address + path, { redirect: 'manual', headers: { 'HX-Request': 'true', 'Form-Of': form()?.dataset.of ?? '' }, ...more });

  // Both texts stay in sight until somebody chooses.
  const make = (tag, props, ...inside) => { const made = Object.assign(document.createElement(tag), props); made.append(...inside); return made; };
  const beside = (f, told) => all('[data-beside]', f).forEach(spot => {
    const texts = told.beside[spot.dataset.beside] ?? [];
    const standing = all('[data-text]', spot);
    if (texts.length === standing.length && texts.every((t, n) => standing[n].dataset.text === t.words)) return;
    spot.replaceChildren(...texts.map(t => {
      const el = own(f, spot.dataset.beside), words = el?.options ? [...el.options].find(o => o.value === t.words)?.text ?? t.words : t.words;
      const button = (take, label) => { const b = make('button', { className: 'btn btn-sm', type: 'button' }, label); b.dataset.take = take; return b; };
      const made = make('div', { className: 'as-both-text' }, make('p', {}, make('strong', {}, t.label), ' typed here at the same time:'), make('blockquote', {}, words),
        make('p', { className: 'as-buttons' }, button('theirs', 'Take this text'), ' ', ...(el?.options ? [] : [button('both', 'Put both together'), ' ']), button('mine', 'Keep what stands in the box')));
      made.dataset.text = t.words;
      return made;
    }));
  });
  const take = (f, told) => {
    pieces(f, Object.keys(told.fields).filter(n => told.fields[n]));
    for (const el of boxes(f)) {
      const value = told.fields[el.name] ?? '', k = known.get(el.name);
      if (!k) continue;
      if (lines(el.value) === k.kept && el !== document.activeElement && lines(el.value) !== value) { el.value = value; k.here.add(value); }
      if (lines(el.value) === value) k.kept = value;
    }
    f.dataset.number = told.number;
    all('[data-piece]', f).forEach(called);
    why(f);
    beside(f, told);
    mark(told);
  };
  const row = about => all('[data-about]', root.querySelector('.as-work-papers')).find(li => li.dataset.about === about);
  const mark = told => {
    const li = row(told.about);
    if (!li) return;
    const stage = told.ready ? 'READY' : told.begun ? 'BEGUN' : '';
    if (stage) {
      li.dataset.stage = stage;
      const s = li.querySelector('.as-work-s');
      s.textContent = told.ready ? 'Ready' : 'Begun';
      s.className = `as-work-s as-dot-${told.ready ? 'info' : 'warn'}`;
      const pill = form()?.dataset.about === told.about && document.querySelector('#paper .as-pill');
      if (pill) { pill.lastChild.textContent = s.textContent; pill.className = `as-pill as-${told.ready ? 'info' : 'warn'}`; }
    }
    if (told.fields.result) li.dataset.result = told.fields.result;
    li.toggleAttribute('data-finished', told.finished);
    if (form()?.dataset.about === told.about) {
      const wrong = form().querySelector('[data-wrong]'), only = form().querySelector('[data-only]');
      wrong.hidden = !told.wrong;
      wrong.lastElementChild.textContent = told.wrong;
      only.hidden = !told.finished || !document.getElementById('make-records');
    }
    count();
  };
  const count = () => {
    const staged = stage => all(`.as-work-papers li[data-stage="${stage}"]`).length, ready = staged('READY'), begun = staged('BEGUN');
    root.querySelector('[data-counts]').textContent = (ready ? `, ${ready} ready` : '') + (begun ? `, ${begun} begun` : '');
    const button = document.getElementById('make-records'), finished = all('[data-finished]', root).length;
    if (!button) return;
    button.disabled = finished === 0;
    button.textContent = finished === 0 ? 'Nothing of yours is ready' : `Record ${finished} of yours`;
  };
  // Why something was not examined is asked where it was not.
  const why = f => {
    const box = own(f, 'reason'), field = box?.closest('.as-field');
    if (field) field.hidden = !box.value && !['result', 'selection'].some(n => own(f, n)?.value === 'NOT_EXAMINED');
  };

  // Evidence piece by piece: the spare one that the server draws is what new ones are made of.
  let mould = null;
  const pieceOf = (f, n) => f.querySelector(`[data-piece="${n}"]`);
  const box = (piece, name) => own(form(), `seen[${piece.dataset.piece}].${name}`);
  const chosen = el => (el?.value ? el.selectedOptions[0]?.text ?? '' : '');
  const called = piece => {
    const words = [chosen(box(piece, 'kind')), box(piece, 'what')?.value.trim()].filter(Boolean).join(': ');
    piece.querySelector('[data-piece-words]').textContent = words || 'A new piece of evidence';
  };
  const spare = f => {
    const last = f.querySelector('[data-spare]');
    if (last) { mould = last; last.remove(); }
    all('[data-piece]', f).forEach(ready);
    const add = f.querySelector('[data-add-piece]'), page = f.querySelector('[data-take-page]');
    if (add) add.hidden = !mould;
    if (page) page.hidden = true;
  };
  const ready = piece => { all('[data-take-file], [data-drop-piece]', piece).forEach(el => { el.hidden = false; }); };
  const addPiece = (f, n) => {
    const piece = mould.cloneNode(true), was = mould.dataset.piece;
    piece.dataset.piece = n;
    piece.removeAttribute('data-spare');
    all('*', piece).forEach(el => ['id', 'name', 'for', 'aria-describedby', 'data-beside', 'value'].forEach(a => {
      const v = el.getAttribute(a);
      if (v && (a !== 'value' || v.startsWith('seen['))) el.setAttribute(a, v.replaceAll(`seen[${was}]`, `seen[${n}]`).replaceAll(`f-seen-${was}-`, `f-seen-${n}-`));
    }));
    f.querySelector('[data-add-piece]').parentElement.before(piece);
    ready(piece);
    all('[name]', piece).filter(el => el.name.startsWith('seen[')).forEach(learnBox);
    called(piece);
    return piece;
  };
  const pieces = (f, names) => new Set(names.map(n => /^seen\[(\d+)]/.exec(n)?.[1])).forEach(n => { if (n && mould && !pieceOf(f, n)) addPiece(f, n); });
  const fresh = f => {
    // another person may add one at this moment: numbers lie far enough apart to meet hardly ever
    const used = new Set(all('[data-piece]', f).map(p => Number(p.dataset.piece)));
    const from = Math.min(Math.max(0, ...used), 900);
    let n;
    do { n = from + 1 + Math.floor(Math.random() * 99); } while (used.has(n));
    return n;
  };
  const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
  const takeFile = (piece, file) => {
    const said = piece.querySelector('[data-take-said]'), say = words => { said.textContent = words; };
    const f = form(), what = box(piece, 'what').value.trim(), kind = box(piece, 'kind').value;
    if (!kind || !what) { say('Say first what kind of evidence it is, and what it is.'); return; }
    const up = new XMLHttpRequest(), sent = new FormData();
    sent.append('form:key', key());
    sent.append('file', file, file.name || 'picture.png');
    up.upload.addEventListener('progress', e => { if (e.lengthComputable) say(`${Math.round((100 * e.loaded) / e.total)} % of ${file.name} is there.`); });
    const why = text => { try { const p = JSON.parse(text); return p.errors?.map(e => e.message).join(' ') || p.detail || p.title; } catch { return 'It could not be taken. Try it once more.'; } };
    up.addEventListener('error', () => say('Assay cannot be reached: the file was not taken.'));
    up.addEventListener('load', async () => {
      if (up.status !== 200) { say(why(up.responseText)); return; }
      const { id } = JSON.parse(up.responseText);
      const deed = new URLSearchParams({ 'form:key': key(), 'form:seen': document.querySelector('#record [name="form:seen"]')?.value ?? '', kind, what, system: box(piece, 'system')?.value ?? '' });
      deed.set(`files.${id}`, 'true');
      if (piece.querySelector('[data-redacted]').checked) deed.set('redacted', 'true');
      const answer = await ask('/evidence', { method: 'POST', body: deed }).catch(() => null);
      const text = answer ? await answer.text() : '';
      if (!answer?.ok) { say(why(text)); return; }
      const taken = JSON.parse(text);
      all('select[name$="].file"]', f).concat(all('select[name$="].file"]', mould ?? f)).forEach(el => { if (![...el.options].some(o => o.value === taken.id)) el.append(new Option(taken.words, taken.id)); });
      box(piece, 'file').value = taken.id;
      say(`${taken.words} is taken, for the team alone.`);
      dirty = true;
      keep();
    });
    up.open('POST', `${address.split('/audits/')[0]}/files`);
    up.setRequestHeader('HX-Request', 'true');
    up.setRequestHeader('Form-Of', f.dataset.of);
    up.setRequestHeader('Accept', 'application/json');
    up.send(sent);
  };
  const openMore = piece => all('details', piece).concat(piece).forEach(d => { d.open = true; });
  document.addEventListener('click', event => {
    const f = form();
    if (event.target.closest?.('[data-add-piece]')) { const p = addPiece(f, fresh(f)); p.open = true; box(p, 'kind').focus(); return; }
    const drop = event.target.closest?.('[data-drop-piece]');
    if (!drop) return;
    const piece = drop.closest('[data-piece]');
    all('[name]', piece).filter(el => el.name.startsWith('seen[')).forEach(el => { el.value = ''; });
    piece.hidden = true;
    dirty = true;
    keep();
    f.querySelector('[data-add-piece]').focus();
  });
  document.addEventListener('change', event => {
    const input = event.target.closest?.('[data-file]');
    if (input?.files[0]) { takeFile(input.closest('[data-piece]'), input.files[0]); input.value = ''; }
  });
  document.addEventListener('input', event => { const p = event.target.closest?.('[data-piece]'); if (p) called(p); });
  const brought = event => [...((event.clipboardData ?? event.dataTransfer)?.files ?? [])][0];
  ['paste', 'drop'].forEach(kind => document.addEventListener(kind, event => {
    const piece = event.target.closest?.('[data-piece]'), file = brought(event);
    if (!piece || !file) return;
    event.preventDefault();
    openMore(piece);
    takeFile(piece, file);
  }));
  document.addEventListener('dragover', event => { if (event.target.closest?.('[data-piece]')) event.preventDefault(); });

  // One after the other: so none comes before what was typed earlier.
  const keep = (chosen = []) => { clearTimeout(timer); queue = queue.then(() => kept(chosen)); return queue; };
  const kept = async chosen => {
    const f = form();
    if (!f || (!dirty && chosen.length === 0)) return;
    const sent = body(f, chosen), before = new Map(boxes(f).map(el => [el.name, lines(el.value)]));
    dirty = false;
    sending += 1;
    try {
      const answer = await ask(`/papers/${f.dataset.about}`, { method: 'POST', body: sent, keepalive: sent.toString().length < 60000 });
      if (!answer.ok) {
        dirty = true;
        later.put(f, sent.toString());
        say(f, 'Not kept: what you typed stays here, and no other paper is opened before it is kept.');
        await problem(answer);
        return;
      }
      later.drop(f);
      before.forEach((value, name) => { const k = known.get(name); if (k) k.kept = value; });
      take(f, await answer.json());
      say(f, 'Kept just now.');
    } catch {
      dirty = true;
      later.put(f, sent.toString());
      say(f, 'Not kept yet: Assay cannot be reached. What you typed stays here.');
      timer = setTimeout(keep, 10 * SOON);
    } finally { sending -= 1; }
  };
  document.addEventListener('input', event => {
    if (!event.target.form || event.target.form !== form()) return;
    dirty = true;
    why(form());
    say(form(), 'Typing …');
    clearTimeout(timer);
    timer = setTimeout(keep, SOON);
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-take]');
    if (!button) return;
    const f = form(), spot = button.closest('[data-beside]'), el = own(f, spot.dataset.beside), text = button.closest('[data-text]').dataset.text;
    if (button.dataset.take === 'theirs') el.value = text;
    if (button.dataset.take === 'both') el.value = `${el.value}\n\n${text}`;
    event.preventDefault();
    dirty = true;
    keep([el.name]).then(() => el.focus());
  });

  // Another paper is opened in the middle; what is typed here is kept before.
  const shown = () => all('.as-work-papers li').filter(li => !li.hidden);
  const open = async (about, push = true) => {
    await keep();
    if (dirty) return; // it could not be kept: it stays in sight
    const answer = await ask(`/paper?at=${encodeURIComponent(about)}`).catch(() => null);
    if (!answer?.ok) { if (answer) await problem(answer); return; }
    const next = await answer.text();
    await keep(); // what was typed while the other one came
    if (dirty) return;
    place.innerHTML = next;
    all('.as-work-papers a[aria-current]').forEach(a => a.removeAttribute('aria-current'));
    const link = row(about)?.querySelector('a');
    link?.setAttribute('aria-current', 'true');
    link?.scrollIntoView({ block: 'nearest' });
    document.querySelector('#record [name="at"]')?.setAttribute('value', about);
    if (push) history.pushState({ about }, '', `${address}?at=${encodeURIComponent(about)}`);
    arrived();
    document.getElementById('paper-h')?.focus({ preventScroll: matchMedia('(min-width: 901px)').matches });
  };
  const step = by => {
    const list = shown(), now = list.findIndex(li => li.dataset.about === form()?.dataset.about);
    const next = list[now < 0 ? 0 : now + by];
    if (next) open(next.dataset.about);
  };
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (event.target.closest?.('[data-next]')) { step(1); return; }
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const to = new URL(link.href);
    if (to.pathname !== address || !to.searchParams.get('at') || !row(to.searchParams.get('at'))) return;
    event.preventDefault();
    open(to.searchParams.get('at'));
  });
  addEventListener('popstate', () => { const about = new URL(location.href).searchParams.get('at') ?? all('.as-work-papers li')[0]?.dataset.about; if (about) open(about, false); });
  document.addEventListener('keydown', event => {
    const typing = event.target.matches?.('input, textarea, select') && !(event.key === 'Escape');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '/') { event.preventDefault(); document.getElementById('find-paper').focus(); }
    else if (event.key === 'Escape') { event.target.blur?.(); document.getElementById('paper-h')?.focus(); }
    else if (event.key === 'e') { event.preventDefault(); own(form(), 'evidence')?.focus(); }
  });

  // What is shown of the list: remembered for this audit in this browser.
  const find = document.getElementById('find-paper'), show = document.getElementById('show-papers'), memory = `assay-show ${address}`;
  const fits = li => {
    const words = find.value.trim().toLowerCase(), [kind, which] = show.value.split(' ');
    if (words && !li.textContent.toLowerCase().includes(words)) return false;
    if (kind === 'mine') return li.dataset.mine === 'true';
    if (kind === 'unfinished') return li.dataset.stage !== 'RECORDED';
    if (kind === 'nonconforming') return li.dataset.result === 'NONCONFORMITY';
    if (kind === 'unexamined') return li.dataset.result === 'NOT_EXAMINED';
    if (kind === 'person') return li.dataset.persons.split(' ').includes(which);
    if (kind === 'session') return li.dataset.sessions.split(' ').includes(which);
    return true;
  };
  const filter = () => {
    all('.as-work-papers li').forEach(li => { li.hidden = !fits(li); });
    all('.as-work-papers section').forEach(s => { s.hidden = all('li', s).every(li => li.hidden); });
    try { sessionStorage.setItem(memory, show.value); } catch { /* it is only forgotten */ }
  };
  find.addEventListener('input', filter);
  find.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); const first = shown()[0]; if (first) open(first.dataset.about); } });
  show.addEventListener('change', filter);

  // Who else is here, and what a colleague has typed meanwhile.
  const around = async () => {
    if (document.visibilityState === 'hidden') return;
    const f = form();
    const answer = await ask('/at', { method: 'POST', body: new URLSearchParams({ at: f?.dataset.about ?? '' }) }).catch(() => null);
    if (!answer?.ok) return;
    const { others, papers } = await answer.json();
    all('[data-who]').forEach(el => {
      const names = others[el.closest('li').dataset.about] ?? '';
      if (el.textContent !== names) el.textContent = names;
    });
    const now = form(), about = now?.dataset.about;
    if (!about || sending || dirty || !(about in papers) || papers[about] <= Number(now.dataset.number)) return;
    const theirs = await ask(`/papers/${about}`).catch(() => null);
    if (theirs?.ok && form()?.dataset.about === about && !sending && !dirty) { const told = await theirs.json(); take(form(), told); say(form(), `${told.by} typed here just now.`); }
  };

  const again = f => { // what could not be kept before the page was left
    let left = null;
    try { left = localStorage.getItem(hereKey(f)); } catch { /* then there is none */ }
    if (!left) return;
    const typed = new URLSearchParams(left);
    pieces(f, [...typed.keys()].filter(n => typed.get(n)));
    boxes(f).forEach(el => { if (typed.has(el.name)) el.value = typed.get(el.name); });
    later.drop(f);
    dirty = true;
    keep();
  };
  const arrived = () => { const f = form(); if (!f) return; learn(f); again(f); document.dispatchEvent(new Event('htmx:afterSwap')); };
  let recording = false;
  document.getElementById('record')?.addEventListener('submit', event => {
    if (recording) { event.preventDefault(); return; }
    if (!dirty && !sending) { recording = true; return; }
    event.preventDefault();
    const by = event.submitter;
    keep().then(() => { if (!dirty) event.target.requestSubmit(by); });
  });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
  addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });

  addEventListener('pageshow', () => { recording = false; });
  all('.as-work-find').forEach(el => { el.hidden = false; });
  try { if ([...show.options].some(o => o.value === sessionStorage.getItem(memory))) show.value = sessionStorage.getItem(memory); } catch { /* all are shown */ }
  filter();
  learnFirst();
  function learnFirst() { const f = form(); if (f) { learn(f); again(f); } row(f?.dataset.about)?.scrollIntoView({ block: 'nearest' }); }
  around();
  setInterval(around, OFTEN);
})();
