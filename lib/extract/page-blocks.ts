/** A page as one walk over it leaves it: its blocks, its regions and its links. */
import type { Block } from '../types';
import type { RegionRole } from './roles';
import type { PlacedAnchor } from './text-links';

/** A block with what extraction weighs it by. */
export interface PageBlock extends Block {
  /** The element that the block's text stands in. */
  owner: Element;
  /** Characters of its text that are links. */
  linked: number;
  /** Is all of it bold? */
  bold: boolean;
  /** Does it only name a field of a form? */
  label: boolean;
  /** Is it shown without opening anything? */
  shown: boolean;
}

/** A stretch of blocks, `start` to before `end`. */
export interface Region {
  role: RegionRole;
  element: Element;
  start: number;
  end: number;
  /** How many main regions it stands in. */
  inMain: number;
  /** What opens it, for a panel: its name. */
  name: string;
}

export interface PageBlocks {
  blocks: PageBlock[];
  regions: Region[];
  /** The links in the blocks. */
  links: PlacedAnchor[];
  /** How deep the page's elements are nested. */
  depth: number;
  /** Is the page larger than what was read of it? */
  cut: boolean;
}
