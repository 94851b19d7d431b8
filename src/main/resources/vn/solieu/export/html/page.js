
'use strict';
// Rows arrive through solieu.document and solieu.claim, texts through solieu.text: from this page or from files beside it.
var solieu = (function () {
  const CLAIM = ['indicator', 'province', 'flags', 'at', 'claim_id', 'concept', 'subgroup', 'measure', 'value', 'value_low',
    'value_high', 'approximation', 'total', 'unit', 'period', 'change', 'modality', 'part_of', 'locality', 'locality_basis',
    'year_start', 'year_end', 'period_start', 'period_end', 'time_text', 'time_basis', 'number_text', 'rule', 'sentence'];
  const DOCUMENT = ['piece', 'document', 'outcome', 'reason', 'title', 'outlet', 'published', 'url', 'locality', 'claims',
    'duplicate_of'];
  const VI = document.documentElement.lang === 'vi';
  const SMALL = matchMedia('screen and (max-width: 47rem)');
  const WIDE = matchMedia('screen and (min-width: 76rem)');
  const MOST_PRINTED = 2000;
  const MOST_NOTES = 500;
  const MOST_BEFORE = 80;
  const KEYS_AT_ONCE = 300;
  const $ = id => document.getElementById(id);
  const words = JSON.parse($('words').textContent);
  const collator = new Intl.Collator('vi');
  const documents = [];
  const claims = [];
  const byId = new Map();
  const texts = new Map();
  const waiting = new Map();

  let shown = [];
  let page = 0;
  let perPage = 0;
  let sort = {by: 'order', down: false};
  let shownDocuments = [];
  let documentPage = 0;
  let here = null;
  let current = -1;
  let scheduled = false;
  let printing = false;
  let preparing = 0;

  // ---- Making elements: text is only ever set as text.

  function el(name, attributes, ...children) {
    const e = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined) {
        e.setAttribute(key, value);
      }
    }
    e.append(...children.filter(c => c !== null && c !== undefined && c !== ''));
    return e;
  }

  const first = pair => (VI ? pair[0] : pair[1]);
  const second = pair => (VI ? pair[1] : pair[0]);
  const plain = (vi, en) => (VI ? vi + ' · ' + en : en + ' · ' + vi);

  function both(vi, en) {
    const f = document.createDocumentFragment();
    const a = el('span', {lang: VI ? 'vi' : 'en'}, VI ? vi : en);
    const b = el('span', {lang: VI ? 'en' : 'vi', class: 'also'}, VI ? en : vi);
    f.append(a, ' ', b);
    return f;
  }

  function word(list, id) {
    return (words[list] && words[list][id]) || [id, id];
  }

  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }

  // ---- How values read.

  function number(digits) {
    const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
    if (!m) {
      return digits;
    }
    const whole = m[2].replace(/\B(?=(\d{3})+$)/g, VI ? '.' : ',');
    return (m[1] ? '−' : '') + whole + (m[3] ? (VI ? ',' : '.') + m[3] : '');
  }

  const NEAR = {
    more_than: ['trên', 'over'], at_least: ['ít nhất', 'at least'], less_than: ['dưới', 'under'],
    at_most: ['tối đa', 'at most'], nearly: ['gần', 'nearly'], about: ['khoảng', 'about']
  };
  const PER = {per_year: ['/năm', ' a year'], per_month: ['/tháng', ' a month'], per_week: ['/tuần', ' a week'],
    per_day: ['/ngày', ' a day']};

  function valueOf(c) {
    let text;
    if (c.approximation === 'range' && (c.value_low || c.value_high)) {
      text = number(c.value_low) + ' – ' + number(c.value_high);
    } else if (c.value === '') {
      text = c.number_text;
    } else {
      const near = NEAR[c.approximation];
      text = (near ? first(near) + ' ' : '') + number(c.value) + (c.total ? '/' + number(c.total) : '');
    }
    const sign = c.change === 'increase' ? '+' : c.change === 'decrease' ? '−' : '';
    const unit = c.unit === '' ? '' : c.unit === '%' ? '%' : ' ' + c.unit;
    return sign + text + unit + (PER[c.period] ? first(PER[c.period]) : '');
  }

  function yearOf(c) {
    return c.year_start === c.year_end ? c.year_end || '–' : (c.year_start || '?') + '–' + (c.year_end || '?');
  }

  function placeOf(c) {
    const province = words.provinces[c.province];
    return c.locality && province && province !== c.locality ? c.locality + ', ' + province : c.locality || province || '–';
  }

  const label = c => words.indicators[c.indicator];
  const indicatorOf = c => [label(c)[1], label(c)[2]];
  const day = iso => (VI && iso ? iso.split('-').reverse().join('/') : iso);

  // ---- The table of claims.

  const COLUMNS = [
    {by: 'indicator', vi: 'Chỉ tiêu', en: 'Indicator', key: c => first(indicatorOf(c))},
    {by: 'value', vi: 'Giá trị', en: 'Value', key: c => c.amount},
    {by: 'place', vi: 'Địa phương', en: 'Place', key: placeOf},
    {by: 'year', vi: 'Năm', en: 'Year', key: c => (c.year_end ? Number(c.year_end) : NaN)},
    {by: 'order', vi: 'Câu trong bài', en: 'Sentence', key: c => c.index}
  ];

  function matches() {
    const q = fold($('q').value).split(/\s+/).filter(w => w);
    const indicator = $('f-indicator').value;
    const province = $('f-province').value;
    const modality = $('f-modality').value;
    const flag = $('f-flag').value;
    const from = $('f-from').value === '' ? -Infinity : Number($('f-from').value);
    const to = $('f-to').value === '' ? Infinity : Number($('f-to').value);
    const dated = from > -Infinity || to < Infinity;
    return c => (indicator === '' || c.indicator === Number(indicator))
      && (province === '' || c.province === Number(province))
      && (modality === '' || c.modality === modality)
      && (flag === '' || (flag === '*' ? c.flags.length > 0 : flag === '-' ? c.flags.length === 0 : c.flags.includes(flag)))
      && (!dated || (c.year_end !== '' && Number(c.year_end) >= from && Number(c.year_end) <= to))
      && (q.length === 0 || q.every(w => key(c).includes(w)));
  }

  function key(c) {
    if (!c.key) {
      const d = documents[c.document];
      const i = label(c);
      d.key = d.key || fold([d.document, d.title, d.outlet].join(' '));
      i.key = i.key || fold(i.slice(0, 3).join(' '));
      c.key = i.key + ' ' + d.key + ' ' + fold([c.concept, c.subgroup, valueOf(c), c.number_text, placeOf(c), yearOf(c), c.rule,
        c.sentence, c.claim_id].join(' '));
    }
    return c.key;
  }

  /** Makes the keys that a search needs before it is asked for, a few at a time. */
  function prepareKeys(from) {
    const to = Math.min(claims.length, from + KEYS_AT_ONCE);
    for (let i = from; i < to; i++) {
      key(claims[i]);
    }
    if (to < claims.length) {
      setTimeout(prepareKeys, 0, to);
    }
  }

  function compare(a, b) {
    return typeof a === 'string' ? collator.compare(a, b) : a - b;
  }

  function order(list) {
    const {key: keyOf} = COLUMNS.find(c => c.by === sort.by);
    const keyed = list.map(c => [keyOf(c), c]);
    const unknown = k => Number.isNaN(k) || k === '–';
    keyed.sort((x, y) => {
      if (unknown(x[0]) !== unknown(y[0])) {
        return unknown(x[0]) ? 1 : -1;
      }
      const way = unknown(x[0]) ? 0 : compare(x[0], y[0]);
      return (sort.down ? -way : way) || x[1].index - y[1].index;
    });
    return keyed.map(k => k[1]);
  }

  function apply(keepPage) {
    shown = order(claims.filter(matches()));
    page = keepPage === true ? page : 0;
    draw();
  }

  function draw() {
    perPage = SMALL.matches ? 20 : 50;
    page = Math.max(0, Math.min(page, Math.ceil(shown.length / perPage) - 1));
    const from = printing ? 0 : page * perPage;
    const rows = shown.slice(from, from + (printing ? MOST_PRINTED : perPage)).map(row);
    $('rows').replaceChildren(...(rows.length ? rows : [el('tr', {role: 'row'},
      el('td', {role: 'cell', colspan: COLUMNS.length, class: 'empty'}, both('Không có số liệu nào khớp.', 'No claim fits.')))]));
    const n = number(String(shown.length));
    const total = number(String(claims.length));
    const same = shown.length === claims.length;
    $('count').replaceChildren(same ? both(total + ' số liệu', total + ' claims')
      : both(n + ' trong ' + total + ' số liệu', n + ' of ' + total + ' claims'));
    $('head').querySelectorAll('th').forEach((th, i) => {
      const on = COLUMNS[i].by === sort.by;
      th.toggleAttribute('aria-sort', on);
      if (on) {
        th.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
      }
    });
    $('sort').value = sort.by + (sort.down ? '-' : '');
    pager($('pager'), page, shown.length, perPage, to => {
      page = to;
      draw();
      $('claims').scrollIntoView();
      $('claims-title').focus({preventScroll: true});
    });
  }

  function row(c) {
    const d = documents[c.document];
    const [vi, en] = indicatorOf(c);
    const cell = (column, ...content) => el('td', {role: 'cell', class: column.kind,
      'data-label': first([column.vi, column.en])}, ...content);
    const what = [c.subgroup || (label(c)[0].startsWith('other_') ? c.concept : '')].filter(t => t);
    const r = el('tr', {role: 'row', id: 'r-' + c.claim_id, class: c === here ? 'here' : null},
      cell(COLUMNS[0],
        el('div', {}, el('span', {class: 'dot g' + label(c)[3], title: plain(...groupOf(c))}), both(vi, en),
          what.length ? el('span', {class: 'sub', lang: 'vi'}, what.join(' ')) : null, tags(c))),
      cell({...COLUMNS[1], kind: 'number'}, el('a', {href: '#m-' + c.claim_id, lang: 'vi'}, valueOf(c))),
      cell(COLUMNS[2], el('span', {lang: 'vi'}, c.locality || placeOf(c), place(c))),
      cell({...COLUMNS[3], kind: 'year'}, yearOf(c)),
      cell({...COLUMNS[4], kind: 'evidence'}, el('div', {lang: 'vi'},
        el('div', {class: 'said'}, evidence(c)),
        el('span', {class: 'sub'}, [d.outlet, day(d.published)].filter(t => t).join(', ') || d.document))));
    r.claim = c;
    return r;
  }

  const groupOf = c => Object.values(words.groups)[label(c)[3]];

  function place(c) {
    const province = words.provinces[c.province];
    return c.locality && province && province !== c.locality ? el('span', {class: 'sub'}, province) : null;
  }

  function tags(c) {
    const all = [];
    if (c.modality !== 'reported') {
      all.push(el('span', {class: 'tag told'}, first(word('modality', c.modality))));
    }
    for (const flag of c.flags) {
      all.push(el('span', {class: 'tag flag'}, '⚑ ' + (VI ? word('flags', flag)[0] : flag.replace(/_/g, ' '))));
    }
    return all.length ? el('span', {class: 'sub'}, ...all) : null;
  }

  function evidence(c) {
    const f = document.createDocumentFragment();
    const text = c.number_text.replace(/\s+/g, ' ');
    if (c.at < 0) {
      f.append(c.sentence);
    } else {
      // Where a sentence is long, it begins near its number, at a word.
      const from = c.at > MOST_BEFORE ? c.sentence.indexOf(' ', c.at - MOST_BEFORE + 20) + 1 : 0;
      const start = from > 0 && from <= c.at ? from : 0;
      f.append((start > 0 ? '… ' : '') + c.sentence.slice(start, c.at), el('b', {}, c.sentence.slice(c.at, c.at + text.length)),
        c.sentence.slice(c.at + text.length));
    }
    return f;
  }

  function pager(nav, at, count, size, go) {
    const pages = Math.max(1, Math.ceil(count / size));
    const button = (vi, en, to, arrow) => {
      const b = el('button', {type: 'button'}, ...(arrow < 0 ? ['‹ ', both(vi, en)] : [both(vi, en), ' ›']));
      b.disabled = to < 0 || to >= pages;
      b.addEventListener('click', () => go(to));
      return b;
    };
    nav.hidden = pages < 2;
    nav.replaceChildren(button('Trước', 'Previous', at - 1, -1),
      el('span', {}, both('Trang ' + (at + 1) + '/' + pages, 'page ' + (at + 1) + ' of ' + pages)),
      button('Sau', 'Next', at + 1, 1));
  }

  // ---- The list of documents.

  function applyDocuments() {
    const q = fold($('dq').value).split(/\s+/).filter(w => w);
    shownDocuments = documents.filter(d => q.every(w => fold([d.document, d.title, d.outlet, d.locality].join(' ')).includes(w)));
    documentPage = 0;
    drawDocuments();
  }

  function drawDocuments() {
    const size = SMALL.matches ? 20 : 50;
    const labels = [['Tài liệu', 'Document'], ['Báo', 'Outlet'], ['Ngày đăng', 'Published'], ['Địa phương chính', 'Locality'],
      ['Kết quả', 'Outcome'], ['Số liệu', 'Claims']];
    $('document-rows').replaceChildren(...shownDocuments.slice(documentPage * size, (documentPage + 1) * size).map(d => {
      const name = d.title || d.document;
      const cells = [
        el('span', {lang: 'vi'}, d.piece < 0 ? name : el('a', {href: '#d' + d.index}, name),
          d.title ? el('span', {class: 'sub'}, d.document) : null),
        d.outlet, day(d.published), d.locality,
        el('span', {}, both(...word('outcome', d.outcome)), d.reason ? el('span', {class: 'sub', lang: 'en'}, d.reason) : null,
          d.duplicate_of ? el('span', {class: 'sub'}, both('trùng với ' + d.duplicate_of, 'repeats it')) : null),
        number(d.claims)];
      return el('tr', {role: 'row'}, ...cells.map((c, i) =>
        el('td', {role: 'cell', 'data-label': first(labels[i]), class: i === 5 ? 'number' : null}, c || '–')));
    }));
    const n = number(String(shownDocuments.length));
    const total = number(String(documents.length));
    $('document-count').replaceChildren(both(n + ' trong ' + total + ' tài liệu', n + ' of ' + total + ' documents'));
    if (!$('document-head').hasChildNodes()) {
      $('document-head').append(...labels.map(l => el('th', {role: 'columnheader', scope: 'col'}, both(...l))));
    }
    pager($('document-pager'), documentPage, shownDocuments.length, size, to => {
      documentPage = to;
      drawDocuments();
      $('documents').scrollIntoView();
    });
  }

  // ---- The reader.

  function fetchText(d) {
    if (d.piece === 0 || texts.has(d.index)) {
      return Promise.resolve();
    }
    if (!waiting.has(d.piece)) {
      waiting.set(d.piece, new Promise((done, failed) => {
        const s = el('script', {src: 'report/' + String(d.piece).padStart(3, '0') + '.js'});
        s.addEventListener('load', done);
        s.addEventListener('error', failed);
        document.head.append(s);
      }));
    }
    return waiting.get(d.piece);
  }

  function openDocument(index) {
    const d = documents[index];
    if (!d || d.piece < 0) {
      return Promise.reject(new Error('no text'));
    }
    if (current === index) {
      return Promise.resolve(d);
    }
    current = index;
    return fetchText(d).then(() => {
      if (current !== index) {
        throw new Error('another one was opened');
      }
      if (d.piece > 0) {
        // The texts were escaped when they were written; they hold marks and paragraphs and no script.
        $('texts').innerHTML = texts.get(index);
      }
      $('texts').querySelectorAll('article').forEach(a => a.classList.toggle('open', a.id === 'd' + index));
      prepare(d);
      return d;
    }, () => {
      current = -1;
      missing();
      throw new Error('the text could not be loaded');
    });
  }

  function prepare(d) {
    const own = claims.slice(d.start, d.start + Number(d.claims));
    $('d' + d.index).querySelectorAll('mark').forEach(m => {
      m.tabIndex = 0;
      m.setAttribute('role', 'link');
      m.setAttribute('aria-describedby', 'card');
      m.dataset.note = Number(m.dataset.claim) - d.start + 1;
    });
    const url = /^https?:\/\//i.test(d.url) ? el('a', {href: d.url, rel: 'noopener noreferrer', target: '_blank'}, d.url) : d.url;
    $('meta').replaceChildren(
      el('p', {lang: 'vi'}, el('strong', {}, d.title || d.document)),
      el('p', {lang: 'vi'}, [d.outlet, day(d.published), d.locality].filter(t => t).join(' · ')),
      el('p', {}, both(number(d.claims) + ' số liệu', number(d.claims) + ' claims'), ' · ', d.document),
      url ? el('p', {}, url) : '',
      d.duplicate_of ? el('p', {}, both('Trùng với bài ' + d.duplicate_of, 'Repeats that document')) : '');
    const notes = own.slice(0, MOST_NOTES).map(c => el('li', {},
      el('a', {href: '#r-' + c.claim_id}, '[' + (c.index - d.start + 1) + '] ', el('span', {lang: 'vi'}, valueOf(c))),
      ' – ', first(indicatorOf(c)), el('span', {lang: 'vi'}, ' · ' + placeOf(c) + ' · ' + yearOf(c)), tags(c)));
    $('notes').replaceChildren(...(own.length ? [el('h3', {}, both('Số liệu trong bài', 'Claims of this text')),
      el('ol', {}, ...notes)] : []));
    $('previous').disabled = neighbour(-1) < 0;
    $('next').disabled = neighbour(1) < 0;
    $('reader').scrollTop = 0;
    refusals();
    leave();
  }

  function neighbour(way) {
    for (let i = current + way; i >= 0 && i < documents.length; i += way) {
      if (documents[i].piece >= 0) {
        return i;
      }
    }
    return -1;
  }

  function turn(way) {
    const to = neighbour(way);
    if (to >= 0) {
      go('#d' + to);
    }
  }

  function refusals() {
    const on = $('refused').checked;
    $('texts').classList.toggle('refusals', on);
    $('texts').querySelectorAll('article.open .no').forEach(n => {
      if (on) {
        n.tabIndex = 0;
        n.setAttribute('role', 'note');
        n.setAttribute('aria-describedby', 'card');
      } else {
        ['tabindex', 'role', 'aria-describedby'].forEach(a => n.removeAttribute(a));
      }
    });
  }

  function settle(c) {
    document.querySelectorAll('.here').forEach(e => e.classList.remove('here'));
    here = c;
    ['m-', 'r-'].forEach(kind => $(kind + c.claim_id) && $(kind + c.claim_id).classList.add('here'));
  }

  function toText(c) {
    openDocument(c.document).then(() => {
      settle(c);
      const mark = $('m-' + c.claim_id);
      if (WIDE.matches) {
        const reader = $('reader');
        reader.scrollTop += mark.getBoundingClientRect().top - reader.getBoundingClientRect().top - reader.clientHeight / 3;
        mark.scrollIntoView({block: 'nearest'});
      } else {
        mark.scrollIntoView({block: SMALL.matches ? 'start' : 'center'});
      }
      mark.focus({preventScroll: true});
      show(mark);
    }).catch(() => {});
  }

  function toRow(c) {
    let place = shown.indexOf(c);
    if (place < 0) {
      $('filters').reset();
      apply();
      place = shown.indexOf(c);
    }
    page = Math.floor(place / perPage);
    settle(c);
    draw();
    leave();
    const r = $('r-' + c.claim_id);
    r.scrollIntoView({block: 'center'});
    r.querySelector('a').focus({preventScroll: true});
  }

  // ---- What is told of a mark.

  let pinned = false;
  let shownFor = null;
  let leaving = 0;
  let touch = false;

  function line(vi, en, ...content) {
    const filled = content.filter(c => c !== '' && c !== null && c !== undefined);
    return filled.length ? [el('dt', {}, first([vi, en])), el('dd', {}, ...filled)] : [];
  }

  function show(mark) {
    clearTimeout(leaving);
    const card = $('card');
    pinned = pinned && shownFor === mark;
    shownFor = mark;
    card.replaceChildren(...(mark.matches('mark') ? told(claims[Number(mark.dataset.claim)]) : refusal(mark)));
    card.hidden = false;
    stand();
  }

  function told(c) {
    const basis = (list, id) => (id ? el('span', {class: 'also'}, ' · ' + first(word(list, id))) : '');
    const list = el('dl', {},
      ...line('Đối tượng', 'Concept', el('span', {lang: 'vi'}, [c.concept, c.subgroup].filter(t => t).join(' · '))),
      ...line('Loại', 'Measure', first(word('measure', c.measure)),
        c.approximation === 'exact' ? '' : el('span', {class: 'also'}, ' · ' + first(word('approximation', c.approximation)))),
      ...line('Địa phương', 'Place', el('span', {lang: 'vi'}, placeOf(c)), basis('locality_basis', c.locality_basis)),
      ...line('Năm', 'Year', yearOf(c), c.time_text ? el('span', {lang: 'vi'}, ' “' + c.time_text + '”') : '',
        basis('time_basis', c.time_basis)),
      ...(c.period_start || c.period_end ? line('Từ – đến', 'From – to', day(c.period_start) + ' – ' + day(c.period_end)) : []),
      ...line('Tính chất', 'Modality', first(word('modality', c.modality)),
        c.change === 'level' ? '' : ' · ' + first(word('change', c.change))),
      ...(c.part_of && byId.has(c.part_of) ? line('Thuộc về', 'Part of', el('span', {lang: 'vi'}, valueOf(byId.get(c.part_of)))) : []),
      ...line('Quy tắc', 'Rule', c.rule ? el('code', {}, c.rule) : ''),
      ...c.flags.flatMap((f, i) => line(i ? '' : 'Cần xem lại', i ? '' : 'Flags', '⚑ ' + first(word('flags', f)))));
    const button = el('button', {type: 'button', tabindex: -1}, both('Tới dòng trong bảng', 'Go to its row'));
    button.addEventListener('click', () => go('#r-' + c.claim_id));
    return [el('h3', {}, el('span', {class: 'dot g' + label(c)[3]}), both(...indicatorOf(c))),
      el('p', {class: 'big', lang: 'vi'}, valueOf(c)), list, button];
  }

  function refusal(mark) {
    const reason = mark.dataset.why;
    return [el('h3', {}, both('Không nhận làm số liệu', 'Not taken for a claim')),
      el('p', {}, words.refusals[reason] ? both(words.refusals[reason], reason) : el('span', {lang: 'en'}, reason))];
  }

  /** Puts the card below its mark, or above where there is no room. */
  function stand() {
    const card = $('card');
    const box = (shownFor.getClientRects()[0] || shownFor.getBoundingClientRect());
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
    const below = box.bottom + 8 + card.offsetHeight <= innerHeight || box.top < card.offsetHeight + 8;
    card.style.left = left + scrollX + 'px';
    card.style.top = (below ? box.bottom + 8 : box.top - card.offsetHeight - 8) + scrollY + 'px';
  }

  function leave() {
    clearTimeout(leaving);
    pinned = false;
    shownFor = null;
    $('card').hidden = true;
  }

  function leaveSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (!pinned && document.activeElement !== shownFor) {
        leave();
      }
    }, 250);
  }

  const marked = target => {
    const m = target.closest && target.closest('mark[data-claim], .refusals .no');
    return m && $('texts').contains(m) ? m : null;
  };

  function press(mark) {
    if (mark.matches('mark') && (!touch || (pinned && shownFor === mark))) {
      go('#r-' + claims[Number(mark.dataset.claim)].claim_id);
    } else {
      show(mark);
      pinned = true;
    }
  }

  // ---- Where to go.

  function go(hash) {
    if (location.hash === hash) {
      route();
    } else {
      location.hash = hash;
    }
  }

  function route() {
    let hash = location.hash.slice(1);
    try {
      hash = decodeURIComponent(hash);
    } catch (e) {
      // Not an address of this page's making.
    }
    const c = byId.get(hash.slice(2));
    if (c && hash.startsWith('m-')) {
      toText(c);
    } else if (c && hash.startsWith('r-')) {
      toRow(c);
    } else if (/^d\d+$/.test(hash)) {
      openDocument(Number(hash.slice(1))).then(d => {
        const a = $('d' + d.index);
        $('reader').scrollIntoView({block: 'nearest'});
        a.focus({preventScroll: true});
      }).catch(() => {});
    }
  }

  function missing() {
    const p = $('cut');
    p.hidden = false;
    p.replaceChildren(both('Thiếu thư mục “report” bên cạnh trang này: hãy chép cả thư mục.',
      'The folder “report” is missing beside this page: copy it along.'));
  }

  function option(value, text) {
    return el('option', {value: value}, text);
  }

  function fill() {
    const all = option('', plain('tất cả', 'all'));
    const byName = (a, b) => collator.compare(a.textContent, b.textContent);
    const groups = Object.values(words.groups).map((g, n) => el('optgroup', {label: plain(...g)},
      ...words.indicators.map((x, i) => (x[3] === n ? option(i, plain(x[1], x[2])) : null)).filter(o => o).sort(byName)));
    $('f-indicator').append(all.cloneNode(true), ...groups.filter(g => g.children.length));
    $('f-province').append(all.cloneNode(true),
      ...words.provinces.map((p, i) => option(i, p || plain('không rõ', 'unknown'))).sort(byName));
    $('f-modality').append(all.cloneNode(true), ...Object.entries(words.modality).map(([id, w]) => option(id, plain(...w))));
    $('f-flag').append(all.cloneNode(true), option('*', plain('có điều cần xem', 'any flag')), option('-', plain('không có gì', 'no flag')),
      ...Object.entries(words.flagged).map(([id, n]) => option(id, plain(...word('flags', id)) + ' (' + number(String(n)) + ')')));
    for (const c of COLUMNS) {
      const b = el('button', {type: 'button'}, el('span', {class: 'way'}, first([c.vi, c.en]) + ' '),
        el('span', {class: 'also', lang: VI ? 'en' : 'vi'}, second([c.vi, c.en])));
      b.addEventListener('click', () => {
        sort = {by: c.by, down: sort.by === c.by && !sort.down};
        apply();
      });
      $('head').append(el('th', {role: 'columnheader', scope: 'col'}, b));
      const name = c.by === 'order' ? plain('thứ tự trong bài', 'order of the texts') : plain(c.vi, c.en);
      $('sort').append(option(c.by, name + ' ↑'), option(c.by + '-', name + ' ↓'));
    }
  }

  function filterBy(what, value) {
    $('filters').reset();
    if (what === 'indicator') {
      $('f-indicator').value = words.indicators.findIndex(i => i[0] === value);
    } else if (what === 'province') {
      $('f-province').value = words.provinces.indexOf(value);
    } else if (what === 'flag') {
      $('f-flag').value = value;
    } else {
      $('f-from').value = value;
      $('f-to').value = value;
    }
    apply();
    $('claims').scrollIntoView();
    $('claims-title').focus({preventScroll: true});
  }

  function listen() {
    let typing = 0;
    $('filters').addEventListener('submit', e => e.preventDefault());
    $('document-filters').addEventListener('submit', e => e.preventDefault());
    $('filters').addEventListener('input', e => {
      clearTimeout(typing);
      if (e.target.id === 'sort') {
        sort = {by: e.target.value.replace('-', ''), down: e.target.value.endsWith('-')};
      }
      typing = setTimeout(apply, claims.length > 5000 ? 200 : 0);
    });
    $('filters').addEventListener('reset', () => setTimeout(apply, 0));
    $('dq').addEventListener('input', applyDocuments);
    $('rows').addEventListener('click', e => {
      const r = e.target.closest('tr');
      const a = e.target.closest('a');
      if (a ? a.hash === location.hash : r && r.claim && String(getSelection()) === '') {
        go('#m-' + r.claim.claim_id);
      }
    });
    $('notes').addEventListener('click', e => {
      const a = e.target.closest('a');
      if (a && a.hash === location.hash) {
        route();
      }
    });
    $('overview').addEventListener('click', e => {
      const b = e.target.closest('button[data-filter]');
      if (b) {
        filterBy(b.dataset.filter, b.dataset.value);
      }
    });
    $('previous').addEventListener('click', () => turn(-1));
    $('next').addEventListener('click', () => turn(1));
    $('refused').addEventListener('change', refusals);
    const t = $('texts');
    t.addEventListener('pointerdown', e => {
      touch = e.pointerType === 'touch' || e.pointerType === 'pen';
    });
    t.addEventListener('mouseover', e => marked(e.target) && show(marked(e.target)));
    t.addEventListener('mouseout', e => marked(e.target) && leaveSoon());
    t.addEventListener('focusin', e => marked(e.target) && show(marked(e.target)));
    t.addEventListener('focusout', leaveSoon);
    t.addEventListener('click', e => marked(e.target) && String(getSelection()) === '' && press(marked(e.target)));
    t.addEventListener('keydown', e => {
      if (e.key === 'Enter' && marked(e.target)) {
        touch = false;
        e.preventDefault();
        press(marked(e.target));
      }
    });
    $('card').addEventListener('mouseover', () => clearTimeout(leaving));
    $('card').addEventListener('mouseout', leaveSoon);
    addEventListener('keydown', e => e.key === 'Escape' && leave());
    addEventListener('pointerdown', e => !$('card').contains(e.target) && !marked(e.target) && leave());
    addEventListener('resize', () => shownFor && stand());
    $('reader').addEventListener('scroll', () => shownFor && stand());
    addEventListener('hashchange', route);
    addEventListener('beforeprint', () => {
      printing = true;
      leave();
      draw();
    });
    addEventListener('afterprint', () => {
      printing = false;
      draw();
    });
    SMALL.addEventListener('change', () => {
      draw();
      drawDocuments();
    });
    addEventListener('error', e => e.target.tagName === 'SCRIPT' && missing(), true);
  }

  function takeDocument(data) {
    const d = {index: documents.length, start: claims.length};
    DOCUMENT.forEach((name, i) => {
      d[name] = data[i];
    });
    documents.push(d);
    schedule();
  }

  function takeClaim(data) {
    const c = {index: claims.length, document: documents.length - 1};
    CLAIM.forEach((name, i) => {
      c[name] = data[i];
    });
    c.amount = parseFloat(c.value || c.value_low || c.value_high);
    claims.push(c);
    byId.set(c.claim_id, c);
  }

  function schedule() {
    if (!scheduled) {
      scheduled = true;
      setTimeout(() => {
        scheduled = false;
        apply(true);
        applyDocuments();
        if (current < 0) {
          begin();
        }
        clearTimeout(preparing);
        preparing = setTimeout(prepareKeys, 500, 0);
      }, 0);
    }
  }

  /** Opens what the address asks for, or else the first text with claims. */
  function begin() {
    route();
    if (current < 0) {
      const d = documents.find(x => x.piece >= 0 && x.claims !== '0') || documents.find(x => x.piece >= 0);
      if (d) {
        openDocument(d.index).catch(() => {});
      }
    }
  }

  function tellCut() {
    const s = JSON.parse($('shown').textContent);
    if (s.documents < s.allDocuments) {
      const n = [s.documents, s.allDocuments, s.claims, s.allClaims].map(x => number(String(x)));
      $('cut').hidden = false;
      $('cut').replaceChildren(both(
        'Trang này cho xem ' + n[0] + ' trong ' + n[1] + ' tài liệu đầu tiên (' + n[2] + ' trong ' + n[3]
          + ' số liệu); biểu đồ tính trên tất cả. claims.csv và claims.xlsx có đủ.',
        'This page shows the first ' + n[0] + ' of ' + n[1] + ' documents (' + n[2] + ' of ' + n[3]
          + ' claims); the charts count all. claims.csv and claims.xlsx hold everything.'));
    }
  }

  document.documentElement.classList.add('js');
  fill();
  listen();
  tellCut();
  for (const script of document.querySelectorAll('script.rows')) {
    const rows = JSON.parse(script.textContent);
    takeDocument(rows.document);
    rows.claims.forEach(takeClaim);
    script.remove();
  }
  schedule();
  return {document: takeDocument, claim: takeClaim, text: (index, html) => texts.set(index, html)};
})();
