/** Stage "detect": is the page a privacy policy, and in what language is it written? */
export { languageOf } from './language';
export { detectPage } from './look';
export { CLEAR_DOCUMENT, isImprint, nameIn } from './names';
