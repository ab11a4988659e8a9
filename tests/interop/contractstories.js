// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Further chapters of rest.contract.test.js: Stripe's connection in detail, drift, catching up, the audit log, and the platform's staff.
// Each takes the world of that test: {contract, server, stripe, account, owner, testKey, nobody, good, bad}.
import assert from 'node:assert/strict';

import {callback, decide} from './sandbox.js';

export async function connectStory({owner: headers, nobody, good, bad}) {
    const link = await good('stripe.connect', {headers, query: {flow: 'oauth_standard'}});
    const {results: [issued]} = await good('stripe.flows.list', {headers, query: {page: '1', page_size: '1'}});
    await bad('stripe.flows.list', {headers, query: {page: '1000'}}, 404, 'not_found');
    const path = {id: issued.id};
    await good('stripe.flows.browser', {headers, path});
    const back = await decide(link.authorization_url, 'deny');
    await bad('stripe.complete', {headers, body: {redirect_url: 'https://elsewhere.example/'}}, 400, 'redirect_url_invalid');
    await bad('stripe.complete', {headers, body: {redirect_url: back.href}}, 400, 'access_denied');
    await good('stripe.flows.get', {headers, path});
    await bad('stripe.flows.get', {headers, path: {id: nobody}}, 404, 'not_found');
    await bad('stripe.login-link', {headers}, 409, 'login_link_unavailable'); // a standard account has a dashboard of its own

    await good('stripe.disconnect', {headers, body: {confirm: true}});
    const express = await good('stripe.connect', {headers});
    const approved = await decide(express.authorization_url, 'approve');
    assert.ok(approved.href.startsWith(callback));
    const {account_id: account} = await good('stripe.complete', {headers, body: {redirect_url: approved.href}});
    const {results: [done]} = await good('stripe.flows.list', {headers});
    assert.equal(done.state, 'verified');
    await bad('stripe.flows.browser', {headers, path: {id: done.id}}, 409, 'flow_ended');
    await good('stripe.login-link', {headers}, 201);
    const {results} = await good('stripe.requests', {headers, query: {search: '/v1/', page_size: '5'}});
    assert.ok(results.length > 0);
    await bad('stripe.requests', {headers, query: {page: '1000'}}, 404, 'not_found');
    return account;
}

export async function driftStory({stripe, account, owner: headers, testKey, nobody, good, bad}) {
    const byKey = {headers: {'X-API-Key': testKey}};
    const draft = await good('plans.create', {...byKey, body: {name: 'Later', price_cents: 700, billing_interval: 'month', draft: true}});
    const path = {id: draft.id};
    await bad('plans.drift.repair', {headers, path, body: {direction: 'ours'}}, 409, 'plan_is_draft');
    const plan = await good('plans.publish', {...byKey, path});
    await bad('plans.publish', {...byKey, path: {id: nobody}}, 404, 'not_found');
    const onAccount = {stripeAccount: account};
    await stripe.products.update(plan.stripe_product_id, {name: 'Theirs'}, onAccount);
    await good('plans.drift.get', {headers, path});
    await bad('plans.drift.get', {headers, path: {id: nobody}}, 404, 'not_found');
    await good('plans.drift.repair', {headers, path, body: {direction: 'ours'}});
    assert.equal((await stripe.products.retrieve(plan.stripe_product_id, {}, onAccount)).name, 'Later');
    const {metadata} = await stripe.products.retrieve(plan.stripe_product_id, {}, onAccount);
    const orphan = await stripe.products.create({name: 'Orphan', metadata: {...metadata, plan_id: nobody}}, onAccount);
    await good('plans.drift.list', {headers});
    await bad('plans.drift.list', {headers: byKey.headers}, 403, 'user_required');
    await good('plans.drift.repair-product', {headers, body: {product_id: orphan.id, direction: 'ours'}});
    await bad('plans.drift.repair-product', {headers, body: {product_id: orphan.id, direction: 'theirs'}}, 400, 'validation_failed', 'direction');
}

