/** What the sentence model sees of a sentence: hashed words, pairs of words, and the words of its nearest heading. */
import type { Reading } from '../types';

/** 32-bit FNV-1a of a text, continued from `seed`. */
export function hashOf(text: string, seed = 2166136261): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

const SUFFIX = /(?:ations?|ing|ions?|ies|ied|ers?|ed|es|ly|ment|s)$/;

/** Cuts a common ending off a word of five letters or more, so that "sharing" and "shares" are one. */
function stem(word: string): string {
  if (word.length < 5) return word;
  const cut = word.replace(SUFFIX, '');
  return cut.length >= 3 ? cut : word;
}

// A mail address is looked for where a run of its characters begins, once: else a long run takes quadratic time.
const WORD = /https?:\/\/\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|[a-z']+|\d+/g;

function tokensOf(folded: string): string[] {
  const tokens: string[] = [];
  for (const [word] of folded.matchAll(WORD)) {
    if (word.startsWith('http')) tokens.push('<url>');
    else if (word.includes('@')) tokens.push('<mail>');
    else if (/^\d/.test(word)) tokens.push('<number>');
    else tokens.push(stem(word));
  }
  return tokens;
}

/**
 * Features are told apart by so many bits of their hash: of 100 words and pairs that no model knows, fewer than one is
 * taken for one that it does, and what ships shrinks with every bit.
 */
const BITS = 22;
const featureOf = (text: string, salt: number): number => hashOf(text, salt) >>> (32 - BITS);

/** Salts that keep the kinds of features apart. */
const WORDS = 11;
const PAIRS = 23;
const HEADING = 37;
const AUDIENCE = 41;

/** The features of the headings that were asked for last: most sentences stand below the same ones as the one before. */
let lastHeadings = { of: '', features: [] as readonly number[] };

function headingFeaturesOf(headings: string): readonly number[] {
  if (lastHeadings.of !== headings) {
    const nearest = headings.slice(headings.lastIndexOf(' > ') + 1);
    lastHeadings = { of: headings, features: tokensOf(nearest).map((token) => featureOf(token, HEADING)) };
  }
  return lastHeadings.features;
}

/** In: a reading. Out: the hashes of its features, each once. */
export function featuresOf(reading: Reading): Set<number> {
  const features = new Set<number>();
  const tokens = tokensOf(reading.folded);
  let before = '<begin>';
  for (const token of tokens) {
    features.add(featureOf(token, WORDS));
    features.add(featureOf(`${before} ${token}`, PAIRS));
    before = token;
  }
  for (const feature of headingFeaturesOf(reading.headings)) features.add(feature);
  features.add(featureOf(reading.audience, AUDIENCE));
  return features;
}
