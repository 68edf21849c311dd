/** The wizard’s state that a plain form must carry on, as hidden fields, without the fields it asks for itself. */
export function HiddenState({ query, without }: { query: string; without: string[] }) {
  return [...new URLSearchParams(query)]
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
