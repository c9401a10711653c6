/** Wiring only. */
export default defineBackground(() => {});
