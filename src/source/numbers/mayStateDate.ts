import { foldDigits } from './foldDigits';
import { numbersIn } from './numbersIn';
import { isRead } from './statesNumber';

/** A length of time, from which a date could be computed, but not without knowing from when it counts. */
const durations =
  /\b(?:years?|months?|weeks?|days?|decades?|terms?|parliaments?|periods?)\b|(?:[年月周天日](?:之?内|以内|后|间)|未来|今后|个月|期间|任期|本届|规划|(?<![\d〇零一二三四五六七八九十])[\d一二两三四五六七八九十]{1,2}年)/iu;

/** Anything that may say when: a season, an event, `by the end of the plan`. */
const timeWords =
  /\b(?:by|until|till|before|after|during|when|once|next|this|end|mid|early|late|spring|summer|autumn|fall|winter|quarter|half|century|season|session|election|soon|now|today|tomorrow|immediately|annually|yearly|christmas|easter)\b|[年月日周期届前后底末初季]|早日|尽快|世纪/iu;

/** What may move a date to the time before it: a thing done before 2035 is done by the end of 2034. */
const beforeWords = /\b(?:before|until|till|prior|ahead|start|beginning)\b|[前初]/iu;

/** A part of a month, or a day of it as a word. */
const partsOfMonths = /\b(?:end|last|mid|middle|early|late|first|second|third|\w+th)\b|[底末旬]/iu;

/** The names of the months and their abbreviations, with capitals: "may" is a verb. */
const monthPatterns = 'January February March April May June July August September October November December'
  .split(' ')
  .map((name) => new RegExp(`\\b(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\b`));

/**
 * Tells whether a text may state a date by which something is due. It does not where it names another year, another month or another
 * day, or no time at all. What has to be computed, such as "within five years", may be any date.
 *
 * @param text - The text.
 * @param date - The date: a full or partial one.
 * @param language - The language of the text, a tag of BCP 47. Default: it may be English or Chinese.
 */
export function mayStateDate(text: string, date: string, language?: string): boolean {
  const numbers = numbersIn(text, language);
  const isBefore = beforeWords.test(text);
  const years = (date.match(/\d{4}/g) ?? []).map(Number);
  const isYearNamed = years.some(
    (year) => numbers.includes(year) || (isBefore && numbers.includes(year + 1)),
  );
  if (isYearNamed) return isBefore || mayStateMonth(text, date, numbers);
  // In a language whose words are not read, anything may be said but what is in digits.
  if (namesYear(text)) return isRead(language) && durations.test(text);
  return !isRead(language) || durations.test(text) || timeWords.test(text) || namedMonths(text).length > 0;
}

/** Tells whether a text names some year, in digits or numerals without separators. */
function namesYear(text: string): boolean {
  return /(?<![\d.,])(?:19|20|21)\d\d(?![\d]|[.,]\d)|[一二][〇零一二三四五六七八九]{3}年/u.test(
    foldDigits(text),
  );
}

/** Lists the months that a text names by their names, as numbers. */
function namedMonths(text: string): number[] {
  const named = monthPatterns.flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : []));
  return [
    ...named,
    ...(text.match(/[\d〇一二三四五六七八九十]+(?=月)/gu) ?? []).flatMap((month) => numbersIn(month)),
  ];
}

function mayStateMonth(text: string, date: string, numbers: readonly number[]): boolean {
  const [, month, day] = /^\d{4}-(\d\d)(?:-(\d\d))?$/.exec(date)?.map(Number) ?? [];
  if (month === undefined) return true;
  const months = namedMonths(text);
  if (!months.includes(month)) {
    // The end of a year is the end of its last month.
    const isElsewhere = months.length > 0 || (month !== 12 && !durations.test(text) && !timeWords.test(text));
    return numbers.includes(month) || !isElsewhere;
  }
  return day === undefined || Number.isNaN(day) || numbers.includes(day) || partsOfMonths.test(text);
}
