import type { PartialDate } from '../../date/partialDate';
import type { LanguageMap } from '../languageMap';
import type { Period } from '../period';
import type { ActorRole } from '../terms/actorRole';
import type { FunctionChange } from '../terms/functionChange';
import type { Measurability } from '../terms/measurability';
import type { PlaceRole } from '../terms/placeRole';
import type { Stance } from '../terms/stance';

/**
 * What the helpers need of a goal. Every {@link Goal} has it.
 *
 * @category Models
 */
export interface GoalLike {
  /** The id of the speech, a slash, and the key of the goal. */
  readonly id: string;
  /** The id of the direction that the goal belongs to. */
  readonly directionId: string;
  /** The date of its speech. Before it there is no such goal. Absent where it is not known. */
  readonly setOn?: PartialDate | undefined;
  /** The goal in a few words. */
  readonly title: LanguageMap;
  /** The goal in one or two sentences. */
  readonly summary: LanguageMap;
  /** The verb that says what is to be done. */
  readonly action: string;
  /** Whether something is to change, to stay or not to happen. Absent means `change`. */
  readonly stance?: Stance | undefined;
  /** The places that the goal names, each with its role. */
  readonly places: readonly { readonly placeId: string; readonly role: PlaceRole }[];
  /** The actors that the goal names, each with its role. */
  readonly actors?: readonly { readonly actorId: string; readonly role: ActorRole }[] | undefined;
  /** The functions that the goal is about, each with what it wants to happen to it. */
  readonly functions: readonly { readonly functionId: string; readonly change: FunctionChange }[];
  /** The themes of the goal; the first is the primary one. */
  readonly themeIds: readonly string[];
  /** The period that the goal is set for. */
  readonly period?: Period | undefined;
  /** The day by which it is to be done, where the source names one. */
  readonly deadline?: PartialDate | undefined;
  /** The figures that the source sets, each with the indicator and the day by which it is to be reached. */
  readonly targets?:
    | readonly { readonly indicatorId: string; readonly dueBy?: PartialDate | undefined }[]
    | undefined;
  /** How far the goal can be measured. */
  readonly measurability: Measurability;
}

/** Gives the id of the speech that a goal belongs to: the first part of the goal's id. */
export function speechIdOf({ id }: Pick<GoalLike, 'id'>): string {
  const end = id.indexOf('/');
  return end === -1 ? id : id.slice(0, end);
}
