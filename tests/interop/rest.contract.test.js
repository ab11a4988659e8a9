// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the served OpenAPI document, with good and bad input; each request and each answer is held against the document.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {badRequests} from './badrequests.js';
import {Contract} from './contract.js';
import {connectStory, driftStory, recordsStory, staffStory} from './contractstories.js';
import {callback, clientId, decide, key, Sandbox} from './sandbox.js';
import {Receiver, Server} from './server.js';

const webhookSecret = 'whsec_contract';
const password = 'correct horse battery';
const nobody = '01a20000-0000-7000-8000-000000000000';

let sandbox;
let stripe;
let server;
let receiver;
let contract;
let account;
let owner; // headers of the company's first user
let testKey;
const people = {}; // headers, by role
let staff; // likewise
const asked = new Map(); // the last good request of an operation
const refused = new Set();
const written = []; // {id, requestId} of what changed something for a tenant
const writesNothing = new Set(['tenants.verify', 'tenants.token.refresh', 'webhooks.test', 'stripe.login-link']); // POST, and no change of ours

before(async () => {
    sandbox = await Sandbox.start();
    stripe = sandbox.plainClient();
    receiver = await Receiver.start();
    server = await Server.start({
        STRIPE_SECRET_KEY: key, STRIPE_API_BASE: sandbox.url, STRIPE_CONNECT_CLIENT_ID: clientId, STRIPE_REDIRECT_URI: callback,
        STRIPE_WEBHOOK_SECRET: webhookSecret,
    });
    contract = await Contract.of(server.url);
});
after(async () => {
    receiver.stop();
    assert.equal(await server.stop(), 0);
    await sandbox.stop();
});

/** A request that the document allows and the server takes: the answer's body. */
async function good(id, request = {}, status = undefined) {
    const operation = contract.operation(id);
    if (request.rawBody === undefined)
        assert.deepEqual(contract.problemsOfRequest(operation, request), [], id);
    const answer = await contract.ask(id, request);
    assert.equal(Math.floor(answer.status / 100), 2, `${id}: ${JSON.stringify(answer.body)}`);
    if (status)
        assert.equal(answer.status, status, id);
    if (operation.method === 'GET' && !['stripe.connect', 'stripe.callback'].includes(id)) // what changes nothing
        assert.equal((await contract.ask(id, {...request, slash: false})).status, answer.status, `${id} without its slash`);
    if (operation.method !== 'GET' && !id.startsWith('staff.') && !id.startsWith('events.receive.') && !writesNothing.has(id))
        written.push({id, requestId: answer.headers.get('x-request-id')});
    asked.set(id, request);
    return answer.body;
}

async function bad(id, request, status, code, field) {
    const {status: answered, body} = await contract.ask(id, request);
    const where = `${id}: ${JSON.stringify(body)}`;
    assert.deepEqual([answered, body?.code], [status, code], where);
    if (field)
        assert.ok(body.errors?.[field], `errors.${field}: ${where}`);
    refused.add(id);
    return body;
}

const bearer = token => ({Authorization: `Bearer ${token}`});
const byOwner = request => ({headers: owner, ...request});

/** A person of the role, invited and signed in. */
async function member(role) {
    const email = `${role}@acme.example`;
    const {user, invitation} = await good('users.invite', byOwner({body: {email, role, first_name: 'Ben'}}));
    assert.deepEqual([user.is_active, user.status, user.invited_until], [false, 'invited', invitation.expires_at]);
    const accepted = await good('users.accept', {body: {code: invitation.code, password: 'a sentence to remember'}});
    people[role] = bearer(accepted.tokens.access);
    return accepted.user;
}

