import { defineItem } from '../item';

const GEO = '(?:geo-?)?locations?';
/** Where laws, offices, servers and parcels are is not where the reader is. */
const NOT_READER =
  /\b(?:sub-?processors|stored (?:and|or) processed|processed (?:and|or) stored|processing location|position's|natural person|depend(?:ing|s) (?:up)?on (?:your|the|where|factors)|regardless of|our (?:[a-z]+ )?locations?|locations? (?:of|where) (?:our|we|the data|the servers?|such)|store locations|these locations|other locations|transfer\w*|servers?|governing|any other location|such other location|announcement|complaint|complain)\b/;

export const location = defineItem({
  id: 'location',
  pillar: 'tracking',
  answers: ['precise', 'approximate', 'no'],
  laws: ['GDPR Art. 4(1)', 'CCPA § 1798.140(w)'],
  cued: {
    topic:
      /\b(?:gps|global positioning|geo\w*|geo-\w+|locations?|location-\w+|located|latitude|whereabouts|where you are|bluetooth|wi-?fi|coordinates|zip|postal|postcode|triangulat\w+|(?:exact|precise) position|where your|town|state you|city|country|countries|region|area)\b/,
    cues: [
      {
        answer: 'precise',
        pattern: new RegExp(
          `(?<!non-)\\b(?:gps|global positioning|(?:precise|exact) (?:or approximate |and approximate |[a-z-]+ )?${GEO}|latitude|(?:device|geographic(?:al)?) coordinates|coordinates of (?:your|the) (?:device|phone)|(?:exact|precise) (?:position|whereabouts)|where you are\\b.{0,30}\\b(?:met(?:re|er)s|feet)|where your (?:phone|car) is\\b(?! located)|triangulat\\w+|(?:location|identify|determine)\\b.{0,60}\\b(?:wi-?fi|bluetooth|cell(?:ular)? towers?)|(?:wi-?fi|bluetooth)\\b.{0,60}\\b${GEO})\\b`,
        ),
        also: /\blocat\w+|\bgps\b|\bgeo|\bposition|\bcoordinates\b|\bwhere(?:abouts)?\b/,
        unless: /\b(?:without|rather than|less precise|designed or intended)\b|\bgeocoding\b/,
        weight: 0.93,
      },
      {
        answer: 'precise',
        pattern: new RegExp(
          `\\b(?:${GEO} of (?:your|the|a) (?:[a-z]+ ){0,2}(?:device|phone|handset)|device(?:'s)? (?:geo-?)?location|(?:mobile|phone's) (?:device )?${GEO}|real-?time (?:geographic )?${GEO}|exactly where you are)\\b`,
        ),
        unless:
          /\b(?:approximate|cannot|never)\b|\blocation\b.{0,40}\b(?:from|using|on) (?:your |the )?ip[- ]address|\bip[- ]address(?:es)?\b.{0,40}\b(?:derive|infer|determine|approximate)\w*/,
        weight: 0.85,
      },
      {
        answer: 'precise',
        pattern: new RegExp(
          `\\b${GEO}\\b.{0,80}\\b(?:mobile (?:device|phone|app\\w*)|(?:your|the) (?:device|phone|handset)|location services)\\b|\\b(?:mobile|your) (?:device|phone|app)\\b.{0,60}\\b${GEO}\\b|\\blocation[- ](?:services|enabled|aware|permissions?)\\b`,
        ),
        also: /\b(?:permission|consent|enable\w*|allow|turn|settings|share|collect\w*|choose|opt)\b/,
        unless: /\b(?:approximate|general|ip[- ]address(?:es)?|derived? from|browser type|co-location)\b/,
        weight: 0.75,
      },
      {
        answer: 'precise',
        pattern: new RegExp(
          `\\b${GEO} (?:information |data )?(?:from|of|on) your (?:mobile )?(?:device|phone)\\b|\\blocation data (?:when|if|where)\\b.{0,30}\\b(?:enabled?|allow(?:ed)?|permit(?:ted)?|turn(?:ed)? on|activated?)\\b`,
        ),
        unless: /\b(?:approximate|general|coarse|ip[- ]address(?:es)?)\b/,
        weight: 0.7,
      },
      {
        answer: 'precise',
        pattern:
          /\bgeo-?locat\w+\b.{0,80}\b(?:near(?:by)?|around you|proximity|close to you)\b|\b(?:nearby|near you|proximity|around you)\b.{0,80}\bgeo-?locat\w+/,
        weight: 0.7,
      },
      {
        answer: 'approximate',
        pattern:
          /\b(?:approximate|general|geographic(?:al)?|coarse|rough|broad|city-level|country-level|imprecise|inferred) (?:[a-z-]+ )?(?:geo-?)?(?:location|area|region|position|breakdowns?|distribution)\b|\bip[- ]address(?:es)?\b.{0,120}\b(?:location|geo-?location|country|city|region|town|whereabouts|where you are)\b|\b(?:location|country|city|region|town|where you are)\b.{0,80}\b(?:from|based on|using|by|through|via)\b.{0,20}\bip[- ]address/,
        unless: /\b(?:servers?|transfer\w*)\b/,
        weight: 0.93,
      },
      {
        answer: 'approximate',
        pattern:
          /\bgeo-?location\b|\blocation (?:data|information|details)\b|\bgeographic(?:al)? (?:data|information)\b/,
        unless: /\bmeans\b|\bidentification number\b|\bidentifiable\b/,
        weight: 0.85,
      },
      {
        answer: 'approximate',
        pattern:
          /\b(?:record|know|see|learn|ask|store|collect|tell|note|guess|work out)s? (?:us )?(?:(?:which|what|the) )(?:part of the )?(?:country|city|town|region|state) (?:you (?:are|live|visit|connect|access|come)|from which you)|\b(?:zip|postal|post) ?codes?\b|\bcountry of residence\b|\b(?:your|user's) (?:country|city|town|region)\b|\btime ?zone\b/,
        unless:
          /\b(?:laws?|authorit\w+|agency|organi[sz]ation|rights|resident|stored|located|billing|shipping|delivery|mailing|outside|complain\w*|transfer\w*)\b/,
        weight: 0.55,
      },
      {
        answer: 'approximate',
        pattern: /\blocations?\b/,
        also: /\b(?:collect\w*|includ\w+|such as|gather\w*|receiv\w*|record\w*|log|determin\w+|obtain\w*|infer\w*|use|process\w*|know|like|provide|data|information|verify)\b/,
        unless: NOT_READER,
        weight: 0.6,
      },
      {
        answer: 'approximate',
        pattern: /(?::|\bfollowing) (?:your )?country(?: of residence)?$/,
        also: /\b(?:collect|provide|submit|information|data)\b/,
        weight: 0.55,
      },
      {
        answer: 'no',
        pattern: new RegExp(
          `\\b(?:collect|track|use|process|store|access|request|share|shared|gather|record|ask for)\\w*\\b.{0,60}\\b${GEO}\\b|\\blocation\\b.{0,30}\\b(?:collected|shared with us|tracked|stored|known to us)\\b|\\b(?:know|ask|see|learn|track|find out)\\w* (?:\\w+ )?(?:where you (?:are|live|go)\\b(?! from)|your ${GEO})`,
        ),
        polarity: 'denied',
        unless: /\bthird part|\bwithout your\b|\bunless\b|\buntil\b|\bprecise\b|\bexact\b/,
        weight: 0.8,
      },
    ],
  },
});
