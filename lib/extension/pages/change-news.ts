import { policyAddress } from '../../history/address';
import { type ChangeNews, changeNewsOf } from '../../history/news';
import { policyRecord } from '../shared/history-store';

/** What is new since an earlier visit to the policy at this address; null when nothing is, or nothing is kept. */
export async function changeNews(address: string): Promise<ChangeNews | null> {
  try {
    const record = await policyRecord(policyAddress(address));
    return record && changeNewsOf(record);
  } catch {
    return null;
  }
}