test('a company registers and signs in', async () => {
    const company = {company_name: 'Acme GmbH', email: 'anna@acme.example', password, first_name: 'Anna', last_name: 'Berg'};
    const {tokens, api_keys: keys, tenant} = await good('tenants.register', {body: company}, 201);
    testKey = keys.test;
    await bad('tenants.register', {body: company}, 400, 'email_taken', 'email');

    const signedIn = await good('tenants.login', {body: {email: 'ANNA@acme.example', password}});
    assert.deepEqual(signedIn.tenant, tenant);
    await bad('tenants.login', {body: {email: 'anna@acme.example', password: 'not it'}}, 401, 'credentials_invalid');
    owner = bearer((await good('tenants.token.refresh', {body: {refresh: tokens.refresh}})).access);
    await bad('tenants.token.refresh', {body: {refresh: tokens.access}}, 401, 'token_invalid');

    const me = await good('tenants.me', byOwner());
    assert.deepEqual(me.permissions.filter(name => !contract.operations.has(name)), []);
    await bad('tenants.me', {headers: {'X-API-Key': testKey}}, 403, 'user_required');
    await good('tenants.details', {headers: {'X-API-Key': testKey}});
    await good('tenants.overview', byOwner());
    await bad('tenants.overview', {headers: {'X-API-Key': testKey}}, 403, 'user_required');
    await bad('tenants.details', {headers: {'X-API-Key': testKey, 'X-Mode': 'live'}}, 400, 'mode_mismatch');
    await good('tenants.change-password', {headers: bearer(signedIn.access), body: {current_password: password, new_password: password + '!'}});
    await bad('tenants.change-password', {headers: bearer(signedIn.access), body: {current_password: password, new_password: 'short'}},
        400, 'password_wrong', 'current_password');
    await bad('tenants.me', byOwner(), 401, 'token_invalid'); // its session has ended
    owner = bearer(signedIn.access);
});

test('API keys', async () => {
    const {test: current} = await good('api-keys.list', byOwner());
    assert.equal(current.last4, testKey.slice(-4));
    await good('tenants.verify', {body: {api_key: testKey}});
    assert.equal((await bad('tenants.verify', {body: {api_key: 'test_nobody'}}, 401, 'key_invalid')).valid, false);
    const fresh = await good('api-keys.regenerate', byOwner({body: {key_type: 'test', grace_hours: 1, expires_in_days: 30}}));
    await bad('api-keys.regenerate', byOwner({body: {key_type: 'test', grace_hours: 169}}), 400, 'validation_failed', 'grace_hours');
    await good('tenants.verify', {headers: {'X-API-Key': testKey}}); // in its grace
    testKey = fresh.api_key;
    await bad('api-keys.list', {}, 401, 'not_authenticated');
    await bad('api-keys.revoke', byOwner({body: {key_type: 'live'}}), 400, 'confirmation_required');
    await good('api-keys.revoke', byOwner({query: {key_type: 'live', confirm: 'true'}}));
    await bad('api-keys.revoke', byOwner({body: {key_type: 'live', confirm: true}}), 404, 'not_found');
});

test('people', async () => {
    const admin = await member('admin');
    await member('developer');
    await member('billing');
    assert.equal((await good('users.list', byOwner({query: {role: 'admin', is_active: 'true', ordering: '-email'}}))).count, 1);
    await good('users.update', byOwner({path: {id: admin.id}, body: {last_name: 'Cole', role: 'admin'}}));
    const gone = await good('users.invite', byOwner({body: {email: 'gone@acme.example', role: 'billing'}}));
    const withdrawn = await good('users.update', byOwner({path: {id: gone.user.id}, body: {is_active: false}}));
    assert.deepEqual([withdrawn.status, withdrawn.invited_until], ['withdrawn', null]);
    await bad('users.accept', {body: {code: gone.invitation.code, password}}, 400, 'invitation_invalid', 'code');
    assert.equal((await good('users.list', byOwner({query: {status: 'withdrawn'}}))).count, 1);
    await bad('users.invite', byOwner({body: {email: 'anna@acme.example', role: 'admin'}}), 400, 'email_taken', 'email');
    await bad('users.accept', {body: {code: 'unknown', password}}, 400, 'invitation_invalid', 'code');
    await bad('users.list', {headers: people.billing}, 403, 'permission_denied');
    const {results: [first]} = await good('users.list', byOwner({query: {role: 'owner'}}));
    await bad('users.update', byOwner({path: {id: first.id}, body: {is_active: false}}), 409, 'last_owner');
});

