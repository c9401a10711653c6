/** Word tables: rights, and how they are used. */
import { list } from './phrases';

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
  relevant identity, your id, proper proof, verify that the request, verify that you
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

/** That there is none. */
export const NONE_SUCH = list(`
  do not make, does not make, not make any, do not use, does not use, no automated, do not carry out, not engage, do not take,
  does not take place, not take place, do not perform, is not used, are not used, will not be used, not use automated
`);

export const BY_MACHINE = list(`
automated systems, automated analysis, automated tools, automated checks, matching algorithm*
`);
