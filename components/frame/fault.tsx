import { Button, buttonClass } from '@/components/ui/button';

type Props = { words: { title: string; meaning: string; retry: string; home: string }; retry?: () => void };

/** What a person sees when something broke on our side. Needs nothing but its words. */
export function Fault({ words, retry }: Props) {
  return (
    <div className="measure space-y-5" role="alert">
      <h1 className="text-4xl">{words.title}</h1>
      <p className="text-lg">{words.meaning}</p>
      <p className="flex flex-wrap gap-3">
        {retry ? <Button onClick={retry}>{words.retry}</Button> : null}
        <a href="/" className={buttonClass('secondary')}>
          {words.home}
        </a>
      </p>
    </div>
  );
}
