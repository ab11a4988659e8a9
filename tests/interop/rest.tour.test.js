// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The REST tour of README.md, as a reader takes it: each command as written, in a fresh folder and home, each answer as shown. Two
// things differ, so that nothing else on the machine is in the way: the ports 8787 and 9000 are replaced by free ones, and with them
// the server's command gets --listen. The programs stand where a build puts them, by a link.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, test} from 'node:test';

const heading = '## A REST tour in five minutes\n';
const programs = 'build/programs/bin';

let folder;
let server;
let steps; // [{commands, shown}]

async function freePort() {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const {port} = taken.address();
    taken.close();
    await once(taken, 'close');
    return port;
}

/** The fenced blocks of the tour: commands, with the answers that are shown below them, if any. */
function stepsOf(readme) {
    const [, tour] = readme.split(heading);
    const found = [];
    for (const [, language, text] of tour.split('\n## ')[0].matchAll(/^```(\w+)\n(.*?)^```$/gms))
        if (language === 'sh')
            found.push({commands: text});
        else
            found.at(-1).shown = text;
    return found;
}

function shell(commands) {
    const environment = {PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8'};
    return spawn('bash', ['-u', '-c', commands], {cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true});
}

/** The shell and everything below it. */
function stop({pid}) {
    try {
        process.kill(-pid, 'SIGTERM');
    } catch (error) {
        assert.equal(error.code, 'ESRCH'); // nothing is left
    }
}

async function textOf(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString();
}

/** "{…}\n0\n" → its values: what jq printed, or what the page shows. */
async function valuesOf(text) {
    const jq = spawn('jq', ['--slurp', '.'], {stdio: ['pipe', 'pipe', 'inherit']});
    jq.stdin.end(text);
    return JSON.parse(await textOf(jq.stdout));
}

/** What is another each time: the letters of an id, but not its kind. */
function comparable(value) {
    return JSON.parse(JSON.stringify(value, (_, one) => typeof one === 'string' ? one.replace(/^(acct|prod|price)_\w{14,}$/, '$1_…') : one));
}

before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plandeck-tour-'));
    await mkdir(join(folder, programs), {recursive: true});
    await symlink(process.env.PLANDECK_SERVER, join(folder, programs, 'plandeck-server'));
    const ports = {8787: await freePort(), 9000: await freePort()};
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    steps = stepsOf(readme.replace(/(?<=127\.0\.0\.1(?::|", ))(8787|9000)/g, port => ports[port]));

    const start = steps.shift().commands;
    assert.match(start, /plandeck-server serve --sandbox$/m);
    server = shell(start.trimEnd() + ` --listen 127.0.0.1:${ports[8787]}`);
    for await (const line of createInterface({input: server.stdout}))
        if (line === `listening on http://127.0.0.1:${ports[8787]}`)
            return;
    throw new Error(`the server did not start: ${await textOf(server.stderr)}`);
});

after(async () => {
    const ended = once(server, 'exit');
    stop(server);
    await ended;
    await rm(folder, {recursive: true});
});

test('every command runs as written, and answers as shown', async () => {
    assert.ok(steps.length >= 7, `${steps.length} steps`);
    const script = steps.map(({commands}, i) => `{\n${commands}} > step-${i} 2> trouble-${i}\necho $? >> codes\n`);
    await writeFile(join(folder, 'tour.sh'), script.join(''));
    const reader = shell('. ./tour.sh');
    const [code] = await once(reader, 'exit');
    stop(reader); // what it may have left in the background
    assert.equal(code, 0, await textOf(reader.stderr));
    for (const [i, {commands, shown}] of steps.entries()) {
        assert.equal(await readFile(join(folder, `trouble-${i}`), 'utf8'), '', commands);
        const printed = await readFile(join(folder, `step-${i}`), 'utf8');
        if (shown)
            assert.deepEqual(comparable(await valuesOf(printed)), comparable(await valuesOf(shown)), commands);
        else
            assert.equal(printed, '', commands);
    }
    assert.equal(await readFile(join(folder, 'codes'), 'utf8'), '0\n'.repeat(steps.length));
});
