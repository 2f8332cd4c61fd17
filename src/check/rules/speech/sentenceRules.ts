import { type Fault, fault } from '../../document/fault';
import { isUnreadable } from '../../document/wellFormed';
import { isOfASource } from './citationRules';
import {
  entriesIn,
  entryKinds,
  hasUnreadable,
  type SpeechPart,
  type SpeechRuleGroup,
  sourceIdsOf,
} from './speechContext';

/** The rules about which sentences of the map are cited. */
export const sentenceRules = {
  'uncoded-sentence': {
    severity: 'warning',
    requires: 'Every sentence of the map is cited, or its role says why it is not.',
    fix: 'Code what the sentence says, or mark it as `metadata`, `framing` or `question`.',
    check: (speech) => {
      const { cited, mayCiteAny } = citedSentences(speech);
      if (mayCiteAny) return [];
      return sentencesIn(speech).flatMap(({ path, number, where, sentence }) =>
        sentence === undefined || cited.has(number) || isUnreadable(sentence, 'role') || sentence.role
          ? []
          : [fault(path, `nothing cites ${where}, and no role says why`)],
      );
    },
  },
  'role-of-cited-sentence': {
    severity: 'warning',
    requires: 'No sentence that is cited is marked as carrying no policy.',
    fix: 'Delete the role, or cite another sentence.',
    check: (speech) => {
      const { cited } = citedSentences(speech);
      return sentencesIn(speech).flatMap(({ path, number, where, sentence }): Fault[] =>
        sentence?.role && cited.has(number)
          ? [fault([...path, 'role'], `${where} is cited, and marked as ${sentence.role}`, sentence.role)]
          : [],
      );
    },
  },
} as const satisfies SpeechRuleGroup;

/** Lists the sentences of the map, each with its number, such as `2.1`. */
function sentencesIn(speech: SpeechPart) {
  const { sentenceMap } = speech;
  if (!sentenceMap || !isOfASource(sentenceMap, speech)) return [];
  return [...(sentenceMap.paragraphs ?? []).entries()].flatMap(([paragraph, sentences = []]) =>
    [...sentences.entries()].map(([index, sentence]) => ({
      path: ['sentenceMap', 'paragraphs', paragraph, index] as const,
      number: numberOf(paragraph + 1, index + 1),
      where: `paragraph ${paragraph + 1}, sentence ${index + 1}`,
      sentence,
    })),
  );
}

function numberOf(paragraph: number, sentence: number): string {
  return `${paragraph}.${sentence}`;
}

/** Collects the sentences that are cited. A citation that cannot be read, or points outside the map, may be meant for any of them. */
function citedSentences(speech: SpeechPart): {
  readonly cited: ReadonlySet<string>;
  readonly mayCiteAny: boolean;
} {
  const sourceIds = sourceIdsOf(speech);
  const mapped = new Set(sentencesIn(speech).map(({ number }) => number));
  const cited = new Set<string>();
  let mayCiteAny = entryKinds.some((kind) => hasUnreadable(speech, kind));
  for (const { entry } of entriesIn(speech)) {
    if (isUnreadable(entry, 'citations')) mayCiteAny = true;
    for (const citation of entry.citations ?? []) {
      const { sourceId, paragraph, sentence } = citation ?? {};
      // A source that does not exist may be the mapped one, misspelt.
      const isOfMap = sourceId === undefined || sourceId === speech.sentenceMap?.sourceId;
      if (!isOfMap && sourceIds.has(sourceId)) continue;
      const number = numberOf(paragraph ?? 0, sentence ?? 0);
      if (mapped.has(number)) cited.add(number);
      else mayCiteAny = true;
    }
  }
  return { cited, mayCiteAny };
}