test('Stripe is connected, left and connected again', async () => {
    await bad('stripe.disconnect', byOwner({body: {confirm: true}}), 400, 'stripe_not_connected');
    await bad('stripe.connect', byOwner({headers: {...owner, 'X-Mode': 'live'}}), 409, 'live_mode_not_configured');
    await bad('plans.create', byOwner({body: {name: 'Pro', price_cents: 1, billing_interval: 'month'}}), 400, 'stripe_not_connected');
    const connected = async query => {
        const link = await good('stripe.connect', byOwner({query}));
        const back = await decide(link.authorization_url, 'approve');
        return good('stripe.callback', {query: Object.fromEntries([...back.searchParams].filter(([name]) => name !== 'scope'))});
    };
    ({account_id: account} = await connected({flow: 'oauth_express'}));
    await bad('stripe.disconnect', byOwner({body: {}}), 400, 'confirmation_required');
    await good('stripe.disconnect', byOwner({body: {confirm: true, deauthorize: true}}));
    ({account_id: account} = await connected({flow: 'oauth_standard'}));
    await bad('stripe.callback', {query: {code: 'ac_x', state: 'unknown'}}, 400, 'state_invalid');
    assert.equal((await good('stripe.status', byOwner({query: {refresh: 'true'}}))).account_id, account);
    await bad('stripe.status', byOwner({query: {refresh: 'perhaps'}}), 400, 'validation_failed', 'refresh');
    await bad('stripe.connect', byOwner({query: {flow: 'by_post'}}), 400, 'validation_failed', 'flow');
});

const world = () => ({server, stripe, account, owner, people, testKey, nobody, good, bad});

test('how the connection came about', async () => {
    account = await connectStory(world());
});

test('plans', async () => {
    const by = {headers: {'X-API-Key': testKey}};
    const full = {
        name: 'Pro', description: 'For teams', price_cents: 2999, currency: 'EUR', billing_interval: 'month', trial_days: 14,
        features: ['10 projects', 'E-mail support'], metadata: {colour: 'blue'}, is_visible: true, draft: false,
    };
    const plan = await good('plans.create', {...by, body: full}, 201);
    assert.equal(plan.price_display, '€29.99/month');
    await bad('plans.create', {...by, body: full}, 400, 'name_taken', 'name');
    assert.deepEqual(await good('plans.get', {...by, path: {id: plan.id}}), plan);
    const path = {id: plan.id};
    const update = {name: 'Pro 2', description: '', features: [], metadata: {}, is_visible: false, trial_days: null};
    assert.equal((await good('plans.update', {...by, path, body: update})).trial_days, 0);
    await bad('plans.update', {headers: {...by.headers, 'If-Match': '"99"'}, path, body: {name: 'Mine'}}, 412, 'edit_conflict');
    await bad('plans.update', {...by, path, body: {price_cents: 1}}, 400, 'immutable_field', 'price_cents');
    const copy = await good('plans.duplicate', {...by, path, body: {name: 'Pro 3', price_cents: 1}});
    await bad('plans.duplicate', {...by, path, body: {name: 'pro 2'}}, 400, 'name_taken', 'name');
    const page = await good('plans.list', {...by, query: {page: '1', page_size: '1', ordering: 'name', search: 'pro', is_active: 'true', billing_interval: 'month'}});
    assert.deepEqual([page.count, page.results[0].name, new URL(page.next).searchParams.get('page')], [2, 'Pro 2', '2']);
    await bad('plans.list', {...by, query: {page: '3', page_size: '1'}}, 404, 'not_found');
    assert.equal((await good('plans.deactivate', {...by, path: {id: copy.id}})).is_active, false);
    await bad('plans.deactivate', {...by, path: {id: nobody}}, 404, 'not_found');
    await bad('plans.get', {...by, path: {id: nobody}}, 404, 'not_found');
    await good('plans.create', {...by, query: {draft: 'true'}, body: {name: 'Draft', price_cents: 1, billing_interval: 'year'}});
});

test('what differs from Stripe', () => driftStory(world()));

