import rules from './rules.json';

/**
 * Raised when an item's questions, answers or way of deciding change: reports of different versions are not comparable.
 * The change is told in docs/changes-of-rules.json.
 */
export const CHECKLIST_VERSION = '2';

/**
 * The version with a digest of all that decides (rules.json, written by `npm run documents`): reports of other rules are told
 * apart though nobody has raised the version.
 */
export const RULES_VERSION = `${CHECKLIST_VERSION}-${rules.digest}`;
