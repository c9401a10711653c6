/** The word tables of lib/duties/rows.ts. */
import { list, type Phrases } from './phrases';

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

const COLLECTING = list(`
  collect*, process, processes, processed, processing, gather*, receive*, obtain*, record*, store, stored,
  stores, log, logs, logged, provide*, save, saved, use, used, includ*, request*, submit*, enter, hold, ask,
  asked, such as, following, may be, transmit*, give us, keep
`);
export const COLLECTS: readonly Phrases[] = [COLLECTING];
export const OF_COLLECTION = list(`
  collect*, what data, what information, which data, which information, data we, information we, personal data,
  types of, categories of, kinds of, log files, server log, personal information, data processing,
  processing of, scope, registration
`);

/** Kinds of data, each told by one of its phrases. */
export const KINDS_OF_DATA: Readonly<Record<string, Phrases>> = {
  name: list('name, names, first name, last name, full name, surname, username, user name, nickname'),
  mail: list('email, emails, e mail, email address, email addresses, mailing address, mail address'),
  address: list(`
    postal address, home address, billing address, address, addresses, postcode, zip code, shipping address,
    country
  `),
  phone: list('phone, telephone, phone number, mobile number, fax'),
  network: list('ip address, ip addresses, ip, internet protocol, mac address'),
  device: list(`
    browser, browser type, operating system, device, devices, device identifier*, hardware, user agent,
    language settings
  `),
  use: list(`
    pages you, pages visited, visited, usage data, usage information, clickstream, log data, log files, referr*,
    referer, browsing, how you use, date and time, time of
  `),
  payment: list(`
    payment, payments, credit card, card number, bank, billing, iban, account number, purchase*, transaction*,
    orders
  `),
  place: list('location, geolocation, gps, geographic*'),
  person: list(`
    date of birth, birth, birthday, age, gender, sex, nationality, occupation, job title, company, employer,
    profession
  `),
  content: list(`
    messages, photos, photo, pictures, comments, content you, posts, files, uploads, recordings, cv, resume
  `),
  identifiers: list(`
    identifiers, cookie id, advertising id, advertising identifier*, passport, identity card, social security,
    password, passwords
  `),
};

/** Purposes, each told by one of its phrases. */
export const PURPOSES: Readonly<Record<string, Phrases>> = {
  service: list(`
    provide the service*, provide our, provide you, provide services, provide the, providing the, providing our,
    providing you, deliver, operate, fulfil*, performance of, perform, process your order*, process orders,
    process transactions, make available, carry out, provision of, set up your account, manage your account,
    create your account, registration
  `),
  contact: list(`
    respond to, answer your, answer, communicate, contact you, customer support, customer service, inform you,
    notify you, send you, responding, reply to, processing your enquiry, your request, your inquiry
  `),
  security: list(`
    security, fraud, abuse, protect, prevent, detect, misuse, stability, safety, attacks, error*
  `),
  improve: list('improve, improving, improvement, develop, development, enhance, optimi*, better'),
  statistics: list('analytics, analy*, statistic*, measure*, audience, trends, evaluat*, research'),
  marketing: list('marketing, advertis*, promot*, newsletter*, offers, campaign*'),
  personal: list('personali*, customi*, tailor*, recommend*, remember'),
  payment: list('payment, payments, billing, invoic*, accounting, delivery of, deliver your, shipping'),
  law: list('comply, legal obligation*, required by law, legal claims, enforce, legal requirement*, tax'),
};
export const USING = list(`
  use, used, uses, using, process, processed, processing, collect, collected, collecting, purpose, purposes,
  need, needed, necessary, in order to, so that, stored, store, recorded, collects, analyse, analyze, enables,
  allows
`);
export const DATA = list(`
  data, information, cookie, cookies, details, address, addresses, name, it, this, these, log files, purposes,
  them, they
`);
export const OF_PURPOSE = list(`
  purpose*, how we use, use of, why we, how do we use, what do we use, use your, we use, uses of,
  what we do with
`);

export const LEGITIMATE = list(`
  legitimate interest*, legitimate business interest*, legitimate commercial interest*, 6 1 f, 6 1 lit f,
  6 para 1 f, 6 para 1 lit f, 6 1 sentence 1 lit f, 6 1 s 1 lit f, 6 paragraph 1 f, 6 1 1 f
`);
/** What follows where the interest itself is told. */
export const NAMELY = list(`
  interest in, interests in, interest is, interests are, interest to, interests to, interest lies,
  interests include, interest of, interest for, namely, such as, for example, e g, these interests,
  interest arises, interest follows, interest results, i e, including, include, include the
`);

