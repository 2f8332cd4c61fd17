import { throwProblems } from '../../errors/checkOptions';
import { problem } from '../../errors/problem';
import { unknownName } from '../../errors/unknownName';
import { wrongForm } from '../../errors/wrongForm';
import { isObject } from '../../internal/isObject';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { hierarchyOf } from '../../vocabulary/hierarchy';
import type { CriteriaKey } from '../criteria';
import { compilers } from './compilers';
import type { Condition, NormalCriteria } from './condition';
import type { KnownIds } from './knownIds';
import { type CompileContext, type RawCriteria, readScope, type Scope } from './scope';

const deepestNesting = 64;

/** At most this many problems are reported, so that criteria that contain themselves end in an error and not in endless work. */
const mostProblems = 100;

/**
 * Compiles criteria into their normal form, with all hierarchies expanded.
 *
 * @param criteria - The criteria as they were given: they are checked here even if their type is right.
 * @param vocabulary - The vocabulary that the goals are coded with.
 * @param knownIds - The ids of speeches and directions among the goals asked about, where these are known.
 * @returns The normal form.
 * @throws {@link InputError} listing every unknown key and id, each with its path and the nearest match.
 */
export function compileCriteria(
  criteria: unknown,
  vocabulary: Vocabulary,
  knownIds: KnownIds,
): NormalCriteria {
  const context: CompileContext = {
    vocabulary,
    hierarchy: hierarchyOf(vocabulary),
    knownIds,
    problems: [],
  };
  const normal = compileObject(criteria, 'criteria', context);
  throwProblems(context.problems);
  return normal;
}

function compileObject(
  criteria: unknown,
  path: string,
  context: CompileContext,
  outer?: Scope,
): NormalCriteria {
  const { problems } = context;
  if (problems.length >= mostProblems) return [];
  if (!isObject(criteria)) {
    problems.push(problem('wrong-form', path, wrongForm('an object of criteria', criteria)));
    return [];
  }
  const scope = readScope(criteria as RawCriteria, path, context, outer);
  if (scope.depth > deepestNesting) {
    problems.push(problem('too-deep', path, `criteria are nested more than ${deepestNesting} deep`));
    return [];
  }
  const compileNested = (one: unknown, place: string) => compileObject(one, place, context, scope);
  const conditions: Condition[] = [];
  for (const key of Object.keys(criteria) as CriteriaKey[]) {
    const given = scope.givenAt(key);
    if (!Object.hasOwn(compilers, key)) {
      problems.push(problem('unknown-key', path, unknownName('key', key, Object.keys(compilers))));
    } else if (given.value !== undefined) {
      const condition = compilers[key](given, scope, compileNested);
      if (condition) conditions.push(condition);
    }
  }
  return conditions;
}
