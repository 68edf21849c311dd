import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, locales } from '@/lib/text/locales';
import { messagesFor } from '@/lib/text/messages';

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  return { locale, messages: messagesFor(locale) };
});
