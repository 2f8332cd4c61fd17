/**
 * The separator between the items of a list in a cell of a CSV file.
 *
 * @category Formats
 */
export const listSeparator = ';';
