/** Word tables: companies, whom they give data to, and dates. */
import { list } from './phrases';

export const CONTROLLER = list(`
  controller, controllers, responsible party, responsible body, responsible entity, person responsible,
  responsible for the processing, responsible for processing, responsible for data processing,
  responsible for the collection, responsible for your personal, responsible for your data,
  responsible for the data, responsible for the personal
`);

/** How a policy says who "we" is. */
export const WE_ARE = list(`
  we us, us our, we our, we or us, us or our, us and our, we and us, referred to as, collectively, hereinafter,
  hereafter, herein referred, operated by, owned by, published by, is the trading name, trading as,
  registered office, registered in, registered at, registered number, company number, registration number,
  known as, refers to, refer to, headquartered, whose registered, with its registered, located at, we are,
  are part of
`);

/** Headings above the policy's own name and address. */
export const ABOUT_US = list(`
  controller, who we are, about us, contact, contact us, contacts, contacting us, responsible, responsibility,
  how to contact, who is, who are, company, questions, get in touch, imprint, contact information,
  contact details
`);

/** Companies that a policy names and that are not the one it is of. */
export const OTHERS = list(`
  google, facebook, meta, twitter, linkedin, microsoft, amazon, youtube, third party, third parties, processor,
  provider, providers, partner, partners, authority, commissioner, plug in, plugin, certified, dispute,
  processors, hosted by, on our behalf, external, supplier, suppliers
`);

export const OFFICER = list(`
  data protection officer, data protection officers, dpo, privacy officer, data privacy officer,
  chief privacy officer, data protection manager, data protection lead, data security officer,
  data protection contact, officer for data protection
`);

/** An address, or a way to one. */
export const ADDRESS = list(`
  #mail, #web, #number, street, road, strasse, straße, p o box, po box, postal address
`);

export const REACH = list(`
  contact, contacted, contacting, contactable, reach, reached, write, writing, email, e mail, mail, address
`);

export const TWELVE = list('12 months, twelve months, 12 month, twelve month');

export const GIVES_AWAY = list('disclos*, shar*, sold, sell*, sale');

export const SIXTEEN = list(`
  under 16, under the age of 16, younger than 16, under sixteen, less than 16, below the age of 16,
  under age 16, age of 16, 16 years, under age sixteen, age of sixteen, sixteen years
`);

export const MECHANISM = list(`
  standard contractual clause*, standard clauses, standard data protection clauses, model clauses, model contract*,
  binding corporate rules, adequacy decision*, adequacy, data privacy framework, contractual clauses
`);

export const SOME_SAFEGUARD = list(`
  appropriate safeguards, suitable safeguards, legal safeguards, adequate safeguards, safeguards, adequate protection,
  adequate level of protection, same level of protection, equivalent protection, similar level of protection, safe harbor,
  privacy shield, appropriate protection
`);

export const ABROAD = list(`
  transfer*, outside, third countries, third country, other countries, another country, country, countries, international
`);

export const WITHIN = list(`
  within the eea, within the eea/eu, within the eu, within the european, within the countries of the european,
  within the territory of the european, remain within the eu, exclusively in the eu, exclusively in the european,
  servers in the eu, servers in the european, only in the eu
`);

export const UPDATED = list(`
  last updated, last update, last published, last changed, last reviewed, last amended, last revised, last modified, last edited,
  date of last, effective date, effective from, effective as of, policy was updated, published on, status, version
`);

export const MONTH = list(`
  january, february, march, april, may, june, july, august, september, october, november, december
`);
