/** GraphQL hands over null for "not given" where a variable is null; the store wants the member left out. */
type Given<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** The members that have a value. */
export function given<T extends object>(members: T): Given<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined)) as Given<T>;
}
