/**
 * Whether a gold policy belongs to the third that cue authors do not read: it tells how cues do on what they were
 * not written for. The seed policies are never held out; `opp-*` always are, because their licence allows evaluation
 * alone. The others by FNV-1a of the id, modulo 3.
 */
export function isHeldOut(id: string): boolean {
  if (id.startsWith('seed-')) return false;
  if (id.startsWith('opp-')) return true;
  let hash = 2166136261;
  for (const c of id) hash = Math.imul(hash ^ c.charCodeAt(0), 16777619) >>> 0;
  return hash % 3 === 0;
}