test('webhooks out', async () => {
    for (const id of ['webhooks.get', 'webhooks.delete'])
        await bad(id, byOwner(), 404, 'not_found');
    await bad('webhooks.test', byOwner({body: {}}), 404, 'not_found');
    await bad('webhooks.update', byOwner({body: {is_paused: true}}), 404, 'not_found');
    await bad('webhooks.set', byOwner({body: {url: 'http://a.example/'}}), 400, 'url_not_https', 'url');
    assert.match((await good('webhooks.set', byOwner({body: {url: receiver.url, events: ['*']}}), 201)).secret, /^whsec_/);
    assert.equal((await good('webhooks.set', byOwner({body: {url: receiver.url}}), 200)).secret, undefined);
    await good('webhooks.get', byOwner());
    const {event_id: id} = await good('webhooks.test', byOwner({body: {event_type: 'plan.created'}}));
    assert.equal((await good('webhooks.deliveries.get', byOwner({path: {id}}))).attempts.length, 1);
    const since = new Date(Date.now() - 3600_000).toISOString();
    await good('webhooks.deliveries.list', byOwner({query: {state: 'delivered', event_type: 'plan.created', created_after: since}}));
    await bad('webhooks.deliveries.list', byOwner({query: {state: 'lost'}}), 400, 'validation_failed', 'state');
    await good('webhooks.deliveries.resend', byOwner({path: {id}}));
    for (const operation of ['webhooks.deliveries.get', 'webhooks.deliveries.resend'])
        await bad(operation, byOwner({path: {id: nobody}}), 404, 'not_found');
    await good('webhooks.update', byOwner({body: {is_paused: true, events: ['plan.created']}}));
});

test('receivers and their inbox', async () => {
    const {data} = await stripe.events.list({}, {stripeAccount: account});
    for (const name of ['account', 'connect', 'payment', 'subscription']) {
        const rawBody = JSON.stringify({...data[0], id: `evt_contract_${name}`});
        const signature = stripe.webhooks.generateTestHeaderString({payload: rawBody, secret: webhookSecret});
        const headers = {'Stripe-Signature': signature};
        assert.deepEqual(await good(`events.receive.${name}`, {rawBody, headers}), {received: true, duplicate: false});
        assert.deepEqual(await good(`events.receive.${name}`, {rawBody, headers}), {received: true, duplicate: true});
        await bad(`events.receive.${name}`, {rawBody: rawBody + ' ', headers}, 400, 'signature_invalid');
    }
    const {results: [event]} = await good('events.list', byOwner({query: {search: 'evt_contract', ordering: '-received_at'}}));
    const span = {created_after: '2020-01-01T00:00:00Z', created_before: '2100-01-01T00:00:00Z'};
    const ofKind = {type: `${event.type.split('.')[0]}.*`, page_size: '1', ...span};
    const newest = await good('events.list', byOwner({query: ofKind}));
    const cursor = new URL(newest.next).searchParams.get('cursor');
    const older = await good('events.list', byOwner({query: {...ofKind, cursor}}));
    assert.notEqual(older.results[0].id, newest.results[0].id);
    await bad('events.list', byOwner({query: {cursor: 'sesame'}}), 400, 'validation_failed', 'cursor');
    await bad('events.list', byOwner({query: {ordering: 'luck'}}), 400, 'validation_failed', 'ordering');
    await good('events.get', byOwner({path: {id: event.id}}));
    await bad('events.get', byOwner({path: {id: nobody}}), 404, 'not_found');
    await good('events.dry-run', byOwner({path: {id: event.id}}));
    await bad('events.dry-run', byOwner({path: {id: nobody}}), 404, 'not_found');
    await bad('events.retry', byOwner({path: {id: nobody}}), 404, 'not_found');
    await bad('events.retry', byOwner({path: {id: event.id}}), 409, 'event_not_failed');
});

test('an event that could not be handled is retried', async () => {
    await sandbox.fault('500', {match: {method: 'GET', path: `/v1/accounts/${account}`}, times: -1});
    const rawBody = JSON.stringify({
        id: 'evt_contract_unclear', object: 'event', type: 'account.application.deauthorized', account, livemode: false,
        created: Math.floor(Date.now() / 1000) - 3600, data: {object: {id: clientId, object: 'application'}},
    }); // from before the connection: whether it still stands, Stripe has to say, and does not
    const headers = {'Stripe-Signature': stripe.webhooks.generateTestHeaderString({payload: rawBody, secret: webhookSecret})};
    await good('events.receive.connect', {rawBody, headers});
    const failed = async () => (await good('events.list', byOwner({query: {state: 'failed'}}))).results[0];
    for (let i = 0; i < 200 && !await failed(); ++i)
        await new Promise(resolve => setTimeout(resolve, 50));
    await sandbox.control('DELETE', 'faults');
    await good('events.retry', byOwner({path: {id: (await failed()).id}}));
});

test('events missed, and the records', () => recordsStory(world()));

test('the staff of the platform', async () => {
    staff = await staffStory(world());
});

