// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   node connect.mjs SERVER-PROGRAM sqlite|postgresql PICTURE-FOLDER
//
// Connecting Stripe as a person does it: in headless Chromium, through the sandbox's consent page, to our callback page. Every page
// on the way is kept as a picture, light and dark, to be looked at.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chromium } from 'playwright-core';

import { restClient, startServer } from './worlds.mjs';

const [program, engine, pictures] = process.argv.slice(2);
const chromiumFlags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

let server;
let rest;
let browser;
let page;
let companies = 0;

before(async () => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  server = await startServer(program, engine);
  rest = restClient(server.url);
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromiumFlags });
  page = await (await browser.newContext({ viewport: { width: 900, height: 760 } })).newPage();
  page.setDefaultTimeout(15_000);
});

after(async () => {
  await browser?.close();
  if (server) assert.equal(await server.stop(), 0, 'SIGTERM ends the server cleanly');
});

async function picture(name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) });
  }
}

/** A registered company, and how its owner asks. */
async function company(name) {
  companies += 1;
  const { status, json } = await rest('POST', '/tenants/register/', {
    body: { company_name: name, email: `owner${companies}@example.com`, password: 'correct horse battery' } });
  assert.equal(status, 201, JSON.stringify(json));
  const headers = { Authorization: `Bearer ${json.tokens.access}` };
  const stripe = async () => (await rest('GET', '/tenants/stripe/status/', { headers })).json;
  const invitation = async () => (await rest('GET', '/tenants/stripe/connect/', { headers })).json;
  return { name, headers, testKey: json.api_keys.test, stripe, invitation };
}

const button = (name) => page.getByRole('button', { name });
const heading = () => page.getByRole('heading', { level: 1 }).innerText();

/** Presses a button of the consent page, and is back on our callback: {status, title}. */
async function decide(name) {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.url().startsWith(`${server.url}/api/v1/auth/tenants/stripe/callback/`)),
    button(name).click(),
  ]);
  await page.waitForLoadState();
  return { status: response.status(), title: await heading() };
}

async function stripeFails(fault) {
  const response = await fetch(`${server.sandbox}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
  assert.equal(response.status, 200, await response.text());
}

async function stripeWorks() {
  await fetch(`${server.sandbox}/_sandbox/faults`, { method: 'DELETE' });
}

async function isNotConnected(one) {
  const status = await one.stripe();
  assert.equal(status.connected, false);
  assert.equal(status.account_id, null);
}

test('approving connects the company, and a plan can be published', async () => {
  const acme = await company('Acme GmbH');
  await isNotConnected(acme);

  await page.goto((await acme.invitation()).authorization_url);
  assert.equal(await heading(), 'Connect to Plandeck');
  await picture('consent');
  assert.deepEqual(await decide('Connect my account'), { status: 200, title: 'Acme GmbH is connected' });
  await picture('connected');

  const status = await acme.stripe();
  assert.equal(status.connected, true);
  assert.equal(status.charges_enabled, true);
  assert.match(status.account_id, /^acct_/);
  assert.ok((await page.locator('dl').innerText()).includes(status.account_id), 'the page names the account');

  const made = await rest('POST', '/plans/', { headers: acme.headers,
    body: { name: 'Pro', price_cents: 2999, billing_interval: 'month', trial_days: 14, features: ['10 projects', 'E-mail support', 'API access'] } });
  assert.equal(made.status, 201, JSON.stringify(made.json));
  assert.match(made.json.stripe_product_id, /^prod_/);
  assert.match(made.json.stripe_price_id, /^price_/);
  const listed = await rest('GET', '/plans/', { headers: { 'X-API-Key': acme.testKey } });
  assert.deepEqual(listed.json.results, [made.json], 'the key sees the plan that the user made');
});

test('a link that was used says so, and changes nothing', async () => {
  const twice = await company('Twice Ltd');
  await page.goto((await twice.invitation()).authorization_url);
  await decide('Connect my account');
  const connected = await twice.stripe();

  const again = await page.reload();
  assert.equal(again.status(), 400);
  assert.equal(await heading(), 'This link was used already');
  await picture('used');
  assert.deepEqual(await twice.stripe(), connected);
});

test('declining is a choice: nothing is connected, and one can think again', async () => {
  const shy = await company('Shy & Sons');
  await page.goto((await shy.invitation()).authorization_url);
  assert.deepEqual(await decide('Cancel'), { status: 400, title: 'The connection was declined' });
  await picture('declined');
  await isNotConnected(shy);

  await page.goto((await shy.invitation()).authorization_url);
  assert.deepEqual(await decide('Connect my account'), { status: 200, title: 'Shy & Sons is connected' });
});

test('a state that is none of ours connects nobody', async () => {
  const victim = await company('Victim Inc');
  const { state } = await victim.invitation();
  const forged = state.slice(0, -4) + (state.endsWith('AAAA') ? 'BBBB' : 'AAAA');
  const response = await page.goto(`${server.url}/api/v1/auth/tenants/stripe/callback/?code=ac_stolen&state=${encodeURIComponent(forged)}`);
  assert.equal(response.status(), 400);
  assert.equal(await heading(), 'This link is not one of ours');
  await picture('invalid');
  await isNotConnected(victim);
});

test('a state older than ten minutes has expired', async () => {
  const slow = await company('Slow Foods');
  await page.goto((await slow.invitation()).authorization_url);
  server.database.execute('UPDATE tenants_oauthstate SET expires_at = created_at WHERE used_at IS NULL');
  assert.deepEqual(await decide('Connect my account'), { status: 400, title: 'This took too long' });
  await picture('expired');
  await isNotConnected(slow);
});

test('while Stripe does not answer the page says so, and loading it again later connects', async () => {
  const patient = await company('Patient KG');
  await page.goto((await patient.invitation()).authorization_url);
  await stripeFails({ kind: '500', times: -1, match: { method: 'POST', path: '/oauth/token' } });
  assert.deepEqual(await decide('Connect my account'), { status: 502, title: 'Stripe does not answer' });
  await picture('unavailable');
  await isNotConnected(patient);

  await stripeWorks();
  assert.equal((await page.reload()).status(), 200);
  assert.equal(await heading(), 'Patient KG is connected');
  assert.equal((await patient.stripe()).connected, true);
});

test('the explorer loads without a complaint and sends a request', async () => {
  const complaints = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  const curious = await company('Curious AG');

  await page.goto(`${server.url}/api/v1/docs/#plans.list`);
  await page.getByLabel('API key').fill(curious.testKey);
  await picture('explorer');
  await button('Send').click();
  await page.locator('#answer .pill', { hasText: '200' }).waitFor();
  assert.deepEqual(JSON.parse(await page.locator('#answer pre').first().innerText()),
    { count: 0, next: null, previous: null, results: [] });
  await picture('explorer-answer');

  await page.getByLabel('API key').fill('test_nobody');
  await button('Send').click();
  await page.locator('#answer .pill', { hasText: '401' }).waitFor();
  const loadProblems = complaints.filter((text) => !text.includes('401'));
  assert.deepEqual(loadProblems, []);
});
