/** The form that an action was called with; an empty one where it was called directly, with something else. */
export function formOf(value: unknown): FormData {
  return value instanceof FormData ? value : new FormData();
}
