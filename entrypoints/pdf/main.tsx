/** Wiring only. Loaded when a reader asks for a PDF to be read, and never else. */
import { render } from 'preact';
import { PdfPage, type PdfShown } from '../../components/pdf/pdf-page';
import { Popup } from '../../components/popup/popup';
import { failed } from '../../components/shared/page-failed';
import { Objecting } from '../../components/shared/wrong/this-is-wrong';
import { cutQuote } from '../../lib/evidence/short-quote';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { objectingTo } from '../../lib/extension/pages/objection-on-click';
import { othersFirst } from '../../lib/extension/pages/others-first';
import { type NotHad, pdfOfTab, readInWorker } from '../../lib/extension/pages/pdf-reader';
import { todoOf } from '../../lib/extension/pages/todo';
import { remember } from '../../lib/extension/shared/history';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { aboutPage, checkPage, methodPage, namesFile, pdfFilePage, tabIn } from '../../lib/extension/shared/own-pages';
import { packagedReader } from '../../lib/extension/shared/packaged-reader';
import { loadSettings, savePlace } from '../../lib/extension/shared/settings';
import { UnreadablePdf } from '../../lib/extract/pdf';
import { readPdfPolicy } from '../../lib/extract/read-document';
import { hostOf } from '../../lib/history/address';
import { reportOn } from '../../lib/pipeline';
import type { PlaceChoice } from '../../lib/settings';
import { type InSteps, inSlices } from '../../lib/steps';
import { itemTexts, snake } from '../../lib/texts';
import type { Report } from '../../lib/types';

const texts = { t, items: itemTexts(t, cutQuote), languageName };
const nothing = (): void => undefined;

/** Where a PDF came from. `keep`: its report may go into the history. */
interface Origin {
  address: string;
  keep: boolean;
}

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  const { search } = location;
  const tab = tabIn(search);
  // What is loaded again, by its reader or with the session, asks for a click before anything is fetched.
  history.replaceState(null, '', location.pathname);
  const say = (state: PdfShown): void =>
    render(<PdfPage state={state} t={t} onFile={(file) => grade(file, { address: '', keep: false })} />, parent);

  let runs = 0;
  const grade = async (source: Uint8Array | File, origin: Origin): Promise<void> => {
    // Of two files chosen one after the other, the second is the one that is wanted.
    const run = ++runs;
    say({ status: 'reading' });
    try {
      const bytes = source instanceof Uint8Array ? source : new Uint8Array(await source.arrayBuffer());
      const name = source instanceof Uint8Array ? '' : source.name;
      const read = await readInWorker(bytes);
      if (run === runs) await show(read, origin, name, () => run === runs);
    } catch (error) {
      if (run !== runs) return;
      say({ status: 'refused', reason: snake(error instanceof UnreadablePdf ? error.reason : 'broken') });
    }
  };

  const show = async (
    read: Awaited<ReturnType<typeof readInWorker>>,
    { address, keep }: Origin,
    name: string,
    isWanted: () => boolean,
  ) => {
    const { verdict, policy } = readPdfPolicy(read, address, name, document.implementation.createHTMLDocument(''));
    const draw = async (kind: typeof verdict.kind): Promise<void> => {
      const report = await reportOn(policy, { ...verdict, kind }, await packagedReader(), {
        progress: (read) => isWanted() && say({ status: 'reading', read }),
        pause: othersFirst,
      });
      if (!isWanted()) return;
      const inSteps: InSteps = (steps) => inSlices(steps, othersFirst);
      if (keep) await remember(address, policy, report, { document: '', fetched: true }, { inSteps });
      const { place, detect } = await loadSettings();
      drawReport(report, place, detect);
    };
    const drawReport = (report: Report, place: PlaceChoice | null, detects: boolean): void =>
      render(
        <Objecting.Provider value={objectingTo(report, address, texts)}>
          <Popup
            state={{ status: 'reported', address, report, links: [], frame: null, fetched: false }}
            texts={texts}
            hostOf={hostOf}
            todo={todoOf(report, address, { place }, async (chosen) => {
              drawReport(report, chosen, detects);
              return savePlace(chosen);
            })}
            detects={detects}
            onGradeAnyway={() => draw('privacy-policy')}
            onGradeLink={nothing}
            onTryAgain={nothing}
            onReadAgain={nothing}
            pdfPages={{ tab: null, file: pdfFilePage() }}
            highlights={null}
            methodPage={methodPage('')}
            aboutPage={aboutPage()}
            pastePage={checkPage()}
            onOpenPanel={null}
            onShowQuote={() => Promise.resolve(false)}
          />
        </Objecting.Provider>,
        parent,
      );
    await draw(verdict.kind);
  };

  if (tab === null) return say({ status: 'choose', why: 'choose' });
  say({ status: 'reading' });
  try {
    const { got, address, incognito } = await pdfOfTab(tab, (address) => namesFile(search, address));
    if (got instanceof Uint8Array) return grade(got, { address, keep: !incognito });
    say(got === 'too-large' ? { status: 'refused', reason: snake(got) } : { status: 'choose', why: WHY[got] });
  } catch {
    say({ status: 'choose', why: 'choose' });
  }
}

const WHY: Readonly<
  Record<Exclude<NotHad, 'too-large'>, 'needs_cookies' | 'not_had' | 'moved' | 'text_file' | 'choose'>
> = {
  moved: 'moved',
  'needs-cookies': 'needs_cookies',
  'not-had': 'not_had',
  viewer: import.meta.env.FIREFOX ? 'text_file' : 'choose',
};

begin(document, failed, start);
