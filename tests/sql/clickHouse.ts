import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of ClickHouse that runs on this machine. */
export interface ClickHouseServer {
  /** Where it listens: `http://127.0.0.1:40123`. */
  readonly address: string;
  /** Runs a statement, with the data that it inserts, if any, and gives what it prints. Rejects with the message of the server. */
  readonly run: (statement: string, data?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The name of the cluster, of which each server is a shard. */
export const cluster = 'test_shards';

/** Tells whether ClickHouse is to be tested: it needs `clickhouse-server`, which not every machine has. */
export const isClickHouseWanted = process.env['TEST_CLICKHOUSE'] === '1';

/** The ports of a server. */
interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly interserver: number;
}

/**
 * Starts servers on loopback, as the shards of one cluster. Needs `clickhouse-server` in the path, such as that of Debian.
 *
 * @param count - How many.
 */
export async function startClickHouse(count: number): Promise<readonly ClickHouseServer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-tracker-clickhouse-'));
  const ports = await freePorts(count * 3);
  const shards = Array.from({ length: count }, (_, shard): Ports => {
    const [http = 0, tcp = 0, interserver = 0] = ports.slice(shard * 3);
    return { http, tcp, interserver };
  });
  const servers = shards.map((own, shard) => ({
    http: own.http,
    child: spawnServer(join(folder, String(shard)), own, shards),
  }));
  const running = new Set(servers);
  const stop = async (server: (typeof servers)[number]) => {
    await ended(server.child);
    running.delete(server);
    if (running.size === 0) rmSync(folder, { recursive: true, force: true });
  };
  const answers = servers.map(async (server) => {
    const run = (statement: string, data?: string) => post(server.http, statement, data);
    await answering(run, server.child);
    return { address: `http://127.0.0.1:${server.http}`, run, stop: () => stop(server) };
  });
  return Promise.all(answers).catch(async (error) => {
    await Promise.all(servers.map(stop));
    throw error;
  });
}

function spawnServer(folder: string, ports: Ports, shards: readonly Ports[]): ChildProcess {
  mkdirSync(folder);
  writeFileSync(join(folder, 'users.xml'), users);
  writeFileSync(join(folder, 'config.xml'), configOf(folder, ports, shards));
  const child = spawn('clickhouse-server', [`--config-file=${folder}/config.xml`], {
    stdio: 'ignore',
    cwd: folder,
  });
  // Where the program is missing, the child has ended and never answers, which is reported then.
  child.on('error', () => {});
  return child;
}

function configOf(folder: string, { http, tcp, interserver }: Ports, shards: readonly Ports[]): string {
  const replicas = shards
    .map((shard) => `<shard><replica><host>127.0.0.1</host><port>${shard.tcp}</port></replica></shard>`)
    .join('');
  return `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${interserver}</interserver_http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <keep_alive_timeout>600</keep_alive_timeout>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <remote_servers><${cluster}>${replicas}</${cluster}></remote_servers>
</yandex>`;
}

const users = `<yandex>
  <profiles><default><insert_distributed_sync>1</insert_distributed_sync></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;

/** Finds free ports. */
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

/** Waits until a server answers, for half a minute at most. */
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
