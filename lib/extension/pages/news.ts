/**
 * What popup and panel draw of a tab: storage tells of each look, and the background answers what it is asked. The two come
 * in any order; what is older than what was told already must not be drawn over it.
 */
import type { TabState } from '../contract/messages';
import { watch } from '../shared/tab-states';

export interface News {
  /** Has storage told of anything yet? What was known before is older then. */
  heard(): boolean;
  /** Has it told of more than a look that begins? What begins may be cut off with its background: somebody must ask. */
  settled(): boolean;
  /**
   * Asks the background of the tab. Out: what to draw; null: nothing, for the look goes on and will be told of, or storage
   * has told meanwhile of one that ended.
   */
  ask(question: (tabId: number) => Promise<TabState>): Promise<TabState | null>;
  end(): void;
}

/** Calls back with each new state of the tab that storage tells of, null when the tab is forgotten. */
export function newsOf(tabId: number, onState: (state: TabState | null) => void): News {
  let heard = false;
  /** How often storage has told of a look that ended, or that the tab is forgotten. */
  let ended = 0;
  const end = watch(tabId, (state) => {
    heard = true;
    if (state?.status !== 'loading') ended++;
    onState(state);
  });
  return {
    heard: () => heard,
    settled: () => ended > 0,
    async ask(question) {
      const before = ended;
      const answer = await question(tabId);
      return answer.status === 'loading' || ended !== before ? null : answer;
    },
    end,
  };
}
