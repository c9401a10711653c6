/** The words of each kind of data. Read by lib/takes/matcher.ts, which says how phrases are written. */
import type { TakenKind } from '../values';
import { type Field, field } from './field';

const UPLOADS =
  'upload/uploads/uploaded/uploading/import/imports/imported/share/shares/shared/sync/syncs/synced/synchronize/synchronise/connect/connects/give/gives/provide/provides/add/adds/allow/allows';
/** Whose address book it is that tells of the reader: somebody else's. */
export const BOOKS_OF_OTHERS = `
    other/another/fellow members/users/member/user/people/person/persons/customers/individuals/contacts .. ${UPLOADS};
    someone/somebody/others .. ${UPLOADS}; your friends/friend/acquaintances .. ${UPLOADS}; a/any friend/contact/acquaintance .. ${UPLOADS};
    from/by users/members/people/friends/those who/that .. ${UPLOADS}; from/by our users/members/customers who/that .. ${UPLOADS};
    you/your .. from/by members/users/friends/people/others; people who know you; others who know you;
    uploaded/imported/shared/synced/provided by others/someone/somebody/friends/other/another;
    another/other members/users/user's/member's/users'/members'/people's/person's .. address/contact/contacts/phonebook; someone's/else's address/contact/contacts
`;

export const KINDS: Readonly<Record<TakenKind, Field>> = {
  'contact-details': field({
    plain: `
    your/full/first/last/real/legal name; name and surname; name surname; name address; your .. name;
    name email/e/mail/phone/postal; name and/or email/e/phone/contact/address/postal;
    email/mail/postal/mailing/home/street/shipping/delivery/residential address*; e mail address*; e mail .. address;
    phone/telephone/mobile/cell number*; name address/addresses; your phone; your email; your e mail; your address; your telephone;
    contact information/details/data/info
`,
    loose: 'email; name; names; e mail; telephone; surname',
    not: `
    file/domain/user/brand/company/business/screen/device/network/trade/site/host/service/product/nick/app/browser name*; our contact/email/e/postal/mailing/name/address; name of;
    ip/mac/email/e address of our; contact details/information/data of our/the; contact information/details below/above/provided/set; contact information for/of/at our/us/the;
    email/e mail domain*; in the name; email/e mail/emails to/us/notif*/newsletter*/message*; names of
`,
    unless: `
    parent*; guardian*; write to us; contact us at/by/via/using/through/on; reach us; email us at; friend*; friends'; address book*; contact list*; emergency contact*;
    your request; verify your identity; no/not .. name; without .. name; pseudonym*; anonymous*
`,
  }),
  messages: field({
    plain: `
    content/contents/text/body of ..
    message*/mail*/email*/chat*/communication*/correspondence/conversation*/call*/post*/prompt*/inquir*/enquir*;
    message/messages/chat/communication/conversation/call content*;
    messages/posts/comments/reviews/chats/conversations/prompts .. you
    send/post/write/submit/enter/make/create/publish/exchange/share/provide/upload;
    recording/recordings/transcript/transcripts of .. call/calls/conversation*/chat*;
    chat/call/conversation/phone/telephone transcript*/record*; direct/private/instant/text/chat/voice messages;
    record/records/recorded/recording .. call/calls/conversation*/telephone; calls .. recorded; message
    history/data; chat log*/histor*/data/messages;
    communications/correspondence/conversations between you; content* .. message* you; private messages ..
    you
`,
    loose: `
    messages; your message; your notes; notes you; chats; prompts; comments; posts; postings; correspondence; conversations;
    voicemail*; your communications; communications with us/our/customer/support; user generated content; user
    content; your reviews; reviews you; send us a message; chatbot .. questions; contact form; communicate/communicating/correspond/corresponding with us ..
    email*/form/forms/chat/phone/telephone;
    message/messages you
`,
    not: `
    transmit/deliver/send/sending messages; transmit/deliver/send/sending .. support messages; by/via/with text messages; by/via email notifications; notifications and text; mobile messages; messages from us/our; communications from/for; posts by/a/on/other; chats with us/our;
    content/contents of this/our/the site/sites/website*/page/pages/policy/services;
    respond/responding/reply/replying/answer/answering ..
    comment/comments/message/messages/inquiry/inquiries/enquiry/enquiries/correspondence
`,
    unless: `
    to communicate with you; ads may be shown; push/marketing/advertising/promotional/error messages; to send you; send you e/email/emails; marketing communication*; message and data rates; receive .. communications;
    send .. messages/communications; opt in; administrative messages; ask that you do not; receive .. messages
`,
  }),
  contacts: field({
    plain: `
    address book*; addressbook*; contact list*; contacts list*; phone book*; phonebook*;
    friends'/friend's/contacts'/contact's .. email*/address*/number*/name*/information/details;
    upload/import/sync .. contacts; list of .. contacts; contacts stored/saved/in/on/from
`,
    loose: `
    your/phone/device/mobile/personal contacts; email/mail/phone/address* .. of .. friend*/contacts;
    friend/friends email*/address*; names/name/information .. of/about .. friend*; imported contacts
`,
    unless: `${BOOKS_OF_OTHERS};
    emergency contact*; contacts with; contacts our/the/a/google/us; contacts you; contacts between; business
    contacts; remove .. contact; commercial contact; customer service contacts; regular contacts; to your
    contacts
`,
  }),
  photos: field({
    plain: `
    photo; photos; photograph; photographs; avatar*; profile image*; selfie*; profile picture*/image*; pictures; voice
    record*/data/input*/command*/message*; record* of your voice; files/documents/media .. you
    upload/share/submit/provide; upload* .. file*/document*/media/image*/video*; camera; cctv; image* .. you
    upload/share/submit/provide/post; video* .. you upload/share/submit/provide/post; content/contents/material*/code/datasets/works/assets/anything .. you/users
    .. upload/uploaded; training data you/users upload*;
    files/documents/media/images/videos .. uploaded/submitted/transmitted/posted .. you/users
`,
    loose: `
    image; images; picture; video; videos; audio; attachments; microphone; screenshots; footage
`,
    not: `
    pictures entertainment; video interview*/ad*; image recognition; photo identification; video/image/picture/photo id/ids/url/urls;
    image/picture/photo/images/pictures/photos of the parcel/parcels/product/products/goods/item/items/delivery
`,
    unless: `
    pixel*; beacon*; gif*; gifs; embedded; youtube; vimeo; videos/video watched/viewed; watch* .. video*; images
    .. pages; cookie*; log files
`,
  }),
  'precise-location': field({
    plain: `
    gps; global positioning; precise/exact/accurate/specific/fine
    location/geolocation/geographic/geographical/position/whereabouts/geo; precise/exact .. location/geolocation; latitude; longitude; geocoordinates; geo coordinates;
    device/geographic/location/gps coordinates; coordinates of your; real time .. location/geolocation; background location; triangulat*; exactly where you are
`,
    loose: `
    location services/permission/permissions/sensor/sensors/tracking/sharing; location access; access to your location/geolocation; current location; share/sharing your .. location/geolocation;
    allow/allows/enable/enabled/grant/permit/authorize/authorise/give/given/turn/let/consent/permission .. location/geolocation; location/geolocation .. allow/enable/enabled/grant/permit/permission/permissions; your geolocation from;
    device/phone settings .. location/geolocation; location/geolocation .. device/phone settings; real time .. location; device's/phone's .. location; location/geolocation from your .. device/phone; gps location;
    location .. bluetooth/wifi/beacons/cell/cellular; bluetooth/wifi/beacons .. location; wi fi .. location; location .. wi fi; location enabled/aware; geolocation features/technology/technologies
`,
    acts: `
    we/app/apps/application/features/services/service .. use/uses/using; based on your; determine/determines/identify/obtain/locate .. your; enable/turn on/allow/grant; using/through/via
`,
    not: `
    location services provider*; non/not/less/im precise .. location/geolocation/position; less accurate/exact/specific .. location/geolocation/position; without .. precise location/geolocation; rather than .. precise/exact; approximate/coarse/general/rough .. latitude and/or longitude; approximate/coarse/general/rough .. longitude/coordinates/latitude;
    withdraw/withdrawing/revoke/revoking/disable/disabling/stop/stopping .. location services/permission/permissions/access/sharing/tracking; turn/turning off .. location services/permission/permissions/access/sharing/tracking; gps metadata; specific location/locations where/in
`,
    looseUnless: `
    approximate*; coarse; general .. location; city; ip; imprecise; rough*; country; zip; postal code; no location/geolocation; servers; laws; jurisdiction; our locations; browser type
`,
    unless: 'not precise; sensitive .. means; which includes/include .. racial; racial; genetic; we are not able',
  }),
  payments: field({
    unless: 'payment card industry; card industry',
    not: `
    id/identity/identification/sim/health/loyalty/gift/member/membership/family/club/rewards card info*/data/details/number*; billing
    purpose*/question*/inquir*/confirmation*/reminder*/notice*
`,
    plain: `
    credit/debit/payment/bank card*; credit or/and debit; debit or/and credit; card number*;
    payment/payments/billing/financial info*/data/detail*/method*/instrument*/account*/record*; payment and
    billing
and payment; payment or billing; billing/payment address; bank account*/detail*/info*;
    banking info*/data/detail*; iban; cvv; card details/info*/data; account number*;
    information/data/details .. from .. payment/payments processor*/provider*/service*
`,
    loose: `
    paypal; payment transaction*; transaction* data/info*/histor*/detail*;
    financial data/information; billing
`,
  }),
  browsing: field({
    plain: `
    brows* histor*/activit*/data/behavio*/pattern*/habit*/info*; page/pages .. visit*/view*/access*;
    visit*/view*/access* .. page*; clickstream; click stream; clicks; usage
    data/info*/statistic*/pattern*/detail*/log*/activit*/behavio*; search/searches histor*/quer*/term*;
    data/information about/on/regarding your/how .. use/usage/visit*/activity/activities/interact*; data/information related to your/how .. use/usage/visit*/activity/activities/interact*;
    data/information about/on the use/usage; interact* with ..
    site*/website*/service*/app*/content/ad*/product*; referr* page*/url*/site*/website*/web; time spent; links .. click*; pages/products/items/articles .. you look/read; log .. requests;
    product/page/item/article .. you look/view/read; search box; actions you; features you use; page
    view*; pageview*; internet or other .. network activity; online activit*; websites .. visit*; sites .. visit*;
    collect/record/log/track/monitor .. how you/users/visitors use/interact*/navigate*/access*/engage
`,
    loose: `
    click*; use of .. service*/site*/website*/app*/product*/platform*; usage; navigat*; traffic data; your visit*;
    interactions; searches; activity; how you/users/visitors/people use/interact*/navigate*/access*/engage; your
    use/usage of .. service*/site*/website*/app*/product*/platform*; your
    activity/activities/interaction/interactions/behavior/behaviour; your visits
`,
    not: 'when/if/whenever/while/once you/users .. use/visit/access/interact/browse/navigate/view; when/by/while accessing/using/visiting/browsing; depending on .. use; security of your online; use of this/our/your personal/data/information/cookies; by your use',
    unless:
      'direct you; away from; leave our; governed by; terms of use; agree to; home visits; home delivery; depend/depends on',
  }),
  health: field({
    plain: `
    health/medical/fitness/wellness
    info*/data/record*/condition*/histor*/status/detail*/tracker*/metric*/measurement*; heart rate; menstrua*;
    health related; medical
`,
    loose: `
    health; fitness; disabilit*; allerg*; pregnan*; vaccin*; illness*; diseases; sleep; dietary; physical/mental
    condition*
`,
    unless: `
    health/medical/safety and/or safety/health; public health; health insurance portability; world health;
    health of our/the; department of health; vital interest*; employee*; medical emergenc*; medical device*;
    privacy policy/notice/statement; natural person; considered sensitive; health website*/app*/service*; urgent
    medical; well being; breach*
`,
  }),
  'identity-documents': field({
    plain: `
    passport*; driver/driver's/drivers/driving licen*; identity card*; id card*; national id*; social security;
    social insurance; tax/taxpayer id*/number*; government/state issued; government/governmental id*;
    identification document*/card*; identity document*; ssn; copy/photo/picture/scan/image of ..
    id/identification/identity; proof of .. identity; id document*; photo id*; personal identification number*;
    personal identity number*; identity verification documents
`,
    loose: 'visa information/number; tax information; official id*',
    unless: 'do not need; passport account',
  }),
  biometrics: field({
    plain: `
    biometric*; face/facial recognition/geometry/scan*/data/feature*/template*/print*; faceprint*; voiceprint*;
    voice print*/recognition; retina*
`,
    loose: 'fingerprint; fingerprints; face id; touch id; iris; faces',
    unless: `
    device/browser/build/hardware/digital/canvas/key/file/certificate .. fingerprint*; fingerprint of; breach*; natural person; ipsos
`,
  }),
};
