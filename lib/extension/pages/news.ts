/**
 * What popup and panel draw of a tab: storage tells of each look, and the background answers what it is asked. The two come
 * in any order; what is older than what was told already must not be drawn over it.
 */
import type { TabState } from '../contract/tab-state';
import { watch } from '../shared/known-tabs';
import { watchProgress } from '../shared/progress';
import { askForState } from './client';

/** So long, in milliseconds, a look is waited for without a word of it; then the background is asked whether it goes on. */
const PATIENCE = 5_000;

export interface News {
  /** Has storage told of anything yet? What was known before is older then. */
  heard(): boolean;
  /** Has it told of more than a look that begins? What begins may be cut off with its background: somebody must ask. */
  settled(): boolean;
  /**
   * Asks the background of the tab; once more where storage tells meanwhile that the tab is forgotten, unless the answer is that
   * its page is gone. Out: what to draw; null: nothing, for the look goes on and will be told of, or storage has told meanwhile
   * of one that ended, or nobody draws the tab any more.
   */
  ask(question: (tabId: number) => Promise<TabState>): Promise<TabState | null>;
  end(): void;
}

/**
 * Calls back with each new state of the tab that storage tells of, null when the tab is forgotten; not when that only comes of a
 * question, for who asks for each that is forgotten would ask for ever of a tab that is closed. As long as it is a look that goes on, the background is asked now and then: one that was stopped meanwhile is woken by it, and begins anew.
 */
export function newsOf(tabId: number, onState: (state: TabState | null) => void): News {
  let heard = false;
  /** How often storage has told of a look that ended, or of a forgotten tab that nobody was asking for; and of any. */
  let ended = 0;
  let forgotten = 0;
  /** Questions under way, what `ended` was when the last began, and whether the last answer was that the page is gone. */
  let asking = 0;
  let endedBefore = 0;
  let isGone = false;
  let over = false;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(pending);
    pending = undefined;
  };
  const wait = (): void => {
    rest();
    // A question may still have been on its way.
    if (over) return;
    pending = setTimeout(async () => {
      const answer = await ask(askForState);
      if (answer) onState(answer);
    }, PATIENCE);
  };
  const ask: News['ask'] = async (question) => {
    for (let next = question; ; next = askForState) {
      const before = { ended, forgotten };
      endedBefore = ended;
      isGone = false;
      asking++;
      const answer = await next(tabId).finally(() => asking--);
      if (over || ended !== before.ended) return null;
      isGone = answer.status === 'error' && answer.reason === 'gone';
      if (!isGone && forgotten !== before.forgotten) continue;
      if (answer.status === 'loading') {
        wait();
        return null;
      }
      rest();
      return answer;
    }
  };
  const unwatch = watch(tabId, (state) => {
    heard = true;
    if (state === null) {
      forgotten++;
      // Nothing is drawn then that it could take back.
      if (isGone || (asking > 0 && ended === endedBefore)) return;
    }
    isGone = false;
    if (state?.status === 'loading') wait();
    else {
      ended++;
      rest();
    }
    onState(state);
  });
  const unwatchProgress = watchProgress(tabId, () => {
    if (pending !== undefined) wait();
  });
  return {
    heard: () => heard,
    settled: () => ended > 0,
    ask,
    end() {
      over = true;
      rest();
      unwatch();
      unwatchProgress();
    },
  };
}