export const RETAINS = list(`
  retain*, retention, store, stored, stores, storage, keep, kept, keeps, delete, deleted, deletes, deletion,
  erase, erased, hold, held, archive*, anonymised, anonymized, expire, expires, removed
`);
export const PERIOD = list(`
  day, days, week, weeks, month, months, year, years, hours, minutes
`);
/** What ends the keeping, where no period does. */
export const CRITERION = list(`
  statutory retention*, legal retention*, mandatory retention, retention obligation*, retention obligation*, limitation period*, statute of limitation*,
  statutory period*, tax law, commercial law, as long as you have, as long as your account, while your account,
  account is active, account is open, until you delete, until you withdraw, until you unsubscribe,
  until your account, close your account, delete your account, account is deleted, account is closed,
  termination of, end of the contract, duration of the contract, duration of our, life of the, until you revoke,
  until you ask, until you request, after you close, after you delete, you unsubscribe, at the end of,
  end of your session, close your browser, remain a, remain customer, remain our, duration of your,
  as long as you are, as long as you use, session has ended, session ends, criteria, once the contract,
  end of the relationship, warranty, after the end, conversation has ended
`);
export const OF_DATA = list(`
  data, information, details, logs, log files, records, it, them, they, these, cookies, cookie, account,
  messages, files
`);
export const OF_RETENTION = list(`
  retention, how long, storage, stored, keep, delete*, deletion, duration, erasure, retain*
`);

export const RIGHT = list(`
  right, rights, request*, ask, entitled, you can, you may, demand, require us, obtain
`);
export const RESTRICTION = list(`
  restrict, restriction, restricted, restricting, limitation of processing, limitation of the processing,
  limit the processing, limit processing, limit our processing, limit our use, limit the use,
  limiting the processing, block the processing, right to limit, blocking of, blocking or
`);
export const RESTRICTED = list('processing, use, data, right to, rights, information');

/** Rights in general. */
export const SOME_RIGHTS = list(`
  your rights under, rights under the gdpr, rights under gdpr, rights granted, rights under applicable,
  rights provided by, certain rights, statutory rights, legal rights, rights under data protection,
  data subject rights, exercise your rights, exercise any of your rights, rights under the general data
`);

export const NOT_GIVEN = list(`
  you do not provide, you dont provide, fail to provide, failure to provide, failing to provide,
  refuse to provide, without providing, not providing, decline to provide, you do not give, you dont give,
  you do not disclose, decline to submit, you do not submit, you do not supply, you do not share,
  do not want to share, withhold, refuse to give, refusal to provide, without this data,
  without this information, without these data, without your personal, without such data,
  without such information, do not wish to provide, choose not to provide, choose not to give,
  choose not to submit, choose not to disclose, choose not to share, not to provide us, not to provide your,
  not to provide the, not to provide personal, not to provide certain, non provision, without the provision,
  do not want to provide, refuse to supply, refuse to share, data is not provided, data are not provided,
  information is not provided, not provided by you, not to supply, without supplying, without giving,
  do not fill, without filling, not fill in, refuse to disclose
`);
export const CONSEQUENCE = list(`
  not be able, unable, cannot, cant, may not, not possible, impossible, unavailable, not be possible, will not,
  wont, limit*, prevent*, no longer, could not, not be available, consequence*, restricted, affect*, not use,
  not participate, no negative, no disadvantage*, unfortunately, is essential, are essential
`);
export const MUST = list(`
  mandatory field*, required field*, optional field*, fields marked, marked as mandatory, marked as required,
  mandatory or optional, is voluntary, are voluntary, voluntary basis, is mandatory, are mandatory, is optional,
  are optional, is obligatory, are obligatory, provided voluntarily, provide voluntarily, voluntarily provide,
  not obliged to, not obligated to, not required to provide, do not have to provide, need not provide,
  no obligation to provide, obligation to provide, required to provide, obliged to provide, must provide,
  statutory or contractual requirement, contractual requirement, mandatory data, mandatory information,
  mandatory basis, following mandatory, following data are mandatory, personal data are mandatory,
  data is mandatory, information must be provided, data must be provided, certain information must,
  following data are required
`);
export const PERSONAL = list(`
  data, information, details, fields, field, name, email, address, personal
`);

