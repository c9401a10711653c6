import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choices } from '../../../lib/about/objection';
import type { ReportItem } from '../../../lib/types';
import { item, reported } from '../../popup/popup.testing';
import { ReportPage } from '../../report/report-page';
import { Answers } from '../answers/answers';
import { t, testPage, texts } from '../page.testing';
import { todoWith } from '../todo/todo.testing';
import { Objecting, TellUs, ThisIsWrong } from './this-is-wrong';
import type { ObjectionTo } from './wrong-dialogue';

const page = testPage();
const { the, all, fire } = page;
const disputed = item('sells-data', 'sharing', 'yes', 'concern');

/** What the report says is what the reader has chosen, so that each change can be seen in it. */
const to = (changes: Partial<ObjectionTo> = {}): ObjectionTo => ({
  answers: ['no', 'not-stated'],
  address: 'https://shop.example/privacy',
  write: (choices: Choices) => JSON.stringify(choices),
  mail: () => 'mailto:wrong@candor-reads.org?body=x',
  onCopy: async () => true,
  ...changes,
});

describe('"This is wrong"', () => {
  beforeEach(() => {
    // The document of the tests knows no dialogues.
    const { prototype } = globalThis.Element as unknown as { prototype: object };
    Object.assign(prototype, {
      showModal(this: Element) {
        this.setAttribute('open', '');
      },
      close(this: Element) {
        const { Event } = this.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
        this.dispatchEvent(new Event('close'));
      },
    });
  });

  async function open(
    changes: Partial<ObjectionTo> = {},
    objecting = vi.fn(async (_: ReportItem | null) => to(changes)),
  ) {
    page.show(
      <Objecting.Provider value={objecting}>
        <ThisIsWrong item={disputed} texts={texts} />
      </Objecting.Provider>,
    );
    expect(objecting).not.toHaveBeenCalled();
    await fire('[data-action="wrong"]', 'click');
    await vi.waitFor(() => the('dialog[open]'));
    return objecting;
  }
  const report = (): Choices => JSON.parse((the('[name="report"]') as HTMLTextAreaElement).value) as Choices;

  test('names its answer to those who hear it, and opens a report on it', async () => {
    const objecting = await open();
    expect(the('[data-action="wrong"]').textContent).toBe('This is wrong: Sale of your data');
    expect(objecting).toHaveBeenCalledWith(disputed);
    expect(the('dialog').getAttribute('data-wrong')).toBe('sells-data');
    expect(all('option').map((one) => one.textContent)).toEqual([
      "I don't know",
      texts.items.answer('sells-data', 'no'),
      texts.items.answer('sells-data', 'not-stated'),
    ]);
  });

  test('tells no address unless it is ticked, and shows every word that would go out', async () => {
    await open();
    expect(report()).toEqual({ shouldBe: null, remark: '', withAddress: false });
    await fire('[name="with-address"]', 'change');
    Object.assign(the('[name="remark"]'), { value: 'Look again.' });
    await fire('[name="remark"]', 'input');
    expect(report()).toEqual({ shouldBe: null, remark: 'Look again.', withAddress: true });
    await fire('[name="with-address"]', 'change');
    expect(report().withAddress).toBe(false);
  });

  test('offers no address where there is none, and no mail where nobody would get it', async () => {
    await open({ address: '', mail: null });
    expect(all('[name="with-address"]')).toEqual([]);
    expect(all('[data-action="mail"]')).toEqual([]);
    expect(the('dialog').textContent).toContain(t('wrong_nobody'));
  });

  test('copies the report, and says so, or that it could not', async () => {
    const onCopy = vi.fn(async () => true);
    await open({ onCopy });
    await fire('[data-action="copy"]', 'click');
    expect(onCopy).toHaveBeenCalledWith(JSON.stringify(report()));
    expect(the('dialog [role="status"]').textContent).toBe('Copied.');
    onCopy.mockResolvedValueOnce(false);
    await fire('[data-action="copy"]', 'click');
    expect(the('dialog [role="status"]').textContent).toContain('did not allow');
    await fire('[name="with-address"]', 'change');
    expect(the('dialog [role="status"]').textContent).toBe('');
  });

  test('sends by the reader’s own mail program alone, and closes', async () => {
    await open();
    expect(the('[data-action="mail"]').getAttribute('href')).toBe('mailto:wrong@candor-reads.org?body=x');
    await fire('[data-action="close"]', 'click');
    expect(all('dialog')).toEqual([]);
  });

  test('of two answers at once: each dialogue has its own name', async () => {
    page.show(
      <Objecting.Provider value={async () => to()}>
        <ThisIsWrong item={disputed} texts={texts} />
        <ThisIsWrong item={item('affiliates', 'sharing', 'yes', 'concern')} texts={texts} />
      </Objecting.Provider>,
    );
    for (const button of all('[data-action="wrong"]')) (button as HTMLElement).click();
    await vi.waitFor(() => expect(all('dialog[open]')).toHaveLength(2));
    const names = all('dialog').map((one) => one.getAttribute('aria-labelledby'));
    expect(new Set(names).size).toBe(2);
    expect(all('dialog h2').map(({ id }) => id)).toEqual(names);
  });

  test('of the letter: asks for no answer, and tells what the reader writes', async () => {
    const objecting = vi.fn(async (_: ReportItem | null) => to({ answers: [] }));
    page.show(
      <Objecting.Provider value={objecting}>
        <TellUs texts={texts} />
      </Objecting.Provider>,
    );
    await fire('[data-action="wrong-report"]', 'click');
    await vi.waitFor(() => the('dialog[data-wrong="report"]'));
    expect(objecting).toHaveBeenCalledExactlyOnceWith(null);
    expect(all('[name="should-be"]')).toEqual([]);
    Object.assign(the('[name="remark"]'), { value: 'Too mild.' });
    await fire('[name="remark"]', 'input');
    expect(report().remark).toBe('Too mild.');
  });

  test('that does not load: says so, and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => {});
    const objecting = vi.fn(async (_: ReportItem | null) => to()).mockRejectedValueOnce(new Error('no such file'));
    page.show(
      <Objecting.Provider value={objecting}>
        <TellUs texts={texts} />
      </Objecting.Provider>,
    );
    await fire('[data-action="wrong-report"]', 'click');
    await vi.waitFor(() => expect(the('[data-part="not-loaded"]').textContent).toContain(t('part_failed')));
    await fire('[data-part="not-loaded"] button', 'click');
    await vi.waitFor(() => the('dialog[open]'));
    expect(all('[data-part="not-loaded"]')).toEqual([]);
  });

  test('is not there where nobody could answer it', () => {
    page.show(
      <>
        <ThisIsWrong item={disputed} texts={texts} />
        <TellUs texts={texts} />
      </>,
    );
    expect(all('[data-action^="wrong"]')).toEqual([]);
  });
});

describe('beside each answer', () => {
  const shown = reported('graded');
  if (shown.status !== 'reported') throw new Error('no report');
  const { report } = shown;

  test('on the page to read and print', () => {
    page.show(
      <Objecting.Provider value={async () => to()}>
        <ReportPage
          {...{ report, texts }}
          todo={todoWith()}
          {...{ address: '', host: 'shop.example', date: '', historyPage: '', methodPage: '', aboutPage: '' }}
          words={() => ''}
          onCopy={async () => true}
          professional={null}
          onPrint={() => {}}
        />
      </Objecting.Provider>,
    );
    expect(all('[data-item] [data-action="wrong"]')).toHaveLength(report.items.length);
  });

  test('in the popup and the panel, inside each answer', () => {
    page.show(
      <Objecting.Provider value={async () => to()}>
        <Answers items={report.items} texts={texts} onShowQuote={async () => true} here={null} />
      </Objecting.Provider>,
    );
    expect(all('[data-item] .inside [data-action="wrong"]')).toHaveLength(report.items.length);
  });
});
