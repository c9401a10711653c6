/** Two sheets, the newer one in front. Stands beside words. */
export function ChangeGlyph() {
  return (
    <svg class="glyph glyph-change" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M5.5 4.5v-3h6l3 3v7h-3M1.5 4.5h6.2l2.8 2.8v7.2h-9v-10Zm2.5 5h4m-4 2.5h4" />
    </svg>
  );
}
