import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of ClickHouse that runs on this machine. */
export interface ClickHouseServer {
  /** Where it listens: `http://127.0.0.1:40123`. */
  readonly address: string;
  /** Runs a statement, with data to insert if there is some, and gives what it prints. Rejects with the server's own words. */
  readonly run: (statement: string, data?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The name of the cluster that the servers make up, each of them a shard. */
export const cluster = 'test_shards';

/** Tells whether ClickHouse is to be tested: it needs `clickhouse-server`, which not every machine has. */
export const isClickHouseWanted = process.env['TEST_CLICKHOUSE'] === '1';

/**
 * Starts servers on loopback, as the shards of one cluster. Needs `clickhouse-server` in the path, such as that of Debian.
 *
 * @param count - How many.
 */
export async function startClickHouse(count: number): Promise<readonly ClickHouseServer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-tracker-clickhouse-'));
  const ports = await freePorts(count * 3);
  const addresses = Array.from({ length: count }, (_, shard) => ({
    http: ports[shard * 3] as number,
    tcp: ports[shard * 3 + 1] as number,
    interserver: ports[shard * 3 + 2] as number,
  }));
  const shards = addresses
    .map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`)
    .join('');
  const servers = addresses.map(({ http, tcp, interserver }, shard) => {
    const own = join(folder, String(shard));
    mkdirSync(own);
    writeFileSync(join(own, 'users.xml'), users);
    writeFileSync(
      join(own, 'config.xml'),
      `<yandex>
  <logger><level>warning</level><log>${own}/log</log><errorlog>${own}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${interserver}</interserver_http_port>
  <path>${own}/data/</path><tmp_path>${own}/tmp/</tmp_path>
  <users_config>${own}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <remote_servers><${cluster}>${shards}</${cluster}></remote_servers>
</yandex>`,
    );
    const child = spawn('clickhouse-server', [`--config-file=${own}/config.xml`], {
      stdio: 'ignore',
      cwd: own,
    });
    // Where there is no such program, it has ended and never answers.
    child.on('error', () => {});
    return { child, http };
  });
  const left = new Set(servers);
  const stopAll = async () => {
    await Promise.all(servers.map(({ child }) => ended(child)));
    rmSync(folder, { recursive: true, force: true });
  };
  const answers = Promise.all(
    servers.map(async (server) => {
      const run = (statement: string, data?: string) => post(server.http, statement, data);
      const stop = async () => {
        await ended(server.child);
        left.delete(server);
        if (left.size === 0) rmSync(folder, { recursive: true, force: true });
      };
      await answering(run, server.child);
      return { address: `http://127.0.0.1:${server.http}`, run, stop };
    }),
  );
  return answers.catch(async (error) => {
    await stopAll();
    throw error;
  });
}

const users = `<yandex>
  <profiles><default><insert_distributed_sync>1</insert_distributed_sync></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;

/** Finds ports that nobody listens on. */
async function freePorts(count: number): Promise<number[]> {
  const listeners = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const listener = createServer();
          listener.listen(0, '127.0.0.1', () => resolve(listener));
        }),
    ),
  );
  const ports = listeners.map((listener) => (listener.address() as { port: number }).port);
  await Promise.all(listeners.map((listener) => new Promise((resolve) => listener.close(resolve))));
  return ports;
}

async function post(port: number, statement: string, data?: string): Promise<string> {
  const query = data === undefined ? '' : `?query=${encodeURIComponent(statement)}`;
  const response = await fetch(`http://127.0.0.1:${port}/${query}`, {
    method: 'POST',
    body: data ?? statement,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** Waits until a server answers: at most half a minute. */
async function answering(run: ClickHouseServer['run'], child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null || child.pid === undefined) break;
    const answer = await run('SELECT 1').catch(() => undefined);
    if (answer === '1\n') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('clickhouse-server does not answer');
}

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });
}
