import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tryFile } from '../read/files/tryFile';
import { usageError } from '../read/usageError';

/**
 * Writes a text file. It is written beside its place first, and moved there when it is complete.
 *
 * @throws InputError if it cannot be written; nothing is changed then.
 */
export function writeText(path: string, text: string): void {
  tryFile(path, () => {
    const draft = draftFor(path);
    try {
      draft.write(text);
      draft.keep();
    } catch (error) {
      draft.drop();
      throw error;
    }
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file part by part, as {@link writeText} does. An interruption leaves the old file as it was, and nothing beside it.
 *
 * @param parts - What is written, one part after the other.
 * @throws InputError if it cannot be written; nothing is changed then.
 */
export async function writeParts(path: string, parts: Iterable<string | Uint8Array>): Promise<void> {
  let draft: Draft | undefined;
  const stop = (signal: NodeJS.Signals) => {
    draft?.drop();
    // With no listener left, the second signal ends the process.
    for (const each of signals) process.off(each, stop);
    process.kill(process.pid, signal);
  };
  // Listening starts before the draft exists, or a signal in between would leave it behind.
  for (const signal of signals) process.on(signal, stop);
  try {
    const opened = tryFile(path, () => draftFor(path));
    draft = opened;
    for (const part of parts) {
      tryFile(path, () => opened.write(part));
      // Signals are heard only between two turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
    }
    tryFile(path, opened.keep);
  } catch (error) {
    draft?.drop();
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

/** A file that is being written, beside the one that it is to replace. */
interface Draft {
  readonly write: (part: string | Uint8Array) => void;
  /** Closes the draft and moves it into place. */
  readonly keep: () => void;
  /** Closes the draft and deletes it. */
  readonly drop: () => void;
}

function draftFor(path: string): Draft {
  const { target, mode } = targetOf(path);
  const file = `${target}.${process.pid}.tmp`;
  const descriptor = openSync(file, 'wx');
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    write: (part) => writeFileSync(descriptor, part),
    keep: () => {
      if (mode !== undefined) fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
      close();
      renameSync(file, target);
    },
    drop: () => {
      close();
      rmSync(file, { force: true });
    },
  };
}

/** Finds the file that a path refers to, and its permissions. A link remains a link: the file that it points to is replaced. */
function targetOf(path: string): { target: string; mode?: number } {
  if (!existsSync(path)) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw usageError(path, 'it is a broken link');
    return { target: path };
  }
  const target = realpathSync(path);
  const known = statSync(target);
  // A pipe or a device cannot be replaced by a file.
  if (!known.isFile() && !known.isDirectory()) throw usageError(path, 'it is not an ordinary file');
  return { target, mode: known.mode };
}
