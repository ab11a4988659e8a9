// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a plandeck-sandbox of its own for each test file, and makes SDK clients for it.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';

import Stripe from 'stripe';

import {checkAnswer} from './schema.js';

export const key = 'sk_test_interop00000000001234';
export const liveKey = 'sk_live_interop00000000001234';
export const clientId = 'ca_interop';
export const callback = 'http://127.0.0.1:8787/callback';

/** What a browser does: opens the page, presses the button, and says where it is sent. */
export async function decide(link, decision) {
    const html = await (await fetch(link)).text();
    const attribute = (tag, name) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1].replaceAll('&amp;', '&');
    const fields = new URLSearchParams();
    for (const [tag] of html.matchAll(/<input type="hidden"[^>]*>/g))
        fields.append(attribute(tag, 'name'), attribute(tag, 'value'));
    const button = [...html.matchAll(/<button[^>]*>/g)][decision === 'approve' ? 0 : 1][0];
    fields.append(attribute(button, 'name'), attribute(button, 'value'));
    const action = new URL(attribute(/<form[^>]*>/.exec(html)[0], 'action'), link);
    const answer = await fetch(action, {method: 'POST', body: fields, redirect: 'manual'});
    return new URL(answer.headers.get('location'));
}

export class Sandbox {
    static async start(...options) {
        const sandbox = new Sandbox();
        sandbox.process = spawn(process.env.PLANDECK_SANDBOX,
            ['--listen', '127.0.0.1:0', '--key', key, '--client-id', clientId, '--key', liveKey, '--redirect-uri', callback, ...options],
            {stdio: ['ignore', 'pipe', 'inherit']});
        for await (const line of createInterface({input: sandbox.process.stdout})) {
            const match = /^listening on (http:\/\/.*:(\d+))$/.exec(line);
            if (match) {
                sandbox.url = match[1];
                sandbox.port = Number(match[2]);
                return sandbox;
            }
        }
        throw new Error('plandeck-sandbox ended before it listened');
    }

    async stop(signal = 'SIGTERM') {
        const ended = once(this.process, 'exit');
        this.process.kill(signal);
        return (await ended)[0];
    }

    /** A client whose every answer is checked against the schemas. */
    client(apiKey = key, options = {}) {
        const checking = async (url, init) => {
            const answer = await fetch(url, init);
            const body = await answer.clone().json();
            checkAnswer(body);
            return answer;
        };
        return this.plainClient(apiKey, {httpClient: Stripe.createFetchHttpClient(checking), ...options});
    }

    /** A client over the SDK's own HTTP. */
    plainClient(apiKey = key, options = {}) {
        return new Stripe(apiKey, {host: '127.0.0.1', port: this.port, protocol: 'http', maxNetworkRetries: 0, telemetry: false, ...options});
    }

    async control(method, path, body) {
        const answer = await fetch(`${this.url}/_sandbox/${path}`, {method, body: body && JSON.stringify(body)});
        if (!answer.ok)
            throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
        return answer.json();
    }

    fault(kind, options = {}) {
        return this.control('POST', 'faults', {kind, ...options});
    }

    /** The account that comes out of an OAuth flow. */
    async connect(stripe, parameters = {}) {
        const link = stripe.oauth.authorizeUrl({client_id: clientId, redirect_uri: callback, state: 's', ...parameters}).replace('https:', 'http:');
        const address = new URL(link);
        address.port = this.port;
        const back = await decide(address, 'approve');
        return stripe.oauth.token({grant_type: 'authorization_code', code: back.searchParams.get('code')});
    }
}
