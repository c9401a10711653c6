/** How each row is read: steps tried in order; the first that tells something decides. None: missing. */
import type { DutyId } from './ids';
import { CCPA_READS } from './reads-ccpa';
import { GDPR_READS } from './reads-gdpr';
import type { Step } from './steps';

export const READS: Readonly<Record<DutyId, readonly Step[]>> = { ...GDPR_READS, ...CCPA_READS };
