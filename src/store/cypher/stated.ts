/** What the statements of a relation have, in order of precedence: lists where there are several, values where there is one (`relationProperties`). */

/** Their texts, as `packStatement` makes them. */
export function statementsOf(r: string): string {
  return `coalesce(${r}.statements, [${r}.statement])`;
}

/** The ids of the milestones that they stand in. */
export function milestonesOf(r: string): string {
  return `coalesce(${r}.eachMilestone, [${r}.milestone])`;
}

/** The names of the rules that found them. */
export function rulesOf(r: string): string {
  return `coalesce(${r}.eachRule, [${r}.rule])`;
}
