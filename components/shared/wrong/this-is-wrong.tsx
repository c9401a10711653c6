/** The ways to say that an answer, or a grade, is wrong. For tests from outside: `data-action`, `wrong` or `wrong-report`. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Texts } from '../../../lib/texts';
import type { ReportItem } from '../../../lib/types';
import { NotLoaded, usePart } from '../loaded';
import type { ObjectionTo } from './wrong-dialogue';

/** Gives what the dialogue needs for an answer, or for the grades (null); itself null: nothing can be said of answers here. */
export const Objecting = createContext<((item: ReportItem | null) => Promise<ObjectionTo>) | null>(null);

/** Beside an answer. */
export function ThisIsWrong({ item, texts }: { item: ReportItem; texts: Texts }) {
  const { t, items } = texts;
  return (
    <ObjectionButton item={item} action="wrong" texts={texts}>
      {t('wrong_open')}
      <span class="spoken">: {items.label(item.id)}</span>
    </ObjectionButton>
  );
}

/** Beside the letter. */
export function TellUs({ texts }: { texts: Texts }) {
  return (
    <ObjectionButton item={null} action="wrong-report" texts={texts}>
      {texts.t('wrong_tell')}
    </ObjectionButton>
  );
}

interface ObjectionButtonProps {
  item: ReportItem | null;
  action: 'wrong' | 'wrong-report';
  texts: Texts;
  children: ComponentChildren;
}

/** The button; a click loads the dialogue, which the popup must not wait for. */
function ObjectionButton({ item, action, texts, children }: ObjectionButtonProps) {
  const objecting = useContext(Objecting);
  const [isOpen, open] = useState(false);
  const { loaded, hasFailed, begin } = usePart(async () => {
    const [{ WrongDialogue: Dialogue }, to] = await Promise.all([import('./wrong-dialogue'), objecting?.(item)]);
    return to ? { Dialogue, to } : null;
  });
  if (!objecting) return null;
  const ask = (): void => {
    open(true);
    begin();
  };
  return (
    <>
      <button type="button" class="wrong" data-action={action} onClick={ask}>
        {children}
      </button>
      {hasFailed && <NotLoaded t={texts.t} onAgain={begin} />}
      {isOpen && loaded && <loaded.Dialogue {...{ item, texts }} to={loaded.to} onClose={() => open(false)} />}
    </>
  );
}
