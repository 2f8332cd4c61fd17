import type { Goal } from '../../model/goal/goal';
import { speechIdOf } from '../../model/goal/goalLike';
import { citationNode } from './citationNode';
import { intervalOf } from './isoDates';
import { type LinkedNode, numbered } from './linkedNode';

/**
 * Makes a node of a goal, with nodes for its parts inside.
 *
 * @param goal - The goal.
 * @param isOnMap - Tells whether an id belongs to a city or region: a class of cities covers no area.
 */
export function goalNode(goal: Goal, isOnMap: (placeId: string) => boolean): LinkedNode {
  const { places, actors, functions, conditions, successCriteria, figures, relations, ...others } = goal;
  const { citations, period, stance, targets, saidBy, ...rest } = others;
  const id = `goal:${goal.id}`;
  const speechId = speechIdOf(goal);
  const covered = distinct(places.map(({ placeId }) => placeId)).filter(isOnMap);
  return {
    // A field that is new to the model is written too, and a test fails until the context gives it a meaning.
    ...rest,
    id,
    type: ['Goal', 'schema:CreativeWork', 'prov:Entity'],
    directionId: `direction:${goal.directionId}`,
    action: `concept:${goal.action}`,
    ...(stance !== undefined && { stance: `concept:${stance}` }),
    measurability: `concept:${goal.measurability}`,
    themeIds: goal.themeIds.map((themeId) => `theme:${themeId}`),
    ...(goal.themeIds.length > 0 && { primaryThemeId: `theme:${goal.themeIds[0]}` }),
    ...(saidBy !== undefined && { saidBy: `actor:${saidBy}` }),
    ...(period && {
      period: { id: `${id}#period`, ...period },
      temporalCoverage: intervalOf(period),
    }),
    ...(covered.length > 0 && { spatialCoverage: covered.map((placeId) => `place:${placeId}`) }),
    ...partNodes({ places, functions, successCriteria, figures, relations }, id),
    ...(actors && { actors: actorNodes(actors, id) }),
    ...(targets && { targets: targetNodes(targets, id) }),
    ...(conditions && { conditions: numbered(`${id}#condition`, conditions, (title) => ({ title })) }),
    citations: citations.map((one, index) => citationNode(one, `${id}#citation-${index + 1}`, speechId)),
    isPartOf: `speech:${speechId}`,
    wasDerivedFrom: distinct(citations.map(({ sourceId }) => `source:${speechId}/${sourceId}`)),
  };
}

type ListedPart = 'places' | 'functions' | 'successCriteria' | 'figures' | 'relations';

/** Makes nodes of the parts of a goal, each of which is a list. */
function partNodes(
  { places, functions, successCriteria, figures, relations }: Pick<Goal, ListedPart>,
  id: string,
) {
  return {
    places: numbered(`${id}#place`, places, ({ placeId, role, ...place }) => ({
      ...place,
      placeId: `place:${placeId}`,
      role: `concept:${role}`,
    })),
    functions: numbered(`${id}#function`, functions, ({ functionId, change }) => ({
      functionId: `function:${functionId}`,
      change: `concept:${change}`,
    })),
    successCriteria: numbered(`${id}#success-criterion`, successCriteria, (title) => ({ title })),
    figures: numbered(`${id}#figure`, figures, ({ id: indicatorId, name, ...figure }) => ({
      ...figure,
      indicatorId,
      title: name,
      comparison: `concept:${figure.comparison}`,
      coverage: `concept:${figure.coverage}`,
    })),
    relations: numbered(`${id}#relation`, relations, ({ kind, goalId }) => ({
      kind: `concept:${kind}`,
      relatedGoal: `goal:${goalId}`,
    })),
  };
}

/** Makes nodes of the figures that the source sets for a goal. */
function targetNodes(targets: NonNullable<Goal['targets']>, id: string): LinkedNode[] {
  return numbered(`${id}#target`, targets, ({ comparison, placeId, baseline, ...target }, targetId) => ({
    ...target,
    comparison: `concept:${comparison}`,
    ...(placeId !== undefined && { placeId: `place:${placeId}` }),
    ...(baseline && { baseline: { id: `${targetId}-baseline`, ...baseline } }),
  }));
}

/** Makes nodes of the actors of a goal, each with its role. */
function actorNodes(actors: NonNullable<Goal['actors']>, id: string): LinkedNode[] {
  return numbered(`${id}#actor`, actors, ({ actorId, role }) => ({
    actorId: `actor:${actorId}`,
    role: `concept:${role}`,
  }));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
