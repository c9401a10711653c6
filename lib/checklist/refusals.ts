/** Refusals: words that all rights share; each item says what it is about. Real policies hardly ever refuse, so the reader has seen few. */
import type { Cue } from './item';

/** What is refused, as alternatives of a pattern. */
interface Right {
  /** What the reader would do, with its object: "delete" and "your data". */
  verb: string;
  object: string;
  /** What is done to the object: "deleted". */
  done?: string;
  /** The right as a noun: "deletion". */
  noun?: string;
  /** What the service says that it does not do: "delete records on request". */
  service?: string;
  /** Others than the reader have their part in it: sale, transfer to another service. */
  withOthers?: boolean;
  /** No refusal of this right. */
  unless?: string;
}

const READER =
  '(?:you|them|users?|members?|customers?|consumers?|readers?|players?|visitors?|individuals|people|persons|data subjects|subscribers|guests|the (?:person|individual|data subject)s?)';
const MEANS =
  '(?:way|means|tool|option|function|feature|facility|possibility|opportunity|ability|mechanism|right|procedure|process|link|setting|button)s?';
/** What is held about the reader. */
export const HELD =
  '(?:an? (?:copy|export|overview) of |copies of )?(?:(?:an?|your|the|any|their|this|that|such|all|his|her|my|own|personal|customer|user|account|individual|our|of|stored) ){0,4}(?:data|information|details|records?|accounts?|profiles?|entr(?:y|ies)|histor(?:y|ies))\\b';
/** "We do not", "we are not in a position to". */
const WE_DO_NOT =
  "\\b(?:we|it|company|which)(?: currently| presently| also| therefore| simply)? (?:do not|does not|don't|cannot|can not|can't|will not|won't|never|(?:are|is) (?:not able|unable|not in a position|not obliged|not required) to|refuse to|decline to)(?: currently| presently| yet| generally| at present)?";
const UNABLE = [
  `\\b${READER}\\b[^.,;]{0,20}\\b(?:cannot|can not|can't|may not|will not be able to|(?:are|is) (?:not (?:able|entitled|allowed|permitted|given the (?:option|possibility|right))|unable) to|(?:have|has) no (?:\\w+ )?${MEANS} (?:to|of)|do(?:es)? not have (?:a|the|any) ${MEANS} to)`,
  '\\b(?:nobody|no one|no (?:user|member|player|customer|reader|visitor)) (?:can|may|is able to|has the right to)',
  `\\b(?:not (?:currently |yet |technically |at present )?(?:possible|feasible)|impossible)(?: for ${READER})? to`,
  `\\b(?:there (?:is|are) (?:currently |at present )?no|without any) ${MEANS} (?:for ${READER} )?(?:to|of|for)`,
  `${WE_DO_NOT} (?:let|allow|enable|permit) ${READER}(?: to)?`,
  `${WE_DO_NOT} (?:offer|provide|have|give|grant|support|maintain|operate)(?: ${READER})?(?: with)?(?: an?| any| the)?(?: \\w+)? ${MEANS} (?:for ${READER} )?(?:to|of|for)`,
].join('|');
/** Not possible for somebody else, in some case, in part, not yet or not any more: no refusal to everyone. */
const HEDGED =
  '\\b(?:unless|until|(?<!even )if|where|(?<!even )when(?! (?:you |users |they |people )?(?:are )?ask| requested)|after|once(?! (?:given|submitted|entered|made|sent|recorded|published|stored))|children|parents?|some|certain|however|but|except\\w*|(?:that|which) cannot|without (?:authori[sz]\\w+|first|prior|verif\\w+|your|being|confirm\\w+)|verif\\w+|identif(?:y|ied|iable)|anonym\\w*|aggregat\\w*|de-identif\\w*|back-?ups?|blockchain|immediately|completely|posted|public\\w*|cookies?|via|continued)\\b|\\b(?:users?|members?|visitors?|players?|customers?|people|individuals|persons|nobody|no one) (?:\\w+ ){0,2}(?:cannot|can|may|are|is|to)\\b[^.]{0,40}\\byour\\b';
const SOMEBODY_ELSE = '\\b(?:other(?! uses?\\b)|another|others|third|anyone)\\b';
/** "See or", "access, change or": other verbs before or after the one in question. */
const AND_OTHERS = '(?:[a-z]+(?: [a-z]+)?(?:, or |, and |, | or | and )){0,4}?';
const AND_MORE = '(?:,? (?:or|and) [a-z]+|, [a-z]+){0,4}';
const HEEDED =
  '(?:accept\\w*|answer\\w*|honou?r\\w*|act(?:ed)? (?:up)?on|respond(?:ed)? to|process\\w*|compl(?:y|ied) with|grant\\w*|consider\\w*|fulfil\\w*|entertain\\w*|handled?|repl(?:y|ied) to|deal(?:t)? with|take[n]?|permit\\w*|offer\\w*|support\\w*|available|possible|provided?|allow\\w*|heeded)';

/** In: a right. Out: the cues that it is refused, to everyone and without a way round. */
export function refusals({ verb, object, done, noun, service, withOthers, unless }: Right): Cue<'no'>[] {
  const request = [
    `requests? (?:for|to|of) (?:\\w+ ){0,3}?(?:${[verb, noun].filter(Boolean).join('|')})`,
    ...(noun ? [`(?:\\w+ )?(?:${noun})(?: requests?)?`] : []),
  ].join('|');
  const patterns = [
    `(?:${UNABLE}) ${AND_OTHERS}(?:${verb})(?:ing)?${AND_MORE} ${object}`,
    `${WE_DO_NOT} ${HEEDED} (?:an? |any |such |individual |your |their )?(?:${request})\\b`,
    `\\b(?:${request})\\b[^.,;]{0,60}\\b(?:(?:are|is|will|can) (?:not|never)(?: currently)?|cannot|can't|won't)(?: be)? ${HEEDED}`,
    ...(done
      ? [`\\b${object}\\b[^.,;]{0,50}\\b(?:cannot|can not|can't|can never)(?: \\w+)? be ${AND_OTHERS}(?:${done})\\b`]
      : []),
    ...(noun
      ? [
          `\\b(?:no|not (?:have|give|grant|confer)(?: ${READER})? (?:a|any|the)) rights? (?:to|of) (?:\\w+ )?(?:${noun})\\b`,
        ]
      : []),
    ...(service ? [`${WE_DO_NOT} ${service}`] : []),
  ];
  const hedged = new RegExp([HEDGED, ...(withOthers ? [] : [SOMEBODY_ELSE]), ...(unless ? [unless] : [])].join('|'));
  return patterns.map((source) => ({
    answer: 'no',
    pattern: new RegExp(source),
    polarity: 'any',
    unless: hedged,
    weight: 0.8,
  }));
}
