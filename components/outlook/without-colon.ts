/** A label as it is quoted in a sentence: without the colon that it ends with in the window. */
export function withoutColon(label: string): string {
  return label.replace(/:$/, '');
}
