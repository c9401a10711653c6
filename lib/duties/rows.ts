/** The table: each row with its articles and how it is read. */
import type { DutyId } from './ids';
import type { DutyRow } from './row';
import { CCPA_ROWS } from './rows-ccpa';
import { GDPR_ROWS } from './rows-gdpr';

export const ROWS: Readonly<Record<DutyId, DutyRow>> = { ...GDPR_ROWS, ...CCPA_ROWS };
