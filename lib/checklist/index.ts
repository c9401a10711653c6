/** All items of the checklist, in the order of `ITEM_IDS`. */
import { ITEM_IDS, type Item, type ItemId } from './item';
import { access } from './items/access';
import { affiliates } from './items/affiliates';
import { aggregatedData } from './items/aggregated-data';
import { aiTraining } from './items/ai-training';
import { behaviouralAds } from './items/behavioural-ads';
import { breachNotice } from './items/breach-notice';
import { businessTransfer } from './items/business-transfer';
import { changeNotice } from './items/change-notice';
import { children } from './items/children';
import { complaint } from './items/complaint';
import { contact } from './items/contact';
import { correct } from './items/correct';
import { crossSiteTracking } from './items/cross-site-tracking';
import { dataFromOthers } from './items/data-from-others';
import { deleteItem } from './items/delete';
import { dntGpc } from './items/dnt-gpc';
import { governmentDisclosure } from './items/government-disclosure';
import { internationalTransfer } from './items/international-transfer';
import { legalBasis } from './items/legal-basis';
import { location } from './items/location';
import { marketingOptOut } from './items/marketing-opt-out';
import { objectItem } from './items/object';
import { portability } from './items/portability';
import { profiling } from './items/profiling';
import { recipientsNamed } from './items/recipients-named';
import { responseTime } from './items/response-time';
import { retention } from './items/retention';
import { saleOptOut } from './items/sale-opt-out';
import { security } from './items/security';
import { sellsData } from './items/sells-data';
import { sensitiveData } from './items/sensitive-data';
import { serviceProviders } from './items/service-providers';
import { sharesForAdvertising } from './items/shares-for-advertising';
import { thirdPartyTrackers } from './items/third-party-trackers';
import { trackingChoice } from './items/tracking-choice';
import { withdrawConsent } from './items/withdraw-consent';

export { CHECKLIST_VERSION } from './version';

const BY_ID: Record<ItemId, Item> = {
  'behavioural-ads': behaviouralAds,
  'third-party-trackers': thirdPartyTrackers,
  'cross-site-tracking': crossSiteTracking,
  'tracking-choice': trackingChoice,
  'dnt-gpc': dntGpc,
  location,
  profiling,
  'ai-training': aiTraining,
  'data-from-others': dataFromOthers,
  'sensitive-data': sensitiveData,
  'sells-data': sellsData,
  'shares-for-advertising': sharesForAdvertising,
  'service-providers': serviceProviders,
  affiliates,
  'government-disclosure': governmentDisclosure,
  'business-transfer': businessTransfer,
  'recipients-named': recipientsNamed,
  'international-transfer': internationalTransfer,
  'aggregated-data': aggregatedData,
  access,
  correct,
  delete: deleteItem,
  portability,
  object: objectItem,
  'withdraw-consent': withdrawConsent,
  'marketing-opt-out': marketingOptOut,
  'sale-opt-out': saleOptOut,
  complaint,
  contact,
  'change-notice': changeNotice,
  retention,
  security,
  'breach-notice': breachNotice,
  children,
  'legal-basis': legalBasis,
  'response-time': responseTime,
};

export const ITEMS: readonly Item[] = ITEM_IDS.map((id) => BY_ID[id]);

/** The item of that id. */
export const itemOf = (id: ItemId): Item => BY_ID[id];
