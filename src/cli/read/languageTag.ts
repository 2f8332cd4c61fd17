/** Writes a BCP 47 tag as it is usually written: `zh_cn` is `zh-CN`. Nothing is given for what is no tag. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
