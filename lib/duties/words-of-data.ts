/** Word tables: data, purposes, how long they are kept, and whether they must be given. */
import { list, type Phrases } from './phrases';

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
  no obligation to provide, obligation to provide, statutory or contractual requirement,
  contractual requirement, mandatory data, mandatory information, mandatory basis, following mandatory,
  following data are mandatory, personal data are mandatory, data is mandatory, information must be provided,
  data must be provided, certain information must, following data are required, are required to provide,
  be required to provide, are obliged to provide, you must provide
`);

export const PERSONAL = list(`
  data, information, details, fields, field, name, email, address, personal
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

/** How what is not given comes along. */
export const TAKEN = list(`
  collect*, receive*, record*, obtain*, transmit*, sends, sent, log, logged, gather*, capture*, from your, from third, from other
`);

/** What data must be given for. */
export const IN_ORDER_TO = list(`
  to create, to use, to register, to access, to enter into, to conclude, before you, to provide the service*, to open,
  to place an order, for the performance of, to receive, to participate
`);
