import { type Coverage, type CoverageShare, type Speech, textIn, type UncodedSentence } from 'policy-tracker';
import { quoteOf } from 'policy-tracker/source';
import { drawTable, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { formatSpan } from '../../print/text/formatSpan';
import { percent } from '../../print/text/percent';
import { pluralise } from '../../print/text/pluralise';
import { english } from '../../print/words/english';
import type { Asked } from '../../read/asked';
import { termName, termsOf } from '../../read/terms';

/** The parts of a source, in the order of the page. */
export const coverageParts = ['coded', 'marked', 'uncoded'] as const;

/**
 * Draws the page on the coverage of a source: the coded share first, then what is not coded, and the themes.
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
  const { uncoded, partlyCoded, themes } = coverage;
  const section = (heading: string, body: string) => `${bold(heading)}\n\n${body}`;
  const parts = text === undefined ? [] : partlyCoded;
  return [
    wrapped(`${bold(speech.date)} ${textIn(speech.title, asked.language)}`, terminal),
    wrapped(headlineOf(coverage, terminal), terminal),
    shareTable(coverage, terminal),
    ...(partlyCoded.length === 0 ? [] : [wrapped(describeParts(partlyCoded, text !== undefined), terminal)]),
    ...(uncoded.length === 0
      ? []
      : [section('Uncoded sentences', partsTable(speech, uncoded, text, terminal))]),
    ...(parts.length === 0
      ? []
      : [section('Uncoded parts of sentences', partsTable(speech, parts, text, terminal))]),
    ...(themes.length === 0
      ? []
      : [
          section('Themes, by their share of the characters', themeTable(themes, asked, terminal)),
          wrapped(themeNote, terminal),
        ]),
  ].join('\n\n');
}

const themeNote =
  'Each goal and finding counts under its primary theme, by the words that name its object. What the items of a list have in common is in no theme.';

const amount = new Intl.NumberFormat('en-GB');

function headlineOf({ characters: { coded, marked, uncoded } }: Coverage, terminal: Terminal): string {
  const { bold } = emphasisOf(terminal);
  return `${bold(`${percent(coded.share)} of the source is coded.`)} ${percent(marked.share)} is marked as carrying no policy, ${percent(uncoded.share)} is neither.`;
}

function shareTable(coverage: Coverage, terminal: Terminal): string {
  const columns = [
    { heading: '', width: 12 },
    { heading: 'Characters', width: 12 },
    { heading: '', width: 10 },
    { heading: 'Sentences', width: 12 },
    { heading: '', width: 'rest' as const },
  ];
  const cells = ({ count, share }: CoverageShare) => [amount.format(count), percent(share)];
  const rows = coverageParts.map((part) => [
    `${part.charAt(0).toUpperCase()}${part.slice(1)}`,
    ...cells(coverage.characters[part]),
    ...cells(coverage.sentences[part]),
  ]);
  return drawTable(columns, rows, terminal);
}

function describeParts(partlyCoded: readonly UncodedSentence[], isQuoted: boolean): string {
  const spans = partlyCoded.flatMap((sentence) => sentence.spans);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const hint = isQuoted ? '' : '; --text shows them';
  return `${pluralise(partlyCoded.length, 'coded sentence')} ${partlyCoded.length === 1 ? 'has' : 'have'} uncoded parts, ${amount.format(length)} characters in all${hint}.`;
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
    one.spans.map((span) => formatSpan(span, english)).join('\n'),
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
  const most = Math.max(...upper.map(({ withSubThemes }) => withSubThemes.share));
  const columns = [
    { heading: 'Theme', width: 32 },
    { heading: '', width: 26 },
    { heading: '', width: 'rest' as const },
  ];
  const rows = upper
    .toSorted((a, b) => b.withSubThemes.share - a.withSubThemes.share)
    .map(({ themeId, withSubThemes: { share, sentences } }) => [
      termName(themes, themeId, language),
      '■'.repeat(Math.max(1, Math.round((share / most) * 24))),
      `${percent(share)}, ${pluralise(sentences, 'sentence')}`,
    ]);
  return drawTable(columns, rows, terminal);
}
