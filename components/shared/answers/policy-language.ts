/** What a policy says is in its own language, whatever the interface speaks: voices and hyphens go by that. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language of the policy that is shown. English where nobody says: no other policy is quoted. */
export const PolicyLanguage = createContext('en');

/** The attributes of an element that holds the policy's own words. */
export const usePolicyWords = (): { lang: string; dir: 'auto' } => ({ lang: useContext(PolicyLanguage), dir: 'auto' });