export async function recordsStory({owner: headers, people, good, bad}) {
    for (let i = 0; i < 100; ++i) { // it may be at it already
        const {status} = await fetchCatchUp(good, headers);
        if (status === 200)
            break;
        await new Promise(resolve => setTimeout(resolve, 50));
    }
    await bad('events.catch-up', {headers: people.billing}, 403, 'permission_denied');
    await good('events.cursors.list', {headers, query: {page: '1', page_size: '10'}});
    await bad('events.cursors.list', {headers, query: {page: '1000'}}, 404, 'not_found');
    await good('events.gaps.list', {headers, query: {page: '1', page_size: '10'}});
    await bad('events.gaps.list', {headers, query: {page: '1000'}}, 404, 'not_found');
    let {cursor, topics} = await good('changes.list', {headers});
    const until = Date.now() + 20_000;
    do // until Stripe's last events are in
        ({cursor, topics} = await good('changes.list', {headers, query: {since: cursor, wait_seconds: '1'}}));
    while (topics.length > 0 && Date.now() < until);
    assert.deepEqual(topics, []);
    assert.equal((await good('changes.list', {headers, query: {since: 'yesterday', wait_seconds: '25'}})).is_everything, true);
    await bad('changes.list', {headers, query: {since: cursor, wait_seconds: '26'}}, 400, 'validation_failed', 'wait_seconds');
    const since = new Date(Date.now() - 3600_000).toISOString();
    const {results: [latest]} = await good('audit.list', {headers});
    const {next} = await good('audit.list', {headers, query: {after: since, page_size: '1'}});
    assert.equal((await good('audit.list', {headers, query: {action: latest.action, page_size: '1'}})).results[0].id, latest.id);
    const {searchParams} = new URL(next);
    await good('audit.list', {headers, query: Object.fromEntries(searchParams)});
    await bad('audit.list', {headers, query: {before: 'yesterday'}}, 400, 'validation_failed', 'before');
    await good('inspections.list', {headers, query: {page_size: '1'}});
    await bad('inspections.list', {headers, query: {page_size: '0'}}, 400, 'validation_failed', 'page_size');
}

async function fetchCatchUp(good, headers) {
    try {
        await good('events.catch-up', {headers});
        return {status: 200};
    } catch (error) {
        assert.match(error.message, /catch_up_running/);
        return {status: 409};
    }
}

/** Answers the headers of the staff's people: {support, ops}. */
export async function staffStory({server, owner, good, bad}) {
    const password = 'a platform of its own';
    const staff = {};
    const refresh = {};
    for (const role of ['support', 'ops']) {
        const email = `${role}@platform.example`;
        await server.createStaff(email, role, password);
        const signedIn = await good('staff.login', {body: {email, password}});
        staff[role] = {Authorization: `Bearer ${signedIn.access}`};
        refresh[role] = signedIn.refresh;
    }
    await bad('staff.login', {body: {email: 'ops@platform.example', password: 'no'}}, 401, 'credentials_invalid');
    await good('staff.token.refresh', {body: {refresh: refresh.ops}});
    await bad('staff.token.refresh', {body: {refresh: 'no'}}, 401, 'token_invalid');
    await good('staff.me', {headers: staff.ops});
    await bad('staff.me', {headers: owner}, 401, 'token_invalid');
    await bad('tenants.me', {headers: staff.ops}, 401, 'token_invalid');
    const changed = {current_password: password, new_password: password + '!'};
    await good('staff.change-password', {headers: staff.support, body: changed});
    await bad('staff.change-password', {headers: staff.support, body: changed}, 400, 'password_wrong', 'current_password');

    const {results: [tenant]} = await good('staff.tenants.list', {headers: staff.support, query: {search: 'acme', status: 'active', page_size: '1'}});
    await bad('staff.tenants.list', {headers: staff.support, query: {status: 'odd'}}, 400, 'validation_failed', 'status');
    for (const ordering of ['slug', '-status', 'subscription_tier', '-stripe_state', '-last_event_at'])
        await good('staff.tenants.list', {headers: staff.support, query: {ordering, last_event_after: '2020-01-01T00:00:00Z'}});
    await bad('staff.tenants.list', {headers: staff.support, query: {last_event_before: 'yesterday'}}, 400, 'validation_failed', 'last_event_before');
    const path = {id: tenant.id};
    await inspection({headers: staff.support, path, good, bad});

    const body = {reason: 'unpaid', confirm: true};
    await bad('staff.tenants.suspend', {headers: staff.support, path, body}, 403, 'permission_denied');
    await good('staff.audit.list', {headers: staff.ops, query: {action: 'staff.login', page_size: '1'}});
    await bad('staff.audit.list', {headers: staff.support}, 403, 'permission_denied');
    await good('staff.tenants.suspend', {headers: staff.ops, path, body});
    await bad('tenants.details', {headers: owner}, 403, 'tenant_suspended');
    await bad('staff.tenants.suspend', {headers: staff.ops, path, body}, 409, 'tenant_not_active');
    await good('staff.tenants.reactivate', {headers: staff.ops, path, body});
    await bad('staff.tenants.reactivate', {headers: staff.ops, path, body}, 409, 'tenant_not_suspended');
    return staff;
}

async function inspection({headers, path, good, bad}) {
    const looks = ['details', 'users', 'api-keys', 'plans', 'webhook', 'deliveries', 'events', 'audit'].map(name => `staff.inspect.${name}`);
    for (const look of looks)
        await bad(look, {headers, path}, 403, 'inspection_required');
    const body = {reason: 'plans do not show', ticket: 'SUP-1', shows_personal_data: false};
    await bad('staff.inspections.start', {headers, path, body: {}}, 400, 'validation_failed', 'reason');
    await good('staff.inspections.start', {headers, path, body}, 201);
    for (const look of looks)
        await good(look, {headers, path});
    await good('staff.inspections.end', {headers, path});
    await bad('staff.inspections.end', {headers, path}, 404, 'not_found');
    await good('staff.inspections.start', {headers, path, body}, 201); // for what is tried below
}
