/**
 * The public bodies that take complaints about personal data, by their hosts: the members of the European Data Protection
 * Board, the United Kingdom, Switzerland, California and other states, Canada, Australia and New Zealand, as they name
 * themselves.
 */
const HOSTS: ReadonlySet<string> = new Set(
  (
    'edpb.europa.eu edps.europa.eu dsb.gv.at autoriteprotectiondonnees.be gegevensbeschermingsautoriteit.be ' +
    'dataprotectionauthority.be cpdp.bg azop.hr dataprotection.gov.cy uoou.cz uoou.gov.cz datatilsynet.dk aki.ee ' +
    'tietosuoja.fi cnil.fr bfdi.bund.de dpa.gr naih.hu dataprotection.ie gpdp.it garanteprivacy.it dvi.gov.lv ' +
    'vdai.lrv.lt cnpd.public.lu cnpd.lu idpc.org.mt autoriteitpersoonsgegevens.nl uodo.gov.pl cnpd.pt ' +
    'dataprotection.ro dataprotection.gov.sk ip-rs.si aepd.es agpd.es imy.se datainspektionen.se personuvernd.is ' +
    'datenschutzstelle.li datatilsynet.no ico.org.uk ico.gov.uk edoeb.admin.ch cppa.ca.gov privacy.ca.gov oag.ca.gov ' +
    'priv.gc.ca oaic.gov.au privacy.org.nz ftc.gov reportfraud.ftc.gov datenschutz-berlin.de datenschutz-hamburg.de ' +
    'lda.bayern.de ldi.nrw.de baden-wuerttemberg.datenschutz.de datenschutz.hessen.de ppc.go.jp'
  ).split(' '),
);

/** Is it the host of an authority, or one below it? */
export function isAuthority(host: string): boolean {
  const parts = host.toLowerCase().split('.');
  return parts.some((_, i) => HOSTS.has(parts.slice(i).join('.')));
}

const NAMED =
  /\bsupervisory authorit|\bdata protection (?:authorit|commission|agency|regulator|supervis)|\binformation commissioner|\bprivacy (?:commissioner|protection agency)\b|\battorney general\b|\b(?:ico|cnil|aepd|bfdi|edpb|cppa)\b|\blocal (?:data protection )?regulator\b|\bombuds(?:man|person)\b/;

/** Do these words, in lower case, name one? */
export const namesAuthority = (words: string): boolean => NAMED.test(words);

const BROWSER_HELP =
  /^(?:support\.(?:google|mozilla|microsoft|apple|brave)\.(?:com|org)|(?:www\.)?(?:all)?aboutcookies\.org|help\.opera\.com|windows\.microsoft\.com|docs\.microsoft\.com|cookiepedia\.co\.uk|(?:[a-z]+\.)?wikipedia\.org)$/;

/** Is it the host of a manual, of browsers mostly? What one can do there is nothing that the policy offers. */
export const isBrowserHelp = (host: string): boolean => BROWSER_HELP.test(host.toLowerCase());
