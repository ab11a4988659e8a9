// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The page of one API, made from its openapi.json. Texts go into the page as text nodes only; nothing is kept when it is left.

const base = new URL('../../../', document.baseURI);
const verbs = ['get', 'post', 'patch', 'delete'];
let api = null;
let operations = [];

function byId(id) { return document.getElementById(id); }

/** make('p', {class: 'soft'}, 'text', node, …) */
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

// ---- what a schema says ------------------------------------------------------------------------

function resolved(schema) {
  if (!schema || !schema.$ref) return schema || {};
  return schema.$ref.slice(2).split('/').reduce((at, part) => at[part], api);
}

/** Without the "or null" around it. */
function core(schema) {
  const whole = resolved(schema);
  const inner = whole.anyOf ? resolved(whole.anyOf.find((one) => one.type !== 'null')) : whole;
  return inner;
}

function isNullable(schema) { return (resolved(schema).anyOf || []).some((one) => one.type === 'null'); }

function typeOf(schema) {
  const inner = core(schema);
  let text = inner.format && inner.format !== 'int64' ? inner.format : inner.type;
  if (inner.enum) text = inner.enum.join(' | ');
  if (inner.type === 'array') text = `list of ${typeOf(inner.items)}`;
  if (inner.type === 'object' && inner.additionalProperties) text = 'map of texts';
  return isNullable(schema) ? `${text} | null` : text;
}

function limitsOf(schema) {
  const inner = core(schema);
  const said = [];
  const from = inner.minimum ?? inner.minLength;
  const to = inner.maximum ?? inner.maxLength ?? inner.maxItems ?? inner.maxProperties;
  const unit = { string: ' characters', array: ' entries', object: ' entries' }[inner.type] || '';
  if (from !== undefined && to !== undefined) said.push(`${from.toLocaleString('en')}–${to.toLocaleString('en')}${unit}`);
  else if (to !== undefined) said.push(`at most ${to.toLocaleString('en')}${unit}`);
  else if (from !== undefined && from > 1) said.push(`at least ${from.toLocaleString('en')}${unit}`);
  else if (from !== undefined && inner.type === 'integer') said.push(`at least ${from}`);
  if (inner.items && inner.items.maxLength) said.push(`each at most ${inner.items.maxLength} characters`);
  if (inner.default !== undefined) said.push(`default ${JSON.stringify(inner.default)}`);
  return said.join(', ');
}

function exampleOf(schema, depth = 0) {
  const outer = resolved(schema);
  const inner = core(schema);
  const said = (schema.examples || outer.examples || inner.examples || [])[0];
  if (said !== undefined) return said;
  if (outer.default !== undefined) return outer.default;
  if (inner.const !== undefined) return inner.const;
  if (inner.enum) return inner.enum[0];
  if (isNullable(schema)) return null;
  switch (inner.type) {
    case 'object': {
      if (!inner.properties || depth > 6) return {};
      return Object.fromEntries(Object.entries(inner.properties).map(([name, one]) => [name, exampleOf(one, depth + 1)]));
    }
    case 'array': return inner.items && core(inner.items).type === 'object' && depth < 6 ? [exampleOf(inner.items, depth + 1)] : [];
    case 'integer': return inner.minimum ?? 0;
    case 'boolean': return false;
    default: break;
  }
  return { 'date-time': '2026-03-01T09:30:00.000Z', uuid: '0190b3a0-7c1e-7d3a-9f00-1c2d3e4f5a6b', password: '…' }[inner.format] ?? '';
}

// ---- JSON, to be looked at ---------------------------------------------------------------------

function pretty(value) {
  const text = JSON.stringify(value, null, 2);
  const pre = make('pre', { tabindex: '0' });
  const token = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  let from = 0;
  for (const match of text.matchAll(token)) {
    pre.append(text.slice(from, match.index));
    const kind = match[2] ? 'k' : match[1] ? 's' : 'n';
    pre.append(make('span', { class: kind }, match[1] || match[0]), match[2] || '');
    from = match.index + match[0].length;
  }
  pre.append(text.slice(from));
  return pre;
}

