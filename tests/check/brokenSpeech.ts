import { sampleSpeech } from '../corpus/sampleSpeech';

// biome-ignore lint/suspicious/noExplicitAny: a test breaks what types forbid.
type AnyPart = any;

/** A speech that a test may change into one that its type forbids. */
export type SpeechDraft = Record<string, unknown> &
  Record<'goals' | 'directions' | 'findings' | 'sentenceMap' | 'event', AnyPart>;

/** Makes a copy of the sample and changes it. */
export function brokenSpeech(change: (speech: SpeechDraft) => void): unknown {
  const draft = structuredClone(sampleSpeech) as unknown as SpeechDraft;
  change(draft);
  return draft;
}
