// How numbers are written, told here once more and by other means than the code that reads them.

const below20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/** Writes a whole number in English words: `two hundred and fifty thousand and six`. */
export function inEnglish(value: number): string {
  const scale = scales.find(([unit]) => value >= unit);
  if (scale) {
    const [unit, word] = scale;
    const rest = value % unit;
    const link = rest > 0 && rest < 100 ? ' and' : '';
    const more = rest > 0 ? `${link} ${inEnglish(rest)}` : '';
    return `${inEnglish(Math.floor(value / unit))} ${word}${more}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${below20[Math.floor(value / 100)]} hundred${rest > 0 ? ` and ${inEnglish(rest)}` : ''}`;
  }
  if (value < 20) return below20[value] ?? '';
  const ten = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${below20[value % 10]}`;
}

/** The digits and units of Chinese numerals: as in print, and as on banknotes. */
const plainNumerals = {
  digits: [...'零一二三四五六七八九'],
  units: ['', '十', '百', '千'],
  groups: ['', '万', '亿'],
};
export const formalNumerals = {
  digits: [...'零壹贰叁肆伍陆柒捌玖'],
  units: ['', '拾', '佰', '仟'],
  groups: ['', '萬', '億'],
};

/** Writes a whole number below a trillion in Chinese numerals: `两千零五万` with 二 for 两, `十五` without 一. */
export function inChinese(value: number, { digits, units, groups } = plainNumerals): string {
  const groupOf = (part: number) => {
    let written = '';
    let isGap = false;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(part / 10 ** place) % 10;
      if (digit === 0) {
        isGap = isGap || written !== '';
        continue;
      }
      written += `${isGap ? digits[0] : ''}${digits[digit]}${units[place]}`;
      isGap = false;
    }
    return written;
  };
  let written = '';
  for (let group = groups.length - 1; group >= 0; group--) {
    const part = Math.floor(value / 10_000 ** group) % 10_000;
    if (part === 0) continue;
    const gap = written !== '' && part < 1000 ? digits[0] : '';
    written += `${gap}${groupOf(part)}${groups[group]}`;
  }
  return written.replace(/^一十/, '十');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number with the digits and separators of a language. */
export function inDigits(value: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  formats.set(locale, format);
  return format.format(value);
}
