// The timetable of a plan. What is sent is the form: a session is moved by writing its boxes, whoever moves it, so that pointer, arrow
// keys and the small form do the same, and without this file the form is all there is.
(() => {
  const PIXELS = 1.75;
  let undo = [], chosen = null, plan = null, form = null;
  const all = (root, what) => [...root.querySelectorAll(what)];
  const lines = () => all(form, '.as-line').filter(l => l.querySelector('[name^="sessions["]'));
  const box = (line, name) => line.querySelector(`[name$="].${name}"]`);
  const ticks = line => all(line, '[name*="].also."]');
  const minutes = text => { const [h, m] = text.split(':'); return Number(h) * 60 + Number(m); };
  const clock = at => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const read = line => {
    const time = box(line, 'time').value.match(/^\s*(\d{1,2}:\d{2})\s*[-–—]\s*(\d{1,2}:\d{2})\s*$/);
    return {
      line, day: box(line, 'day').value, by: box(line, 'by').value, kind: box(line, 'kind').value, what: box(line, 'what').value,
      from: time ? minutes(time[1]) : null, until: time ? minutes(time[2]) : null,
      who: [box(line, 'by').value, ...ticks(line).filter(t => t.checked).map(t => t.name.split('].also.')[1])].filter(Boolean),
    };
  };
  const filled = s => Boolean(s.day && s.from !== null && s.until > s.from && s.by);
  const sessions = () => lines().map(read).filter(filled);
  const step = () => Number(plan.dataset.step);
  const day = iso => plan.querySelector(`[data-day="${iso}"]`);
  const lanes = d => all(d, '.as-plan-lane').map(l => l.dataset.person);
  const name = (d, person) => [...d.querySelectorAll('.as-plan-lane')].find(l => l.dataset.person === person)?.firstChild.textContent.trim();
  const called = s => `${day(s.day)?.dataset.called ?? s.day}, ${clock(s.from)}–${clock(s.until)}`;
  const say = words => { plan.querySelector('[data-plan="said"]').textContent = words; };

  // Undo puts the boxes of a line back as they stood.
  const state = line => all(line, 'input, select, textarea').map(el => (el.type === 'checkbox' ? el.checked : el.value));
  const restore = (line, values) => all(line, 'input, select, textarea').forEach((el, i) => { if (el.type === 'checkbox') el.checked = values[i]; else el.value = values[i]; });
  const change = (line, how) => {
    undo.push({ line, values: state(line) });
    how();
    told(line);
  };
  const told = line => {
    line.querySelector('input, select, textarea').dispatchEvent(new Event('input', { bubbles: true }));
    line.querySelector('input, select, textarea').dispatchEvent(new Event('change', { bubbles: true }));
  };
  const back = () => {
    const last = undo.pop();
    if (!last) return;
    restore(last.line, last.values);
    told(last.line);
    choose(last.line, true);
    say('Undone.');
  };
  const write = (s, next) => change(s.line, () => {
    box(s.line, 'day').value = next.day;
    box(s.line, 'time').value = `${clock(next.from)}–${clock(next.until)}`;
    if (next.by !== s.by) {
      box(s.line, 'by').value = next.by;
      ticks(s.line).filter(t => t.name.endsWith(next.by)).forEach(t => { t.checked = false; });
    }
  });

  const moved = (s, next) => {
    const fits = next.from >= 0 && next.until <= 24 * 60 - step() && next.until - next.from >= step() && day(next.day);
    if (!fits) { say('It can go no further.'); return; }
    write(s, next);
    choose(s.line, true);
    say(`${s.what}: ${called(read(s.line))}, ${name(day(next.day), next.by) ?? ''}`);
  };
  // The lanes of all days in a row: to the left and to the right of a session lies another person, or another day.
  const beside = (s, by) => {
    const row = all(plan, '.as-plan-day').flatMap(d => lanes(d).map(person => ({ day: d.dataset.day, by: person })));
    const at = row.findIndex(l => l.day === s.day && l.by === s.by);
    return at < 0 ? row[0] : row[at + by];
  };
  const onKey = (event, s) => {
    const way = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(s.line, false); box(s.line, 'time').focus(); return; }
    if (event.key === 'Delete') {
      event.preventDefault();
      change(s.line, () => all(s.line, 'input, select, textarea').forEach(el => { if (el.type === 'checkbox') el.checked = false; else el.value = ''; }));
      say(`${s.what} is taken out.`);
      return;
    }
    if (!way) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const by = way * step();
      moved(s, { ...s, from: event.shiftKey ? s.from : s.from + by, until: s.until + by });
    } else {
      const next = beside(s, way);
      if (next) moved(s, { ...s, ...next }); else say('It can go no further.');
    }
  };

  // A pointer picks a block up where it is taken, and lays it down on the step of the clock and in the lane below it.
  const onPointer = (event, s, block) => {
    if (event.button !== 0) return;
    const grid = block.parentElement.getBoundingClientRect();
    const ends = event.clientY > block.getBoundingClientRect().bottom - 8;
    const start = event.clientY;
    let next = null;
    block.setPointerCapture(event.pointerId);
    const move = e => {
      const by = Math.round((e.clientY - start) / PIXELS / step()) * step();
      const under = document.elementsFromPoint(e.clientX, Math.min(Math.max(e.clientY, 1), innerHeight - 1)).map(el => el.closest('.as-plan-grid')).find(Boolean) ?? block.parentElement;
      const d = under.closest('.as-plan-day');
      const here = lanes(d), rect = under.getBoundingClientRect();
      const lane = here[Math.min(here.length - 1, Math.max(0, Math.floor((e.clientX - rect.left - 44) / ((rect.width - 44) / here.length))))];
      const same = Math.abs(e.clientX - event.clientX) < 12;
      const lifted = by - (same || ends ? 0 : Math.round((rect.top - grid.top) / PIXELS / step()) * step());
      next = ends ? { ...s, until: s.until + by } : { ...s, from: s.from + lifted, until: s.until + lifted, day: same ? s.day : d.dataset.day, by: same ? s.by : lane };
      block.style.transform = ends ? '' : `translate(${e.clientX - event.clientX}px, ${e.clientY - start}px)`;
      if (ends) block.style.height = `${Math.max(step(), next.until - next.from) * PIXELS - 2}px`;
      block.classList.add('as-plan-lifted');
    };
    const up = () => {
      block.removeEventListener('pointermove', move);
      block.style.transform = '';
      if (next && (next.from !== s.from || next.until !== s.until || next.day !== s.day || next.by !== s.by)) moved(s, next); else { draw(); choose(s.line, true); }
    };
    block.addEventListener('pointermove', move);
    block.addEventListener('pointerup', up, { once: true });
    block.addEventListener('pointercancel', up, { once: true });
  };

  const runs = (here, who) => {
    const at = who.map(w => here.indexOf(w)).filter(i => i >= 0).sort((a, b) => a - b);
    return at.reduce((list, i) => { const last = list.at(-1); if (last && last.to === i - 1) last.to = i; else list.push({ from: i, to: i }); return list; }, []);
  };
  const draw = () => {
    const found = sessions();
    const from = Math.floor(Math.min(Number(plan.dataset.from), ...found.map(s => s.from)) / 60) * 60;
    const until = Math.ceil(Math.max(Number(plan.dataset.until), ...found.map(s => s.until)) / 60) * 60;
    all(plan, '.as-plan-day').forEach(d => {
      const grid = d.querySelector('.as-plan-grid'), here = lanes(d);
      grid.replaceChildren();
      grid.style.height = `${(until - from) * PIXELS}px`;
      grid.style.setProperty('--lanes', here.length);
      d.querySelector('.as-plan-lanes').style.setProperty('--lanes', here.length);
      for (let at = from; at < until; at += 60) {
        const hour = Object.assign(document.createElement('span'), { className: 'as-plan-hour', textContent: clock(at) });
        hour.style.top = `${(at - from) * PIXELS}px`;
        grid.append(hour);
      }
      found.filter(s => s.day === d.dataset.day).sort((a, b) => a.from - b.from || here.indexOf(a.by) - here.indexOf(b.by)).forEach(s => {
        runs(here, s.who).forEach((run, nth) => {
          const block = document.createElement(nth ? 'div' : 'button');
          block.className = `as-plan-block as-plan-${(s.kind || 'other').toLowerCase()}`;
          block.style.top = `${(s.from - from) * PIXELS}px`;
          block.style.height = `${(s.until - s.from) * PIXELS - 2}px`;
          block.style.setProperty('--at', run.from);
          block.style.setProperty('--wide', run.to - run.from + 1);
          block.dataset.called = called(s);
          const time = Object.assign(document.createElement('span'), { className: 'as-plan-time', textContent: `${clock(s.from)}–${clock(s.until)} ` });
          const what = document.createElement('span');
          what.append(time, s.what);
          block.append(what);
          block.title = `${clock(s.from)}–${clock(s.until)} ${s.what}`;
          if (nth) block.setAttribute('aria-hidden', 'true');
          else {
            block.type = 'button';
            block.setAttribute('aria-label', `${s.what}, ${d.querySelector('h3').firstChild.textContent}, ${clock(s.from)} to ${clock(s.until)}, ${s.who.map(w => name(d, w)).filter(Boolean).join(', ')}`);
            block.setAttribute('aria-describedby', 'plan-how');
            block.addEventListener('keydown', event => onKey(event, read(s.line)));
            block.addEventListener('pointerdown', event => onPointer(event, read(s.line), block));
          }
          block.line = s.line;
          grid.append(block);
        });
      });
    });
    plan.querySelector('[data-plan="undo"]').disabled = undo.length === 0;
    mark();
    light();
  };
  // Whatever a rule names is marked where it stands.
  const mark = () => {
    const against = all(form, '#plan-checks .as-rule-fact').map(f => f.textContent).join(' ');
    all(plan, '.as-plan-block').forEach(b => b.classList.toggle('as-plan-wrong', against.includes(b.dataset.called)));
  };
  const light = () => {
    all(plan, '.as-plan-block').forEach(b => b.classList.toggle('as-plan-chosen', b.line === chosen));
    lines().forEach(l => { l.hidden = l !== chosen; });
  };
  const choose = (line, focus) => {
    chosen = line;
    draw();
    if (focus) all(plan, 'button.as-plan-block').find(b => b.line === line)?.focus({ preventScroll: true });
  };

  const add = () => {
    let line = lines().find(l => !filled(read(l)) && !box(l, 'what').value);
    if (!line) {
      const last = lines().at(-1), n = lines().length;
      line = last.cloneNode(true);
      const was = box(last, 'day').name.match(/\[(\d+)]/)[1];
      all(line, '[name], [id], [for], [aria-describedby]').concat(line).forEach(el => ['name', 'id', 'for', 'aria-describedby'].forEach(a => {
        if (el.hasAttribute(a)) el.setAttribute(a, el.getAttribute(a).replaceAll(`sessions[${was}]`, `sessions[${n}]`).replaceAll(`sessions-${was}-`, `sessions-${n}-`));
      }));
      line.setAttribute('aria-label', line.getAttribute('aria-label').replace(/\d+$/, String(n + 1)));
      line.querySelector('.as-line-n').textContent = n + 1;
      all(line, 'input, select, textarea').forEach(el => { if (el.type === 'checkbox') el.checked = false; else el.value = ''; });
      last.after(line);
    }
    const first = plan.querySelector('.as-plan-day');
    change(line, () => {
      box(line, 'day').value = chosen ? read(chosen).day || first.dataset.day : first.dataset.day;
      box(line, 'time').value = `${clock(Number(plan.dataset.from))}–${clock(Number(plan.dataset.from) + 60)}`;
      box(line, 'by').value = lanes(first)[0];
      box(line, 'kind').value = 'INTERVIEW';
    });
    choose(line, false);
    box(line, 'what').focus();
    say('A session is added; say what it is.');
  };

  document.addEventListener('click', event => {
    const what = event.target.closest?.('[data-plan]')?.dataset.plan;
    if (!plan || !what || !document.contains(form)) return;
    if (what === 'undo') back();
    if (what === 'add') add();
  });
  // A complaint leads to its box, also where the line of that box is not shown.
  document.addEventListener('click', event => {
    const to = plan && event.target.closest?.('a[href^="#f-sessions-"]');
    const el = to && document.getElementById(to.hash.slice(1));
    const line = el?.closest('.as-line');
    if (!line) return;
    event.preventDefault();
    choose(line, false);
    el.focus();
  });
  document.addEventListener('keydown', event => {
    if (plan && (event.ctrlKey || event.metaKey) && event.key === 'z' && event.target.closest?.('.as-plan') ) { event.preventDefault(); back(); }
  });
  // What is typed into the small form can be undone as well: the line is remembered as it was when the box was entered.
  document.addEventListener('focusin', event => {
    const line = plan && event.target.closest?.('.as-line');
    if (line && line.closest('form') === form) line.before = state(line);
  });
  document.addEventListener('change', event => {
    if (!plan || event.target.closest('form') !== form) return;
    const line = event.target.closest('.as-line');
    if (event.isTrusted && line?.before) { undo.push({ line, values: line.before }); line.before = state(line); }
    draw();
  });
  document.addEventListener('input', event => { if (plan && event.target.closest('form') === form && event.target.closest('.as-line')) draw(); });
  document.addEventListener('htmx:afterSwap', () => { if (document.getElementById('timetable') !== plan) begin(); else if (plan) mark(); });

  const begin = () => {
    plan = document.getElementById('timetable');
    if (!plan) return;
    form = plan.closest('form');
    undo = [];
    plan.hidden = false;
    Reflect.get(HTMLFormElement.prototype, 'classList', form).add('as-planned'); // a box may bear any name
    // a line that is wrong is shown at once, where the small form was refused
    chosen = lines().find(l => l.querySelector('.as-wrong')) ?? null;
    draw();
  };
  begin();
})();
