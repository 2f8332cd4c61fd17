import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Goal, ProgressUpdate } from '../../src';
import { toParquet } from '../../src/formats';
import { createTables } from '../../src/sql';

/** Opens a database in memory with the tables of goals and updates, filled from Parquet files. */
export async function openDuckDb(
  goals: readonly Goal[],
  updates: readonly ProgressUpdate[],
): Promise<DuckDBConnection> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-tracker-duckdb-'));
  try {
    const [goalFile, updateFile] = [join(folder, 'goals.parquet'), join(folder, 'updates.parquet')];
    writeFileSync(goalFile, await toParquet(goals));
    writeFileSync(updateFile, await toParquet(updates, { table: 'updates' }));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(createTables('duckdb'));
    await connection.run(`INSERT INTO goals BY NAME SELECT * FROM '${goalFile}'`);
    await connection.run(`INSERT INTO updates BY NAME SELECT * FROM '${updateFile}'`);
    return connection;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
