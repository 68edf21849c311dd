'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { encryptions } from '@/lib/settings/settings';
import type { LinkLook } from '@/lib/share/link-look';
import { locales } from '@/lib/text/locales';
import { visitorFrom } from '@/lib/visitor/visitor';
import { lookAtServer } from './look-at-server';

const asked = z.object({
  host: z.string().max(253),
  port: z.number(),
  encryption: z.enum(encryptions),
  relay: z.boolean(),
  locale: z.enum(locales),
});

/** Looks at the server of a link once more, by a press. */
export async function checkLink(settings: unknown): Promise<LinkLook> {
  const read = asked.safeParse(settings);
  if (!read.success) return { status: 'broken' };
  const { locale, relay, ...wanted } = read.data;
  return lookAtServer(wanted, locale, { visitor: visitorFrom(await headers()), relay });
}
