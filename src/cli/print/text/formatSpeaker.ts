import { type Speech, textIn } from 'policy-tracker';
import type { Speaking } from '../../read/terms';
import { formatDays } from './formatDay';

/** Says who gave a speech, with their offices, on what occasion and when. A body that issued a document holds no office. */
export function formatSpeaker(speech: Speech, speaking: Speaking): string {
  const { language, words } = speaking;
  const speakers = speech.speakers.map(({ name, offices }) =>
    words.speaker(
      textIn(name, language),
      offices.map((office) => textIn(office, language)),
    ),
  );
  return words.said(speakers, formatOccasion(speech, speaking));
}

/** Says on what occasion a speech was given, and when: "New Year address, 15 January 2030." */
export function formatOccasion({ date, endDate, event }: Speech, { language, words }: Speaking): string {
  return words.occasion(textIn(event.name, language), formatDays(date, endDate, words));
}
