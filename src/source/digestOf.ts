import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Takes the digest by which a sentence is recognised.
 *
 * @param sentence - A normalised sentence.
 * @returns The SHA-256 of the sentence in UTF-8, as 64 hexadecimal digits.
 */
export function digestOf(sentence: string): string {
  return bytesToHex(sha256(utf8ToBytes(sentence)));
}
