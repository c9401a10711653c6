/** The one place that imports the browser API: promises in both browsers. Not for the script that runs on every page. */
export { browser } from 'wxt/browser';