test('502 while Stripe fails, as the document says', async () => {
    const by = {headers: {'X-API-Key': testKey}};
    await sandbox.fault('500', {match: {method: 'POST', path: '/v1/products'}, times: -1});
    await bad('plans.create', {...by, body: {name: 'Unlucky', price_cents: 1, billing_interval: 'month'}}, 502, 'stripe_unavailable');
    await sandbox.control('DELETE', 'faults');
});

/** A server of its own for what is limited by address: a few requests each. */
async function onFreshServers(requests, ask) {
    for (const some of requests.flatMap((_, i) => i % 8 ? [] : [requests.slice(i, i + 8)])) {
        const fresh = await Server.start();
        try {
            const its = new Contract(fresh.url, contract.document);
            for (const request of some)
                await ask(its, request);
        } finally {
            assert.equal(await fresh.stop(), 0);
        }
    }
}

test('whatever the document calls wrong is refused, with the field that is', async () => {
    const wrong = [];
    const hold = async (its, id, [request, status, code, field]) => {
        const shown = `${id} ${JSON.stringify(request).slice(0, 200)}`;
        try {
            const {status: answered, body} = await its.ask(id, request);
            if (answered !== status || body?.code !== code || (field && !Object.keys(body.errors).some(one => one.split(/[.[]/)[0] === field)))
                wrong.push(`${shown}: ${status} ${code} ${field}, but ${answered} ${JSON.stringify(body).slice(0, 300)}`);
        } catch (error) {
            wrong.push(`${shown}: ${error.message}`);
        }
    };
    let count = 0;
    for (const [id, request] of asked) {
        const operation = contract.operation(id);
        const requests = [...badRequests(operation, request, {testKey, people, staff, nobody})];
        count += requests.length;
        if (operation.schemes.length || request.rawBody)
            for (const one of requests)
                await hold(contract, id, one);
        else
            await onFreshServers(requests, (its, one) => hold(its, id, one));
    }
    assert.deepEqual(wrong, []);
    assert.ok(count > 400, `${count} bad requests`);
});

test('what a path does not take is 405, with what it takes', async () => {
    for (const [id, request] of asked) {
        const operation = contract.operation(id);
        const taken = ['GET', 'POST', 'PATCH', 'DELETE'].filter(one => !operation.otherMethods.includes(one));
        const allow = [...taken.flatMap(one => one === 'GET' ? ['GET', 'HEAD'] : [one]), 'OPTIONS'].join(', ');
        for (const method of operation.otherMethods) {
            const {status, headers, body} = await contract.ask(id, {path: request.path, method});
            assert.deepEqual([status, body.code, headers.get('allow')], [405, 'method_not_allowed', allow], `${method} ${operation.path}`);
        }
        const options = await fetch(server.url + operation.path, {method: 'OPTIONS'});
        assert.deepEqual([options.status, options.headers.get('allow')], [204, allow], operation.path);
    }
});

test('one key, one execution: every POST', async () => {
    const body = {name: 'Once', price_cents: 1, billing_interval: 'month', draft: true};
    const headers = {...owner, 'Idempotency-Key': 'contract'};
    const first = await contract.ask('plans.create', {headers, body});
    const again = await contract.ask('plans.create', {headers, body});
    assert.deepEqual([again.status, again.body, again.headers.get('idempotent-replayed')], [201, first.body, 'true']);
    await bad('plans.create', {headers, body: {...body, name: 'Twice'}}, 409, 'idempotency_mismatch');
});

test('the last of the operations', async () => {
    await good('webhooks.delete', byOwner(), 204);
});

test('every write is on record, under the id of its request', async () => {
    const onRecord = new Set();
    for (let query = {page_size: '100'}; query;) {
        const {results, next} = await good('audit.list', byOwner({query}));
        for (const entry of results)
            onRecord.add(entry.request_id);
        query = next && Object.fromEntries(new URL(next).searchParams);
    }
    assert.ok(written.length > 25, `${written.length} writes`);
    assert.deepEqual(written.filter(({requestId}) => !onRecord.has(requestId)).map(({id}) => id), []);
});

test('no operation of the document was left out', () => {
    const all = [...contract.operations.keys()];
    assert.deepEqual(all.filter(id => !asked.has(id)), [], 'without a good request');
    assert.deepEqual(all.filter(id => !refused.has(id)), [], 'without a bad request');
});
