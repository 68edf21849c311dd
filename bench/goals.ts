/** A ratio as it is printed, with whether it is within its goal, if it has one. */
export function times(ratio: number, goal?: number): string {
  if (Number.isNaN(ratio)) return '–';
  const value = ratio.toFixed(2);
  return goal === undefined ? value : `${value} (goal ${goal}: ${ratio <= goal ? 'met' : 'MISSED'})`;
}

/** The same for anything else that is to be small. */
export function within(value: number, goal: number, unit: string): string {
  return `${Math.round(value)}${unit && ` ${unit}`} (goal ${goal}: ${value <= goal ? 'met' : 'MISSED'})`;
}
