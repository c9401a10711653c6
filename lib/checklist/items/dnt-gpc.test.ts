import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { dntGpc } from './dnt-gpc';

describe('dnt-gpc', () => {
  it.each([
    'Our pages honour the Global Privacy Control.',
    'We respect the Do Not Track setting of your browser.',
    'A GPC signal is treated as a request to opt out.',
    'You may also opt out with a universal opt-out signal.',
    'When you turn on Do Not Track we stop storing your clicks.',
    'Do Not Track We honour such signals: we respect Do Not Track.',
  ])('honours: %s', (text) => expectAnswer(dntGpc, text, 'honours'));

  it.each([
    'At present our site does not respond to Do Not Track signals.',
    'As no common standard exists for DNT, we take no action on it.',
    'We ignore Do Not Track headers.',
    'We do not change what we do when we receive a Do Not Track signal.',
  ])('ignores: %s', (text) => expectAnswer(dntGpc, text, 'ignores'));

  it.each([
    'You can track your parcel on our site.',
    'How do we respond to Do Not Track signals?',
    'Read more about Do Not Track at an independent site.',
    'Our routers do not track the sites you open, nor do they monitor traffic.',
  ])('not-stated: %s', (text) => expectAnswer(dntGpc, text, 'not-stated'));
});
