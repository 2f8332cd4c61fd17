#!/usr/bin/env node
import { format } from 'date-fns/format';
import { pagerIn, pageThrough } from './print/pager';
import { terminalOf } from './print/terminal';
import { defaultsOf } from './read/defaults';
import { run } from './run';

// A reader that has seen enough, such as `head`, closes the pipe, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: the output cannot be written: ${error.code ?? error.message}\n`);
  process.exit(2);
});

const write = (text: string) => void process.stdout.write(text);

const output = {
  stdout: write,
  stderr: (text: string) => void process.stderr.write(text),
  page: (text: string) => pageThrough(text, process.stdout, pagerIn(process.env), write),
  progress: (text: string) => void (process.stderr.isTTY && process.stderr.write(text)),
};
const defaults = defaultsOf(process.env, format(new Date(), 'yyyy-MM-dd'));

process.exitCode = await run(
  process.argv.slice(2),
  terminalOf(process.stdout, process.env),
  output,
  defaults,
);
