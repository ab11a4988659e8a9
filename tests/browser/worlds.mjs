// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test of the whole program needs around it: a database of its own on the engine under test, and plandeck-server as a
// process, with the sandbox in it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let databases = 0;

/** A fresh database: {url, execute(sql), drop()}. */
export function freshDatabase(engine, folder, program) {
  if (engine === 'sqlite') {
    const file = join(folder, 'plandeck.db');
    const script = 'import sqlite3, sys\nwith sqlite3.connect(sys.argv[1], timeout=10) as db: db.execute(sys.argv[2])';
    return {
      url: `sqlite:///${file}`,
      execute: (sql) => execFileSync('python3', ['-c', script, file, sql], { stdio: ['ignore', 'pipe', 'inherit'] }),
      drop: () => {},
    };
  }
  const server = process.env.PLANDECK_TEST_POSTGRES;
  if (!server) throw new Error('PLANDECK_TEST_POSTGRES is not set: run this under packaging/with-postgres.sh');
  databases += 1;
  const name = `worlds_${process.pid}_${databases}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const psql = (at, sql) => execFileSync('psql', ['--quiet', '--no-psqlrc', '--set=ON_ERROR_STOP=1', '--command', sql, at],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  psql(server, `CREATE DATABASE ${name}`);
  const partitions = process.env.PLANDECK_TEST_PARTITIONS; // of packaging/test.sh --partitions
  if (partitions) execFileSync(program, ['migrate', '--partitions', partitions, '--database', url], { stdio: ['ignore', 'ignore', 'inherit'] });
  return { url, execute: (sql) => psql(url, sql), drop: () => psql(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** plandeck-server with its sandbox on free ports: {url, sandbox, database, stop()}. */
export async function startServer(program, engine) {
  const folder = mkdtempSync(join(tmpdir(), 'plandeck-browser-'));
  const database = freshDatabase(engine, folder, program);
  const server = spawn(program, ['serve', '--sandbox', '--listen', '127.0.0.1:0', '--database', database.url], {
    env: { ...process.env, SECRET_KEY: 'a key for the browser test, 32 bytes and more', XDG_DATA_HOME: folder, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  server.stdout.on('data', (data) => { said.out += data; });
  server.stderr.on('data', (data) => { said.err += data; });
  const ended = new Promise((resolve) => { server.on('close', (code) => resolve(code)); });

  const stop = async () => {
    server.kill('SIGTERM');
    const code = await ended;
    database.drop();
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  const find = (text, pattern) => (text.match(pattern) || [])[1];
  const deadline = Date.now() + 30_000;
  for (;;) {
    const url = find(said.out, /^listening on (\S+)$/m);
    const sandbox = find(said.out, /^Stripe is the built-in sandbox at (\S+)$/m);
    if (url && sandbox) return { url, sandbox, database, stop };
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`the server did not start: ${said.out}${said.err}`);
    }
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}

/** A client of the REST API: ask('POST', '/tenants/register/', {headers, body}) → {status, json}. */
export function restClient(url) {
  return async (method, path, { headers = {}, body } = {}) => {
    const response = await fetch(`${url}/api/v1/auth${path}`, {
      method,
      headers: { Accept: 'application/json', ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, json: await response.json() };
  };
}
