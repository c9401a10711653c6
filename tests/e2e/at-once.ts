/** Options of tests that judge what must never be wrong: one wrong letter is one too many, so what fails once is a fault. */
export const AT_ONCE = { retry: 0 } as const;
