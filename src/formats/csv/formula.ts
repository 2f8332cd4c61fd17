/**
 * What a spreadsheet would take for a formula, with any apostrophes before it. A text that already has an apostrophe gets another, or
 * reading it back would take away one too many.
 */
export const formula = /^'*[=+\-@＝＋－＠\t\r\n\0]/;