/** Backticks and dashes are all the Markdown there is. */
function prose(text, className) {
  const inline = (line) => line.split('`').map((part, i) => (i % 2 ? make('code', {}, part) : part));
  const lines = text.split('\n');
  if (!lines[0].startsWith('- ')) return make('div', { class: className }, ...inline(text));
  return make('ul', { class: `codes ${className}` }, ...lines.map((line) => make('li', {}, ...inline(line.slice(2)))));
}

// ---- the list ----------------------------------------------------------------------------------

function collect() {
  operations = [];
  for (const [path, item] of Object.entries(api.paths))
    for (const verb of verbs)
      if (item[verb]) operations.push({ path, verb, id: item[verb].operationId, ...item[verb] });
}

function renderList() {
  const wanted = byId('filter').value.trim().toLowerCase();
  const matches = (one) => `${one.verb} ${one.path} ${one.id} ${one.summary}`.toLowerCase().includes(wanted);
  const groups = api.tags.map((tag) => {
    const items = operations.filter((one) => one.tags[0] === tag.name && matches(one));
    if (items.length === 0) return null;
    return make('section', {},
      make('h2', { title: tag.description }, tag['x-displayName'] || tag.name),
      make('ul', {}, ...items.map((one) => make('li', {},
        make('a', { href: `#${one.id}`, title: `${one.verb.toUpperCase()} ${one.path}` },
          make('span', { class: `verb ${one.verb}` }, one.verb === 'delete' ? 'DEL' : one.verb.toUpperCase()), one.summary)))));
  });
  byId('operations').replaceChildren(...groups.filter(Boolean));
  if (!byId('operations').firstChild) byId('operations').append(make('p', { class: 'soft' }, 'Nothing is called that.'));
  markCurrent();
}

