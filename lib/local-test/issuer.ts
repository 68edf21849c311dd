import { harmless } from '@/lib/settings/plain-text';

/** Between the parts of a name: `C = GB, O = …`, `/C=GB/O=…` or `C=GB; O=…`. */
const between = /(?:^\/|,\s{0,3}|\/|;\s{0,3})(?=[A-Za-z]{1,15}\s?=)/;

/** An issuer as people call it: its common name, with the organisation behind it. Harmless, and undefined where there is neither. */
export function issuerName(distinguished: string): string | undefined {
  const parts = distinguished
    .split(between)
    .map((part) => /^([A-Za-z]{1,15})\s?=\s?"?(.*?)"?$/.exec(part.trim()));
  const partCalled = (key: string) => {
    const value = parts.find((part) => part?.[1]?.toUpperCase() === key)?.[2];
    return value && harmless(value, 40);
  };
  const [name, organisation] = [partCalled('CN'), partCalled('O')];
  if (!name || !organisation || name.toLowerCase().includes(organisation.toLowerCase()))
    return name || organisation;
  return `${name} (${organisation})`;
}
