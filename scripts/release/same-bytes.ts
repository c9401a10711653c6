/** Are two packages the same to the byte, and if not, what differs? */
import JSZip from 'jszip';

interface Entry {
  name: string;
  bytes: Uint8Array;
  date: number;
}

/** So many names of files are told; a package whose files are all others needs no list of them. */
const MOST = 5;

/**
 * In: two zips, of which each is to be the other. Out: nothing where they are the same to the byte; else what differs, the files by name.
 * Throws when they differ and one is no zip.
 */
export async function differencesOf(one: Uint8Array, other: Uint8Array): Promise<string[]> {
  if (Buffer.from(one).equals(Buffer.from(other))) return [];
  const [first, second] = [await entriesOf(one), await entriesOf(other)];
  const inSecond = new Map(second.map((entry) => [entry.name, entry]));
  const names = new Set(first.map(({ name }) => name));
  const both = first.flatMap((entry) => {
    const twin = inSecond.get(entry.name);
    return twin ? [{ entry, twin }] : [];
  });
  const found = [
    ...named(
      'only in the first',
      first.filter(({ name }) => !inSecond.has(name)),
    ),
    ...named(
      'only in the second',
      second.filter(({ name }) => !names.has(name)),
    ),
    ...named(
      'with another content',
      both.filter(({ entry, twin }) => !Buffer.from(entry.bytes).equals(Buffer.from(twin.bytes))).map(pick),
    ),
    ...named('with another time', both.filter(({ entry, twin }) => entry.date !== twin.date).map(pick)),
  ];
  if (found.length > 0) return found;
  const order = first.some(({ name }, i) => name !== second[i]?.name);
  return [order ? 'the same files in another order' : 'the same files, packed in another way'];
}

const pick = ({ entry }: { entry: Entry }): Entry => entry;

function named(what: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const names = entries.slice(0, MOST).map(({ name }) => name);
  const more = entries.length > MOST ? ` and ${entries.length - MOST} more` : '';
  return [`${what}: ${names.join(', ')}${more}`];
}

async function entriesOf(zip: Uint8Array): Promise<Entry[]> {
  const { files } = await JSZip.loadAsync(zip);
  return Promise.all(
    Object.values(files).map(async (file) => ({
      name: file.name,
      date: file.date.getTime(),
      bytes: file.dir ? new Uint8Array() : await file.async('uint8array'),
    })),
  );
}
