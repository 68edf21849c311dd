/** The mark: an envelope whose flap is a tick. */
export function Logo({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 28" aria-hidden="true" className={className} fill="none">
      <rect x="1.5" y="1.5" width="37" height="25" rx="4" stroke="var(--accent)" strokeWidth="3" />
      <path
        d="M8 10.5l9.5 8L33 4.5"
        stroke="var(--coral)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
