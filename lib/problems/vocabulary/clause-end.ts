import { any } from './any';

/** Where a part of a sentence ends that may tell something of its own. */
export const clauseEnd = any(
  /[.,;!?](?= |$|[\u3041-\u9fff\uac00-\ud7af])|[、。]| - | -> |\b(?:but|and|while|whereas|though|aber|und|sobald|wahrend|mais|et|alors que|however|jedoch|hingegen|cependant|par contre|en revanche|sin embargo|en cambio|porem|no entanto|invece|pero|echter|daarentegen|jednak)\b/,
  /\b(?:pero|mientras|mas|enquanto|mentre|maar|terwijl|ale|natomiast|men|och|ama|fakat|ale|kdezto|viszont|dar)\b/,
  /(?:^| )(?:а|но|однако|зато)(?= )|但是?|而(?=在)|(?<=ます)が|けど|のに|지만/,
);

/** Where a sentence ends, a line of a reply that was put behind another, or what leads up to a reply. */
export const sentenceEnd = /[.;!?](?= |$)|[。！；|]|:(?= [45]\d\d[ -])/;

/** What has no end for longer than this is no sentence: its words do not belong together. */
export const longestSentence = 400;
