import type { Settings } from '@/lib/settings/settings';

/** The fields in which other settings differ from those that were tried. */
export function differing(tried: Settings, to: Settings): Partial<Settings> {
  return {
    ...(to.host !== tried.host ? { host: to.host } : {}),
    ...(to.port !== tried.port ? { port: to.port } : {}),
    ...(to.encryption !== tried.encryption ? { encryption: to.encryption } : {}),
  };
}
