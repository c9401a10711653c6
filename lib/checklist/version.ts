/**
 * Raised when an item's questions, answers or way of deciding change: reports of different versions are not comparable.
 * The change is told in docs/changes-of-rules.json.
 */
export const CHECKLIST_VERSION = '2';
