/** Where things lie in memory: one behind the other, for good. */

let end: usize = (__heap_base + 15) & ~15;

/** Sets `bytes` aside. Out: where they begin, a multiple of 16. */
export function take(bytes: i32): usize {
  const at = end;
  end += (<usize>bytes + 15) & ~15;
  return at;
}

/** Makes the memory as large as what was set aside; false when there is not as much. All of it is 0 at first. */
export function suffices(): bool {
  const missing = <i32>((end + 0xffff) >>> 16) - memory.size();
  return missing <= 0 || memory.grow(missing) >= 0;
}
