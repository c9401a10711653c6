/** scale/candor_scale/columns.json: the columns of flat rows, for the job on Spark. */
import { FLAT_COLUMNS } from '../../lib/export/flat';

/** The file, as text. */
export const columnsFile = (): string => `${JSON.stringify(FLAT_COLUMNS, null, 2)}\n`;
