import { describe, expect, test, vi } from 'vitest';
import { translationBehind } from '@/lib/smtp/embedded-address';
import { createGuard } from '@/lib/smtp/guard';
import type { DiscoveryOptions, LookKind } from './options';
import { vettedTarget } from './vetted-target';

vi.mock('@/lib/smtp/translation', () => ({
  ownTranslations: async () => [translationBehind('2a01:4f8:64::c000:aa')],
}));

const { signal } = new AbortController();
/** Where a host that leads to these addresses may be dialled. */
async function addressesOf(records: string[], kind: LookKind, more: Partial<DiscoveryOptions> = {}) {
  const found = async () => ({ status: 'found' as const, records });
  const options = {
    guard: createGuard({ ports: [], networks: [] }),
    ports: [],
    ispdb: false,
    resolving: { addresses: found } as unknown as DiscoveryOptions['resolving'],
    ...more,
  };
  const target = await vettedTarget('autoconfig.evil.example', options, kind, signal);
  return target?.addresses.map(({ address }) => address) ?? null;
}

describe('an attack by an address that the network’s own translation leads inside', () => {
  test.each(['page', 'mail'] as const)('reaches nobody for a %s', async (kind) => {
    expect(await addressesOf(['2a01:4f8:64::a00:1'], kind)).toBeNull();
  });
  test('reaches the outside address beside it alone, and that one alone is counted', async () => {
    const counted: string[] = [];
    const mayReach = async (addresses: readonly string[]) => counted.push(...addresses) > 0;
    const both = ['2a01:4f8:64::a00:1', '2a01:4f8:64::808:808'];
    expect(await addressesOf(both, 'page', { mayReach })).toEqual(['2a01:4f8:64::808:808']);
    expect(counted).toEqual(['2a01:4f8:64::808:808']);
  });
});
