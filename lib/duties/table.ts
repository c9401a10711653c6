/** What is asked, and by which article. docs/duties.md says where the articles stand. */
import type { DutyId, DutyLaw } from './ids';

interface DutyRow {
  /** The articles that ask for it, by law; a law that does not is left out. "Art." is the GDPR's, § 1798 the CCPA's, § 7011 that of its regulations. */
  articles: Readonly<Partial<Record<DutyLaw, string>>>;
  /** It is asked only of some: of who transfers data, has a seat elsewhere, sells data. Its absence may be right. */
  onlyOfSome?: true;
}

export const DUTIES: Readonly<Record<DutyId, DutyRow>> = {
  controller: { articles: { gdpr: 'Art. 13(1)(a)' } },
  'controller-contact': { articles: { gdpr: 'Art. 13(1)(a)', ccpa: '§ 7011(e)(3)(J)' } },
  representative: { articles: { gdpr: 'Art. 13(1)(a)' }, onlyOfSome: true },
  dpo: { articles: { gdpr: 'Art. 13(1)(b)' }, onlyOfSome: true },
  categories: { articles: { gdpr: 'Art. 14(1)(d)', ccpa: '§ 1798.110(c)(1)' } },
  source: { articles: { gdpr: 'Art. 14(2)(f)', ccpa: '§ 1798.110(c)(2)' } },
  purposes: { articles: { gdpr: 'Art. 13(1)(c)', ccpa: '§ 1798.110(c)(3)' } },
  'legal-basis': { articles: { gdpr: 'Art. 13(1)(c)' } },
  'legitimate-interests': { articles: { gdpr: 'Art. 13(1)(d)' }, onlyOfSome: true },
  recipients: { articles: { gdpr: 'Art. 13(1)(e)', ccpa: '§ 1798.110(c)(4)' } },
  transfers: { articles: { gdpr: 'Art. 13(1)(f)' }, onlyOfSome: true },
  safeguards: { articles: { gdpr: 'Art. 13(1)(f)' }, onlyOfSome: true },
  retention: { articles: { gdpr: 'Art. 13(2)(a)', ccpa: '§ 1798.100(a)(3)' } },
  access: { articles: { gdpr: 'Art. 13(2)(b)', ccpa: '§ 1798.110(a)' } },
  correct: { articles: { gdpr: 'Art. 13(2)(b)', ccpa: '§ 1798.106(b)' } },
  delete: { articles: { gdpr: 'Art. 13(2)(b)', ccpa: '§ 1798.105(b)' } },
  restrict: { articles: { gdpr: 'Art. 13(2)(b)' } },
  object: { articles: { gdpr: 'Art. 13(2)(b)' } },
  portability: { articles: { gdpr: 'Art. 13(2)(b)', ccpa: '§ 1798.130(a)(3)(B)' } },
  'withdraw-consent': { articles: { gdpr: 'Art. 13(2)(c)' }, onlyOfSome: true },
  complaint: { articles: { gdpr: 'Art. 13(2)(d)' } },
  'must-give': { articles: { gdpr: 'Art. 13(2)(e)' } },
  automated: { articles: { gdpr: 'Art. 13(2)(f)' }, onlyOfSome: true },
  'ca-collected': { articles: { ccpa: '§ 1798.130(a)(5)(B)' } },
  'ca-sold': { articles: { ccpa: '§ 1798.115(c)(1)' } },
  'ca-disclosed': { articles: { ccpa: '§ 1798.115(c)(2)' } },
  'ca-opt-out': { articles: { ccpa: '§ 1798.135(a)(1)' }, onlyOfSome: true },
  'ca-limit': { articles: { ccpa: '§ 1798.121(a)' }, onlyOfSome: true },
  'ca-minors': { articles: { ccpa: '§ 7011(e)(1)(G)' }, onlyOfSome: true },
  'ca-no-discrimination': { articles: { ccpa: '§ 1798.125(a)' } },
  'ca-requests': { articles: { ccpa: '§ 7011(e)(3)(A)' } },
  'ca-verification': { articles: { ccpa: '§ 7011(e)(3)(E)' } },
  'ca-agent': { articles: { ccpa: '§ 7011(e)(3)(H)' } },
  'ca-signal': { articles: { ccpa: '§ 7011(e)(3)(F)' }, onlyOfSome: true },
  'ca-updated': { articles: { ccpa: '§ 7011(e)(4)' } },
};
