(() => {
  'use strict';

  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const form = document.querySelector('.filters');
  const findings = [...document.querySelectorAll('.finding')].map(element => ({
    element,
    lines: element.querySelector('details.lines'),
    resources: element.dataset.resources.split(' '),
    sides: element.dataset.sides.split(' '),
    words: null,
  }));
  const groups = [...document.querySelectorAll('.group')].map(element => ({
    element,
    count: element.querySelector('.count'),
    findings: findings.filter(one => one.element.parentNode === element),
  }));
  const kept = {
    // A page from a file may have no memory; it works without.
    get: key => { try { return localStorage.getItem('tiledesk-contracts.' + key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem('tiledesk-contracts.' + key, value); } catch { /* It is forgotten. */ } },
  };

  root.classList.add('js');

  // Filters.

  const wordsOf = one => {
    if (one.words === null) {
      one.words = [...one.element.children].filter(part => part !== one.lines).map(part => part.textContent).join(' ')
        .concat(' ', one.lines.firstElementChild.textContent, ' ', one.element.parentNode.querySelector('h2').textContent).toLowerCase();
    }
    return one.words;
  };

  const fits = (one, wanted) => {
    const data = one.element.dataset;
    return wanted.wire.includes(data.wire) && wanted.code.includes(data.code)
      && (!wanted.resource || one.resources.includes(wanted.resource))
      && (!wanted.version || data.version === wanted.version)
      && (!wanted.side || one.sides.includes(wanted.side))
      && wanted.terms.every(term => wordsOf(one).includes(term));
  };

  const filter = () => {
    const data = new FormData(form);
    const wanted = {
      wire: data.getAll('wire'), code: data.getAll('code'), resource: data.get('resource'), version: data.get('version'), side: data.get('side'),
      terms: data.get('q').toLowerCase().split(/\s+/).filter(term => term),
    };
    let shown = 0;
    for (const group of groups) {
      let count = 0;
      for (const one of group.findings) {
        const fit = fits(one, wanted);
        one.element.hidden = !fit;
        count += fit ? 1 : 0;
      }
      group.element.hidden = count === 0;
      group.count.textContent = count === group.findings.length ? String(count) : count + ' of ' + group.findings.length;
      shown += count;
    }
    byId('nothing').hidden = shown > 0;
    byId('shown').textContent = shown === findings.length ? shown + ' changes' : shown + ' of ' + findings.length + ' changes';
    byId('clear').hidden = shown === findings.length;
  };

  let pending = 0;
  const filterSoon = () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(() => { filter(); keep(); });
  };

  // What is chosen stands in the address, so that it can be sent to somebody.
  const keep = () => {
    const chosen = new URLSearchParams();
    for (const name of ['wire', 'code']) {
      const boxes = [...form.elements[name]];
      if (boxes.some(box => !box.checked)) {
        chosen.set(name, boxes.filter(box => box.checked).map(box => box.value).join(','));
      }
    }
    for (const name of ['q', 'resource', 'version', 'side']) {
      if (form.elements[name].value) {
        chosen.set(name, form.elements[name].value);
      }
    }
    const text = chosen.toString();
    try { history.replaceState(null, '', (text ? '?' + text : location.pathname) + location.hash); } catch { /* Then it does not. */ }
  };

  const recall = () => {
    const chosen = new URLSearchParams(location.search);
    for (const name of ['wire', 'code']) {
      if (chosen.has(name)) {
        const values = chosen.get(name).split(',');
        form.elements[name].forEach(box => { box.checked = values.includes(box.value); });
      }
    }
    for (const name of ['q', 'resource', 'version', 'side']) {
      if (chosen.has(name)) {
        form.elements[name].value = chosen.get(name);
        if (form.elements[name].selectedIndex === -1) {
          form.elements[name].selectedIndex = 0;
        }
      }
    }
  };

  form.addEventListener('input', filterSoon);
  form.addEventListener('reset', () => setTimeout(filterSoon));
  form.addEventListener('submit', event => event.preventDefault());
  byId('more').addEventListener('click', event => {
    const open = byId('choices').classList.toggle('open');
    event.currentTarget.setAttribute('aria-expanded', String(open));
  });

  // Lines of the contracts.

  const openAll = open => {
    findings.forEach(one => { one.lines.open = open; });
    byId('excerpts').setAttribute('aria-pressed', String(open));
    byId('excerpts').textContent = open ? 'Close all' : 'Open all';
  };
  const toggleAll = () => openAll(byId('excerpts').getAttribute('aria-pressed') !== 'true');
  byId('excerpts').addEventListener('click', toggleAll);
  addEventListener('beforeprint', () => findings.forEach(one => { one.wasOpen = one.lines.open; one.lines.open = true; }));
  addEventListener('afterprint', () => findings.forEach(one => { one.lines.open = one.wasOpen; }));

  // Theme.

  const themes = ['system', 'light', 'dark'];
  const show = theme => {
    if (theme === 'system') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = theme;
    }
    byId('scheme').textContent = theme;
  };
  let theme = themes.includes(kept.get('theme')) ? kept.get('theme') : 'system';
  const nextTheme = () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    show(theme);
    kept.set('theme', theme);
  };
  show(theme);
  byId('theme').addEventListener('click', nextTheme);

  // A link to a change shows it, whatever the filters say.

  const arrive = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (target === null || !target.matches('.finding, .group h2')) {
      return;
    }
    if (target.hidden || target.closest('[hidden]')) {
      form.reset();
      filter();
    }
    if (target.matches('.finding')) {
      target.querySelector('details.lines').open = true;
      target.focus({ preventScroll: true });
    }
    target.scrollIntoView();
  };
  addEventListener('hashchange', arrive);

  // Keys.

  const walk = step => {
    const visible = findings.filter(one => !one.element.hidden).map(one => one.element);
    const at = visible.indexOf(document.activeElement.closest('.finding'));
    const edge = byId('bar').getBoundingClientRect().bottom;
    const near = visible.findIndex(element => element.getBoundingClientRect().top >= edge - 1);
    const next = at >= 0 ? at + step : step > 0 ? near : near - 1;
    const element = visible[Math.max(0, Math.min(visible.length - 1, next))];
    if (element) {
      element.focus({ preventScroll: true });
      element.scrollIntoView();
    }
  };
  const flip = verdict => form.querySelector('input[name=wire][value=' + verdict + ']').click();
  const keys = {
    '/': () => { byId('q').focus(); byId('q').select(); },
    'j': () => walk(1),
    'k': () => walk(-1),
    'o': () => {
      const lines = document.activeElement.closest('.finding')?.querySelector('details.lines');
      if (lines) {
        lines.open = !lines.open;
      }
    },
    'x': toggleAll,
    '1': () => flip('breaking'),
    '2': () => flip('risky'),
    '3': () => flip('safe'),
    '0': () => form.reset(),
    't': nextTheme,
    '?': () => byId('keys').showModal(),
  };
  const single = byId('single');
  single.checked = kept.get('single') !== 'off';
  single.addEventListener('change', () => kept.set('single', single.checked ? 'on' : 'off'));
  addEventListener('keydown', event => {
    const typing = event.target.matches('input[type=search], select, dialog *');
    if (event.key === 'Escape' && event.target === byId('q')) {
      event.target.value = '';
      filterSoon();
      return;
    }
    if (!typing && single.checked && !event.ctrlKey && !event.metaKey && !event.altKey && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  byId('help').addEventListener('click', () => byId('keys').showModal());

  // What is linked to ends below the bar, however high that is.
  const measure = () => root.style.setProperty('--bar', byId('bar').offsetHeight + 'px');
  new ResizeObserver(measure).observe(byId('bar'));

  recall();
  filter();
  measure();
  arrive();
})();
