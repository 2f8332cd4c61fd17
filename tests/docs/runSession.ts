import { cli, screen } from '../cli/cli';

/** Runs the commands of a console session and gives the session with what they really print. */
export async function runSession(session: string): Promise<string> {
  const entries: string[] = [];
  for (const [, line = ''] of session.matchAll(/^\$ (.*)$/gm)) {
    const { stdout, stderr } = await cli(argumentsIn(line), screen);
    entries.push(`$ ${line}\n${(stdout + stderr).trimEnd()}\n`);
  }
  return entries.join('\n');
}

/** Splits a command line into the arguments of `policy-tracker`. */
export function argumentsIn(line: string): string[] {
  const [command, name, ...args] = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  if (`${command} ${name}` === 'npx policy-tracker') return args;
  throw new Error(`expected a command that starts with "npx policy-tracker", found "${line}"`);
}
