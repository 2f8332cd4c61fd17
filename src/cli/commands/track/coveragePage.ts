import { type Coverage, type Speech, textIn, type UncodedSentence } from 'policy-tracker';
import { quoteOf } from 'policy-tracker/source';
import { drawTable, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { formatSpan } from '../../print/text/formatSpan';
import { percent } from '../../print/text/percent';
import { pluralise } from '../../print/text/pluralise';
import type { Asked } from '../../read/asked';
import { termName, termsOf } from '../../read/terms';

/**
 * Draws the page on the coverage of a source: a summary, the uncoded sentences, and the themes.
 *
 * @param text - The text of the source. With it, what is not coded is quoted, parts of sentences among it.
 */
export function coveragePage(
  speech: Speech,
  coverage: Coverage,
  text: string | undefined,
  asked: Asked,
  terminal: Terminal,
): string {
  const { bold } = emphasisOf(terminal);
  const { uncoded, partlyCoded } = coverage;
  const section = (heading: string, body: string) => `${bold(heading)}\n\n${body}`;
  const parts = text === undefined ? [] : partlyCoded;
  return [
    wrapped(`${bold(speech.date)} ${textIn(speech.title, asked.language)}`, terminal),
    wrapped(summaryOf(coverage, text !== undefined), terminal),
    ...(uncoded.length === 0
      ? []
      : [section('Uncoded sentences', partsTable(speech, uncoded, text, terminal))]),
    ...(parts.length === 0
      ? []
      : [section('Uncoded parts of sentences', partsTable(speech, parts, text, terminal))]),
    section('Themes, by their share of the characters', themeTable(coverage.themes, asked, terminal)),
  ].join('\n\n');
}

const amount = new Intl.NumberFormat('en-GB');

function summaryOf(
  { sentences, marked, characters, uncoded, partlyCoded }: Coverage,
  isQuoted: boolean,
): string {
  const cited = sentences.accounted - marked;
  const left = uncoded.length === 0 ? 'none' : uncoded.length;
  const [covered, total] = [amount.format(characters.accounted), amount.format(characters.total)];
  return [
    `${pluralise(sentences.total, 'sentence')}: ${cited} cited, ${marked} marked as carrying no policy, ${left} uncoded.`,
    `${covered} of ${total} characters covered (${percent(characters.share)}).`,
    ...(partlyCoded.length === 0 ? [] : [describeParts(partlyCoded, isQuoted)]),
  ].join(' ');
}

function describeParts(partlyCoded: readonly UncodedSentence[], isQuoted: boolean): string {
  const spans = partlyCoded.flatMap((sentence) => sentence.spans);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const hint = isQuoted ? '' : '; --text shows them';
  return `${pluralise(partlyCoded.length, 'cited sentence')} ${partlyCoded.length === 1 ? 'has' : 'have'} uncoded parts, ${amount.format(length)} characters in all${hint}.`;
}

function partsTable(
  speech: Speech,
  sentences: readonly UncodedSentence[],
  text: string | undefined,
  terminal: Terminal,
): string {
  const columns = [
    { heading: 'Paragraph', width: 11 },
    { heading: 'Sentence', width: 10 },
    { heading: 'Characters', width: 14 },
    { heading: text === undefined ? '' : 'Text', width: 'rest' as const },
  ];
  const rows = sentences.map((one) => [
    String(one.paragraph),
    String(one.sentence),
    one.spans.map(formatSpan).join('\n'),
    text === undefined ? '' : quote(speech, one, text),
  ]);
  return drawTable(columns, rows, terminal);
}

function quote(speech: Speech, { paragraph, sentence, spans }: UncodedSentence, text: string): string {
  const sourceId = speech.sentenceMap?.sourceId ?? '';
  const parts = spans.map((span) => quoteOf({ sourceId, paragraph, sentence, span }, speech, text));
  return parts.map((part) => part.trim()).join(' … ');
}

/** Lists the themes of the upper level, the most frequent first: a parent counts what its sub-themes count. */
function themeTable(coverages: Coverage['themes'], { corpus, language }: Asked, terminal: Terminal): string {
  const themes = termsOf(corpus, 'themes');
  const upper = coverages.filter(({ themeId }) => themes[themeId]?.parentId === undefined);
  const most = Math.max(...upper.map(({ characterShare }) => characterShare));
  const columns = [
    { heading: 'Theme', width: 32 },
    { heading: '', width: 26 },
    { heading: '', width: 'rest' as const },
  ];
  const rows = upper
    .toSorted((a, b) => b.characterShare - a.characterShare)
    .map(({ themeId, characterShare, sentences }) => [
      termName(themes, themeId, language),
      '■'.repeat(Math.max(1, Math.round((characterShare / most) * 24))),
      `${percent(characterShare)}, ${pluralise(sentences, 'sentence')}`,
    ]);
  return drawTable(columns, rows, terminal);
}
