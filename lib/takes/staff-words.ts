/** The words of whether people read what users write (lib/takes/staff-reads.ts). lib/takes/matcher.ts says how phrases are written. */
import { Phrases } from './matcher';

/** Whoever works for the company. */
export const PEOPLE = new Phrases(`
    employee/employees; staff; personnel; moderator/moderators; reviewer/reviewers; annotator/annotators; labeler/labelers/labeller/labellers; engineer/engineers; linguist/linguists;
    worker/workers; curator/curators; editor/editors; colleague/colleagues; supervisor/supervisors; rater/raters; evaluator/evaluators; transcriber/transcribers; investigators; crew; workforce; case/claims handler/handlers; webmaster; team/shift leader/leaders; community/account/product/quality/case manager/managers; editorial/research/service/field staff/department;
    human being/beings; real/live/dedicated/qualified person/people; by a person/human; by people who/at/working; our people; individuals who work/employed/working; those who work for/at us; nobody at/here/on/in; no person; trained person/persons/people/individuals;
    human/humans; people at/working; people in our; people who work; a person may/must/will/can/has; person to read/review/listen; person at/working; contractor/contractors; contract workers; members/member of our/the .. team/teams/staff; team member/members; nobody; no one; researchers; someone/somebody at/from/on/here;
    our/support/service/services/care/success/safety/trust/moderation/operations/company/dedicated/internal/review/security/product/content/community/editorial/compliance/quality/qa/research/engineering/technical/experience/integrity/abuse/fraud/risk/legal/expert/specialist/specialised/specialized/trained/marketplace/player/member/data/science/sales/help/helpdesk/enforcement team/teams; team/teams of; support crew; help desk; helpdesk; service desk;
    support/service/services/care/human/our/live/center/centre agents/agent; service/services/support/care/company/our/approved/authorized/authorised representative/representatives; authorized/authorised managers; operators; analyst/analysts; specialists; advisers; advisors; experts;
    manual; manually
`);
/** The company itself. */
export const COMPANY = new Phrases(
  'we and/or our/its .. provider/providers/vendors/partners; we; the company; reserve/reserves/reserving the right',
);
/** Who else may read, the reader among them. */
export const OTHERS = new Phrases(`
    you; it does/doesn't/can/cannot/can't/may/will/never; users/user; members/member; friends; people; others; they; anyone; everyone; party/parties; administrator/administrators; customers/customer; employer; school; parents;
    advertisers; partners/partner; visitors; recipients/recipient; public; app/apps; cookies; sites; authorities; enforcement; police; court/courts; provider/providers; vendor/vendors; server/servers; bot/bots; companies; platform/functionality;
    institution/institutions; teachers; subscribers; publishers; sellers; buyers; creators
`);
/** Members who look after their own groups are no staff. */
export const NO_STAFF = new Phrases(
  'moderator/moderators of a/an/the/your/each/any/their group/groups/community/communities/channel/channels/forum/server/servers/space/room/rooms; group/channel/server/lounge/volunteer/community moderator/moderators; allow/allows/let/lets/enable/enables .. moderator/moderators; your/their colleague/colleagues/employee/employees/staff/personnel/team/teams/crew/workers/editors/supervisor/supervisors; customer employees/personnel/staff; colleagues in/of your; team members in/of your',
);
/** What people do who read, listen or look. */
export const PEOPLE_READ = new Phrases(`
    read/reads/reading; review/reviews/reviewed/reviewing; listen/listens/listened/listening; moderate/moderates/moderated/moderating/moderation; monitor/monitors/monitored/monitoring;
    examine/examines/examined/examining; inspect/inspects/inspected/inspecting; look/looks/looked/looking at/through/into/over; look/looks also at; go/goes/going/gone through; watch/watches/watched/watching; browse/browses/browsed/browsing; skim/skims/skimmed; scrutinise/scrutinises/scrutinize/scrutinizes/scrutinised/scrutinized; vet/vets/vetted/vetting; peruse/peruses/perused/perusal; inspection; pull/pulls up; prescreen/prescreens/prescreened/prescreening; pre screen/screens/screened/screening; take/takes/taking note of; acquaint themselves; type/types/typed out; tag/tags; consulted; opened; investigate/investigates/investigated/investigating; access/accesses/accessed/accessing; view/views/viewed/viewing; see/sees/seen/seeing;
    check/checks/checked/checking; screen/screens/screened; open/opens/opened your/the/any/user/customer/that; evaluate/evaluates/evaluated/evaluating/evaluation; annotate/annotates/annotated/annotating/annotation; label/labels/labeled/labelled/labeling;
    transcribe/transcribes/transcribed/transcribing; proofread/proofreads/proofreading; assess/assesses/assessed; analyze/analyzes/analyzed/analyse/analysed; have/has/had access; hear/heard; audited; verify/verifies/verified
`);
/** Nobody listens but people, whoever they are. */
export const LISTENING = new Phrases(
  'listen to samples/recordings/audio/calls/voice/conversations/your; listen to the/a/any call/calls/conversation/conversations/recording/recordings; listen in; checked/reviewed/annotated/labeled/labelled/transcribed/rated by people/persons; approved by .. moderators/staff/editors/team/employees; check/checked/review/reviewed .. by hand; provider/providers/vendor/vendors/contractors/partners .. help/helping/assist .. review/moderate/annotate/label/transcribe; providers/provider/vendors/vendor/partners may/will/can/who/that/to review/moderate/annotate/transcribe/listen; provider/vendor/contractor reviews recordings/calls/messages/content/conversations/chats/your/the; providers/vendors/contractors review/listen; available to .. moderators/reviewers/employees/staff; files/samples/recordings/them available to researchers/analysts/experts; human moderator/moderators/moderation/reviewer/reviewers/annotator/annotators/labelers; manual review to/of',
);
/** Whatever it is that they read: of machines nobody says that they are let to. */
export const LET_READ = new Phrases(`
    let/lets/allow/allows/permit/permits/allowing/letting .. human/humans/person/employee/employees/personnel/staff .. read;
    human/humans/employee/employees/person reads/read/reading .. data/information/mail
`);
/** What is put before people's eyes or ears. */
export const SHOWN_TO = new Phrases(
  'shown to; displayed to; played to; accessible to/by/for; visible to/for; available to/for; readable by/for; presented to; put before',
);
/** What is reading if the company does it. */
export const WE_READ = new Phrases(`
    read; review; reviewed; listen; monitor; examine; inspect; look at/through/into/over; go through; audit .. calls/conversations/chats/recordings; spot check; see .. content/contents of your; prescreen; pre screen; prescreening; pre screening; vet; scrutinise; scrutinize; reading; reviewing; listening; monitoring; examining; inspecting;
    screen .. your/user/all/any/messages/content/posts/photos; access or/and view/review/read; access/view .. your/user/the/customer/any/specific .. content/contents/messages/message/emails/communications/conversations/files/photos/recordings/posts;
    access preserve .. content/contents/messages; access .. including .. content/messages/communications/conversations; access .. preserve .. information .. content/contents/messages/communications; access .. disclose .. including .. content/contents/messages/communications; have access to .. post/posts/messages/comments/conversations/content .. for .. purposes
`);
/** Of content that the sentence before names, or that it keeps as its reader's own: to open it is to see it. */
export const WE_OPEN = new Phrases(
  'access/view/open this/that/such/these/those information/content/data/material/materials',
);
/** Who reads whatever the company holds reads messages, too. */
export const WE_READ_ANYTHING = new Phrases(`
    access .. read .. preserve/disclose/store/retain/keep/share .. information/data; read .. preserve/disclose/retain/keep .. information/data;
    read .. any/all information/data; review .. any/all information/data you .. submit/send/provide/post/upload
`);
/** Somebody looks, whatever it is called: counts where it is done to find what breaks the rules. */
export const BY_HAND = new Phrases(`
    manual .. review/reviews/reviewing/check/checks/inspection/inspections/moderation/techniques/means/methods/processes/investigation/investigations/screening/analysis; human .. review/reviews/moderation/inspection/eyes/screening/checks;
    manually .. review/reviewed/check/checked/inspect/inspected/moderate/moderated/examine/examined/verify; reviewed manually/by; reviewed/checked/examined .. manually
`);
export const RULES = new Phrases(`
    abuse*; abusive; violat*; guidelines; harmful; inappropriate; offensive; illegal; unlawful; spam; flagged; reported; moderat*; misuse; rules
`);
/** Nobody is said to look where nobody has to. */
export const NO_DUTY = new Phrases(`
    not required/obliged/obligated/bound to; no obligation/duty/responsibility to/for/of; not undertake/assume/have .. obligation/duty/responsibility; no .. obligation/duty; need not; not have to; don't have to; not under .. obligation/duty; not responsible for;
    without .. obligation/duty
`);
export const LEAVE = new Phrases('may; might; can; reserve/reserves; right to');
/** What is decided of what was looked at. */
export const WE_MODERATE = new Phrases(`
    we moderate; we also/may/will/then moderate; investigate reported .. content/messages/posts/comments; investigate/investigating the/your/these/those/such/any messages/content/posts/comments/communications/photos;
    communications/messages/conversations/content to investigate/resolve
`);
/** Only a denial of this says something of people. */
export const WE_SEE = new Phrases(
  'access; see; view; read; open; look at/into; listen; use or/and access; scan or/and read; hear; decrypt; monitor',
);
/** Their subject is the company, unless another stands right before. */
export const GERUNDS = new Phrases(`
    reviewing/monitoring/examining/inspecting/reading .. your/user/users'/customer/any .. content/messages/message/posts/photos/communications/conversations/chats/recordings/calls/inputs/prompts/profiles;
    reading messages/posts/chats/conversations; reviewing/monitoring/examining/inspecting content/messages/communications/conversations/chats/recordings/calls/interactions/correspondence/posts;
    to moderate .. content/contents/messages/posts/comments/chats/chat/reviews/photos; moderating .. content/contents/messages/posts/comments/chats/chat/reviews/photos; moderation of .. content/messages/posts/comments/chats/chat/reviews/photos/submissions/contributions; prescreening/prescreen/screening .. uploaded/your/user content/photos/messages/posts/files;
    monitoring of .. your/user/users'/telephone/customer .. content/messages/communications/conversations/chats/calls
`);
/** The same as a mere end; of a list of those who are paid for it nobody can tell whether they are people. */
export const MODERATION = new Phrases(
  'content/comment/comments/chat/message/messages/community/forum/image/photo/video/text moderation',
);
export const PAID = new Phrases('provider/providers/vendor/vendors/processors/suppliers/subcontractors/partners');
/** Without saying by whom. */
export const PASSIVE = new Phrases(`
    be/are/is/being monitored/reviewed/listened/inspected/examined; be/are/is/being recorded/stored/logged/collected and/or monitored/reviewed/listened;
    be/are/is/being recorded and or monitored; be/are/is/being also/sometimes/randomly/manually/occasionally monitored/reviewed; monitored or/and recorded; recorded or/and monitored; call monitoring;
    be/are/is/being/been moderated/vetted/prescreened; be/are/is/being/been .. looked at; be/are/is/being .. read/viewed/seen/accessed/heard/opened by us; subject to .. monitoring/review/moderation/inspection; undergo/undergoes/undergoing .. review/moderation/inspection;
    be accessed/viewed/read .. for .. purposes; for monitoring and/or training/quality/coaching; for training/quality/coaching and/or .. monitoring; for monitoring and or training/quality/coaching
`);
/** What stands before a verb, and not before a noun. */
export const OPENERS: ReadonlySet<string> = new Set(
  `we may might will can could to and or not never also do cannot don't can't won't doesn't didn't couldn't neither nor only sometimes manually actively regularly
  routinely periodically occasionally then by collect store use process record log scan monitor access analyze analyse retain keep must should automatically always would help have are`.split(
    /\s+/,
  ),
);

