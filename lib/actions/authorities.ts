/** Where complaints about personal data are taken. */
import { has, says } from './phrases';

/**
 * The public bodies, by their hosts, as they name themselves: the members of the European Data Protection Board and the
 * authorities of the German states, the United Kingdom and its islands, Switzerland, California, Canada, Australia, New
 * Zealand, and others of the Global Privacy Assembly.
 */
const HOSTS: ReadonlySet<string> = new Set(
  (
    'edpb.europa.eu edps.europa.eu dsb.gv.at autoriteprotectiondonnees.be gegevensbeschermingsautoriteit.be ' +
    'dataprotectionauthority.be cpdp.bg azop.hr dataprotection.gov.cy uoou.cz uoou.gov.cz datatilsynet.dk aki.ee ' +
    'tietosuoja.fi cnil.fr bfdi.bund.de dpa.gr naih.hu dataprotection.ie gpdp.it garanteprivacy.it dvi.gov.lv ' +
    'vdai.lrv.lt cnpd.public.lu cnpd.lu idpc.org.mt autoriteitpersoonsgegevens.nl uodo.gov.pl cnpd.pt ' +
    'dataprotection.ro dataprotection.gov.sk ip-rs.si aepd.es agpd.es apdcat.cat imy.se datainspektionen.se ' +
    'personuvernd.is datenschutzstelle.li datatilsynet.no ico.org.uk ico.gov.uk edoeb.admin.ch cppa.ca.gov privacy.ca.gov ' +
    'oag.ca.gov priv.gc.ca cai.gouv.qc.ca oipc.bc.ca oipc.ab.ca oaic.gov.au privacy.org.nz ftc.gov reportfraud.ftc.gov ' +
    'datenschutz-berlin.de datenschutz-hamburg.de datenschutz.hamburg.de lda.bayern.de datenschutz-bayern.de ldi.nrw.de ' +
    'baden-wuerttemberg.datenschutz.de datenschutz.hessen.de lfd.niedersachsen.de datenschutz.rlp.de ' +
    'datenschutzzentrum.de lda.brandenburg.de datenschutz.bremen.de datenschutz.saarland.de tlfdi.de ' +
    'datenschutz-mv.de datenschutz.sachsen.de datenschutz.sachsen-anhalt.de datenschutz-nord.de ppc.go.jp pipc.go.kr ' +
    'pcpd.org.hk pdpc.gov.sg privacy.gov.ph pdpc.or.th kvkk.gov.tr inforegulator.org.za odpc.go.ke ndpc.gov.ng ' +
    'home.inai.org.mx inai.org.mx sic.gov.co anpd.gov.br jerseyoic.org odpa.gg gdprinfo.gi inforights.im'
  ).split(' '),
);

/** Is it the host of an authority, or one below it? */
export function isAuthority(host: string): boolean {
  const parts = host.toLowerCase().split('.');
  return parts.some((_, i) => HOSTS.has(parts.slice(i).join('.')));
}

/** Is it the host of a state, where an authority may have its pages? */
export const isOfState = has`
  (?:^|\.)(?:gov|gob|gouv|govt|gc|admin|bund|europa)\.[a-z]{2,3}(?:\.[a-z]{2,3})?$ | \.gov$ | \.int$ | \.state\.[a-z]{2}\.us$
`;

/** Do these words, in lower case, name an authority? */
export const namesAuthority = says`
  supervisory authorit\w+
  (?:data|privacy) protection (?:authorit\w+|commission\w*|agency|regulators?|supervis\w+)
  information commissioner\w* | (?:privacy|data protection) commissioner\w* | privacy protection agency
  attorneys? general(?:'s)? | ico(?:'s)? | cnil | aepd | bfdi | edpb | cppa | anpd | fdpic | imy | dpas? | dpc
  (?:local|national|state|data|privacy) (?:data protection )?regulators? | ombuds(?:man|person)?
  autoridade nacional de prote\S+ | agencia espa\S+ | datenschutz(?:beh\S+|beauftragte\w*) | garante
`;

/** Is it where those take complaints whom companies choose to settle them, free for who complains? In: host and path. */
export const isRecourse = has`
  (?:^|\.)(?:jamsadr|bbbprograms|bbb|go\.adr|dmachoice|thedma)\. | ^feedback-form\.trust | dispute-resolution
`;
/** Is it the host of a manual, of browsers mostly? What one can do there is nothing that the policy offers. */
export const isBrowserHelp = has`
  ^support\.(?:google|mozilla|microsoft|apple|brave)\.(?:com|org)$ | ^(?:www\.)?(?:all)?aboutcookies\.org$
  ^help\.opera\.com$ | ^(?:windows|docs)\.microsoft\.com$ | ^cookiepedia\.co\.uk$ | (?:^|\.)wikipedia\.org$
`;
