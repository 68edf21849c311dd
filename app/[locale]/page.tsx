export default function Page() {
  return <h1>Sendwell</h1>;
}