/** "To review, improve and develop our services" reads nothing. */
export const TENDS: ReadonlySet<string> = new Set(
  'support improve maintain develop enhance update change correct'.split(' '),
);

/** What users write, say or upload. */
const CONTENT_WORDS =
  'messages/message/conversations/conversation/chats/chat/recordings/recording/emails/posts/postings/prompts/prompt/inputs/outputs/communications/communication/transcripts/transcript/correspondence/calls/photos/photo/pictures/images/videos/audio/comments/interactions/interaction/messaging/submissions/submission/uploads/upload/clips/clip/texts/utterances/utterance/dialogues/dialogue/dialogs/snippets/excerpts/dms/voicemail/voicemails/livestreams/attachments/selfies/diary/diaries/screenshots';
export const CONTENT = new Phrases(`
    ${CONTENT_WORDS}; content; contents; file/files; documents; profiles/profile; notes; what you write/say/upload/type/exchange; the/your/phone/telephone/voice/video call; your letter/letters; support ticket/tickets; what is/was/has being/been exchanged/said/sent/written; you .. keep/set/make .. private; related/submitted materials; materials submitted/uploaded; review your information; materials/material you; contents of the information; free text; what/anything people/users/members/somebody/someone/they say/says/write/writes/type/types/post/posts/upload/uploads/send/sends/exchange; what/anything you ask/post/send/enter/submit/tell/dictate/draw; what is/was/gets/being said/posted/written/sent/uploaded/shared; what/everything/anything/whatever you post/upload/type/dictate; a/the/your/each/every/any/reported post; live streams/stream; user contributions; your contributions/contribution/album/albums/stories/story/listing/bio; questions/stories/entries/answers/description/descriptions/listings you/users/people/members .. ask/write/wrote/post/enter/add/submit/give/type; private albums; mailbox; vault/vaults; search terms you; mail; e mails/mail; discussions; video; voice; telephone
`);
export const NO_CONTENT = new Phrases(`
    log/cookie/certificate/source/apk/policy file/files; legal/official/these/policy document/documents; email/mail address*; e mail address*; content/contents of/on/in our/the/this/these/that
    policy/notice/site/website*/sites/services/page*/statement; our/its content/contents/emails/communications/messages/posts/videos; our products content; calls to action/api/apis/server/servers; photo/voice id/ids; interaction/interactions data; relevant/recommended/suggested/tailored/sponsored/licensed/editorial content/contents; payment/payments/billing profile/profiles; third party content; profile/profiles picture/settings/page/information/data/photo/pictures; contents of this; file a/an; demand/demands/request/requests for/to/about .. content/messages/communications/posts/photos/comments; number/amount/volume/frequency/performance/delivery/length/count/popularity of content/messages/emails/posts/photos/videos/calls/chats/comments/files; number/amount/volume/frequency/performance/delivery/length/count/popularity of your/our/the/their/such content/messages/emails/posts/photos/videos/calls/chats/comments/files; credit file/files;
    by/via email/mail/chat/message/post/phone/telephone; by/via e mail; marketing/promotional/commercial/newsletter communications/communication/emails/messages; interactions with ads/advertising/advertisements/content/sites; interactions with our/the/its/other .. ad/ads/advertising/advertisements/service/services/site/sites/website/websites/app/apps/application/platform/product/products/content/emails/email/games/game/features/brand/pages/page/posts/community/users/members/portal/online/marketing/business;
    videos/video/posts/photos/profiles/comments you .. view/viewed/watch/watched/like/liked/visit/visited/open/opened/read; content you/users/that/and .. view/viewed/access/accessed/watch/watched/like/interact/interacted; page content; content and/or ads/advertising; ads and/or content; communications/messages/emails we/from; message/content/voice/profile frequency/availability/patterns/topics;
    age specific content; with/and personalized content; products content; content and services/ads/marketing; communication channels; communications channels; telephone number*; telephone or/and; message boards; voice over
`);
/** What is theirs too, where people are said to look at it. */
export const BELONGINGS = new Phrases(`
    your/the/a/any workspace/workspaces; private/your/user repository/repositories; private boards/albums/area/areas/pages/rooms/posts/portions/parts/groups; private and .. portions/parts/areas/pages; your project/projects; your site; boards; listing/listings; contributions; entries you/in; your stories; albums; drawings; sketches; scribbles; essays; homework; bio; sentences; announcements; photographs; guestbook; forum/forums; rooms
`);
/** What is written to the company alone: its people read it when it comes in. */
export const TO_COMPANY = new Phrases(
  'inquiry/inquiries/enquiry/enquiries/query/queries; feedback; ticket/tickets; complaint/complaints; suggestions; letters; abuse/user/your report/reports; reports you/from/of; appeal/appeals',
);
export const WE_READ_LETTERS = new Phrases('read; review');
export const LETTERS = new Phrases(
  'inquiry/inquiries/enquiry/enquiries; feedback; ticket/tickets; suggestions; support request/requests',
);
/** With these words it is said of calls and letters to the company that its people hear them. */
export const TAUGHT = new Phrases(`
    train/training/coach/coaching .. staff/employees/team/teams/agents/personnel/representatives/associates; staff/employee/agent/personnel/team training
`);
export const SPOKEN = new Phrases(
  'call/calls/calling; conversation/conversations; telephone; recordings; correspondence; chats; communications; chat; support/your/customer query/queries/inquiry/inquiries/enquiry/enquiries/interactions; interactions with; emails from/you; messages you; tickets',
);
/** They cannot, or must not. */
export const KEPT_FROM_PEOPLE = new Phrases(`
    not/never have .. access to .. ${CONTENT_WORDS}/content/contents/files/documents/notes; no access to .. your .. ${CONTENT_WORDS}/content/contents/files/notes; no .. ability/way/means/possibility to/of .. read/access/decrypt/see/view/accessing/reading; unable to .. read/decrypt/see/view;
    cannot/can't .. decrypt/read .. ${CONTENT_WORDS}/content/contents/files/documents/notes; not/never be read by/or; are/is not/never read; not visible to us; cannot be read;
    no human .. reads/looks/listens/sees/hears; cannot/can't/never/not/neither .. be/been .. read/viewed/seen/opened/heard/decrypted/accessed/listened .. by us/our/anyone/anybody/nobody; are/is not .. read/viewed/seen/opened/heard/decrypted/accessed/looked/listened .. by any/anyone/anybody/us/our; not accessible/visible/readable to/for/by us/our;
    nobody/no one/no employee/no person .. reads/read/looks/listens/opens/hears/sees; no employee/employees/staff/person/human .. read/access/view/see/listen/open/hear; neither read nor listen; neither we nor our .. read/see/view/access/hear/listen/open/decrypt; goes/go unread;
    impossible for us/anyone/anybody/our .. to .. read/see/view/access/know/decrypt/hear;
    do/does/will not/never access/read/view .. content/contents of your; not even we/us can/may/could read/see/view/access/decrypt
`);
/** Nobody can but the reader, or who gets it from them. */
export const NOBODY_ELSE = new Phrases(`
    protect/protected against us .. reading/seeing; neither we nor anyone/anybody/others .. read/see/view/access/decrypt/hear/open;    never/not be accessed/read/viewed/seen/opened/decrypted by anyone/anybody but/except/other;
    no one but/except/other .. you/recipient/recipients .. read/see/view/access/decrypt/hear/open; nobody but/except/other .. you/recipient/recipients .. read/see/view/access/decrypt/hear/open;
    only you and .. can/are/could/may read/see/view/decrypt/hear/open/listen
`);
/** So is it where the reader alone holds what opens it. */
export const ONLY_READER = new Phrases('only you; only by you; only your; only the recipient/recipients/sender');
/** Then it is no plain denial: the reader's permission, a device, somebody else. */
export const NOT_KEPT = new Phrases(`
    without; unless; except*; only; your device/phone/camera/gallery; on device; third parties; you .. access; browser; until you; if you do not; other apps; device permissions; clipboard; other than with; cannot control; cannot guarantee
`);
/** In some cases alone. */
export const NARROW = new Phrases(`
    report/reports/reported/reporting; consent; consented; permission; permissions; allow us; support team/teams/agent/agents/request/requests/ticket/tickets/staff; customer/technical/our/user/for/with/contact support; law; laws; legal*; lawful*; abuse*; abusive; only; repairs; harass*; violat*; breach*; unless; debug*; troubleshoot*; if you; when you contact; flag/flagged;
    complain*; fake; malware; virus/viruses; dangerous; threat/threats; safety; safe; fraud*; scam*; terms; policies; enforc*; security; secure; illegal*; illicit; inappropriate; offensive; guidelines; request*; necessary; unlawful; harm*; spam; suspicious; suspected; suspicion*; toxicity; cheating;
    dispute*; comply; compliance; technical issues/problems; authorized; authorised; approved; customer service/care/success; prohibit*; misuse; malicious; rules; opt in/into; opted in/into; certain/limited circumstances; rare cases; incident*;
    authenticat*; verif*; standards; except*
`);
/** What is done to these ends is done with what anybody says, not in some cases. */
export const WIDE = new Phrases(
  'improv*; better; quality; research; topics; trends; to operate; product development; personali*; recommendations; your interests; marketing',
);
/** Whatever the end: only in some cases. */
export const STRICTLY = new Phrases(`
    only; limited to; moderator/moderators/moderation; some/certain/limited/rare cases; permission; consent; reported; flagged; if you; unless; opt in; opted in; when you contact/report; support team/teams/agent/agents/request/requests/ticket/tickets/staff; customer/technical/our/user/for/with/contact support; customer service/care/success/call/calls; except*;
    proofread*; send/sent/write/writes/wrote to us; send/sends/sent us; to our support/help/customer; when you give/send/submit/provide .. feedback; live chat/chats; call/calls; telephone; communications/communication/conversation/conversations/interactions/chat/chats with us/our; these/this/that interactions/interaction/communication; communicate with us; the interaction;
    phone conversations/conversation; chat sessions; with our/a/the representatives/representative/agents/agent/advisers/advisors/operators
`);
/** What points back to content that the sentence before names: as its first word, or anywhere. */
export const BACK_AT_ONCE = new Phrases('these; those; they; such');
export const BACK = new Phrases('this/that/such/these/those information/data/content/material/materials');
/** Of other texts a sentence says nothing of it; what introduces its list may name them. */
export const OTHER_TEXTS = new Phrases('this policy/notice/statement; privacy policy/notice/statement');
/** The company's right, not the reader's. */
export const RESERVED = new Phrases('reserve/reserves/reserved/retain/retains the/our right');
/** What looks like it and is something else. */
export const OTHER = new Phrases(`
    your rights; right to access/obtain/review/request/know/human/not/object/view/have/receive; applicant*; resume*; automated decision*; solely automated; decision making; significant/legal effects; human intervention;
    if we were to; request/obtain/require/ask/seek .. human/manual review; right .. human review; facial; parent*; parental; student's; product reviews; read reviews; reserve the right to change; we encourage; not responsible;
    machine readable; human readable; human resources; human rights; human trafficking; human users; human user; human verification; are human; you're human; is human; human or not; not human; from humans; human origin; human error; human face; human health; human being*; human values; human feedback; human expectations;
    multiple responses; review this; cannot control; access tokens; stored in/on your device/devices; from your device; on your/customer's behalf; verify your identity; links
`);
/** A machine does it, unless people are named. */
export const MACHINES = new Phrases(`
    automate/automated/automatic/automatically/automation; by/using/through/via/use/uses algorithm*/software/machine/artificial/ai; scanners; filters; bots; cookies; beacons; pixels; session replay; in memory; proprietary technology; our ai/software/systems/technology/algorithms
`);
/** Of these, nothing is read. */
export const NO_READING = new Phrases(`
    review lists; monitor/monitors/monitoring our/the/its network/networks/system/systems/server/servers/infrastructure; monitor/monitoring/review/reviewing and/or maintain/improve/improving; monitor/monitoring/review/reviewing .. maintain; monitor/monitoring/review/reviewing .. trends/usage/use/performance/effectiveness/activity/traffic/compliance/metadata/views; monitor/monitoring/review/reviewing .. interactions with our/the/ads/advertising/advertisements/your; monitoring interactions and;
    content moderation service/services/provider/providers/vendor/vendors/tool/tools/feature/features/partner/partners/decision/decisions/action/actions/software/platform/platforms/bots/policy/policies/system/systems/company/companies; moderation tool/tools/feature/features/actions/decisions; monitor/monitoring for; monitor/monitoring .. unauthorized/unauthorised; learn/read/find more about .. .. moderation; how we .. moderate; review and content; review score/scores/rating/ratings; features/tools/technologies/systems/software that/which .. transcribe/record .. analyze/analyse/review; features/tools/technologies/systems/software that/which .. transcribe/transcribes/review/reviews/monitor/monitors/analyze/analyzes/check/checks;
    review and/or comments; access content; view content; review history; future review; safety review; security review; read receipts
`);
/** Of these, content is read beside what is none. */
export const READING_TOO = new Phrases(
  'monitor/monitoring/review/reviewing .. usage/use/activity/activities/interactions and/or messages/message/content/posts/communications/chats/photos/uploads/inputs/prompts',
);

/** Behind these words stands what the thing that is read is of, from or for; not behind a share of it. */
export const ASIDE: ReadonlySet<string> = new Set(
  'of for with from before after until because if when unless while since whether how'.split(' '),
);
export const SHARES: ReadonlySet<string> = new Set(
  `share sample samples part parts portion portions subset some any all each one none selection excerpts excerpt fraction proportion percentage copies
  copy text wording body content contents details substance snippets pieces tenth most many few kinds kind types type number records`.split(
    /\s+/,
  ),
);

export const MODALS: ReadonlySet<string> = new Set(
  'may can could might must should will would also either have to'.split(' '),
);
export const OF_WHOM: ReadonlySet<string> = new Set('about from of with for to by on protect'.split(' '));
export const CONDITION: ReadonlySet<string> = new Set(['if', 'when', 'where', 'while', 'once', 'after']);
/** "Watch our video", "read more". */
export const TOLD_TO: ReadonlySet<string> = new Set(['read', 'watch', 'listen', 'look', 'hear', 'go']);
export const THEM: ReadonlySet<string> = new Set(['them', 'it']);
