import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { databaseFile } from '../../server/database-file';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';

const servers: TestServer[] = [];
async function start(options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
  const server = await startTestServer(options);
  servers.push(server);
  return server;
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.remove();
});

describe('at the start', () => {
  test('a damaged database is refused, left as it is, and the message says what to do', async () => {
    const server = await start();
    await server.stop();
    const file = databaseFile(server.dataFolder);
    const handle = openSync(file, 'r+');
    for (let page = 2; page < 40; page += 1) writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, page * 4096);
    closeSync(handle);
    const damaged = readFileSync(file);
    await expect(start({ dataFolder: server.dataFolder })).rejects.toThrow(/damaged[\s\S]*npm run waymark -- restore/);
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  test('a file that is no database is refused in the same words', async () => {
    const server = await start();
    await server.stop();
    writeFileSync(databaseFile(server.dataFolder), 'This is a letter, not a database. '.repeat(200));
    await expect(start({ dataFolder: server.dataFolder })).rejects.toThrow(/damaged[\s\S]*restore/);
  });

  test('a wrong setting is named, with what it must be', async () => {
    const env = { EXIT_TARGET: 'javascript:alert(1)', ONION_ORIGIN: 'https://not-an-onion.example', LOG: 'everything' };
    await expect(start({ env })).rejects.toThrow(/EXIT_TARGET must be an https address[\s\S]*LOG must be/);
  });

  test('a port that is taken is named', async () => {
    const server = await start();
    await expect(start({ env: { PORT: String(server.port) } })).rejects.toThrow(`Port ${server.port} is in use`);
  });

  test('the listings are taken in once; the data stay, readable by their owner alone', async () => {
    const server = await start({ firstStart: true });
    expect(server.output()).toContain('Took in 487 of 487 listings');
    await server.stop();
    const before = statSync(databaseFile(server.dataFolder)).ino;
    const again = await start({ dataFolder: server.dataFolder });
    expect(again.output()).not.toContain('Took in');
    expect(statSync(databaseFile(server.dataFolder)).ino).toBe(before);
    for (const name of readdirSync(server.dataFolder)) {
      expect([name, statSync(join(server.dataFolder, name)).mode & 0o077]).toEqual([name, 0]);
    }
  });
});

describe('when it is asked to stop', () => {
  test('it finishes what is running, ends well and leaves one file', async () => {
    const server = await start();
    const answers = Array.from({ length: 20 }, () =>
      fetch(`${server.origin}/search?q=worried`).then((answer) => answer.text()),
    );
    await Promise.race(answers);
    expect(await server.stop()).toBe(0);
    const finished = (await Promise.allSettled(answers)).filter((answer) => answer.status === 'fulfilled');
    expect(finished.length).toBeGreaterThan(0);
    for (const answer of finished) expect(answer.value).toContain('</html>');
    expect(readdirSync(server.dataFolder)).toEqual(['waymark.sqlite']);
  });
});

describe('when there is more to do than can be done', () => {
  test('some are told to come back at once, and afterwards all is well', async () => {
    const server = await start({ env: { MAX_IN_FLIGHT: '2' } });
    // In one piece, so that they all arrive in the same moment.
    const crowd = Array.from({ length: 20 }, (_, turn) => request(`/search?q=worried+${turn}`)).join('');
    const answer = await sendRaw(server.port, [`${crowd}${request('/healthz', 'Connection: close')}`]);
    const statuses = [
      answer.status,
      ...[...answer.body.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)),
    ];
    expect(statuses).toEqual([200, 200, ...Array(18).fill(503), 200]);
    expect(answer.body).toContain('Retry-After: 5');
    expect((await fetch(`${server.origin}/search?q=worried`)).status).toBe(200);
  });

  test('forms that never end keep nobody out', async () => {
    const server = await start({ env: { MAX_IN_FLIGHT: '2' } });
    const endless = request('/search', 'Content-Type: application/x-www-form-urlencoded', 'Content-Length: 50').replace(
      'GET',
      'POST',
    );
    const stuck = Array.from({ length: 10 }, () => sendRaw(server.port, [`${endless}q=`], { giveUpMs: 2_000 }));
    await sendRaw(server.port, [request('/healthz', 'Connection: close')]);
    expect((await fetch(`${server.origin}/search?q=worried`)).status).toBe(200);
    await Promise.all(stuck);
  });
});

function request(path: string, ...headers: string[]): string {
  return [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');
}
