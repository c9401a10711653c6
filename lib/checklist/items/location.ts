import { defineItem } from '../item';

const FINE =
  "(?:gps|global positioning|(?:precise|exact|accurate|real-?time|specific|physical|current|live|fine) (?:or approximate |[a-z]+ )?(?:geo-?)?location|geo-?location[^.]{0,40}latitude|latitude|location of (?:your|the|a) (?:[a-z]+ )?(?:device|phone)|location of (?:your )?mobile|device(?:'s)? (?:geo-?)?location|device coordinates|location services?\\b|location[- ]enabled|location[- ]aware|bluetooth|wi-?fi (?:access points|signals|networks|hotspots|positioning|triangulation)|cell(?:ular)?[- ](?:towers?|sites?)|triangulat\\w+|geo-?fenc\\w+|(?:geo-?)?locations?[^.]{0,60}\\b(?:mobile|your) (?:device|phone|handset)|(?:mobile|your) (?:device|phone)[^.]{0,50}\\blocation)";

export const location = defineItem({
  id: 'location',
  pillar: 'tracking',
  answers: ['precise', 'approximate', 'no'],
  topic:
    /\b(?:gps|global positioning|geo-?\w*|locations?|location-\w+|latitude|whereabouts|bluetooth|wi-?fi|cell|zip|postal|postcode|triangulat\w+|city|country|region)\b/,
  laws: ['GDPR Art. 4(1)', 'CCPA § 1798.140(w)'],
  cues: [
    {
      answer: 'precise',
      pattern:
        /\b(?:gps|global positioning|(?:precise|exact) (?:or approximate |and approximate |[a-z-]+ )?(?:geo-?)?location|latitude|device coordinates|triangulat\w+)\b/,
      weight: 0.93,
    },
    {
      answer: 'precise',
      pattern: new RegExp(`\\b${FINE}`),
      unless: /\b(?:approximate|general|imprecise|coarse|ip address|derived? from)\b|\b(?:storage|server|data cent)/,
      weight: 0.75,
    },
    {
      answer: 'approximate',
      pattern:
        /\b(?:approximate|general|geographic(?:al)?|coarse|rough|broad|city-level|country-level|imprecise|inferred) (?:[a-z-]+ )?(?:geo-?)?(?:location|area|region|information|position|breakdowns?)\b|\bip[- ]address(?:es)?\b.{0,120}\b(?:location|geo-?location|country|city|region)\b|\b(?:location|country|city|region)\b.{0,80}\b(?:from|based on|using|by|through|via)\b.{0,20}\bip[- ]address/,
      weight: 0.93,
    },
    {
      answer: 'approximate',
      pattern: /\bgeo-?location\b|\blocation (?:data|information|details)\b|\bgeographic(?:al)? (?:data|information)\b/,
      weight: 0.85,
    },
    {
      answer: 'approximate',
      pattern:
        /\b(?:zip|postal|post) ?codes?\b|\bcountry of residence\b|\b(?:your|user's) (?:country|city|town|region|state)\b/,
      unless: /\b(?:law|laws|authority|rights|resident|billing|shipping|delivery|address:)\b/,
      weight: 0.55,
    },
    {
      answer: 'approximate',
      pattern:
        /\b(?:collect\w*|includ\w+|such as|gather\w*|receiv\w*|record\w*|log|determin\w+|obtain\w*|infer\w*|use|process|know|like|:)\b.{0,160}\blocations?\b/,
      unless:
        /\b(?:depending on|regardless of|our (?:[a-z]+ )?locations?|locations? (?:of|where) (?:our|we|the data)|store locations|these locations|other locations|transfer\w*|servers?|laws?)\b/,
      weight: 0.6,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:collect|track|use|process|store|access|request|share|gather|record|ask for)\w*\b.{0,60}\b(?:geo-?)?locations?\b/,
      polarity: 'denied',
      weight: 0.8,
    },
  ],
});