function markCurrent() {
  for (const link of document.querySelectorAll('#operations a')) {
    if (link.hash === location.hash) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

// ---- one operation -----------------------------------------------------------------------------

function whoMay(one) {
  if (one.security.length === 0) return 'Anybody, without signing in.';
  const roles = one['x-required-roles'] || [];
  const people = roles.length === 4 ? 'Every signed-in person' : `Signed in as ${roles.join(' or ')}`;
  return one.security.some((scheme) => scheme.apiKey) ? `${people}, or an API key.` : `${people}.`;
}

function parametersOf(one) {
  return (one.parameters || []).map(resolved).filter((parameter) => parameter.name !== 'X-Mode');
}

function parameterInput(parameter, index) {
  const schema = parameter.schema;
  const attributes = { id: `parameter-${index}`, 'data-name': parameter.name, 'data-in': parameter.in };
  const choices = core(schema).enum || (core(schema).type === 'boolean' ? ['true', 'false'] : null);
  const input = choices
    ? make('select', attributes, make('option', { value: '' }, '—'), ...choices.map((choice) => make('option', { value: choice }, choice)))
    : make('input', { ...attributes, type: core(schema).format === 'password' ? 'password' : 'text', spellcheck: 'false',
        autocomplete: 'off', placeholder: core(schema).format === 'uuid' ? 'id' : '' });
  if (parameter.required) input.required = true;
  const about = [core(schema).enum ? '' : typeOf(schema), limitsOf(schema), parameter.in === 'header' ? 'header' : '', parameter.description || ''];
  const aboutId = `about-${index}`;
  input.setAttribute('aria-describedby', aboutId);
  return make('div', { class: 'field' },
    make('label', { for: attributes.id }, parameter.name, parameter.required ? make('span', { class: 'must' }, ' required') : null),
    input, make('div', { class: 'about', id: aboutId }, about.filter(Boolean).join(' · ')));
}

function rowsOf(schema, indent = 0) {
  const inner = core(schema);
  const rows = [];
  for (const [name, one] of Object.entries(inner.properties || {})) {
    const isMust = (inner.required || []).includes(name);
    const about = [typeOf(one), limitsOf(one)].filter(Boolean).join(' · ');
    rows.push(make('tr', {},
      make('td', {}, make('div', { class: indent ? 'in' : '' }, name)),
      make('td', {}, about, one.description ? prose(one.description, 'about') : null, isMust && indent === 0 ? make('div', { class: 'must' }, 'required') : null)));
    if (core(one).properties && indent < 1) rows.push(...rowsOf(one, indent + 1));
  }
  return rows;
}

function schemaTable(schema) {
  return make('table', {}, make('thead', {}, make('tr', {}, make('th', {}, 'Name'), make('th', {}, 'Value'))), make('tbody', {}, ...rowsOf(schema)));
}

function bodySchema(one) { return one.requestBody ? one.requestBody.content['application/json'].schema : null; }

/** What must be there, and what has an example. */
function bodyExample(schema) {
  const must = schema.required || [];
  const wanted = Object.entries(schema.properties)
    .filter(([name, one]) => must.includes(name) || core(one).const !== undefined || (one.examples || []).length > 0);
  return Object.fromEntries(wanted.map(([name, one]) => [name, exampleOf(one)]));
}

function requestCard(one) {
  const schema = bodySchema(one);
  const form = make('form', { class: 'card', onsubmit: (event) => { event.preventDefault(); send(one); } },
    make('h2', {}, 'Request'),
    make('div', { class: 'fields' }, ...parametersOf(one).map(parameterInput)));
  if (schema) {
    const example = JSON.stringify(bodyExample(schema), null, 2);
    form.append(
      make('div', { class: 'bodyhead' }, make('label', { for: 'body' }, 'Body'), make('span', { class: 'soft small' }, 'application/json')),
      make('textarea', { id: 'body', spellcheck: 'false', autocomplete: 'off', rows: Math.min(24, example.split('\n').length + 1) }, example));
  }
  form.append(make('div', { class: 'actions' },
    make('button', { class: 'primary', id: 'send' }, 'Send'),
    make('button', { type: 'button', id: 'curl', onclick: () => copyCurl(one) }, 'Copy as curl'),
    make('span', { class: 'soft small', id: 'copied', role: 'status' })));
  return form;
}

function responsesCard(one) {
  const rows = Object.entries(one.responses).map(([status, response]) => {
    const tone = status < 300 ? 'good' : status < 500 ? 'fair' : 'bad';
    return make('div', {}, make('span', { class: `pill ${tone}` }, status), prose(response.description, 'small'));
  });
  return make('section', { class: 'card answers' }, make('h2', {}, 'Answers'), make('div', { class: 'responses' }, ...rows));
}

function successSchema(one) {
  const success = Object.entries(one.responses).find(([status]) => status < 300);
  const content = success && success[1].content;
  return content ? content['application/json'].schema : null;
}

function render() {
  const one = operations.find((each) => `#${each.id}` === location.hash) || operations[0];
  if (!one) return;
  if (!location.hash) history.replaceState(null, '', `#${one.id}`);
  document.title = `${one.summary} · Plandeck API`;
  const schema = bodySchema(one);
  const answer = successSchema(one);
  byId('operation').replaceChildren(
    make('h1', {}, one.summary),
    make('p', { class: 'path' }, make('span', { class: `verb ${one.verb}` }, one.verb.toUpperCase()), one.path),
    make('p', { class: 'who' }, whoMay(one), ' ', make('code', {}, one.id)),
    make('div', { class: 'split' },
      make('div', {}, requestCard(one),
        schema ? make('section', { class: 'card members' }, make('h2', {}, 'Members of the body'), schemaTable(schema)) : null),
      make('div', {},
        make('section', { class: 'card', id: 'answer', 'aria-live': 'polite' }, make('h2', {}, 'Answer'),
          answer ? make('p', { class: 'soft small actions' }, 'An example. Send to see a real one.') : null,
          answer ? pretty(exampleOf(answer)) : make('p', { class: 'empty' }, 'Nothing but its status.')),
        responsesCard(one))));
  markCurrent();
}

// ---- asking ------------------------------------------------------------------------------------

/** {method, url, headers, body} as the form says, or the name of what is missing. */
function requestOf(one) {
  let path = one.path;
  const query = new URLSearchParams();
  const headers = { Accept: 'application/json' };
  for (const input of document.querySelectorAll('[data-in]')) {
    const { name, in: place } = input.dataset;
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(input.value.trim()));
    else if (input.value !== '' && place === 'query') query.append(name, input.value);
    else if (input.value !== '' && place === 'header') headers[name] = input.value;
  }
  const isPublic = one.security.length === 0;
  if (!isPublic && byId('token').value) headers.Authorization = `Bearer ${byId('token').value.trim()}`;
  if (!isPublic && byId('apikey').value) headers['X-API-Key'] = byId('apikey').value.trim();
  if (!isPublic && byId('mode').value) headers['X-Mode'] = byId('mode').value;
  const body = byId('body') ? byId('body').value : undefined;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const url = new URL(path.slice(1), base);
  url.search = query.toString();
  return { method: one.verb.toUpperCase(), url, headers, body };
}

async function send(one) {
  const { method, url, headers, body } = requestOf(one);
  byId('send').disabled = true;
  const started = performance.now();
  try {
    const response = await fetch(url, { method, headers, body, cache: 'no-store', credentials: 'omit', redirect: 'manual' });
    const text = await response.text();
    show(response, text, Math.round(performance.now() - started));
    takeToken(text);
  } catch (error) {
    byId('answer').replaceChildren(make('h2', {}, 'Answer'), make('p', { class: 'empty' }, `Nothing came back: ${error.message}`));
  } finally {
    if (byId('send')) byId('send').disabled = false;
    byId('answer').scrollIntoView({ block: 'nearest' });
  }
}

function show(response, text, milliseconds) {
  const tone = response.status < 300 ? 'good' : response.status < 500 ? 'fair' : 'bad';
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  let content = null;
  try {
    content = text === '' ? make('p', { class: 'empty' }, 'No body.') : pretty(JSON.parse(text));
  } catch {
    content = make('pre', { tabindex: '0' }, text);
  }
  byId('answer').replaceChildren(make('h2', {}, 'Answer'),
    make('div', { class: 'status' }, make('span', { class: `pill ${tone}` }, String(response.status)), response.statusText,
      make('span', { class: 'soft small' }, `${milliseconds} ms`)),
    content,
    make('details', {}, make('summary', {}, 'Headers'), make('pre', { tabindex: '0' }, headers)));
}

/** Signing in or registering here signs this page in. */
function takeToken(text) {
  let answer = null;
  try { answer = JSON.parse(text); } catch { return; }
  const token = answer && (answer.access || (answer.tokens && answer.tokens.access));
  if (typeof token === 'string') byId('token').value = token;
}

function shellQuoted(text) { return `'${text.replaceAll("'", "'\\''")}'`; }

async function copyCurl(one) {
  const { method, url, headers, body } = requestOf(one);
  const parts = [`curl -X ${method} ${shellQuoted(url.href)}`];
  for (const [name, value] of Object.entries(headers)) parts.push(`-H ${shellQuoted(`${name}: ${value}`)}`);
  if (body !== undefined) parts.push(`--data-raw ${shellQuoted(body)}`);
  const command = parts.join(' \\\n  ');
  try {
    await navigator.clipboard.writeText(command);
    byId('copied').textContent = 'Copied.';
  } catch { // only https and localhost have a clipboard
    byId('answer').replaceChildren(make('h2', {}, 'As curl'), make('pre', { tabindex: '0' }, command));
  }
}

// ---- the page ----------------------------------------------------------------------------------

function onKey(event) {
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    byId('filter').focus();
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && byId('send')) {
    byId('send').click();
  }
}

async function start() {
  try {
    api = await (await fetch(new URL('../openapi.json', document.baseURI))).json();
  } catch (error) {
    byId('operation').replaceChildren(make('p', {}, `openapi.json could not be read: ${error.message}`));
    return;
  }
  collect();
  renderList();
  render();
  byId('filter').addEventListener('input', renderList);
  byId('credentials').addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', () => { render(); byId('operation').focus({ preventScroll: true }); window.scrollTo(0, 0); });
  document.addEventListener('keydown', onKey);
}

start();
