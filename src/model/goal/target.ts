import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import { onFields } from '../onFields';
import { partialDateSchema } from '../partialDateSchema';
import { type Comparison, comparisonIds } from '../terms/comparison';

/** What programs are told of a range without its two ends in order, besides the message. */
export const rangeWithoutEnds = { code: 'range-without-ends' } as const;

/** The schema of {@link Target}. */
export const targetSchema = z
  .strictObject({
    indicatorId: keySchema.describe(
      'The id of what is measured, such as `annual-mean-pm25`. Two figures under two definitions are of two indicators.',
    ),
    comparison: z.enum(comparisonIds).describe('How the value that is measured is to compare with `value`.'),
    value: z.number().describe('The figure that the source sets; of a range, its lower end.'),
    upTo: z
      .number()
      .optional()
      .describe('The upper end of a range, where the comparison is `between`. Absent elsewhere.'),
    unit: z.string().min(1).describe('The unit of the figure: that of the indicator.'),
    dueBy: partialDateSchema
      .optional()
      .describe(
        'By the end of which full or partial date it is to be reached. Absent where the source names none.',
      ),
    baseline: z
      .strictObject({
        value: z.number().describe('The figure that the source starts from.'),
        on: partialDateSchema.describe('The full or partial date for which that was measured.'),
        series: keySchema
          .optional()
          .describe('The key of its series, as measurements have it. Absent where the indicator has one.'),
      })
      .readonly()
      .optional()
      .describe('Where the source starts from. Absent where it does not say.'),
    placeId: keySchema
      .optional()
      .describe(
        'The id of the city, region or class of cities that is to be measured. Absent where it is the only place that the goal addresses.',
      ),
    condition: languageMapSchema
      .readonly()
      .optional()
      .describe('What the source makes the figure depend on. Absent where it names nothing.'),
  })
  .refine(
    ({ comparison, value, upTo }) =>
      comparison === 'between' ? upTo !== undefined && value < upTo : upTo === undefined,
    onFields(
      ['comparison', 'value', 'upTo'],
      'expected `upTo`, above `value`, beside the comparison "between", and nowhere else',
      rangeWithoutEnds,
    ),
  );

/**
 * A figure that a source sets for a goal: at least, at most or about so much of an indicator, by a day. Milestones on the way are
 * targets of their own.
 *
 * What a source merely reports is a {@link Figure}, and what was measured later a {@link Measurement}.
 *
 * @category Models
 */
export interface Target<
  Id extends string = string,
  PlaceId extends string = string,
  Text extends LanguageMap = LanguageMap,
> extends Readonly<z.infer<typeof targetSchema>> {
  readonly indicatorId: Id;
  readonly comparison: Comparison;
  readonly placeId?: PlaceId | undefined;
  readonly condition?: Text | undefined;
}
