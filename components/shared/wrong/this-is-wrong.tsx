/** The way to say that an answer is wrong. For tests from outside: `data-action="wrong"`. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Texts } from '../../../lib/texts';
import type { ReportItem } from '../../../lib/types';
import type { ObjectionTo, WrongDialogue } from './wrong-dialogue';

/** Gives what the dialogue needs for an answer; null: nothing can be said of answers here. */
export const Objecting = createContext<((item: ReportItem) => Promise<ObjectionTo>) | null>(null);

/** The button; a click loads the dialogue, which the popup must not wait for. */
export function ThisIsWrong({ item, texts }: { item: ReportItem; texts: Texts }) {
  const { t, items } = texts;
  const objecting = useContext(Objecting);
  const [opened, open] = useState<{ Dialogue: typeof WrongDialogue; to: ObjectionTo } | null>(null);
  if (!objecting) return null;
  const ask = async (): Promise<void> => {
    const [{ WrongDialogue: Dialogue }, to] = await Promise.all([import('./wrong-dialogue'), objecting(item)]);
    open({ Dialogue, to });
  };
  return (
    <>
      <button type="button" class="wrong" data-action="wrong" onClick={ask}>
        {t('wrong_open')}
        <span class="spoken">: {items.label(item.id)}</span>
      </button>
      {opened && <opened.Dialogue {...{ item, texts }} to={opened.to} onClose={() => open(null)} />}
    </>
  );
}
