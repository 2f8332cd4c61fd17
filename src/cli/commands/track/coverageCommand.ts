import { Command } from 'commander';
import {
  type Coverage,
  coverageOf,
  type Speech,
  type ThemeId,
  themes,
  type UncodedSentence,
} from 'policy-tracker';
import { quoteOf } from 'policy-tracker/source';
import { percent } from '../../print/barChart';
import { pluralise } from '../../print/pluralise';
import type { Print } from '../../print/print';
import { tableOf, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { readText } from '../../read/files';
import { shippedWithMap, speechesAt } from '../../read/speechesAt';

/** `policy-tracker coverage`: how much of a source is coded, and what nobody coded. */
export function coverageCommand(print: Print): Command {
  return new Command('coverage')
    .summary('how much of a source is coded')
    .description(
      'Show how much of the source of a speech is accounted for, what nobody coded, and how much of it is about which theme.',
    )
    .argument('[speech]', 'the id of a speech, or a file of one (default: every speech with a sentence map)')
    .option('--text <file>', 'the text of the source: what is not coded is shown in its words')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  policy-tracker coverage first-tier-cities-2021\n  policy-tracker coverage my-speech.json --text article.txt',
    )
    .action(async (name: string | undefined, options: { text?: string; json?: boolean }) => {
      const speeches = name === undefined ? shippedWithMap() : await speechesAt([name]);
      const text = options.text === undefined ? undefined : readText(options.text);
      const covered = speeches.map((speech) => ({ speech, coverage: coverageOf(speech) }));
      if (options.json)
        return print.json(covered.map((one) => ({ speechId: one.speech.id, ...one.coverage })));
      if (!print.terminal.isInteractive) {
        return print.rows(covered.flatMap((one) => rowsOf(one.speech.id, one.coverage)));
      }
      print.text(covered.map((one) => pageOf(one.speech, one.coverage, text, print.terminal)).join('\n\n'));
    });
}

/** A line each for a program: of what, how many are accounted for, of how many; and the themes. */
function rowsOf(speechId: string, { sentences, characters, uncoded, themes: shares }: Coverage): string[][] {
  const line = (what: string, ...cells: (string | number)[]) => [speechId, what, ...cells.map(String)];
  return [
    line('sentences', sentences.accounted, sentences.total, sentences.share.toFixed(3)),
    line('characters', characters.accounted, characters.total, characters.share.toFixed(3)),
    ...uncoded.map(({ paragraph, sentence, length }) => line('uncoded', paragraph, sentence, length)),
    ...shares.map(({ themeId, sentences: inSentences, characters: inCharacters, characterShare }) =>
      line('theme', themeId, inSentences, inCharacters, characterShare.toFixed(3)),
    ),
  ];
}

function pageOf(
  speech: Speech,
  { sentences, marked, characters, uncoded, partlyCoded, themes: shares }: Coverage,
  text: string | undefined,
  terminal: Terminal,
): string {
  const { bold } = emphasisOf(terminal);
  const amount = new Intl.NumberFormat('en-GB');
  const of = ({ accounted, total, share }: Coverage['sentences'], what: string) =>
    `${amount.format(accounted)} of ${amount.format(total)} ${what} (${percent(share)})`;
  const lengthLeft = partlyCoded
    .flatMap(({ spans }) => spans)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const left = `${amount.format(lengthLeft)} characters in all${text === undefined ? '; --text shows them' : ''}`;
  const upper = shares.filter(({ themeId }) => themes[themeId as ThemeId]?.parentId === undefined);
  return [
    wrapped(`${bold(speech.date)} ${speech.title.en}`, terminal),
    wrapped(
      [
        `Of ${pluralise(sentences.total, 'sentence')} of the source something rests on ${sentences.accounted - marked}, ${marked} are marked as carrying no policy, and ${uncoded.length} are left.`,
        `Accounted for are ${of(characters, 'characters')}.`,
        ...(partlyCoded.length === 0
          ? []
          : [`Of ${pluralise(partlyCoded.length, 'sentence')} a part is left: ${left}.`]),
      ].join(' '),
      terminal,
    ),
    ...(uncoded.length === 0
      ? []
      : [`${bold('Nothing accounts for')}\n\n${partsTable(speech, uncoded, text, terminal)}`]),
    ...(text === undefined || partlyCoded.length === 0
      ? []
      : [`${bold('What is left of sentences')}\n\n${partsTable(speech, partlyCoded, text, terminal)}`]),
    `${bold('Themes: the share of the source, by characters')}\n\n${themeTable(upper, terminal)}`,
  ].join('\n\n');
}

function partsTable(
  speech: Speech,
  parts: readonly UncodedSentence[],
  text: string | undefined,
  terminal: Terminal,
): string {
  const sourceId = speech.sentenceMap?.sourceId ?? '';
  return tableOf(
    [
      { heading: 'Paragraph', width: 11 },
      { heading: 'Sentence', width: 10 },
      { heading: 'Length', width: 8 },
      { heading: text === undefined ? '' : 'Text', width: 'rest' },
    ],
    parts.map(({ paragraph, sentence, length, spans }) => [
      String(paragraph),
      String(sentence),
      String(length),
      text === undefined
        ? ''
        : spans
            .map((span) => quoteOf({ sourceId, paragraph, sentence, span }, speech, text).trim())
            .join(' … '),
    ]),
    terminal,
  );
}

function themeTable(shares: Coverage['themes'], terminal: Terminal): string {
  const most = Math.max(...shares.map(({ characterShare }) => characterShare));
  return tableOf(
    [
      { heading: 'Theme', width: 32 },
      { heading: '', width: 26 },
      { heading: '', width: 'rest' },
    ],
    [...shares]
      .sort((a, b) => b.characterShare - a.characterShare)
      .map(({ themeId, characterShare, sentences }) => [
        themes[themeId as ThemeId]?.name.en ?? themeId,
        '■'.repeat(Math.max(1, Math.round((characterShare / most) * 24))),
        `${percent(characterShare)}, ${pluralise(sentences, 'sentence')}`,
      ]),
    terminal,
  );
}
