/** The wizard’s state inside a form, as hidden fields, for one that is sent before scripts have loaded. `without`: the fields it asks for itself. */
export function KeptState({ query, without = [] }: { query: string; without?: string[] }) {
  return [...new URLSearchParams(query)]
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
