/**
 * "What you can do here": what the policy itself offers, a letter, and what the law gives where the reader lives. Nothing
 * is asked for before a click. For tests from outside: `data-do`, the kind of each link; `data-do="letter"`; the parts by
 * `data-part` (letter, more, gpc, place, rights); each right by `data-right`, the checklist's id.
 */
import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/texts';
import type { ShowQuote } from '../answers/quote';
import { NotLoaded, usePart } from '../loaded';
import { OfferLink } from './offer-link';
import type { Offer, Todo } from './ways';

interface TodoProps {
  todo: Todo;
  texts: Texts;
  /** Null: the policy's page is not there. */
  onShowQuote: ShowQuote | null;
  /** Where the parts come from. */
  load?: typeof PARTS;
}

/** With the letter, which is always there, five. */
const MOST_BUTTONS = 4;

/** What a reader asks for is loaded then: the popup must not wait for it. */
const PARTS = { writer: () => import('./letters'), more: () => import('./todo-more') };

export function WhatYouCanDo({ todo, texts, onShowQuote, load = PARTS }: TodoProps) {
  const { t } = texts;
  const writer = usePart(load.writer);
  const [isWriting, write] = useState(false);
  const more = usePart(load.more);
  const first = firstOf(todo.offers);
  return (
    <section class="todo" aria-labelledby="todo">
      <h2 id="todo">{t('todo_title')}</h2>
      <ul class="offers">
        {first.map((offer) => (
          <OfferLink key={offer.href} offer={offer} t={t} />
        ))}
        <li>
          <button
            type="button"
            class="offer"
            data-do="letter"
            aria-expanded={isWriting}
            onClick={() => {
              write(!isWriting);
              writer.begin();
            }}
          >
            <span>{t('action_letter')}</span>
            <small>{t('action_letter_hint')}</small>
          </button>
        </li>
      </ul>
      {first.length === 0 && <p class="hint">{t('todo_none')}</p>}
      {/* Who says that they live elsewhere begins a new letter: the old one may name a law, and so a place, that is not theirs. */}
      {isWriting && writer.loaded && <writer.loaded.LetterWriter key={todo.letters.law} letters={todo.letters} t={t} />}
      {isWriting && writer.hasFailed && <NotLoaded t={t} onAgain={writer.begin} />}
      <details class="more" data-part="more" onToggle={more.begin}>
        <summary>
          <span class="label">{t('todo_more')}</span>
        </summary>
        {more.hasFailed && <NotLoaded t={t} onAgain={more.begin} />}
        {more.loaded && (
          <more.loaded.MoreToDo
            todo={todo}
            rest={todo.offers.filter((offer) => !first.includes(offer))}
            texts={texts}
            onShowQuote={onShowQuote}
          />
        )}
      </details>
    </section>
  );
}

/** The first of each kind, as many as there is room for. */
function firstOf(offers: readonly Offer[]): Offer[] {
  const kinds = new Set<string>();
  return offers.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind)).slice(0, MOST_BUTTONS);
}
