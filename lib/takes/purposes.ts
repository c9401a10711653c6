/** The words of each purpose. Read by lib/takes/matcher.ts, which says how phrases are written. */
import type { Purpose } from '../values';
import { type Field, field } from './field';

export const PURPOSES: Readonly<Record<Purpose, Field>> = {
  service: field({
    not: 'provid* personali*; processed by third/our/a',
    plain: `
    provid*/deliver*/operat*/run/running/maintain*/offer/offering/perform*/render*/supply/supplying ..
    service*/product*/site*/website*/app*/platform*/contract*/feature*/functionality/account*/content/software/game*/support;
    provide you; fulfil* .. order*/request*/contract*/obligation*/purchase*/transaction*; process* ..
    order*/payment*/transaction*/request*/purchase*; respond/responding/reply/answer* ..
    inquir*/enquir*/question*/request*/you/message*;
    create/creating/manage/managing/administer*/maintain*/setting/register* .. account*; customer/technical support/service; complete .. transaction*/order*/purchase*; ship ..
    product*/order*
`,
  }),
  personalise: field({
    plain: `
    personalis*/personaliz* ..
    experience*/content*/service*/site*/website*/app*/product*/recommendation*/feature*/you/feed/suggestion*/information/offer*;
    personalisation; personalization; customis*/customiz*/tailor*/individuali* ..
    experience*/content*/service*/site*/website*/app*/product*/recommendation*/feature*/you/feed/information/preference*/interest*/need*/offer*;
    recommend .. to/you/content/product*/video*/post*/job*/profile*/item*; recommendations; suggest ..
    content/product*/video*/friend*/profile*/member*/connection*/item*/match*/people; suggestions; remember ..
    preference*/settings/choices/language; more relevant content/experience/information; relevant content; content .. relevant/interest*;
    store/save .. preferences
`,
    acts: `
    we .. personalis*/personaliz*/customis*/customiz*/tailor*/recommend*/suggest*/remember
`,
    loose: 'personalis*; personaliz*; customization; customisation; customize; tailored',
    not: `
    personalis*/personaliz*/customis*/customiz*/tailor*/individuali*/relevant/recommend
    ad/ads/advert*/marketing; personalis*/personaliz*/customis*/customiz*/tailor*/individuali* the/and/or
    ad/ads/advert*
`,
  }),
  advertising: field({
    plain: `
    advertise; advertising; advertisement*; ads; adverts; remarketing; retarget*; ad targeting/delivery/measurement/campaign*/performance;
    adsense; adwords; sponsored content/posts
`,
    not: `
    advertising id/ids/identifier*; advertising/advertisement/ad interaction/interactions; block/blocks/blocking/blocker .. ads;
    advertising partners/networks/companies/agencies
`,
    acts: 'we/partners/networks .. show/display/serve/deliver/target you; target you; advertise to you; ads to you',
    byOthers: true,
    unless: `
    no ads; without ads; ad free; not/never sell/share/authorize/authorise/permit
`,
  }),
  marketing: field({
    acts: 'we .. send/sends/promote/market/inform/offer/email/contact/write; receive .. from us; our newsletter; subscribed to our; we conduct/run; communications could/may/can be',
    plain: `
    marketing; newsletter*; promotional; promotions; special/exclusive/promotional/relevant offers; offers
    that/and/about/or/from; direct mail; commercial/advertising communication*/message*/email*; promote ..
    product*/service*; news .. product*/service*/about; products/services .. may interest/be; promote new
    products/services
`,
    not: 'marketing partner*/compan*/provider*/networks; develop/developing new',
    unless: `
    third parties' .. marketing; marketing partner* .. receive; marketing providers; advertising and marketing
    companies
`,
  }),
  analytics: field({
    plain: `
    analytics; analys*; analyz*; improv*; statistic*; understand .. how/usage/use/trends;
    measure/measuring/measurement*; trends; enhance; enhancing; develop/developing ..
    new/product*/service*/feature*; optimi*; evaluate; troubleshoot*; monitor .. usage/use/performance
`,
    byOthers: true,
    not: `
    understand how we; improv* security; statistics act; google/adobe/firebase/yandex/matomo/vercel/cloudflare/facebook/meta analytics;
    analytics provider*/partner*/compan*/vendor*/firm*
`,
    unless: 'please ensure; you understand; improve .. policy',
  }),
  security: field({
    plain: `
    fraud*; abuse; abusive; malicious; suspicious; spam*; spamming;
    illegal/unlawful/criminal/prohibited/fraudulent activit*; security/safety purpose*; security and/or
    safety/integrity/fraud; safety and/or security/integrity; misuse; security/safety/integrity of ..
    service*/site*/website*/platform*/network*/system*/app*/product*/account*/users; security
    incident*/issue*/threat*/risk*; secure .. service*/site*/website*/platform*/account*/network*/system*;
    system/network/it/information/account/site/website security; protect ..
    service*/site*/website*/platform*/users/against; prevent .. unauthor*/harm*/crime*; detect*; cyber*;
    verify .. identity; hack*; unauthorized use; keep .. safe/secure
`,
    loose: 'security',
    not: 'secure areas/area; security purchase*',
    unless: 'security measures; cannot guarantee; industry standard',
  }),
  research: field({
    plain: 'research; researching; scientific',
    not: `
    researching the/your; facilitate research; surveys research; research compan*/firm*/agenc*/institut*/partner*/organi*/survey*/panel*/chemicals/participant*; research
    and/or analytical/analytics/marketing/survey compan*/provider*
`,
    unless: 'opt out; prohibit; research services on; contests; quizzes',
  }),
  'train-ai': field({
    plain: `
    train/training/trains/retrain .. model*/ai/algorithm*/machine/artificial/llm/llms/neural/classifiers/chatbot; train/training .. technology/technologies .. machine/ai/artificial; train/training .. improve/improving .. model*/machine/ai; train/training our/the/its/their .. systems/technology/technologies; train and/or .. our/the/its technology/systems;
    ai/model/models/llm training; machine learning training; training of .. ai/models/algorithms;
    improve/improves/improving/develop/develops/developing/refine/enhance/enhancing/test/testing/validate .. ai/artificial/llm/llms/machine; improve/improving/develop/developing/enhance/refine .. models; improve/improving/enhance/refine the/our/its/this model; training and/or improving/developing .. technology/technologies/systems/filters; create/creating/build/building .. ai/artificial/machine/language/learning/generative/foundation/foundational/neural .. model*;
    including our ai/machine/language/learning models; model improvement; ai/ml/language/learning model development; llm/llms/model .. training purposes; for our/its machine learning; fine tun* .. model*; teach .. ai/algorithms/machine; ai/ml training/purposes
`,
    not: `
    machine learning to/systems/tools; for our/its machine learning features/tools/systems/products/services; develop/developing and modelling; training data/sets/files/images/material .. you/users/customers .. to train model/models/your/a/an; train/training your model/models; train/training your own model/models; fine tun* .. your model/models; fine tun* .. your own model/models; develop/developing/improve/improving .. business/pricing/revenue/lookalike/attribution/statistical/scoring/financial/economic/risk models;
    improve/improves/improving/develop/develops/developing/enhance/enhancing/test/testing .. through/using/by/with .. machine/ai/artificial; develop/developing/improve/improving .. ai powered/features/generated/assistant; machine readable; through/using machine
`,
    acts: 'we/partners/providers .. train/trains/retrain/fine; develop/developing/improve/improving .. models; you may/can .. opt out of; to opt out of; opt out of/from',
    unless: `
    employee* .. train*; staff .. train*; train* .. staff/employees/personnel/team/agents/representatives/associates/people; age estimation; verification provider; biometric facial
`,
    despiteWaysOut: true,
  }),
};
