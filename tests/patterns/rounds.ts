/** The parts of an automaton in which reading can go round. */
import type { Position } from './automaton';

/** The rounds of an automaton: its strongly connected parts (Tarjan, 1972), without single positions that do not repeat. */
export function roundsOf(positions: readonly Position[]): ReadonlySet<number>[] {
  const found: ReadonlySet<number>[] = [];
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const visit = (at: number): void => {
    order.set(at, order.size);
    low.set(at, order.get(at) ?? 0);
    open.push(at);
    isOpen.add(at);
    for (const to of positions[at]?.next.keys() ?? []) {
      if (!order.has(to)) visit(to);
      if (isOpen.has(to)) low.set(at, Math.min(low.get(at) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(at) !== order.get(at)) return;
    const members = new Set(open.splice(open.indexOf(at)));
    for (const member of members) isOpen.delete(member);
    if (members.size > 1 || positions[at]?.next.has(at)) found.push(members);
  };
  for (let at = 0; at < positions.length; at++) if (!order.has(at)) visit(at);
  return found;
}
