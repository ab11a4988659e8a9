// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plandeck-server on a database of its own, and a server of a tenant's for it to call.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

import {freshDatabase} from '../browser/worlds.mjs';

const secretKey = '0123456789abcdef0123456789abcdef';

export class Server {
    /** environment: what Stripe it is to talk to; without, its own sandbox. PLANDECK_TEST_ENGINE says which database. */
    static async start(environment = {}) {
        const server = new Server();
        server.folder = await mkdtemp(join(tmpdir(), 'plandeck-interop-'));
        server.database = freshDatabase(process.env.PLANDECK_TEST_ENGINE ?? 'sqlite', server.folder, process.env.PLANDECK_SERVER);
        server.process = spawn(process.env.PLANDECK_SERVER,
            ['serve', '--listen', '127.0.0.1:0', '--database', server.database.url],
            {stdio: ['ignore', 'pipe', 'ignore'], env: {...process.env, XDG_DATA_HOME: server.folder, SECRET_KEY: secretKey, ...environment}});
        for await (const line of createInterface({input: server.process.stdout})) {
            const match = /^listening on (http:\/\/.*)$/.exec(line);
            if (match) {
                server.url = match[1];
                return server;
            }
        }
        throw new Error('plandeck-server ended before it listened');
    }

    /** Somebody of the platform's staff, made as an operator makes them. */
    async createStaff(email, role, password) {
        const command = spawn(process.env.PLANDECK_SERVER, ['create-staff', email, '--role', role, '--database', this.database.url],
            {stdio: ['pipe', 'ignore', 'inherit'], env: {...process.env, XDG_DATA_HOME: this.folder, SECRET_KEY: secretKey}});
        command.stdin.end(password);
        const [code] = await once(command, 'exit');
        if (code !== 0)
            throw new Error(`create-staff ended with ${code}`);
    }

    async stop() {
        const ended = once(this.process, 'exit');
        this.process.kill('SIGTERM');
        const [code] = await ended;
        this.database.drop();
        await rm(this.folder, {recursive: true});
        return code;
    }

    async ask(method, path, body) {
        const answer = await fetch(`${this.url}/api/v1/auth/tenants/${path}`, {
            method,
            headers: {'Content-Type': 'application/json', ...(this.access && {Authorization: `Bearer ${this.access}`})},
            body: body && JSON.stringify(body),
        });
        const json = answer.status === 204 ? null : await answer.json();
        if (!answer.ok)
            throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`);
        return {status: answer.status, ...json};
    }

    async register() {
        const {tokens} = await this.ask('POST', 'register/',
            {company_name: 'Acme GmbH', email: 'anna@acme.example', password: 'correct horse battery'});
        this.access = tokens.access;
    }
}

/** Takes messages with their raw bodies, as a framework hands them to a handler. */
export class Receiver {
    static async start() {
        const receiver = new Receiver();
        receiver.messages = [];
        receiver.server = createServer(async (request, response) => {
            const chunks = [];
            for await (const chunk of request)
                chunks.push(chunk);
            receiver.messages.push({headers: request.headers, body: Buffer.concat(chunks).toString('utf8')});
            response.end('ok');
        });
        receiver.server.listen(0, '127.0.0.1');
        await once(receiver.server, 'listening');
        receiver.url = `http://127.0.0.1:${receiver.server.address().port}/hook`;
        return receiver;
    }

    async count(wanted) {
        for (let i = 0; i < 100 && this.messages.length < wanted; ++i)
            await new Promise(resolve => setTimeout(resolve, 50));
        return this.messages.length;
    }

    stop() {
        this.server.close();
        this.server.closeAllConnections();
    }
}
