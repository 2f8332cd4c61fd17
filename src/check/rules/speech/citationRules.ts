import { describeValue } from '../../../errors/describeValue';
import type { Citation } from '../../../model/citation';
import type { SentenceMap } from '../../../model/speech/sentenceMap';
import { type Fault, fault, type PathSegment } from '../../document/fault';
import { isUnreadable, readableItems, type WellFormed } from '../../document/wellFormed';
import { locatorText, spanText } from './locatorText';
import { entriesIn, type SpeechPart, type SpeechRuleGroup, sourceIdsOf } from './speechContext';

/** The rules about where citations point to. That an object is within its span is checked with the shape. */
export const citationRules = {
  'no-citation': {
    severity: 'error',
    requires: 'Every direction, goal and finding has a citation.',
    fix: 'Cite the sentence, or the item, that says it. Delete what the source does not say.',
  },
  'citation-outside-map': {
    severity: 'error',
    requires: 'Every citation of the mapped source names a sentence, and the sentence is in the map.',
    fix: 'Look the numbers up in the map: `policy-tracker sentences` prints it.',
    check: citationsOutsideMap,
  },
  'span-outside-sentence': {
    severity: 'error',
    requires: 'Every span, and every object, is within its sentence.',
    fix: 'Count again, in characters of the normalised sentence. `policy-tracker sentences` prints how long each is.',
    check: ({ sentenceMap, ...speech }) =>
      citationsIn(speech).flatMap(({ path, citation }) =>
        sentenceMap ? outsideSentence(path, citation, sentenceMap) : [],
      ),
  },
  'object-outside-span': {
    severity: 'error',
    requires: 'Where a citation has a span, its object is within it.',
    fix: 'Let the span run to the end of the object. Both are counted from the start of the sentence: `policy-tracker sentences --find` gives the place of any words.',
  },
} as const satisfies SpeechRuleGroup;

type CitationPart = WellFormed<Citation>;

function citationsIn(
  speech: SpeechPart,
): { readonly path: readonly PathSegment[]; citation: CitationPart }[] {
  return entriesIn(speech).flatMap(({ path, entry }) =>
    readableItems(entry.citations).map(([index, citation]) => ({
      path: [...path, 'citations', index],
      citation,
    })),
  );
}

function citationsOutsideMap(speech: SpeechPart): Fault[] {
  const { sentenceMap } = speech;
  const isMapUnknown = sentenceMap ? !isOfASource(sentenceMap, speech) : isUnreadable(speech, 'sentenceMap');
  if (isMapUnknown) return [];
  const sourceIds = sourceIdsOf(speech);
  return citationsIn(speech).flatMap(({ path, citation }) => {
    const fields = ['sourceId', 'paragraph', 'sentence'] as const;
    const isPartial = fields.some((field) => isUnreadable(citation, field));
    // That a source is unknown is another fault, and says nothing about the map.
    if (isPartial || !sourceIds.has(citation.sourceId ?? '')) return [];
    const message = outsideMap(citation, sentenceMap);
    return message === undefined ? [] : [fault(path, message, locatorText(citation))];
  });
}

/** Says why a citation of a known source points to nothing, if it does. */
function outsideMap(
  { sourceId, paragraph, sentence }: CitationPart,
  map: WellFormed<SentenceMap> | undefined,
): string | undefined {
  if (paragraph === undefined || sentence === undefined) {
    return map?.sourceId === sourceId && paragraph === sentence
      ? `${describeValue(sourceId)} has a sentence map, and no sentence of it is cited`
      : undefined;
  }
  if (!map) return 'a sentence is cited, but the speech has no sentence map';
  if (map.sourceId !== sourceId) {
    return `a sentence of ${describeValue(sourceId)} is cited, but the map is of ${describeValue(map.sourceId)}`;
  }
  return outsideParagraphs(map, paragraph, sentence);
}

function outsideParagraphs(
  { paragraphs }: WellFormed<SentenceMap>,
  paragraph: number,
  sentence: number,
): string | undefined {
  if (!paragraphs) return undefined;
  if (paragraph > paragraphs.length) {
    return `there is no paragraph ${paragraph}: the sentence map has ${paragraphs.length}`;
  }
  const sentences = paragraphs[paragraph - 1];
  if (!sentences || sentence <= sentences.length) return undefined;
  return `there is no sentence ${sentence}: paragraph ${paragraph} has ${sentences.length}`;
}

/** Tells whether a map names one of the sources. If not, that is what is wrong, and not every citation. */
export function isOfASource({ sourceId }: WellFormed<SentenceMap>, speech: SpeechPart): boolean {
  return sourceId !== undefined && sourceIdsOf(speech).has(sourceId);
}

function outsideSentence(
  path: readonly PathSegment[],
  citation: CitationPart,
  map: WellFormed<SentenceMap>,
): Fault[] {
  const { sourceId, paragraph = 0, sentence = 0 } = citation;
  const length = map.paragraphs?.[paragraph - 1]?.[sentence - 1]?.length;
  if (sourceId !== map.sourceId || length === undefined) return [];
  return (['span', 'object'] as const).flatMap((field) => {
    const { start, end } = citation[field] ?? {};
    if (end === undefined || end <= length) return [];
    const message = `the ${field} ends at character ${end}, but the sentence has ${length}`;
    return [fault([...path, field], message, spanText(start, end))];
  });
}