export const AUTOMATED = list(`
  automated decision*, automated individual, automatic decision*, automated processing, solely automated,
  automated means, automated profiling, decisions automatically, automatically make decisions, fully automated,
  exclusively automated, automatic processing, automatic individual
`);
export const DECISION = list('decision*, decid*, profiling, article 22, art 22');
/** A right not to be subject to it, which does not tell whether there is any. */
export const AS_A_RIGHT = list(`
  right, rights, object, not to be subject, opt out, human intervention, entitled, challenge, contest
`);

export const FROM_YOU = list(`
  you provide, you give, provided by you, you submit, you enter, directly from you, from you, you share with,
  you fill, you send, you register, you contact, you supply, you have provided, you voluntarily,
  provide us with, you sign up, you create, you choose to, you upload, you disclose, you complete,
  you subscribe, users provide, you transmit, you order
`);
export const BY_ITSELF = list(`
  automatically, automatic, log files, server logs, log data, your browser, from your device, by cookies,
  through cookies, your device, web server, cookies
`);

export const TWELVE = list('12 months, twelve months, 12 month, twelve month');
export const GIVES_AWAY = list('disclos*, shar*, sold, sell*, sale');
export const SIXTEEN = list(`
  under 16, under the age of 16, younger than 16, under sixteen, less than 16, below the age of 16,
  under age 16, age of 16, 16 years, under age sixteen, age of sixteen, sixteen years
`);
export const CHILDREN = list(`
  child, children, minor, minors, consumers, anyone, individuals, persons, residents, users, people
`);
export const ASKS = list(`
  request, requests, requesting, exercise, exercising, your rights, these rights, this right, rights
`);
export const MEANS = list(`
  #mail, #web, #number, form, portal, toll free, in your account, account settings, settings, by post,
  postal mail, in writing to, by mail, dashboard, by calling, by email, by e mail, profile page, send an email,
  email to, e mail to, an email, an e mail
`);
export const TELL_US = list(`
  contact, contacting, let us know, write to us, email us, e mail us, ask us, address above, notify us, send us,
  sending, reach us, details below, informing us, contact us
`);
export const IDENTITY = list(`
  verify your identity, verify the identity, verify who you are, verify your request, verify the request,
  verify that you, verify it, verify requests, verification of your identity, verification of identity,
  verifiable request, verifiable consumer request*, verifiable consumer, proof of identity,
  proof of your identity, confirm your identity, prove your identity, identify yourself, copy of your id,
  proof of id, evidence of your identity, authenticate, establish your identity, valid id, confirm the identity,
  ensure your identity, your identity, verified request*, verification process, identity verification,
  verify you, id card, identity of the applicant, identity of the person, identity may be, identity document*,
  relevant identity, your id, proper proof
`);

/** How what is not given comes along. */
export const TAKEN = list(`
  collect*, receive*, record*, obtain*, transmit*, sends, sent, log, logged, gather*, capture*, from your, from third, from other
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

export const DO_NOT_SELL = list(`
  do not sell my, do not sell or share my, do not share my, do not sell or share link, opt out of the sale, opt out of sale,
  opt out of sales, opt out of selling, opt out of the selling, opt out of the sharing, opt out of sharing, your privacy choices,
  opt out of such sale*, opt out of having your personal information sold
`);

/** Where something else than a request is checked. */
export const OTHER_CHECK = list(`
  payment, payments, fraud, purchase, credit, account registration, age, login, log in
`);

/** Rights by their names. */
export const ACCESS = list(`
  right of access, right to access, right to information, request access, request a copy, right to know, right to obtain access
`);

export const CORRECTION = list(`
  right to rectif*, right of rectification, right to correct*, right of correction, right to edit, rights to edit, editing and accessing
`);

export const DELETION = list(`
right to eras*, right of erasure, right to delet*, right of deletion, right to be forgotten, right to deletion
`);

export const OBJECTION = list(`
  right to object*, right of objection, right of opposition, right to oppose, object to the processing, oppose the processing,
  object to processing
`);

export const PORTABILITY = list(`
portability, transferability, portable format, machine readable
`);

export const WITHDRAWAL = list(`
  withdraw your consent, withdraw consent, revoke your consent, revoke consent, withdrawal of consent, withdraw or decline your consent
`);
