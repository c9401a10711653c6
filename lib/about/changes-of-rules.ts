/** The dated changes of the rules by which policies are graded, docs/changes-of-rules.json, newest first. Pure. */
import changes from '../../docs/changes-of-rules.json';

export interface ChangeOfRules {
  /** YYYY-MM-DD. */
  date: string;
  /** The version of the checklist from then on. */
  checklist: string;
  /** What changed is the message `rules_changed_<id>`. */
  id: string;
}

export const CHANGES_OF_RULES: readonly ChangeOfRules[] = changes.toReversed();
