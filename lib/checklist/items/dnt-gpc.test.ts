import { describe, expect, it } from 'vitest';
import { answerTo } from '../item.testing';
import { dntGpc } from './dnt-gpc';

describe('dnt-gpc', () => {
  it.each(['Our pages honour the Global Privacy Control.', 'We respect the Do Not Track setting of your browser.'])(
    'honours: %s',
    (text) => expect(answerTo(dntGpc, text)).toBe('honours'),
  );

  it.each(['At present our site does not respond to Do Not Track signals.'])('ignores: %s', (text) =>
    expect(answerTo(dntGpc, text)).toBe('ignores'),
  );

  it.each(['You can track your parcel on our site.'])('not-stated: %s', (text) =>
    expect(answerTo(dntGpc, text)).toBe('not-stated'),
  );
});
