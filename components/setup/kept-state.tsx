/** The rest of the wizard’s state inside a form, for one that is sent before scripts have loaded. `query`: a query string. */
export function KeptState({ query }: { query: string }) {
  return [...new URLSearchParams(query)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
