// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of the REST API in the hands of jose: what we sign it verifies, and what it signs wrongly we refuse.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {base64url, decodeProtectedHeader, jwtVerify, SignJWT, UnsecuredJWT} from 'jose';

import {Server} from './server.js';

const secretKey = 'a key with ümlauts, so that its bytes are what counts';
const key = new TextEncoder().encode(secretKey);
const credentials = {email: 'anna@acme.example', password: 'correct horse battery'};

let server;
let registered;
let claims; // of an access token
before(async () => {
    server = await Server.start({SECRET_KEY: secretKey, JWT_ACCESS_TOKEN_LIFETIME: '7', JWT_REFRESH_TOKEN_LIFETIME: '70'});
    registered = await server.ask('POST', 'register/', {company_name: 'Acme GmbH', ...credentials});
    ({payload: claims} = await verified(registered.tokens.access));
});
after(async () => assert.equal(await server.stop(), 0));

function verified(token, options = {}) {
    return jwtVerify(token, key, {algorithms: ['HS256'], ...options});
}

function signed(payload, header = {}, by = key) {
    return new SignJWT(payload).setProtectedHeader({alg: 'HS256', typ: 'JWT', ...header}).sign(by);
}

/** How the API takes a token: its problem's code, or the status. */
async function taken(token) {
    const answer = await fetch(`${server.url}/api/v1/auth/tenants/me/`, {headers: {Authorization: `Bearer ${token}`}});
    const body = await answer.json();
    assert.equal(answer.status === 401, answer.headers.has('www-authenticate'));
    return body.code ?? answer.status;
}

test('jose verifies what is signed, with the claims of the contract', async () => {
    const {tokens, user, tenant} = registered;
    for (const [type, minutes] of [['access', 7], ['refresh', 70]]) {
        assert.deepEqual(decodeProtectedHeader(tokens[type]), {alg: 'HS256', typ: 'JWT'});
        const {payload} = await verified(tokens[type], {typ: 'JWT', requiredClaims: ['sub', 'jti', 'iat', 'exp'], subject: user.id, maxTokenAge: '1 minute'});
        const {sid, ...said} = payload;
        assert.match(sid, /^[0-9a-f-]{36}$/);
        assert.deepEqual(said, {
            sub: user.id, tenant_id: tenant.id, role: 'owner', token_type: type, jti: payload.jti, iat: payload.iat, exp: payload.iat + 60 * minutes,
        });
        assert.ok(Math.abs(payload.iat - Date.now() / 1000) < 60);
        await assert.rejects(verified(tokens[type], {currentDate: new Date(1000 * payload.exp)}), {code: 'ERR_JWT_EXPIRED'});
    }
    const jtis = await Promise.all(Object.values(tokens).map(async token => (await verified(token)).payload.jti));
    assert.equal(new Set(jtis).size, 2);
});

test('jose refuses another key and every changed letter', async () => {
    const token = registered.tokens.access;
    await assert.rejects(jwtVerify(token, new TextEncoder().encode(secretKey.toUpperCase())), {code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'});
    for (let i = 0; i < token.length - 1; i += 7) // the last letter has bits that mean nothing
        if (token[i] !== '.') {
            const changed = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1);
            await assert.rejects(verified(changed));
            assert.equal(await taken(changed), 'token_invalid', `letter ${i}`);
        }
});

test('signing in and refreshing give tokens of the same kind', async () => {
    const {access, refresh} = await server.ask('POST', 'login/', credentials);
    const fresh = (await server.ask('POST', 'token/refresh/', {refresh})).access;
    const [first, second] = [(await verified(access)).payload, (await verified(fresh)).payload];
    assert.deepEqual({...second, jti: 0, iat: 0, exp: 0}, {...first, jti: 0, iat: 0, exp: 0});
    assert.notEqual(second.jti, first.jti);
    assert.equal(await taken(fresh), 200);
    assert.equal(await taken(refresh), 'token_invalid'); // it opens nothing but the refresh
});

test('what jose signs with the key and our claims is a token of ours', async () => {
    assert.equal(await taken(await signed(claims)), 200);
    assert.equal(await taken(await signed(claims, {typ: undefined, kid: 'x'})), 200);
});

for (const [name, token, code] of [
    ['alg none', () => new UnsecuredJWT(claims).encode(), 'token_invalid'],
    ['alg none, with the signature left on', async () => `${base64url.encode('{"alg":"none","typ":"JWT"}')}.${(await signed(claims)).split('.').slice(1).join('.')}`, 'token_invalid'],
    ['HS384', () => signed(claims, {alg: 'HS384'}), 'token_invalid'],
    ['HS512', () => signed(claims, {alg: 'HS512'}), 'token_invalid'],
    ['hs256', async () => `${base64url.encode('{"alg":"hs256"}')}.${(await signed(claims)).split('.').slice(1).join('.')}`, 'token_invalid'],
    ['another key', () => signed(claims, {}, new TextEncoder().encode('another key, as long as it has to be')), 'token_invalid'],
    ['an extension that must be understood', () => new SignJWT(claims).setProtectedHeader({alg: 'HS256', crit: ['b64'], b64: true}).sign(key), 'token_invalid'],
    ['past its time', () => signed({...claims, exp: claims.iat - 1, iat: claims.iat - 61}), 'token_expired'],
    ['a refresh token', () => signed({...claims, token_type: 'refresh'}), 'token_invalid'],
    ['a kind that does not exist', () => signed({...claims, token_type: 'staff'}), 'token_invalid'],
    ['the audience of the staff', () => signed({...claims, aud: 'staff'}), 'token_invalid'],
    ['not yet', () => signed({...claims, nbf: claims.iat + 3600}), 'token_invalid'],
    ['another tenant', () => signed({...claims, tenant_id: '01a20000-0000-7000-8000-000000000000'}), 'token_invalid'],
    ['another user', () => signed({...claims, sub: '01a20000-0000-7000-8000-000000000000'}), 'token_invalid'],
    ['another session', () => signed({...claims, sid: '01a20000-0000-7000-8000-000000000000'}), 'token_invalid'],
    ['without end', () => signed({...claims, exp: undefined}), 'token_invalid'],
    ['without subject', () => signed({...claims, sub: undefined}), 'token_invalid'],
    ['an end in words', () => signed({...claims, exp: String(claims.exp)}), 'token_invalid'],
    ['no JSON inside', async () => { // signed as it should be
        const text = `${base64url.encode('{"alg":"HS256","typ":"JWT"}')}.${base64url.encode('sesame')}`;
        const hmac = await crypto.subtle.sign('HMAC', await crypto.subtle.importKey('raw', key, {name: 'HMAC', hash: 'SHA-256'}, false, ['sign']), new TextEncoder().encode(text));
        return `${text}.${base64url.encode(new Uint8Array(hmac))}`;
    }, 'token_invalid'],
    ['two parts', async () => (await signed(claims)).split('.').slice(0, 2).join('.'), 'token_invalid'],
    ['four parts', async () => `${await signed(claims)}.x`, 'token_invalid'],
    ['padding', async () => `${await signed(claims)}=`, 'token_invalid'],
])
    test(`refused: ${name}`, async () => assert.equal(await taken(await token()), code));

test('a role in a token is not believed', async () => {
    const answer = await fetch(`${server.url}/api/v1/auth/tenants/me/`, {headers: {Authorization: `Bearer ${await signed({...claims, role: 'billing'})}`}});
    assert.equal((await answer.json()).role, 'owner');
});

test('a key too short to sign with is refused at the start', async () => {
    await assert.rejects(Server.start({SECRET_KEY: 'x'.repeat(31)}), /ended before it listened/);
});
